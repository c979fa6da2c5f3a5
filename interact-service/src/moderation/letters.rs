//! What providers are told of a decision: in the language of their account, by letter and in
//! their panel.

use generator::localised::Localised;
use serde_json::json;

use crate::accounts;
use crate::answer::Failure;
use crate::ask::Ask;
use crate::form::Values;
use crate::notifications::{self, At, Kind, News};
use crate::store::Tx;

/// A decision that a provider is told.
pub(super) struct Told<'a> {
    /// Whose thing it is.
    pub(super) owner: i64,
    /// Which letter.
    pub(super) name: &'static str,
    /// What the thing is called in a language.
    pub(super) title: &'a dyn Fn(&str) -> String,
    /// Why, or empty.
    pub(super) reason: &'a str,
    /// Where one goes on, behind the language.
    pub(super) path: &'a str,
    /// What makes the letter one.
    pub(super) dedupe: String,
}

/// Writes to the provider.
pub(super) fn tell(ask: &Ask, tx: &mut dyn Tx, told: &Told<'_>) -> Result<(), Failure> {
    let tags = ask.tenant.site.tags();
    let title = tags.map(|lang| (lang.to_string(), (told.title)(lang))).collect();
    let news = News {
        to: told.owner,
        kind: Kind::Listings,
        name: told.name,
        title: Localised::of(title),
        args: json!({ "reason": told.reason }),
        path: told.path.to_string(),
        dedupe: told.dedupe.clone(),
    };
    Ok(notifications::tell(tx, &At::of(ask), &news)?)
}

/// The reason of a refusal in the provider's language: the site's words, then the moderator's own.
pub(super) fn reason(
    ask: &Ask,
    tx: &mut dyn Tx,
    owner: i64,
    values: &Values,
) -> Result<String, Failure> {
    let contact = accounts::contact(tx, owner)?;
    let lang =
        contact.map(|contact| contact.lang).filter(|l| ask.tenant.site.language(l).is_some());
    let texts = ask.host.texts(ask.site(), lang.as_deref().unwrap_or(&ask.lang))?;
    let key = match values.text("reason") {
        "other" => String::new(),
        known => format!("moderation-reason-{known}"),
    };
    let said = texts.plain(&key).unwrap_or_default();
    let parts = [said, values.text("words")].into_iter().filter(|part| !part.is_empty());
    Ok(parts.collect::<Vec<_>>().join("\n\n"))
}
