//! What templates write as HTML: words with their language, pictograms, addresses in addresses.

use std::sync::Arc;

use tera::{Error, Kwargs, State, Tera, TeraResult, Value};

use super::engine::Icons;

/// `{{ link.title | spoken }}` marks words of another language than the page's;
/// `<h1{{ page.title | language }}>` gives the attributes that mark them, `| bare` the words alone;
/// `icon(name=…)` is a pictogram.
pub(super) fn add(tera: &mut Tera, icons: &Icons) {
    tera.register_filter("spoken", |words: &Value, _: Kwargs, state: &State<'_>| {
        spoken(words, state)
    });
    tera.register_filter("bare", |words: &Value, _: Kwargs, _: &State<'_>| bare(words));
    tera.register_filter("language", |words: &Value, _: Kwargs, _: &State<'_>| {
        Value::safe_string(&attributes(words))
    });
    tera.register_filter("query", |text: &str, _: Kwargs, _: &State<'_>| query(text));
    let icons = Arc::clone(icons);
    tera.register_function("icon", move |args: Kwargs, _: &State<'_>| -> TeraResult<Value> {
        let name: &str = args.must_get("name")?;
        let icon = icons.get(name).or_else(|| icons.get("module"));
        icon.cloned().ok_or_else(|| Error::message(format!("the theme has no icons/{name}.svg")))
    });
}

fn spoken(words: &Value, state: &State<'_>) -> TeraResult<Value> {
    let attributes = attributes(words);
    if attributes.is_empty() {
        return bare(words);
    }
    let escaped = state.escape(bare(words)?.as_str().unwrap_or_default())?;
    Ok(Value::safe_string(&format!("<span{attributes}>{escaped}</span>")))
}

/// Words of the page's language are a string, others a map; see `view::Spoken`.
pub(super) fn bare(words: &Value) -> TeraResult<Value> {
    let text = if words.is_string() { Some(words) } else { words.get_from_path("text") };
    text.cloned().ok_or_else(|| Error::message("wanted words, with their language or without"))
}

/// A text as it may stand in the query of an address.
fn query(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len() * 3);
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => {
                encoded.push(char::from(byte));
            }
            _ => {
                let digits =
                    [byte >> 4, byte & 15].map(|digit| b"0123456789ABCDEF"[usize::from(digit)]);
                encoded.extend(['%', char::from(digits[0]), char::from(digits[1])]);
            }
        }
    }
    encoded
}

/// Attributes that say the language of words. Tags come from `locales.yaml`, but also from what was
/// published: what is no tag (RFC 5646) says nothing.
pub(super) fn attributes(words: &Value) -> String {
    if words.is_string() {
        return String::new();
    }
    let field = |name| words.get_from_path(name).and_then(Value::as_str).filter(is_tag);
    let field = |name| field(name).unwrap_or_default();
    match (field("lang"), field("dir")) {
        ("", _) => String::new(),
        (lang, "") => format!(" lang=\"{lang}\""),
        (lang, dir) => format!(" lang=\"{lang}\" dir=\"{dir}\""),
    }
}

fn is_tag(text: &&str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}
