//! What the pages of feedback show.

use serde::Serialize;

use super::Kind;
use super::store::{Need, Sum};
use crate::answer::Failure;
use crate::ask::Ask;

/// The ranked needs.
#[derive(Debug, Clone, Serialize)]
pub struct NeedsView {
    /// What at least five miss, in words.
    pub needs: Vec<NeedView>,
    /// What at least five say about pages.
    pub sums: Vec<SumView>,
    /// Where they are: language, area, how many.
    pub places: Vec<(String, String, String)>,
    /// What waits to be reviewed.
    pub waiting: Vec<NeedView>,
    /// How many have to agree, in a sentence.
    pub rule: String,
}

/// Something that is missed.
#[derive(Debug, Clone, Serialize)]
pub struct NeedView {
    /// In words.
    pub text: String,
    /// Language and page.
    pub facts: Vec<String>,
    /// How many.
    pub number: String,
    /// Where an article is begun.
    pub start: String,
    /// Where it is let through, or empty.
    pub review: String,
    /// Where it is taken away.
    pub remove: String,
}

/// What is said about a page.
#[derive(Debug, Clone, Serialize)]
pub struct SumView {
    /// The page's title, or that it was a search.
    pub title: String,
    /// Its path, or empty.
    pub path: String,
    /// What is said.
    pub what: String,
    /// How many.
    pub number: String,
}

/// How many, in words.
fn number(ask: &Ask, count: i64) -> String {
    ask.say_with("feedback-count", &[("count", count.into())])
}

/// Something that is missed.
///
/// # Errors
/// When the sites cannot be read.
pub fn need(ask: &Ask, need: &Need, seen: bool) -> Result<NeedView, Failure> {
    let (title, _) = page(ask, &need.page)?;
    let to = |verb: &str| ask.to(&format!("admin/needs/{}/{verb}", need.id));
    Ok(NeedView {
        text: need.text.clone(),
        facts: vec![ask.tenant.language_name(&need.lang), title],
        number: number(ask, need.number),
        start: if seen { to("start") } else { String::new() },
        review: if seen { String::new() } else { to("review") },
        remove: to("remove"),
    })
}

/// What is said about a page.
///
/// # Errors
/// When the sites cannot be read.
pub fn sum(ask: &Ask, sum: &Sum, helpful: i64) -> Result<SumView, Failure> {
    let (title, path) = page(ask, &sum.page)?;
    let language = ask.tenant.language_name(&sum.wanted);
    let what = match sum.kind {
        Kind::Language if sum.wanted == "other" => ask.say("feedback-wants-other"),
        Kind::Language => ask.say_with("feedback-wants", &[("language", language.into())]),
        Kind::Unhelpful => ask.say_with("feedback-unhelpful", &[("count", helpful.into())]),
        Kind::Missing | Kind::Helpful => ask.say("feedback-missing"),
    };
    Ok(SumView { title, path, what, number: number(ask, sum.number) })
}

/// Title and path of a page; that it was a search, where there is none.
fn page(ask: &Ask, page: &str) -> Result<(String, String), Failure> {
    if page.is_empty() {
        return Ok((ask.say("feedback-a-search"), String::new()));
    }
    let found = ask.host.find_page(ask.site(), &ask.lang, page)?;
    Ok(found.unwrap_or_else(|| (page.to_string(), String::new())))
}
