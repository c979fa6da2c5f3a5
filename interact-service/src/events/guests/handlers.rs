//! Coming to an event, and not coming after all.

use serde::Serialize;

use super::{Standing, come, leave, store};
use crate::accounts::form::FormPage;
use crate::answer::{Answer, Failure, Outcome};
use crate::ask::Ask;
use crate::events::tell::Telling;
use crate::events::{self, Event, State, dates};
use crate::fields::Fields;
use crate::form::{Choice, Field, Form, Kind};
use crate::panel::Tile;
use crate::store::Tx;
use crate::visitor::Role;

/// One date in one's own list.
#[derive(Serialize)]
struct Mine {
    title: String,
    when: String,
    state: String,
    tone: &'static str,
    code: String,
    note: String,
    leave: String,
    date: String,
}

/// The form: which date.
///
/// # Errors
/// When there is no such public event.
pub fn show(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let event = public(ask, tx)?;
    let page = page(ask, tx, &event)?;
    let first = dates::ahead(ask, &event).iter().find(|d| !d.cancelled).map(|d| dates::name(d.of));
    page.filled(&Fields::of(&[("date", &first.unwrap_or_default())]), &[])
}

/// Comes.
///
/// # Errors
/// When there is no such public event; the form with its mistakes.
pub fn act(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let event = public(ask, tx)?;
    let values = page(ask, tx, &event)?.check(ask)?;
    let date = dates::one(ask, &event, values.text("date")).ok_or(Failure::Gone)?;
    let standing = come(tx, &event, &date.of.to_string(), ask.me()?.account, ask.now)?;
    let note = match standing {
        Standing::Interested => "events-interested",
        Standing::Place => "events-place",
        Standing::Waiting => "events-waiting",
    };
    Answer::redirect(ask.done("events/mine", note))
}

fn page(ask: &Ask, tx: &mut dyn Tx, event: &Event) -> Result<FormPage, Failure> {
    let mut choices = Vec::new();
    for date in dates::ahead(ask, event).iter().filter(|date| !date.cancelled) {
        let mut choice = Choice::new(&dates::name(date.of), dates::words(ask, date));
        if let Some(places) = event.shown().places {
            let taken = store::counts(tx, event.id, &date.of.to_string())?.places;
            let left = (i64::from(places) - taken).max(0);
            choice.hint = ask.say_with("events-places-left", &[("count", left.into())]);
        }
        choices.push(choice);
    }
    if choices.is_empty() {
        return Err(Failure::Gone);
    }
    let key =
        if event.shown().places.is_some() { "events-take-place" } else { "events-say-interest" };
    let form = Form::new(ask.to(&format!("events/{}/come", event.id)), ask.say(key))
        .with(Field::new("date", ask.say("events-which-date"), Kind::One(choices)));
    let page = FormPage::new(ask, "events-come", form).line(event.title(&ask.tenant, &ask.lang));
    Ok(page.link(ask.say("events-mine-title"), ask.to("events/mine")))
}

fn public(ask: &Ask, tx: &mut dyn Tx) -> Result<Event, Failure> {
    let found = events::store::find(tx, ask.site(), ask.id("id")?)?.ok_or(Failure::NotFound)?;
    match found.state {
        State::Published if !found.cancelled => Ok(found),
        State::Published | State::Over => Err(Failure::Gone),
        _ => Err(Failure::NotFound),
    }
}

/// Everything that one comes to.
///
/// # Errors
/// When the store cannot.
pub fn mine(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let today = ask.tenant.day(ask.now).to_string();
    let mut rows = Vec::new();
    for guest in store::of_account(tx, ask.me()?.account)? {
        let Some(event) = events::store::find(tx, ask.site(), guest.event)? else { continue };
        let Some(date) = guest.date.parse().ok().map(dates::name) else { continue };
        let found = dates::one(ask, &event, &date);
        if found.is_none() && guest.date < today {
            continue;
        }
        let off = event.cancelled || found.as_ref().is_none_or(|date| date.cancelled);
        rows.push(Mine {
            title: event.title(&ask.tenant, &ask.lang),
            when: found.as_ref().map(|date| dates::words(ask, date)).unwrap_or_default(),
            state: match off {
                true => ask.say("event-cancelled"),
                false => ask.say(&format!("events-guest-{}", guest.state.as_str())),
            },
            tone: if guest.state == Standing::Place && !off { "good" } else { "waits" },
            code: if guest.state == Standing::Place { guest.code } else { String::new() },
            note: match found.as_ref().is_some_and(|date| date.is_moved()) {
                true => ask.say("event-moved"),
                false => String::new(),
            },
            leave: ask.to(&format!("events/{}/stay", event.id)),
            date,
        });
    }
    let view = serde_json::json!({ "rows": rows });
    Answer::page("events-mine", ask.say("events-mine-title"), &view)
}

/// Does not come after all.
///
/// # Errors
/// When there is no such event.
pub fn stay(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let found = events::store::find(tx, ask.site(), ask.id("id")?)?.ok_or(Failure::NotFound)?;
    let date = dates::find(ask.form.one("date")).ok_or(Failure::NotFound)?;
    leave(tx, Telling::of(ask), &found, &date.to_string(), ask.me()?.account)?;
    Answer::redirect(ask.done("events/mine", "events-left"))
}

/// The way to one's dates from one's page.
///
/// # Errors
/// When the store cannot.
pub fn tiles(ask: &Ask, tx: &mut dyn Tx) -> Result<Vec<Tile>, Failure> {
    let me = ask.me()?;
    if ask.tenant.calendar().is_none() || !matches!(me.role, Role::Migrant | Role::Volunteer) {
        return Ok(Vec::new());
    }
    let count = store::of_account(tx, me.account)?.len();
    Ok(vec![Tile {
        title: ask.say("events-mine-title"),
        text: ask.say_with("events-mine-tile", &[("count", count.into())]),
        icon: "events",
        path: ask.to("events/mine"),
        waiting: 0,
    }])
}
