//! The facts of an article that do not depend on the language.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{ProcedureLines, one_of, secure};
use crate::localised::Localised;
use crate::problem::{Checked, Place, Problem, Rule};
use crate::yaml::Spot;
use crate::yaml::fields::Fields;

/// What kind of article it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Kind {
    /// Free text.
    Guide,
    /// Something to be done at an authority, step by step.
    Procedure,
    /// Whom to reach.
    Contact,
    /// Questions with answers.
    Questions,
}

impl Kind {
    /// Every kind with its word.
    pub const ALL: [(&'static str, Self); 4] = [
        ("guide", Self::Guide),
        ("procedure", Self::Procedure),
        ("contact", Self::Contact),
        ("questions", Self::Questions),
    ];

    /// Its word in heads, texts and addresses.
    #[must_use]
    pub fn word(self) -> &'static str {
        Self::ALL.iter().find(|(_, kind)| *kind == self).map_or("", |(word, _)| word)
    }
}

/// An identifier and where it was written.
pub type Named = (String, Place);

/// Facts that do not depend on the language; the source of an article has them.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Facts {
    /// What kind of article it is.
    pub kind: Kind,
    /// Pages of authorities.
    pub official: Vec<Official>,
    /// Official words of the host language.
    pub terms: Vec<String>,
    /// Where it holds; empty for everywhere.
    pub areas: Vec<Named>,
    /// For whom above all; empty for everybody.
    pub audiences: Vec<Named>,
    /// What it is about.
    pub tags: Vec<Named>,
    /// Contacts to show.
    pub contacts: Vec<Named>,
    /// Who vouched for it, and when.
    pub validated: Option<Validated>,
    /// Old addresses.
    pub aliases: Vec<Named>,
    /// Service modules and functions without which it means nothing: it is shown only where the
    /// site has all of them switched on.
    pub needs: Vec<Named>,
    /// Whether it is not to be shown yet.
    pub draft: bool,
    /// Its place in the section.
    pub order: Option<i32>,
}

/// A page of an authority.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Official {
    /// The authority's name.
    pub name: Localised,
    /// Its address.
    pub url: Localised,
}

/// Who vouched that an article is true, and when.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Validated {
    /// A role or an organisation.
    pub by: Localised,
    /// The day.
    pub on: Date,
    /// When it lapses, if earlier than the site's rule.
    pub until: Option<Date>,
    /// Where it is written.
    pub place: Place,
}

/// Keys that only the source may have.
const SOURCE_KEYS: [&str; 11] = [
    "official",
    "validated",
    "terms",
    "areas",
    "audiences",
    "tags",
    "contacts",
    "aliases",
    "needs",
    "draft",
    "order",
];

/// Reads the facts of a source.
pub fn read(
    checked: Checked<'_>,
    fields: &mut Fields<'_>,
    lines: &ProcedureLines,
    problems: &mut Vec<Problem>,
) -> Option<Facts> {
    let kind_text = fields.text("type", problems)?;
    let kind = one_of(checked, "type", &kind_text, &Kind::ALL, problems);
    let facts = Facts {
        kind: kind.unwrap_or(Kind::Guide),
        official: official(checked, fields, problems),
        terms: fields.texts("terms", problems).into_iter().map(|term| term.value).collect(),
        areas: names(fields.texts("areas", problems)),
        audiences: names(fields.texts("audiences", problems)),
        tags: names(fields.texts("tags", problems)),
        contacts: names(fields.texts("contacts", problems)),
        validated: validated(checked, fields, problems),
        aliases: names(fields.texts("aliases", problems)),
        needs: names(fields.texts("needs", problems)),
        draft: fields.flag("draft", problems),
        order: order(checked, fields, problems),
    };
    if let Some(kind) = kind {
        check_kind(fields, kind, &facts, lines, problems);
    }
    Some(facts)
}

/// Says which facts stand in a translation, where they must not.
pub fn refuse(checked: Checked<'_>, fields: &mut Fields<'_>, problems: &mut Vec<Problem>) {
    for key in SOURCE_KEYS {
        if let Some(node) = fields.node(key) {
            let message = format!("`{key}` stands in a translation");
            let remedy = "take it out; it stands in the source, the file with `type`";
            problems.push(checked.problem(Rule::FactsInTranslation, node.place, message, remedy));
        }
    }
    let _known_but_absent = fields.node("type");
}

fn names(texts: Vec<Spot<String>>) -> Vec<Named> {
    texts.into_iter().map(|text| (text.value, text.place)).collect()
}

fn official(
    checked: Checked<'_>,
    fields: &mut Fields<'_>,
    problems: &mut Vec<Problem>,
) -> Vec<Official> {
    let mut links = Vec::new();
    for mut entry in fields.list_of_fields("official", problems) {
        if !entry.has("name") {
            problems.push(entry.missing("name", "the authority's name"));
        }
        if !entry.has("url") {
            problems.push(entry.missing("url", "https://…"));
        }
        let name = entry.localised("name", problems);
        let url = entry.localised("url", problems);
        entry.finish(problems);
        if let (Some(name), Some(url)) = (name, url) {
            secure(checked, &url, problems);
            links.push(Official { name: name.value, url: url.value });
        }
    }
    links
}

fn validated(
    checked: Checked<'_>,
    fields: &mut Fields<'_>,
    problems: &mut Vec<Problem>,
) -> Option<Validated> {
    let mut entry = fields.fields("validated", problems)?;
    let place = entry.place();
    if !entry.has("by") {
        problems.push(entry.missing("by", "a role or an organisation"));
    }
    let by = entry.localised("by", problems);
    if !entry.has("on") {
        problems.push(entry.missing("on", "2026-11-20"));
    }
    let on = entry.date("on", problems);
    let until = entry.date("until", problems);
    entry.finish(problems);
    let (by, on) = (by?, on?);
    if until.as_ref().is_some_and(|until| until.value < on.value) {
        let message = "`until` is before `on`";
        problems.push(checked.problem(Rule::BadDate, on.place, message, "write a later day"));
    }
    let until = until.map(|until| until.value);
    Some(Validated { by: by.value, on: on.value, until, place })
}

fn order(
    checked: Checked<'_>,
    fields: &mut Fields<'_>,
    problems: &mut Vec<Problem>,
) -> Option<i32> {
    let text = fields.text("order", problems)?;
    let number = text.value.parse().ok();
    if number.is_none() {
        let message = format!("`order` has to be a whole number, not `{}`", text.value);
        problems.push(checked.problem(Rule::BadValue, text.place, message, "write `order: 10`"));
    }
    number
}

/// What each kind must have.
fn check_kind(
    fields: &Fields<'_>,
    kind: Kind,
    facts: &Facts,
    lines: &ProcedureLines,
    problems: &mut Vec<Problem>,
) {
    if kind == Kind::Procedure {
        let needed = [
            ("who", lines.who.is_some(), "who may do this"),
            ("documents", !lines.documents.is_empty(), "[what to bring]"),
            ("steps", !lines.steps.is_empty(), "[what to do]"),
        ];
        for (key, _, example) in needed.iter().filter(|(_, there, _)| !there) {
            problems.push(fields.missing(key, example));
        }
    }
    if kind == Kind::Contact && facts.contacts.is_empty() {
        problems.push(fields.missing("contacts", "[asylum-service]"));
    }
}
