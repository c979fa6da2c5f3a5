//! A private feed (Atom, RFC 4287): its address is a secret that its owner can take back.

use std::fmt::Write as _;

use generator::texts::Texts;

use super::store::Kept;
use super::view;
use crate::ask::{Ask, whole};
use crate::secrets::{self, Key};
use crate::tenant::Tenant;

pub mod store;

/// For what it is signed.
const PURPOSE: &str = "news-feed";

/// So many news stand in a feed.
pub const MOST: i64 = 50;

/// A number for a feed that nobody can guess.
#[must_use]
pub fn number() -> i64 {
    i64::from_le_bytes(secrets::random()) & i64::MAX
}

/// What stands in the address of a feed.
#[must_use]
pub fn sign(key: &Key, site: &str, account: i64, number: i64) -> String {
    format!("{account}.{}", key.sign(PURPOSE, &format!("{site} {account} {number}")))
}

/// Whose feed an address may be; whether it is, [`is_signed`] says.
#[must_use]
pub fn account(secret: &str) -> Option<i64> {
    secret.split_once('.')?.0.parse().ok()
}

/// Whether an address is the one of a feed with this number.
#[must_use]
pub fn is_signed(key: &Key, site: &str, account: i64, number: i64, secret: &str) -> bool {
    let signature = secret.split_once('.').map_or("", |(_, signature)| signature);
    key.signed(PURPOSE, &format!("{site} {account} {number}"), signature)
}

/// The feed.
#[must_use]
pub fn written(ask: &Ask, news: &[Kept]) -> String {
    let (tenant, texts) = (&ask.tenant, &ask.texts);
    let title = format!("{} – {}", ask.say("notifications-title"), ask.site_name());
    let newest = news.first().map_or(0, |news| news.at);
    let mut xml = String::from("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
    // Writing to a text cannot fail.
    let _ = write!(
        xml,
        "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{lang}\">\n<id>{id}</id>\n\
         <title>{title}</title>\n<updated>{updated}</updated>\n\
         <author><name>{site}</name></author>\n<link href=\"{home}\"/>\n",
        lang = escaped(&ask.lang),
        id = escaped(&tag(ask, "feed")),
        title = escaped(&title),
        updated = moment(newest),
        site = escaped(&ask.site_name()),
        home = escaped(&ask.link("notifications")),
    );
    for one in news {
        entry(&mut xml, ask, tenant, texts, one);
    }
    xml.push_str("</feed>\n");
    xml
}

fn entry(xml: &mut String, ask: &Ask, tenant: &Tenant, texts: &Texts, news: &Kept) {
    let path = whole(ask.site(), &ask.lang, &news.path);
    let _ = write!(
        xml,
        "<entry>\n<id>{id}</id>\n<title>{title}</title>\n<updated>{at}</updated>\n\
         <link href=\"{link}\"/>\n<content type=\"text\">{title}</content>\n</entry>\n",
        id = escaped(&tag(ask, &news.id.to_string())),
        title = escaped(&view::line(tenant, texts, &ask.lang, news)),
        at = moment(news.at),
        link = escaped(&format!("{}{path}", ask.address)),
    );
}

/// A lasting name (RFC 4151).
fn tag(ask: &Ask, what: &str) -> String {
    let host = ask.address.split("://").nth(1).unwrap_or_default();
    let host = host.split([':', '/']).next().unwrap_or_default();
    format!("tag:{host},2026:{}/news/{what}", ask.site())
}

fn moment(at: crate::clock::Millis) -> String {
    let at = jiff::Timestamp::from_millisecond(at).unwrap_or(jiff::Timestamp::UNIX_EPOCH);
    at.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}

/// A text that XML may hold: control characters have no way of being written there.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars().filter(|c| !c.is_control() || matches!(c, '\n' | '\t')) {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            other => out.push(other),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_of_one_account_one_site_and_one_number() {
        let key = Key::fresh();
        let secret = sign(&key, "cyprus", 7, 3);
        assert_eq!(account(&secret), Some(7));
        assert!(is_signed(&key, "cyprus", 7, 3, &secret));
        assert!(!is_signed(&key, "cyprus", 7, 4, &secret), "it was taken back");
        assert!(!is_signed(&key, "italy", 7, 3, &secret));
        assert!(!is_signed(&Key::fresh(), "cyprus", 7, 3, &secret));
        assert_eq!(account("x.y"), None);
    }

    #[test]
    fn nothing_breaks_out_of_the_feed() {
        assert_eq!(escaped("a<b>&\"c\u{0}\u{b}"), "a&lt;b&gt;&amp;&quot;c");
    }
}
