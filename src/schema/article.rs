//! The head of an article as written.

// Never made: each of these types only describes a form.
#![allow(dead_code)]

use schemars::JsonSchema;

use super::small::{Text, Words};

/// The head of `index.<lang>.md`. The source carries `type` and the facts that do not depend on
/// the language; a translation carries title, summary and the sentences of a procedure.
#[derive(JsonSchema)]
#[schemars(title = "Article", deny_unknown_fields)]
pub(super) struct Head {
    /// Short; says what the reader can do.
    title: String,
    /// One or two sentences, shown in lists and in search.
    summary: String,
    /// Words by which people look for this article though they do not stand in it.
    search_words: Option<Words>,
    /// Source only: what kind of article it is.
    r#type: Option<Kind>,
    /// Source only: at least one page of an authority.
    official: Option<Vec<Official>>,
    /// Source only: who vouched that it is true, and when.
    validated: Option<Validated>,
    /// Source only: official words in the host language.
    terms: Option<Words>,
    /// Source only: identifiers from the site's file; leave out for the whole country.
    areas: Option<Words>,
    /// Source only: identifiers from `sites/taxonomies/audiences.yaml`.
    audiences: Option<Words>,
    /// Source only: identifiers from `sites/taxonomies/tags.yaml`.
    tags: Option<Words>,
    /// Source only: identifiers of files in `_contacts/`.
    contacts: Option<Words>,
    /// Source only: old addresses, such as `health/gesy`.
    aliases: Option<Words>,
    /// Source only: modules and functions without which the article means nothing.
    needs: Option<Words>,
    /// Source only: `true` keeps the article out of the site.
    draft: Option<bool>,
    /// Source only: smaller comes first in the section.
    order: Option<i32>,
    /// Procedure: who may.
    who: Option<String>,
    /// Procedure: what it costs.
    cost: Option<String>,
    /// Procedure: what to bring.
    documents: Option<Words>,
    /// Procedure: what to do.
    steps: Option<Words>,
    /// Procedure: how long it takes.
    duration: Option<String>,
    /// Procedure: what comes after.
    next: Option<String>,
    /// Translation: written by `immerse translate stamp`.
    translated_from: Option<String>,
    /// Translation: written by `immerse translate stamp`.
    blocks: Option<String>,
}

/// What kind of article it is.
#[derive(JsonSchema)]
#[schemars(rename_all = "lowercase")]
enum Kind {
    /// Free text.
    Guide,
    /// Something to be done at an authority; `who`, `documents` and `steps` are required.
    Procedure,
    /// Whom to reach; `contacts` is required.
    Contact,
    /// Each `##` heading is a question.
    Questions,
}

/// A page of an authority.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Official {
    /// The authority's name.
    name: Text,
    /// Its address; begins with `https://`.
    url: Text,
}

/// Who vouched that an article is true, and when.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Validated {
    /// A role or an organisation, never a person.
    by: String,
    /// The day: `2026-11-20`.
    #[schemars(extend("format" = "date"))]
    on: String,
    /// When it lapses, if earlier than the site's `validity`.
    #[schemars(extend("format" = "date"))]
    until: Option<String>,
}
