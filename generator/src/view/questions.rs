//! What the templates of experts' answers see.

use serde::Serialize;

use super::listing::EntryCard;
use super::{Link, Spoken, View};

/// The list of answers, by topic; or those of one topic.
#[derive(Debug, Clone, Serialize)]
pub struct QuestionsPage {
    /// Name of the pictogram.
    pub icon: String,
    /// The module's title.
    pub title: Spoken,
    /// What one finds here.
    pub summary: Spoken,
    /// Where one asks, or empty.
    pub ask: String,
    /// Path of the whole list.
    pub all: String,
    /// Whether only one topic is shown.
    pub filtered: bool,
    /// Topics that have answers.
    pub topics: Vec<TopicLink>,
    /// The answers by topic.
    pub groups: Vec<TopicGroup>,
}

impl View for QuestionsPage {
    const TEMPLATE: &'static str = "pages/questions.html";
}

/// The way to the answers of one topic.
#[derive(Debug, Clone, Serialize)]
pub struct TopicLink {
    /// What it is called.
    pub title: Spoken,
    /// Path of its page.
    pub path: String,
    /// How many answers.
    pub count: usize,
    /// Whether this is the page.
    pub current: bool,
}

/// The answers of one topic.
#[derive(Debug, Clone, Serialize)]
pub struct TopicGroup {
    /// What it is called; empty for answers without a topic.
    pub title: Spoken,
    /// Its answers.
    pub entries: Vec<EntryCard>,
}

/// A question with its answer.
#[derive(Debug, Clone, Serialize)]
pub struct QuestionPage {
    /// Name of the pictogram.
    pub icon: String,
    /// The module's title and page.
    pub module_link: Link,
    /// The question in a few words.
    pub title: Spoken,
    /// The question.
    pub summary: Spoken,
    /// Set when it does not exist in the page's language: name of the language shown instead.
    pub shown_in: Option<String>,
    /// The answer: HTML that `markdown::guest` made.
    pub html: String,
    /// The same in plain words.
    #[serde(skip)]
    pub plain: String,
    /// Language of the answer.
    pub lang: String,
    /// The same, when it is not the page's.
    pub html_lang: String,
    /// Its direction, when it is not the page's.
    pub html_dir: String,
    /// Its topic, with the page of it.
    pub topic: Option<Link>,
    /// The organisation that answered, or empty.
    pub provider: String,
    /// When a moderator checked it, or empty.
    pub verified_on: String,
    /// Where one asks, or empty.
    pub ask: String,
    /// Other answers on the topic.
    pub related: Vec<Link>,
}

impl View for QuestionPage {
    const TEMPLATE: &'static str = "pages/question.html";
}
