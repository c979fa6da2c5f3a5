//! What the pages of public answers show to moderators.

use serde::Serialize;

use super::{Published, State, Words};
use crate::applications::view::Row;
use crate::ask::Ask;
use crate::form::FormView;
use crate::questions::redaction::{self, Found};
use crate::questions::view::topic_of;

/// One public answer.
#[derive(Debug, Clone, Serialize)]
pub struct AnswerView {
    /// `draft` or `public`, in words.
    pub state: String,
    /// `good`, `waits` or empty.
    pub tone: &'static str,
    /// The languages of the site.
    pub languages: Vec<LanguageView>,
    /// Languages that are needed and lack, by their names; empty when it can be published.
    pub missing: String,
    /// What could say who asked.
    pub warnings: Vec<String>,
    /// The form by which it is published.
    pub publish: Option<FormView>,
    /// The page, if it is public.
    pub public: String,
    /// Where everything below is.
    pub base: String,
    /// The thread, if it is still there.
    pub thread: String,
}

/// A language of a public answer.
#[derive(Debug, Clone, Serialize)]
pub struct LanguageView {
    /// Its tag.
    pub lang: String,
    /// Its own name.
    pub name: String,
    /// What the answer is called in it, or empty.
    pub title: String,
    /// Whether it is whole, in words.
    pub state: String,
    /// `good`, `waits` or empty.
    pub tone: &'static str,
    /// Whether it is whole.
    pub whole: bool,
    /// Where it is written.
    pub edit: String,
}

/// One language being written.
#[derive(Debug, Clone, Serialize)]
pub struct WordsView {
    /// The form.
    pub form: FormView,
    /// What could say who asked.
    pub warnings: Vec<String>,
    /// The language's own name.
    pub language: String,
    /// The original beside a translation, or nothing.
    pub original: Option<OriginalView>,
}

/// The original beside a translation.
#[derive(Debug, Clone, Serialize)]
pub struct OriginalView {
    /// Its language.
    pub lang: String,
    /// Its direction.
    pub dir: String,
    /// Title.
    pub title: String,
    /// Question.
    pub summary: Vec<String>,
    /// Answer.
    pub text: Vec<String>,
}

/// A line of the list.
#[must_use]
pub fn row(ask: &Ask, answer: &Published) -> Row {
    let whole = answer.texts.values().filter(|words| words.is_whole()).count();
    let of = ask.tenant.site.languages.len();
    let count = [("count", whole.into()), ("total", of.to_string().into())];
    let title = answer.title(&ask.tenant, &ask.lang);
    Row {
        title: if title.is_empty() { number(ask, answer) } else { title },
        path: ask.to(&format!("admin/answers/{}", answer.id)),
        by_button: false,
        facts: vec![topic_of(ask, &answer.topic), ask.say_with("answers-languages-of", &count)],
        state: state(ask, answer),
        tone: tone(answer),
    }
}

/// What it is called where it has no title yet.
#[must_use]
pub fn number(ask: &Ask, answer: &Published) -> String {
    ask.say_with("answers-number", &[("number", answer.id.to_string().into())])
}

/// Its state in words.
#[must_use]
pub fn state(ask: &Ask, answer: &Published) -> String {
    ask.say(&format!("answers-state-{}", answer.state.as_str()))
}

/// How that looks.
#[must_use]
pub fn tone(answer: &Published) -> &'static str {
    if answer.state == State::Public { "good" } else { "waits" }
}

/// The languages of the site, with what is written in each.
#[must_use]
pub fn languages(ask: &Ask, answer: &Published) -> Vec<LanguageView> {
    let one = |locale: &generator::locale::Locale| {
        let words = answer.texts.get(locale.tag());
        let key = match words {
            Some(words) if words.is_whole() => "whole",
            Some(words) if !words.is_empty() => "part",
            _ => "none",
        };
        LanguageView {
            lang: locale.tag().to_string(),
            name: locale.name().to_string(),
            title: words.map(|words| words.title.clone()).unwrap_or_default(),
            state: ask.say(&format!("answers-written-{key}")),
            tone: if key == "whole" { "good" } else { "" },
            whole: key == "whole",
            edit: ask.to(&format!("admin/answers/{}/words/{}", answer.id, locale.tag())),
        }
    };
    ask.tenant.site.languages.iter().map(one).collect()
}

/// What in some words could say who asked, in the reader's language.
#[must_use]
pub fn warnings(ask: &Ask, words: &Words, names: &str) -> Vec<String> {
    let texts = [&words.title, &words.summary, &words.text];
    let found = texts.into_iter().flat_map(|text| redaction::find(text, names));
    let one = |found: Found| {
        let key = format!("answers-warning-{}", found.kind.as_str());
        ask.say_with(&key, &[("words", found.words.into())])
    };
    let mut warnings: Vec<String> = found.map(one).collect();
    warnings.dedup();
    warnings
}
