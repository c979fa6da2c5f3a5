//! What providers do with applications. Nothing here knows who applied: only what was disclosed.

use serde::Serialize;

use super::view::{self, Head, PastView, Row};
use super::{Application, Received, State, Step, change, form, store};
use crate::accounts::form::FormPage;
use crate::answer::{Answer, Failure, Outcome};
use crate::ask::Ask;
use crate::clock::HOUR;
use crate::disclosure;
use crate::listings;
use crate::profiles::view::Shown;
use crate::store::Tx;

/// So long a provider goes on reading what was opened, before opening is written down again.
const READING: i64 = 12 * HOUR;

#[derive(Serialize)]
struct ReceivedView {
    head: Head,
    state: String,
    tone: &'static str,
    disclosed: Vec<Shown>,
    replies: Vec<(String, String)>,
    history: Vec<PastView>,
    accept: String,
    wait: String,
    decline: String,
    messages: String,
    places: String,
}

#[derive(Serialize)]
struct ListView {
    rows: Vec<Row>,
    narrows: Vec<(String, String, bool)>,
    export: String,
    listing: String,
    state: String,
    empty: String,
    lead: String,
}

/// What was received: of one listing or all, in one state or all.
///
/// # Errors
/// When the store cannot.
pub fn list(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let (listing, state) = narrowed(ask.query.one("listing"), ask.query.one("state"));
    let mut rows = Vec::new();
    for application in store::list_received(tx, ask.site(), ask.me()?.account, listing, &state)? {
        let head = view::head_of(ask, tx, application.listing)?;
        rows.push(view::received(ask, &application, head));
    }
    let view = ListView {
        export: if rows.is_empty() { String::new() } else { ask.to("received/export") },
        rows,
        narrows: narrows(ask, listing, &state),
        listing: if listing == 0 { String::new() } else { listing.to_string() },
        state,
        empty: ask.say("applications-received-none"),
        lead: ask.say("applications-received-lead"),
    };
    Answer::page("received-list", ask.say("applications-received-title"), &view)
}

/// What was asked for, if there is such a thing.
pub(super) fn narrowed(listing: &str, state: &str) -> (i64, String) {
    let state = State::find(state).map(State::as_str).unwrap_or_default();
    (listing.parse().unwrap_or(0), state.to_string())
}

fn narrows(ask: &Ask, listing: i64, chosen: &str) -> Vec<(String, String, bool)> {
    let of = |state: &str| match (listing, state) {
        (0, "") => ask.to("received"),
        (0, state) => ask.to(&format!("received?state={state}")),
        (listing, "") => ask.to(&format!("received?listing={listing}")),
        (listing, state) => ask.to(&format!("received?listing={listing}&state={state}")),
    };
    let all = (ask.say("applications-all"), of(""), chosen.is_empty());
    let there = State::ALL.into_iter().filter(|state| *state != State::Withdrawn);
    let each =
        there.map(|state| (view::state(ask, state), of(state.as_str()), chosen == state.as_str()));
    std::iter::once(all).chain(each).collect()
}

/// Opens an application: it is written down, and the applicant can see it.
///
/// # Errors
/// When it is not one of the provider's.
pub fn open(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let application = received(ask, tx)?;
    look(ask, tx, &application)?;
    Answer::redirect(ask.to(&format!("received/{}", application.id)))
}

/// Writes down that the provider looks.
pub(super) fn look(ask: &Ask, tx: &mut dyn Tx, application: &Application) -> Result<(), Failure> {
    let viewer = ask.me()?.account;
    disclosure::seen(tx, ask.site(), application.id, viewer, ask.now)?;
    if application.state == State::Sent {
        change::take(ask, tx, application, Step::See, "")?;
    }
    Ok(())
}

/// An application that was opened; one that was not, or long ago, has to be opened first.
///
/// # Errors
/// When it is not one of the provider's.
pub fn show(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let application = received(ask, tx)?;
    let (site, viewer) = (ask.site(), ask.me()?.account);
    let seen = disclosure::last_seen(tx, site, application.id, viewer)?;
    if seen.is_none_or(|at| at < application.sent_at || ask.now - at > READING) {
        return closed(ask, &application);
    }
    let disclosed = disclosure::find(tx, site, application.id)?;
    let received = Received { application, disclosed };
    let history = view::past(ask, &store::history(tx, site, received.application.id)?);
    let brief = listings::brief(tx, &ask.tenant, received.application.listing)?;
    opened(ask, &received, history, brief.as_ref())
}

