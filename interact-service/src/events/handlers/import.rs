//! Calendars of others: named, looked at, compared, taken over event by event.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::json;

use super::doing;
use crate::accounts::form::FormPage;
use crate::answer::{Answer, Failure, Outcome};
use crate::applications::view::Row;
use crate::ask::Ask;
use crate::audit;
use crate::events::import::{Calendar, Found, Item, Standing, fetch, read, store};
use crate::events::{self, Content, Origin, Step, begin, step};
use crate::form::{Choice, Field, Form, Kind, Mistake};
use crate::routes::{Costly, Weighed};
use crate::store::Tx;

/// One event of a calendar, as it is compared.
#[derive(Serialize)]
struct ItemView {
    title: String,
    when: String,
    standing: String,
    tone: &'static str,
    notes: Vec<String>,
    differences: Vec<(String, String, String)>,
    text: String,
    place: String,
    take: String,
    take_words: String,
    skip: String,
}

/// The calendars.
///
/// # Errors
/// When the store cannot.
pub fn list(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let mut rows = Vec::new();
    for calendar in store::list(tx, ask.site())? {
        let items = store::items(tx, ask.site(), calendar.id)?;
        let open = items.iter().filter(|item| item.standing() != Standing::Settled).count();
        rows.push(Row {
            title: calendar.name.clone(),
            path: ask.to(&format!("events/imports/{}", calendar.id)),
            by_button: false,
            facts: vec![
                generator::url::host(&calendar.address).to_string(),
                looked(ask, &calendar),
            ],
            state: match open {
                0 => String::new(),
                open => ask.say_with("events-import-open", &[("count", open.into())]),
            },
            tone: "waits",
        });
    }
    let links = [
        (ask.say("events-import-new-title"), ask.to("events/imports/new")),
        (ask.say("events-title"), ask.to("events")),
    ];
    let view = json!({ "rows": rows, "links": links, "empty": ask.say("events-imports-none") });
    Answer::page("event-list", ask.say("events-imports-title"), &view)
}

fn looked(ask: &Ask, calendar: &Calendar) -> String {
    match calendar.looked_at {
        0 => ask.say("events-import-never"),
        at => ask.say_with("events-import-looked", &[("when", ask.moment(at).into())]),
    }
}

/// The form of a new calendar.
///
/// # Errors
/// When the view cannot be a value.
pub fn new(ask: &Ask, _: &mut dyn Tx) -> Outcome {
    let typed = crate::fields::Fields::of(&[("lang", ask.tenant.site.first_language().tag())]);
    page(ask).filled(&typed, &[])
}

/// Keeps a calendar; nothing is fetched yet.
///
/// # Errors
/// The form with its mistakes.
pub fn create(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let page = page(ask);
    let values = page.check(ask)?;
    let wrong = |key: &str| {
        let text = ask.say(&format!("events-import-wrong-{key}"));
        page.wrong(ask, &[Mistake { field: "address".into(), text }])
    };
    let address = fetch::address(values.text("address"), allowed());
    let address = address.map_err(|error| wrong(error.key()))?;
    let new = Calendar {
        id: 0,
        address,
        name: values.text("name").to_string(),
        area: values.text("area").to_string(),
        lang: values.text("lang").to_string(),
        looked_at: 0,
    };
    let id = store::insert(tx, ask.site(), &new)?.ok_or_else(|| wrong("twice"))?;
    Answer::redirect(ask.done(&format!("events/imports/{id}"), "events-import-kept"))
}

fn page(ask: &Ask) -> FormPage {
    let areas = ask.tenant.site.areas.iter();
    let areas: Vec<Choice> =
        areas.map(|(id, _)| Choice::new(id, ask.tenant.area(&ask.lang, id))).collect();
    let languages = ask.tenant.site.languages.iter();
    let languages = languages.map(|l| Choice::new(l.tag(), l.name())).collect();
    let form = Form::new(ask.to("events/imports/new"), ask.say("events-import-keep"))
        .with(Field::new("name", ask.say("events-import-name"), Kind::Line(120)))
        .with(
            Field::new("address", ask.say("events-import-address"), Kind::Line(500))
                .hint(ask.say("events-import-address-hint")),
        )
        .with(Field::new("lang", ask.say("events-language"), Kind::One(languages)))
        .with(Field::new("area", ask.say("events-areas"), Kind::One(areas)).optional());
    let page = FormPage::new(ask, "events-import-new", form);
    page.below(ask.say("events-imports-title"), ask.to("events/imports"))
}

