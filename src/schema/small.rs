//! Small files as written, and the forms of values that all files share.

// Never made: each of these types only describes a form.
#![allow(dead_code)]

use std::collections::BTreeMap;

use schemars::JsonSchema;

/// One text for all languages, or one for each: `{el: …, en: …}`.
#[derive(JsonSchema)]
#[schemars(untagged)]
pub(super) enum Text {
    /// The same in every language.
    One(String),
    /// By language.
    Each(BTreeMap<String, String>),
}

/// One word, or a list of words.
#[derive(JsonSchema)]
#[schemars(untagged)]
pub(super) enum Words {
    /// One.
    One(String),
    /// Several.
    Several(Vec<String>),
}

/// An office or organisation: `content/<site>/_contacts/<id>.yaml`.
#[derive(JsonSchema)]
#[schemars(title = "Contact", deny_unknown_fields)]
pub(super) struct ContactFile {
    /// Its name, in every language of the site.
    name: Text,
    /// Telephone numbers with country code, in quotes.
    phones: Option<Words>,
    /// Mail address.
    #[schemars(email)]
    email: Option<String>,
    /// Web address; begins with `https://`.
    web: Option<Text>,
    /// Postal address.
    address: Option<Text>,
    /// Opening hours.
    hours: Option<Text>,
    /// Areas that it serves, by the identifiers of the site's file.
    areas: Option<Words>,
    /// Languages spoken there, by tag.
    languages: Option<Words>,
}

/// Official words, explained: `content/<site>/<section>/glossary.yaml`.
#[derive(JsonSchema)]
#[schemars(title = "Glossary")]
pub(super) struct Glossary(Vec<Word>);

/// An official word.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
pub(super) struct Word {
    /// The word in the host language, as it stands on letters and forms.
    term: String,
    /// Other spellings and short forms.
    also: Option<Words>,
    /// What it means, in every language of the site.
    means: Text,
    /// Where one reads more: `status/residence-permit`.
    article: Option<String>,
}