fn closed(ask: &Ask, application: &Application) -> Outcome {
    let path = ask.to(&format!("received/{}/open", application.id));
    let form = crate::form::Form::new(path, ask.say("applications-open"));
    FormPage::new(ask, "applications-open", form)
        .below(ask.say("applications-received-title"), ask.to("received"))
        .show()
}

fn opened(
    ask: &Ask,
    received: &Received,
    history: Vec<PastView>,
    brief: Option<&listings::Brief>,
) -> Outcome {
    let application = &received.application;
    let way = |step: Step, name: &str| match step.from(application.state) {
        Some(_) => ask.to(&format!("received/{}/{name}", application.id)),
        None => String::new(),
    };
    let left = brief.and_then(|brief| brief.places_left);
    let view = ReceivedView {
        head: brief.map(|brief| view::head(ask, brief)).unwrap_or_default(),
        state: view::state(ask, application.state),
        tone: view::tone(application.state),
        disclosed: disclosure::view::disclosed(ask, &received.disclosed),
        replies: replies(ask, application, brief),
        history,
        accept: way(Step::Accept, "accept"),
        wait: way(Step::Wait, "wait"),
        decline: way(Step::Decline, "decline"),
        messages: ask.to(&format!("received/{}/messages", application.id)),
        places: left
            .map(|left| ask.say_with("applications-places", &[("count", left.into())]))
            .unwrap_or_default(),
    };
    let trail = [(ask.say("applications-received-title"), ask.to("received"))];
    Ok(Answer::page("received", view::number(ask, application.id), &view)?.below(&trail))
}

/// The questions in the provider's language, where they are still asked.
fn replies(
    ask: &Ask,
    application: &Application,
    brief: Option<&listings::Brief>,
) -> Vec<(String, String)> {
    let asked = |id: &str| {
        let own = brief?.questions.iter().find(|question| question.id == id)?;
        Some(ask.tenant.words(&ask.lang, &own.label))
    };
    let one = |reply: &super::Reply| {
        (asked(&reply.question).unwrap_or_else(|| reply.label.clone()), reply.text.clone())
    };
    application.replies.iter().map(one).collect()
}

/// Gives a place, if one is left.
///
/// # Errors
/// When it is not one of the provider's, no place is left, or somebody was faster.
pub fn accept(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let application = received(ask, tx)?;
    Step::Accept.from(application.state).ok_or(Failure::Conflict)?;
    if !listings::take_place(tx, application.listing)? {
        return full(ask, &application);
    }
    answered(ask, tx, &application, Step::Accept, "")
}

fn full(ask: &Ask, application: &Application) -> Outcome {
    let path = ask.to(&format!("received/{}/wait", application.id));
    let form = crate::form::Form::new(path, ask.say("applications-wait"));
    let page = FormPage::new(ask, "applications-full", form);
    let back = ask.to(&format!("received/{}", application.id));
    let shown = page.link(view::number(ask, application.id), back).show()?;
    Err(Failure::Instead(Box::new(shown.with_status(409))))
}

/// Puts it on the waiting list.
///
/// # Errors
/// When it is not one of the provider's, or somebody was faster.
pub fn wait(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let application = received(ask, tx)?;
    answered(ask, tx, &application, Step::Wait, "")
}

/// Asks for the words of a no.
///
/// # Errors
/// When it is not one of the provider's, or was answered already.
pub fn declining(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let application = received(ask, tx)?;
    Step::Decline.from(application.state).ok_or(Failure::NotFound)?;
    decline_page(ask, &application).show()
}

/// Says no.
///
/// # Errors
/// When it is not one of the provider's, or somebody was faster.
pub fn decline(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let application = received(ask, tx)?;
    let values = decline_page(ask, &application).check(ask)?;
    answered(ask, tx, &application, Step::Decline, values.text("reason"))
}

fn decline_page(ask: &Ask, application: &Application) -> FormPage {
    let back = ask.to(&format!("received/{}", application.id));
    FormPage::new(ask, "applications-decline", form::decline(ask, application.id))
        .below(ask.say("applications-received-title"), ask.to("received"))
        .below(view::number(ask, application.id), back)
}

fn answered(
    ask: &Ask,
    tx: &mut dyn Tx,
    application: &Application,
    step: Step,
    reason: &str,
) -> Outcome {
    change::take(ask, tx, application, step, reason)?;
    let path = format!("received/{}", application.id);
    Answer::redirect(ask.done(&path, "applications-answered"))
}

fn received(ask: &Ask, tx: &mut dyn Tx) -> Result<Application, Failure> {
    let found = store::received(tx, ask.site(), ask.me()?.account, ask.id("id")?)?;
    found.ok_or(Failure::NotFound)
}