/// Tests serve calendars on this machine; nothing that is shipped lets that through.
fn allowed() -> fetch::From {
    #[cfg(feature = "testing")]
    if crate::testing::calendars_here() {
        return fetch::From::Here;
    }
    fetch::From::Public
}

/// A calendar beside what was taken over of it.
///
/// # Errors
/// When there is none.
pub fn show(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    shown(ask, tx, "")
}

fn shown(ask: &Ask, tx: &mut dyn Tx, problem: &str) -> Outcome {
    let calendar = calendar(ask, tx)?;
    let items = store::items(tx, ask.site(), calendar.id)?;
    let (settled, open): (Vec<_>, Vec<_>) =
        items.iter().partition(|item| item.standing() == Standing::Settled);
    let path = format!("events/imports/{}", calendar.id);
    let problem = match problem {
        "" => String::new(),
        key => ask.say(&format!("events-import-wrong-{key}")),
    };
    let view = json!({
        "looked": looked(ask, &calendar),
        "address": calendar.address,
        "problem": problem,
        "items": open.iter().map(|item| view(ask, &calendar, item)).collect::<Vec<_>>(),
        "settled": ask.say_with("events-import-settled", &[("count", settled.len().into())]),
        "look": ask.to(&format!("{path}/look")),
        "remove": ask.to(&format!("{path}/remove")),
    });
    let trail = [(ask.say("events-imports-title"), ask.to("events/imports"))];
    Ok(Answer::page("event-import", calendar.name.clone(), &view)?.below(&trail))
}

fn view(ask: &Ask, calendar: &Calendar, item: &Item) -> ItemView {
    let standing = item.standing();
    let shown = item.found.as_ref().or(item.taken.as_ref()).cloned().unwrap_or_default();
    let path = |what: &str| ask.to(&format!("events/imports/{}/{}/{what}", calendar.id, item.id));
    let can = standing == Standing::Gone || shown.is_whole();
    let note = |note: &String| ask.say(&format!("events-import-note-{note}"));
    let differences = item.differences().into_iter();
    ItemView {
        when: when(ask, &shown),
        standing: ask.say(&format!("events-import-standing-{}", standing.as_str())),
        tone: if standing == Standing::Gone { "" } else { "waits" },
        notes: shown.notes.iter().map(note).collect(),
        differences: differences
            .map(|d| (ask.say(&format!("events-import-what-{}", d.what)), d.before, d.after))
            .collect(),
        text: if standing == Standing::New { shown.text.clone() } else { String::new() },
        place: shown.place.clone(),
        take: if can { path("take") } else { String::new() },
        take_words: ask.say(&format!("events-import-take-{}", standing.as_str())),
        skip: path("skip"),
        title: shown.title,
    }
}

fn when(ask: &Ask, found: &Found) -> String {
    let locale = ask.texts.locale();
    let begin = locale.date_time(&found.times.starts);
    let again = if found.times.rule.is_empty() { "" } else { found.times.rule.as_str() };
    if again.is_empty() { begin } else { format!("{begin} · {again}") }
}

fn calendar(ask: &Ask, tx: &mut dyn Tx) -> Result<Calendar, Failure> {
    store::find(tx, ask.site(), ask.id("id")?)?.ok_or(Failure::NotFound)
}

/// What a calendar says now, or what is wrong with it.
type Looked = Result<BTreeMap<String, Found>, &'static str>;

/// Fetches and reads a calendar, beside the store.
///
/// # Errors
/// When there is none.
pub fn weigh_look(ask: &Ask, tx: &mut dyn Tx) -> Result<Costly, Failure> {
    let calendar = calendar(ask, tx)?;
    let (zone, today) = (ask.tenant.site.time_zone.clone(), ask.tenant.day(ask.now));
    let from = allowed();
    Ok(Costly::of(move || {
        let text = fetch::get(&calendar.address, from).map_err(|wrong| wrong.key());
        let looked: Looked = text.and_then(|text| {
            read::read(&text, &zone, today).map_err(|unreadable| unreadable.key())
        });
        Ok(looked)
    }))
}

