//! What stands in the texts of news and letters, by name.

use generator::texts::{Arg, Texts};
use serde_json::Value as Json;

/// The argument that is a day or a moment (`2026-12-01T18:00`) and is put into words.
const WHEN: &str = "when";

/// The arguments of a text, from how they are kept.
#[must_use]
pub(crate) fn args<'a>(texts: &Texts, kept: &'a Json) -> Vec<(&'a str, Arg<'a>)> {
    let all = kept.as_object().into_iter().flatten();
    all.map(|(name, value)| (name.as_str(), arg(texts, name, value))).collect()
}

fn arg<'a>(texts: &Texts, name: &str, value: &'a Json) -> Arg<'a> {
    match value {
        Json::String(iso) if name == WHEN => Arg::from(texts.locale().date_time(iso)),
        Json::String(text) => Arg::from(text.as_str()),
        Json::Number(number) => Arg::from(number.as_f64().unwrap_or_default()),
        other => Arg::from(other.to_string()),
    }
}
