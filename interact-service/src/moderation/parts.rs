//! A listing part by part, beside what the public sees now: each field, in each language.

use generator::site::{Field, ListingKind};
use serde::Serialize;

use super::compare::{self, Piece};
use crate::ask::Ask;
use crate::listings::Content;
use crate::listings::content::COMMON;
use crate::worded::Worded as _;

/// One field in one language, or for all languages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Part {
    /// What the field is called.
    pub label: String,
    /// Name of the language, or empty.
    pub language: String,
    /// Its tag, or empty.
    pub lang: String,
    /// Its direction; `auto` where it is the same in every language.
    pub dir: String,
    /// `same`, `changed`, `added` or `removed`.
    pub mark: &'static str,
    /// The words before, with those marked that went.
    pub before: Vec<Piece>,
    /// The words now, with those marked that came.
    pub after: Vec<Piece>,
}

/// Every part of a listing; beside `live`, what changed is marked.
#[must_use]
pub fn all(ask: &Ask, kind: &ListingKind, live: Option<&Content>, content: &Content) -> Vec<Part> {
    let empty = Content::default();
    let before = live.unwrap_or(&empty);
    let mut parts = Vec::new();
    for lang in languages(ask, before, content) {
        let common = COMMON.iter().map(|id| (*id, ask.say(&format!("moderation-field-{id}"))));
        let translated = kind.fields.iter().filter(|field| field.translated);
        let own = translated.map(|field| (field.id.as_str(), label(ask, field)));
        for (id, label) in common.chain(own) {
            let texts = (before.text(&lang, id), content.text(&lang, id));
            parts.extend(part(ask, label, &lang, texts, live.is_some()));
        }
    }
    for field in kind.fields.iter().filter(|field| !field.translated) {
        let (old, new) = (fact(ask, field, before), fact(ask, field, content));
        parts.extend(part(ask, label(ask, field), "", (&old, &new), live.is_some()));
    }
    parts
}

/// What a field is called.
fn label(ask: &Ask, field: &Field) -> String {
    if field.label.is_empty() {
        return field.id.clone();
    }
    ask.tenant.words(&ask.lang, &field.label)
}

/// Languages in which anything is or was written, in the order of the site.
fn languages(ask: &Ask, before: &Content, content: &Content) -> Vec<String> {
    let written =
        |lang: &&str| before.texts.contains_key(*lang) || content.texts.contains_key(*lang);
    ask.tenant.site.tags().filter(written).map(String::from).collect()
}

/// The values of a fact in words, a line each.
fn fact(ask: &Ask, field: &Field, content: &Content) -> String {
    let reader = ask.reader();
    let values = content.fact(&field.id).iter();
    values.map(|value| reader.words(&field.kind, value)).collect::<Vec<_>>().join("\n")
}

fn part(
    ask: &Ask,
    label: String,
    lang: &str,
    (old, new): (&str, &str),
    beside: bool,
) -> Option<Part> {
    let mark = match (old.is_empty(), new.is_empty()) {
        (true, true) => return None,
        _ if !beside || old == new => "same",
        (true, false) => "added",
        (false, true) => "removed",
        (false, false) => "changed",
    };
    let pieces = match mark {
        "same" => vec![Piece { mark: "same", text: new.to_string() }],
        _ => compare::words(old, new),
    };
    let without = |mark: &str| pieces.iter().filter(|p| p.mark != mark).cloned().collect();
    let locale = ask.tenant.world.locales.get(lang);
    Some(Part {
        label,
        language: locale.map(|locale| locale.name().to_string()).unwrap_or_default(),
        lang: lang.to_string(),
        dir: locale.map_or("auto", |locale| locale.direction().as_str()).to_string(),
        mark,
        before: without("new"),
        after: without("old"),
    })
}
