//! Cancelling an event, moving one of its dates: at once, because somebody may be on the way.

use super::{doing, mine};
use crate::accounts::form::FormPage;
use crate::answer::{Answer, Failure, Outcome};
use crate::ask::Ask;
use crate::events::tell::{self, Telling};
use crate::events::{self, Event, Step, dates, form};
use crate::fields::Fields;
use crate::form::{Mistake, Values};
use crate::store::Tx;
use generator::calendar::{Occurrence, When};

/// Cancels all of it; it stays to be seen as such.
///
/// # Errors
/// When it is not theirs or not public.
pub fn cancel(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    whole(ask, tx, true)
}

/// It takes place after all.
///
/// # Errors
/// When it is not theirs or not public.
pub fn revive(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    whole(ask, tx, false)
}

fn whole(ask: &Ask, tx: &mut dyn Tx, cancelled: bool) -> Outcome {
    let event = mine(ask, tx)?;
    let path = format!("events/{}", event.id);
    if event.cancelled == cancelled {
        return Answer::redirect(ask.to(&path));
    }
    let event = events::step(tx, &ask.tenant, doing(ask)?, event, Step::Cancel, |event| {
        event.cancelled = cancelled;
    })?;
    let letter = if cancelled { "event-cancelled" } else { "event-revived" };
    tell::guests(tx, Telling::of(ask), &event, None, letter)?;
    Answer::redirect(ask.done(&path, if cancelled { "events-cancelled" } else { "events-revived" }))
}

/// Cancels one date.
///
/// # Errors
/// When there is no such date ahead.
pub fn cancel_date(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let (event, date) = date(ask, tx)?;
    reschedule(ask, tx, event, &date, "event-date-cancelled", |times, of| times.change(of, None))
}

/// One date is as planned again.
///
/// # Errors
/// When there is no such date ahead.
pub fn restore_date(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let (event, date) = date(ask, tx)?;
    reschedule(ask, tx, event, &date, "event-moved", |times, of| times.as_planned(of))
}

/// The form for moving one date.
///
/// # Errors
/// When there is no such date ahead.
pub fn moving(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let (event, date) = date(ask, tx)?;
    let (starts, ends) = (date.starts.to_string(), date.ends.to_string());
    let typed = Fields::of(&[("starts", &starts), ("ends", &ends)]);
    page(ask, &event, &date).filled(&typed, &[])
}

/// Moves one date.
///
/// # Errors
/// The form with its mistakes.
pub fn move_date(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let (event, date) = date(ask, tx)?;
    let page = page(ask, &event, &date);
    let values = page.check(ask)?;
    let (starts, ends) = new_times(ask, &values).map_err(|wrong| page.wrong(ask, &wrong))?;
    let to = (starts.to_string(), ends.to_string());
    reschedule(ask, tx, event, &date, "event-moved", |times, of| times.change(of, Some(to.clone())))
}

fn new_times(ask: &Ask, values: &Values) -> Result<(When, When), Vec<Mistake>> {
    let when =
        |name: &str| values.day(name).map(When::Day).or(values.moment(name).map(When::Moment));
    let wrong = |field: &str, key: &str| {
        vec![Mistake { field: field.into(), text: ask.say(&format!("events-wrong-{key}")) }]
    };
    let (Some(starts), Some(ends)) = (when("starts"), when("ends")) else { return Err(Vec::new()) };
    let zone = ask.tenant.zone();
    if ends < starts || (ends == starts && !starts.is_day()) {
        return Err(wrong("ends", "end-before"));
    }
    if starts.is_skipped(&zone) {
        return Err(wrong("starts", "skipped"));
    }
    if ends.is_skipped(&zone) {
        return Err(wrong("ends", "skipped"));
    }
    if ends.date() < ask.tenant.day(ask.now) {
        return Err(wrong("starts", "past"));
    }
    Ok((starts, ends))
}

fn page(ask: &Ask, event: &Event, date: &Occurrence) -> FormPage {
    let path = format!("events/{}/dates/{}/move", event.id, dates::name(date.of));
    let form = form::date(ask, &path, date.starts.is_day());
    let page = FormPage::new(ask, "events-move", form);
    let page = page.line(event.title(&ask.tenant, &ask.lang)).line(dates::words(ask, date));
    page.below(ask.say("events-title"), ask.to("events"))
}

fn date(ask: &Ask, tx: &mut dyn Tx) -> Result<(Event, Occurrence), Failure> {
    let event = mine(ask, tx)?;
    let date = dates::one(ask, &event, ask.place("date")).ok_or(Failure::NotFound)?;
    if event.shown().times.rule.is_empty() { Err(Failure::NotFound) } else { Ok((event, date)) }
}

/// Changes the times that are public and those that somebody works on alike.
fn reschedule(
    ask: &Ask,
    tx: &mut dyn Tx,
    event: Event,
    date: &Occurrence,
    letter: &'static str,
    mend: impl Fn(&mut events::Times, &str),
) -> Outcome {
    let of = date.of.to_string();
    let event = events::step(tx, &ask.tenant, doing(ask)?, event, Step::Reschedule, |event| {
        if let Some(live) = &mut event.live {
            mend(&mut live.times, &of);
        }
        mend(&mut event.content.times, &of);
    })?;
    tell::guests(tx, Telling::of(ask), &event, Some(&of), letter)?;
    Answer::redirect(ask.done(&format!("events/{}", event.id), "events-rescheduled"))
}
