//! The file of a site as written.

// Never made: each of these types only describes a form.
#![allow(dead_code)]

use std::collections::BTreeMap;

use schemars::JsonSchema;

use super::small::{Text, Words};

/// One country's portal: `sites/<site>.yaml`.
#[derive(JsonSchema)]
#[schemars(title = "Site", deny_unknown_fields)]
pub(super) struct SiteFile {
    /// Its name, in each of its languages.
    name: Text,
    /// One line on what it is, in each of its languages.
    tagline: Text,
    /// Whole address at which it will be seen; begins with `https://`.
    address: String,
    /// Language of the country's authorities.
    host_language: String,
    /// Its languages in menu order, from `sites/locales.yaml`; it opens with the first.
    languages: Words,
    /// Languages that stand in for a missing translation, best first.
    fallback: Option<Words>,
    /// IANA name of its time zone: `Asia/Nicosia`.
    time_zone: String,
    /// Name of its theme; `base` when it is left out.
    theme: Option<String>,
    /// Whether a banner says that the content is a demonstration.
    demonstration: Option<bool>,
    /// For how long a validation holds: `12 months`.
    #[schemars(regex(pattern = r"^[0-9]+ months$"))]
    validity: Option<String>,
    /// For how long an account that nobody uses is kept: `18 months`.
    #[schemars(regex(pattern = r"^[0-9]+ months$"))]
    accounts_kept: Option<String>,
    /// How to reach the editors: `mailto:…` or `https://…`.
    contact: Option<String>,
    /// Whole address of its interaction service.
    service: Option<String>,
    /// Numbers to call in an emergency.
    emergency: Option<Vec<Emergency>>,
    /// Regions or towns: identifier and name.
    areas: Option<BTreeMap<String, Text>>,
    /// For each area, those that lie beside it: recommendations count the steps between.
    neighbours: Option<BTreeMap<String, Words>>,
    /// Its sections in menu order: folders of `content/<site>/`.
    sections: Words,
    /// The section that holds the user guide.
    guide: Option<String>,
    /// The section that holds the guide for those who run the site.
    admin_guide: Option<String>,
    /// Articles that newcomers need first: `status/residence-permit`.
    first_steps: Option<Words>,
    /// Articles of `content/shared/` that it takes in.
    shared: Option<Words>,
    /// Its service modules.
    modules: Option<Modules>,
    /// Functions that are switched on.
    functions: Option<Vec<Function>>,
}

/// A number to call in an emergency.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Emergency {
    /// The number, in quotes.
    number: String,
    /// What it is for, in each language of the site.
    means: Text,
}

/// Service modules.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Modules {
    /// Kinds of listing: files of `sites/modules/`.
    listings: Option<Words>,
    /// Whether visitors may ask an expert, or how.
    questions: Option<Questions>,
    /// The calendar of events.
    events: Option<Events>,
}

/// Ask an expert.
#[derive(JsonSchema)]
#[schemars(untagged)]
enum Questions {
    /// On, with what `sites/modules/questions.yaml` says, or off.
    On(bool),
    /// On, with what the site says of its own.
    Own(Asking),
}

/// What a site says of its own about questions.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Asking {
    /// Topics of `sites/modules/questions.yaml`; all of them when they are left out.
    topics: Option<Words>,
    /// Within how many days an expert answers: `5 days`.
    #[schemars(regex(pattern = r"^[0-9]+ days?$"))]
    answer_within: Option<String>,
    /// How long a thread is kept after its last word: `12 months`.
    #[schemars(regex(pattern = r"^[0-9]+ months?$"))]
    kept: Option<String>,
}

/// The calendar of events.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Events {
    /// Whether visitors may suggest events.
    suggestions: Option<bool>,
}

/// A function of the service.
#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case")]
enum Function {
    /// People may register.
    Accounts,
    /// People may keep what they like.
    Favourites,
    /// People are shown what fits them.
    Recommendations,
    /// People are told what concerns them.
    Notifications,
    /// People may ask without an account.
    AnonymousQuestions,
    /// Editors may write in the browser.
    WebEditor,
}
