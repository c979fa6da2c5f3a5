//! What the pages of applications show.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{Application, Past, State};
use crate::ask::Ask;
use crate::clock::Millis;
use crate::listings::{self, Brief};
use crate::store::{StoreError, Tx};
use crate::tenant::Tenant;

/// A listing above a page.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Head {
    /// Its title.
    pub title: String,
    /// Who offers it.
    pub provider: String,
    /// Its public page, or empty.
    pub address: String,
}

/// A line of a list.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Row {
    /// What it is.
    pub title: String,
    /// Where it is looked at.
    pub path: String,
    /// Whether looking at it is written down, so that it is a button and not a link.
    pub by_button: bool,
    /// Smaller words beside it.
    pub facts: Vec<String>,
    /// Its state in a word, or empty.
    pub state: String,
    /// `good`, `waits` or empty.
    pub tone: &'static str,
}

/// A list of things that are one's own.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct List {
    /// Its lines.
    pub rows: Vec<Row>,
    /// What stands there instead where there is none.
    pub empty: String,
}

/// One thing that became of an application.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PastView {
    /// What.
    pub text: String,
    /// When.
    pub at: String,
    /// The provider's words, or empty.
    pub reason: String,
}

/// A text by language in the best one for a reader.
#[must_use]
pub fn in_language(tenant: &Tenant, lang: &str, texts: &[(String, String)]) -> String {
    tenant.words(lang, &generator::localised::Localised::of(texts.to_vec()))
}

/// A listing above a page.
#[must_use]
pub fn head(ask: &Ask, brief: &Brief) -> Head {
    Head {
        title: in_language(&ask.tenant, &ask.lang, &brief.title),
        provider: brief.provider_name.clone(),
        address: String::new(),
    }
}

/// The listing of an application above a page; empty where it is no longer there.
///
/// # Errors
/// When the store cannot.
pub fn head_of(ask: &Ask, tx: &mut dyn Tx, listing: i64) -> Result<Head, StoreError> {
    let brief = listings::brief(tx, &ask.tenant, listing)?;
    Ok(brief.map(|brief| head(ask, &brief)).unwrap_or_default())
}

/// The same for everything to which an account applied, by listing.
///
/// # Errors
/// When the store cannot.
pub fn heads_of(
    ask: &Ask,
    tx: &mut dyn Tx,
    account: i64,
) -> Result<BTreeMap<i64, Head>, StoreError> {
    let all = listings::applied_to(tx, &ask.tenant, account)?;
    let one = |(id, named): (i64, listings::Named)| {
        let title = in_language(&ask.tenant, &ask.lang, &named.title);
        (id, Head { title, provider: named.provider_name, address: String::new() })
    };
    Ok(all.into_iter().map(one).collect())
}

/// How a state looks.
#[must_use]
pub fn tone(state: State) -> &'static str {
    match state {
        State::Accepted => "good",
        State::Sent | State::Seen | State::Waitlisted => "waits",
        State::Declined | State::Withdrawn => "",
    }
}

/// A state in a word.
#[must_use]
pub fn state(ask: &Ask, state: State) -> String {
    ask.say(&format!("applications-state-{}", state.as_str()))
}

/// A line of one's own list.
#[must_use]
pub fn mine(ask: &Ask, application: &Application, head: Head) -> Row {
    Row {
        title: head.title,
        path: ask.to(&format!("applications/{}", application.id)),
        by_button: false,
        facts: vec![head.provider, sent(ask, application.sent_at)],
        state: state(ask, application.state),
        tone: tone(application.state),
    }
}

/// A line of a provider's list: nothing of the person.
#[must_use]
pub fn received(ask: &Ask, application: &Application, head: Head) -> Row {
    Row {
        title: number(ask, application.id),
        path: ask.to(&format!("received/{}/open", application.id)),
        by_button: true,
        facts: vec![head.title, sent(ask, application.sent_at)],
        state: state(ask, application.state),
        tone: tone(application.state),
    }
}

/// What an application is called where nobody's name may stand.
#[must_use]
pub fn number(ask: &Ask, id: i64) -> String {
    ask.say_with("applications-number", &[("number", id.to_string().into())])
}

fn sent(ask: &Ask, at: Millis) -> String {
    ask.say_with("applications-sent-on", &[("day", ask.day(at).into())])
}

/// What became of an application, for one of both sides.
#[must_use]
pub fn past(ask: &Ask, history: &[Past]) -> Vec<PastView> {
    let one = |past: &Past| PastView {
        text: ask.say(&format!("applications-past-{}-{}", past.state.as_str(), past.cause)),
        at: ask.moment(past.at),
        reason: past.reason.clone(),
    };
    history.iter().map(one).collect()
}
