//! News in words.

use generator::localised::Localised;
use generator::texts::Texts;
use serde::Serialize;
use serde_json::Value as Json;

use super::store::Kept;
use crate::ask::Ask;
use crate::spoken;
use crate::tenant::Tenant;

/// A news in the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Item {
    /// Its number.
    pub id: i64,
    /// What happened.
    pub text: String,
    /// When.
    pub at: String,
    /// Whether it is new to the reader.
    pub unread: bool,
    /// Where a form goes that opens it.
    pub open: String,
}

/// A news in the list.
#[must_use]
pub fn item(ask: &Ask, news: &Kept) -> Item {
    Item {
        id: news.id,
        text: line(&ask.tenant, &ask.texts, &ask.lang, news),
        at: ask.moment(news.at),
        unread: !news.is_read,
        open: ask.to(&format!("notifications/{}/open", news.id)),
    }
}

/// What happened, in one line of a language: the text `news-<name>`, else the subject of its
/// letter.
#[must_use]
pub fn line(tenant: &Tenant, texts: &Texts, lang: &str, news: &Kept) -> String {
    let title = title(tenant, lang, news);
    let site = tenant.words(lang, &tenant.site.name);
    let mut args = spoken::args(texts, &news.args);
    args.extend([("title", title.into()), ("site", site.into())]);
    let keys = [format!("news-{}", news.name), format!("mail-{}-subject", news.name)];
    let said = keys.iter().find_map(|key| texts.get(key, &args).ok());
    said.map_or_else(|| news.name.clone(), std::borrow::Cow::into_owned)
}

/// What a news is about, in a language.
#[must_use]
pub fn title(tenant: &Tenant, lang: &str, news: &Kept) -> String {
    let empty = serde_json::Map::new();
    let texts = news.title.as_object().unwrap_or(&empty).iter();
    let one = |(lang, text): (&String, &Json)| Some((lang.clone(), text.as_str()?.to_string()));
    tenant.words(lang, &Localised::of(texts.filter_map(one).collect()))
}
