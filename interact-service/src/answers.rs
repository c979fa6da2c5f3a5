//! Questions with their answers for everybody: redacted and checked by a moderator, in the
//! languages of the site, and then a page like any other.
//!
//! Nothing here says who asked. The thread that it was made of may be gone.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::json;

use crate::answer::Failure;
use crate::ask::Ask;
use crate::audit;
use crate::clock::Millis;
use crate::publishing;
use crate::questions::{self, Question};
use crate::store::{StoreError, Tx};
use crate::tenant::Tenant;

pub mod article;
pub mod entry;
pub mod form;
pub mod handlers;
pub mod store;
pub mod view;

/// A question with its answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Published {
    /// Its number, also its address.
    pub id: i64,
    /// The site.
    pub site: String,
    /// The question that it was made of, if that is still there.
    pub question: Option<i64>,
    /// Its topic, or empty.
    pub topic: String,
    /// Language of the original.
    pub source: String,
    /// What is said, by language.
    pub texts: BTreeMap<String, Words>,
    /// Whether it is public.
    pub state: State,
    /// The organisation that answered, or empty.
    pub provider: String,
    /// When a moderator checked it; 0: not yet.
    pub validated_at: Millis,
    /// Goes up with every change.
    pub version: i64,
    /// When it was last changed.
    pub changed_at: Millis,
}

/// What is said in one language.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Words {
    /// The question in a few words.
    pub title: String,
    /// The question in one or two sentences.
    pub summary: String,
    /// The answer, in Markdown.
    pub text: String,
}

impl Words {
    /// Whether all three are written.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        ![&self.title, &self.summary, &self.text].into_iter().any(|text| text.trim().is_empty())
    }

    /// Whether nothing is written.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        [&self.title, &self.summary, &self.text].into_iter().all(|text| text.trim().is_empty())
    }
}

/// Whether everybody sees it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// A moderator works on it.
    Draft,
    /// Everybody does.
    Public,
}

impl State {
    /// As it is kept.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Public => "public",
        }
    }

    /// From how it is kept.
    #[must_use]
    pub fn find(text: &str) -> Option<Self> {
        [Self::Draft, Self::Public].into_iter().find(|state| state.as_str() == text)
    }
}

impl Published {
    /// Languages in which it has to be written before it is public: its own, and the site's first.
    #[must_use]
    pub fn missing(&self, tenant: &Tenant) -> Vec<String> {
        let first = tenant.site.first_language().tag();
        let mut needed = vec![self.source.as_str(), first];
        needed.dedup();
        let whole = |lang: &&str| self.texts.get(*lang).is_some_and(Words::is_whole);
        needed.into_iter().filter(|lang| !whole(lang)).map(str::to_string).collect()
    }

    /// Its title in the best language for a reader.
    #[must_use]
    pub fn title(&self, tenant: &Tenant, lang: &str) -> String {
        let titled = self.texts.iter().filter(|(_, words)| !words.title.is_empty());
        let titles = titled.map(|(lang, words)| (lang.clone(), words.title.clone())).collect();
        tenant.words(lang, &generator::localised::Localised::of(titles))
    }
}

/// Begins a public answer with the words of a thread, in the language of the question.
///
/// # Errors
/// When there is one already, or the store cannot.
pub fn begin(
    ask: &Ask,
    tx: &mut dyn Tx,
    question: &Question,
    (asked, answered): (&str, &str),
) -> Result<i64, Failure> {
    let words =
        Words { title: String::new(), summary: asked.to_string(), text: answered.to_string() };
    let answer = Published {
        id: 0,
        site: ask.site().to_string(),
        question: Some(question.id),
        topic: question.topic.clone(),
        source: question.lang.clone(),
        texts: BTreeMap::from([(question.lang.clone(), words)]),
        state: State::Draft,
        provider: String::new(),
        validated_at: 0,
        version: 1,
        changed_at: ask.now,
    };
    let id = store::insert(tx, &answer)?.ok_or(Failure::Conflict)?;
    record(ask, tx, "answer.begin", id)?;
    Ok(id)
}

/// Takes away what was made of a question, because its asker wants so.
///
/// # Errors
/// When the store cannot.
pub fn withdraw(tx: &mut dyn Tx, site: &str, question: i64) -> Result<(), StoreError> {
    if store::remove_of_question(tx, site, question)? {
        publishing::mark(tx, site)?;
    }
    Ok(())
}

/// Where the public answer to a question is, or an empty text.
///
/// # Errors
/// When the store or the sites cannot be read.
pub fn public_path(tx: &mut dyn Tx, ask: &Ask, question: i64) -> Result<String, Failure> {
    let Some(id) = store::of_question(tx, ask.site(), question)? else { return Ok(String::new()) };
    page_of(ask, id)
}

/// The page of a public answer, or an empty text where there is none yet.
fn page_of(ask: &Ask, id: i64) -> Result<String, Failure> {
    let Some(kind) = questions::module(&ask.tenant) else { return Ok(String::new()) };
    let page = format!("{}/{id}", kind.id);
    let found = ask.host.find_page(ask.site(), &ask.lang, &page)?;
    Ok(found.map(|(_, path)| path).unwrap_or_default())
}

/// A line of the log.
fn record(ask: &Ask, tx: &mut dyn Tx, action: &'static str, id: i64) -> Result<(), Failure> {
    let entry = audit::Entry {
        site: ask.site(),
        actor: ask.visitor.me.as_ref().map(|me| me.account),
        action,
        object: format!("answer {id}"),
        detail: json!({}),
        at: ask.now,
    };
    Ok(audit::record(tx, &entry)?)
}
