//! What waits for a moderator: accepted, asked back, refused.

use serde_json::json;

use super::{doing, mine};
use crate::accounts::form::FormPage;
use crate::answer::{Answer, Failure, Outcome};
use crate::ask::Ask;
use crate::events::tell::{self, Telling};
use crate::events::{self, Event, Revision, Step, form, guests, store, view};
use crate::moderation::Waits;
use crate::providers;
use crate::store::Tx;
use crate::suggestions;
use crate::worded::Worded as _;

/// Events that wait, oldest first.
///
/// # Errors
/// When the store cannot.
pub fn list(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let mut rows = Vec::new();
    for event in store::queue(tx, ask.site())? {
        let mut row = view::row(ask, &event, ask.to(&format!("events/{}", event.id)));
        row.facts.push(ask.say(&format!("events-origin-{}", event.origin.as_str())));
        row.facts.push(ask.day(event.submitted_at));
        rows.push(row);
    }
    let links = [(ask.say("events-title"), ask.to("events"))];
    let view = json!({ "rows": rows, "links": links, "empty": ask.say("events-queue-none") });
    Answer::page("event-list", ask.say("events-queue-title"), &view)
}

/// Events among everything that waits for staff.
///
/// # Errors
/// When the store cannot.
pub fn waiting(ask: &Ask, tx: &mut dyn Tx) -> Result<Vec<Waits>, Failure> {
    let Some(kind) = ask.tenant.calendar() else { return Ok(Vec::new()) };
    let module = ask.tenant.words(&ask.lang, &kind.title);
    let mut all = Vec::new();
    for event in store::queue(tx, ask.site())? {
        let new = event.live.is_none();
        let news = ask.say(if new { "moderation-new" } else { "moderation-a-change" });
        let from = match event.owner {
            Some(owner) => providers::name(tx, owner)?.unwrap_or_default(),
            None => ask.say(&format!("events-origin-{}", event.origin.as_str())),
        };
        all.push(Waits {
            title: ask.tenant.words(&ask.lang, &event.content.localised("title")),
            what: format!("{module} · {news}"),
            from,
            since: event.submitted_at,
            icon: kind.icon.clone(),
            path: ask.to(&format!("events/{}", event.id)),
        });
    }
    Ok(all)
}

/// Accepts what waits.
///
/// # Errors
/// When somebody was faster.
pub fn accept(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let event = mine(ask, tx)?;
    let before = event.live.clone();
    let event = events::accept(tx, &ask.tenant, doing(ask)?, event)?;
    let telling = Telling::of(ask);
    tell::sender(tx, telling, &event, "suggestion-published")?;
    if before.is_some_and(|before| before.times.starts != event.content.times.starts) {
        tell::guests(tx, telling, &event, None, "event-moved")?;
    }
    refill(tx, telling, &event)?;
    suggestions::store::settle(tx, event.id)?;
    Answer::redirect(ask.done("events/queue", "events-published"))
}

/// More places than before: those who wait get them.
fn refill(
    tx: &mut dyn Tx,
    telling: Telling<'_>,
    event: &Event,
) -> Result<(), crate::store::StoreError> {
    let mut dates: Vec<String> =
        guests::store::of_event(tx, event.id, None)?.into_iter().map(|guest| guest.date).collect();
    dates.dedup();
    for date in dates {
        guests::fill(tx, telling, event, &date)?;
    }
    Ok(())
}

/// The form for a question.
///
/// # Errors
/// When nothing of it waits.
pub fn asking(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    words(ask, tx, "ask-back")?.1.show()
}

/// Asks whoever sent it.
///
/// # Errors
/// The form with its mistakes; when somebody was faster.
pub fn ask_back(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    decide(ask, tx, "ask-back", Step::AskBack, "suggestion-asked")
}

/// The form for a reason.
///
/// # Errors
/// When nothing of it waits.
pub fn refusing(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    words(ask, tx, "refuse")?.1.show()
}

/// Refuses what waits, with a reason.
///
/// # Errors
/// The form with its mistakes; when somebody was faster.
pub fn refuse(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    decide(ask, tx, "refuse", Step::Refuse, "suggestion-refused")
}

fn words(ask: &Ask, tx: &mut dyn Tx, what: &str) -> Result<(Event, FormPage), Failure> {
    let event = mine(ask, tx)?;
    if !event.waits() {
        // Somebody was faster: the page of the event says what was decided.
        let there = Answer::redirect(ask.to(&format!("events/{}", event.id)))?;
        return Err(Failure::Instead(Box::new(there)));
    }
    let key = format!("events-{what}");
    let form = form::reason(ask, &format!("events/{}/{what}", event.id), &key);
    let title = ask.tenant.words(&ask.lang, &event.content.localised("title"));
    let page = FormPage::new(ask, &key, form).line(title);
    let page = page.below(ask.say("events-queue-title"), ask.to("events/queue"));
    Ok((event, page))
}

fn decide(ask: &Ask, tx: &mut dyn Tx, what: &str, step: Step, letter: &'static str) -> Outcome {
    let (event, page) = words(ask, tx, what)?;
    let values = page.check(ask)?;
    let reason = values.text("reason").to_string();
    let event = events::step(tx, &ask.tenant, doing(ask)?, event, step, |event| {
        event.reason = reason;
    })?;
    tell::sender(tx, Telling::of(ask), &event, letter)?;
    if step == Step::Refuse && event.revision == Revision::None {
        suggestions::store::settle(tx, event.id)?;
    }
    Answer::redirect(ask.done("events/queue", &format!("events-{what}-done")))
}
