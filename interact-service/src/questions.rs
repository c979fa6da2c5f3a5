//! Ask an expert: somebody asks, with an account or with nothing but four words, and an expert
//! answers.
//!
//! A question is asked, assigned to an expert by topic and language, and answered; the asker may
//! ask further. With the asker's consent a moderator makes a public answer of it ([`crate::answers`]).

use generator::site::{Asking, ListingKind, Shape};
use serde_json::json;

use crate::answer::Failure;
use crate::audit;
use crate::clock::{DAY, Millis};
use crate::store::{StoreError, Tx};
use crate::tenant::Tenant;

pub mod claim;
pub mod data;
pub mod emergency;
pub mod form;
pub mod handlers;
pub mod letters;
pub mod redaction;
pub mod routing;
pub mod state;
pub mod store;
pub mod tidy;
pub mod view;
pub mod words;

pub use state::{State, Step};
pub use tidy::tidy;

/// The function of a site by which people ask without an account.
pub const ANONYMOUS: &str = "anonymous-questions";

/// A question as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// Its number.
    pub id: i64,
    /// The site.
    pub site: String,
    /// Who asks; nothing when four words open it.
    pub account: Option<i64>,
    /// A mail address for the news that there is an answer.
    pub email: Option<String>,
    /// In which language it was asked.
    pub lang: String,
    /// Its topic, or empty.
    pub topic: String,
    /// Where it is.
    pub state: State,
    /// The account of the expert.
    pub expert: Option<i64>,
    /// Whether it may be published.
    pub consent: bool,
    /// Whether words of it sounded like an emergency.
    pub urgent: bool,
    /// Whether the asker has not read the last answer.
    pub unread: bool,
    /// When there should be an answer.
    pub due_at: Millis,
    /// Who was reminded: 0 nobody, 1 the expert, 2 the moderators.
    pub reminded: i64,
    /// Goes up with every change.
    pub version: i64,
    /// When it was asked.
    pub created_at: Millis,
    /// When something was last written.
    pub changed_at: Millis,
}

/// What was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// Whether an expert wrote it.
    pub by_expert: bool,
    /// What was written.
    pub text: String,
    /// When.
    pub at: Millis,
}

/// Who does something, and when.
#[derive(Debug, Clone, Copy)]
pub struct Doing {
    /// Whose account, where staff or an expert does it; nothing for askers and the service.
    pub actor: Option<i64>,
    /// Now.
    pub now: Millis,
}

/// The module of a site, if it is switched on.
#[must_use]
pub fn module(tenant: &Tenant) -> Option<&ListingKind> {
    tenant.site.modules.iter().find(|kind| kind.shape == Shape::Questions)
}

/// Topics and terms of a site.
#[must_use]
pub fn asking(tenant: &Tenant) -> Asking {
    module(tenant).map(|kind| kind.asking.clone()).unwrap_or_default()
}

/// The name of a topic in a language; empty where there is none.
#[must_use]
pub fn topic(tenant: &Tenant, lang: &str, id: &str) -> String {
    let found = module(tenant).and_then(|kind| kind.asking.topic(id));
    found.map(|name| tenant.words(lang, name)).unwrap_or_default()
}

/// When an answer is due that is asked for now.
#[must_use]
pub fn due(tenant: &Tenant, now: Millis) -> Millis {
    now + i64::from(asking(tenant).answer_days) * DAY
}

/// Does a step: kept if nobody was faster, and written down. `mend` changes what goes with it.
///
/// # Errors
/// A conflict when the step does not fit any more; when the store cannot.
pub fn step(
    tx: &mut dyn Tx,
    doing: Doing,
    mut question: Question,
    step: Step,
    mend: impl FnOnce(&mut Question),
) -> Result<Question, Failure> {
    question.state = step.from(question.state).ok_or(Failure::Conflict)?;
    mend(&mut question);
    if !store::save(tx, &question)? {
        return Err(Failure::Conflict);
    }
    question.version += 1;
    store::add_step(tx, &question.site, question.id, step, doing.now)?;
    record(tx, doing, &question, step)?;
    Ok(question)
}

/// A line of the log. Askers are not named in it: it would tie accounts to questions.
fn record(
    tx: &mut dyn Tx,
    doing: Doing,
    question: &Question,
    step: Step,
) -> Result<(), StoreError> {
    let entry = audit::Entry {
        site: &question.site,
        actor: doing.actor,
        action: step.action(),
        object: format!("question {}", question.id),
        detail: json!({ "topic": question.topic, "expert": question.expert }),
        at: doing.now,
    };
    audit::record(tx, &entry)
}