/// Keeps what it says now, to be compared; nothing of it is public.
///
/// # Errors
/// When the store cannot.
pub fn look(ask: &Ask, weighed: &Weighed, tx: &mut dyn Tx) -> Outcome {
    let calendar = calendar(ask, tx)?;
    let found: &Looked = weighed.get()?;
    match found {
        Ok(found) => {
            store::keep_found(tx, ask.site(), calendar.id, found, ask.now)?;
            record(ask, tx, "event.look-outside", &calendar, found.len())?;
            let path = format!("events/imports/{}", calendar.id);
            Answer::redirect(ask.done(&path, "events-import-looked"))
        }
        Err(wrong) => Ok(shown(ask, tx, wrong)?.with_status(422)),
    }
}

fn record(
    ask: &Ask,
    tx: &mut dyn Tx,
    action: &'static str,
    calendar: &Calendar,
    count: usize,
) -> Result<(), Failure> {
    let entry = audit::Entry {
        site: ask.site(),
        actor: Some(ask.me()?.account),
        action,
        object: format!("outside-calendar {}", calendar.id),
        detail: json!({ "events": count }),
        at: ask.now,
    };
    Ok(audit::record(tx, &entry)?)
}

/// Takes an event over as it stands now: a new one, a change, or that it is gone.
///
/// # Errors
/// When there is none, or somebody was faster.
pub fn take(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let calendar = calendar(ask, tx)?;
    let mut item = item(ask, tx, &calendar)?;
    let known = match item.event {
        Some(event) => events::store::find(tx, ask.site(), event)?,
        None => None,
    };
    let path = format!("events/imports/{}", calendar.id);
    match (&item.found, known) {
        (Some(found), Some(event)) if event.state == events::State::Published => {
            change(ask, tx, &calendar, found, event)?;
        }
        (Some(found), _) if found.is_whole() => {
            let content = found.content(&calendar, &Content::default());
            if events::store::twin(tx, ask.site(), &content.fold(), 0)?.is_some() {
                return Answer::redirect(ask.done(&path, "events-import-twin"));
            }
            let new = events::store::New {
                owner: None,
                origin: Origin::Import,
                content: &content,
                uid: "",
            };
            item.event = Some(begin(tx, &ask.tenant, doing(ask)?, new)?.id);
        }
        (None, Some(event)) if !event.cancelled => {
            step(tx, &ask.tenant, doing(ask)?, event, Step::Cancel, |e| e.cancelled = true)?;
        }
        (Some(_), _) => return Err(Failure::Conflict),
        (None, _) => {}
    }
    if item.found.is_none() {
        item.skipped = String::from("gone");
    } else {
        item.taken.clone_from(&item.found);
        item.skipped = String::new();
    }
    store::save_item(tx, ask.site(), &item)?;
    Answer::redirect(ask.done(&path, "events-import-taken"))
}

/// An event that was taken over says something else now.
fn change(
    ask: &Ask,
    tx: &mut dyn Tx,
    calendar: &Calendar,
    found: &Found,
    event: events::Event,
) -> Result<(), Failure> {
    let content = found.content(calendar, &event.content);
    let doing = doing(ask)?;
    let event = step(tx, &ask.tenant, doing, event, Step::Submit, |event| {
        event.content = content;
        event.cancelled = found.cancelled;
    })?;
    let event = events::accept(tx, &ask.tenant, doing, event)?;
    let telling = events::tell::Telling::of(ask);
    events::tell::guests(tx, telling, &event, None, "event-moved")?;
    Ok(())
}

/// Nobody wants this as it stands now.
///
/// # Errors
/// When there is none.
pub fn skip(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let calendar = calendar(ask, tx)?;
    let mut item = item(ask, tx, &calendar)?;
    item.skipped = match &item.found {
        Some(found) => found.fingerprint(),
        None => String::from("gone"),
    };
    store::save_item(tx, ask.site(), &item)?;
    let path = format!("events/imports/{}", calendar.id);
    Answer::redirect(ask.done(&path, "events-import-skipped"))
}

/// Forgets a calendar; what was taken over stays.
///
/// # Errors
/// When there is none.
pub fn remove(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let calendar = calendar(ask, tx)?;
    store::remove(tx, ask.site(), calendar.id)?;
    record(ask, tx, "event.forget-outside", &calendar, 0)?;
    Answer::redirect(ask.done("events/imports", "events-import-removed"))
}

fn item(ask: &Ask, tx: &mut dyn Tx, calendar: &Calendar) -> Result<Item, Failure> {
    store::item(tx, ask.site(), calendar.id, ask.id("item")?)?.ok_or(Failure::NotFound)
}
