//! Events of an organisation or of staff: listed, written, changed.

use serde_json::json;

use super::form::{self, Writer};
use super::tell::{self, Telling};
use super::view::{self, EventView};
use super::{Event, Origin, Revision, State, Step, begin, step, store};
use crate::accounts::form::FormPage;
use crate::answer::{Answer, Failure, Outcome};
use crate::ask::Ask;
use crate::fields::Fields;
use crate::form::Mistake;
use crate::listings::Doing;
use crate::panel::Tile;
use crate::providers;
use crate::store::Tx;
use crate::visitor::Role;
use crate::worded::Worded as _;

pub mod ask;
pub mod change;
pub mod import;
pub mod queue;

/// Events that one keeps: an organisation its own, staff all that are public.
///
/// # Errors
/// When the store cannot.
pub fn list(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let me = ask.me()?;
    let staff = me.role.is_staff();
    let events = match staff {
        true => store::of_site(tx, ask.site())?,
        false => store::of_owner(tx, ask.site(), me.account)?,
    };
    let path = |event: &Event| ask.to(&format!("events/{}", event.id));
    let rows: Vec<_> = events.iter().map(|event| view::row(ask, event, path(event))).collect();
    let mut links = vec![(ask.say("events-new-title"), ask.to("events/new"))];
    if staff {
        links.push((ask.say("events-queue-title"), ask.to("events/queue")));
        links.push((ask.say("events-imports-title"), ask.to("events/imports")));
    }
    let view = json!({ "rows": rows, "links": links, "empty": ask.say("events-none") });
    Answer::page("event-list", ask.say("events-title"), &view)
}

/// The form of a new event.
///
/// # Errors
/// When the view cannot be a value.
pub fn new(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    page(ask, tx, "events/new", None)?.filled(&form::empty(ask), &[])
}

/// Keeps a new event: staff's is public at once, an organisation's waits for a moderator.
///
/// # Errors
/// The form with its mistakes.
pub fn create(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let page = page(ask, tx, "events/new", None)?;
    let values = page.check(ask)?;
    let content = form::content(ask, &values, &super::Content::default());
    let content = content.map_err(|mistakes| page.wrong(ask, &mistakes))?;
    if let Some(mistake) = twin(ask, tx, &content.fold(), 0)? {
        return Err(page.wrong(ask, &[mistake]));
    }
    let me = ask.me()?;
    let staff = me.role.is_staff();
    let new = store::New {
        owner: (!staff).then_some(me.account),
        origin: if staff { Origin::Staff } else { Origin::Provider },
        content: &content,
        uid: "",
    };
    let event = begin(tx, &ask.tenant, doing(ask)?, new)?;
    let note = if staff { "events-published" } else { "events-submitted" };
    Answer::redirect(ask.done(&format!("events/{}", event.id), note))
}

/// Another event that is the same, told at the title.
///
/// # Errors
/// When the store cannot.
pub fn twin(ask: &Ask, tx: &mut dyn Tx, fold: &str, but: i64) -> Result<Option<Mistake>, Failure> {
    let found = store::twin(tx, ask.site(), fold, but)?;
    Ok(found.map(|(_, state)| {
        let key = if state == State::Published { "twin-public" } else { "twin-waits" };
        Mistake { field: "title".into(), text: ask.say(&format!("events-wrong-{key}")) }
    }))
}

fn writer(ask: &Ask) -> Result<Writer, Failure> {
    Ok(if ask.me()?.role.is_staff() { Writer::Staff } else { Writer::Provider })
}

fn page(
    ask: &Ask,
    tx: &mut dyn Tx,
    path: &str,
    event: Option<&Event>,
) -> Result<FormPage, Failure> {
    let writer = writer(ask)?;
    let button = if writer == Writer::Staff { "events-publish" } else { "events-send" };
    let form = form::event(ask, path, button, writer);
    let key = if event.is_some() { "events-edit" } else { "events-new" };
    let page = FormPage::new(ask, key, form).below(ask.say("events-title"), ask.to("events"));
    let me = ask.me()?;
    let verified = me.role != Role::Provider || providers::is_verified(tx, ask.site(), me.account)?;
    Ok(if verified { page } else { page.line(ask.say("events-unverified")) })
}

/// An event with its dates and what can be done about it.
///
/// # Errors
/// When it is not theirs.
pub fn show(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let event = mine(ask, tx)?;
    let staff = ask.me()?.role.is_staff();
    let path = format!("events/{}", event.id);
    let content = if event.waits() { &event.content } else { event.shown() };
    let (links, buttons, accept) = ways(ask, &event, staff);
    let view = EventView {
        state: view::state(ask, &event),
        tone: view::tone(&event),
        means: means(ask, &event, staff),
        reason: event.reason.clone(),
        warning: warning(ask, tx, &event, staff)?,
        words: view::words(ask, content, can_edit(&event, staff).then_some(&path)),
        lacks: match can_edit(&event, staff) {
            true => view::lacks(ask, content, &path),
            false => Vec::new(),
        },
        facts: view::facts(ask, tx, &event, content)?,
        dates: view::dates(ask, tx, &event, true)?,
        links,
        buttons,
        accept,
    };
    let title = ask.tenant.words(&ask.lang, &content.localised("title"));
    let above = if staff && event.waits() { "events/queue" } else { "events" };
    let words = if staff && event.waits() { "events-queue-title" } else { "events-title" };
    Ok(Answer::page("event", title, &view)?.below(&[(ask.say(words), ask.to(above))]))
}

type Ways = (Vec<(String, String)>, Vec<(String, String)>, (String, String));

/// Links, buttons and the one button that matters most.
fn ways(ask: &Ask, event: &Event, staff: bool) -> Ways {
    let way =
        |key: &str, last: &str| (ask.say(key), ask.to(&format!("events/{}/{last}", event.id)));
    let (mut links, mut buttons) = (Vec::new(), Vec::new());
    let mut accept = (String::new(), String::new());
    if can_edit(event, staff) {
        links.push(way("events-edit-title", "edit"));
    }
    if staff && event.waits() {
        accept = way("events-accept", "accept");
        links.push(way("events-ask-back-title", "ask-back"));
        links.push(way("events-refuse-title", "refuse"));
    }
    if event.state == State::Published {
        let cancelled = event.cancelled;
        buttons.push(if cancelled {
            way("events-revive", "revive")
        } else {
            way("events-cancel", "cancel")
        });
    }
    if event.can(Step::Withdraw) && !staff {
        buttons.push(way("events-withdraw", "withdraw"));
    }
    (links, buttons, accept)
}

fn can_edit(event: &Event, staff: bool) -> bool {
    match staff {
        true => event.can(Step::Edit) || event.state == State::Published,
        false => event.can(Step::Submit),
    }
}

fn means(ask: &Ask, event: &Event, staff: bool) -> String {
    let key = match (event.state, event.revision) {
        _ if staff => return String::new(),
        (State::Published, Revision::Submitted) => "changed",
        (State::Published, Revision::Returned) => "change-returned",
        (state, _) => state.as_str(),
    };
    ask.say(&format!("events-means-{key}"))
}

/// What a moderator should look at twice.
fn warning(ask: &Ask, tx: &mut dyn Tx, event: &Event, staff: bool) -> Result<String, Failure> {
    if !staff || !event.waits() {
        return Ok(String::new());
    }
    if let Some(owner) = event.owner
        && !providers::is_verified(tx, ask.site(), owner)?
    {
        return Ok(ask.say("events-warning-unverified"));
    }
    let twin = store::twin(tx, ask.site(), &event.content.fold(), event.id)?;
    Ok(twin.map(|_| ask.say("events-warning-twin")).unwrap_or_default())
}

/// The form with what is there.
///
/// # Errors
/// When it is not theirs, or cannot be changed now.
pub fn edit(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let event = changeable(ask, tx)?;
    let path = format!("events/{}/edit", event.id);
    page(ask, tx, &path, Some(&event))?.filled(&form::typed(ask, &event.content), &[])
}

/// Keeps a change: staff's counts at once, an organisation's waits while the former text stays.
///
/// # Errors
/// The form with its mistakes; when somebody was faster.
pub fn update(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let event = changeable(ask, tx)?;
    let path = format!("events/{}/edit", event.id);
    let page = page(ask, tx, &path, Some(&event))?;
    let values = page.check(ask)?;
    let mut content = form::content(ask, &values, &event.content)
        .map_err(|mistakes| page.wrong(ask, &mistakes))?;
    if ask.me()?.role == Role::Provider {
        content.organiser = String::new();
    } else if event.owner.is_some() {
        content.places = event.content.places;
    }
    if let Some(mistake) = twin(ask, tx, &content.fold(), event.id)? {
        return Err(page.wrong(ask, &[mistake]));
    }
    let (id, note) = keep(ask, tx, event, content)?;
    Answer::redirect(ask.done(&format!("events/{id}"), note))
}

/// Keeps what was written: by the rules of who writes.
///
/// # Errors
/// When somebody was faster.
pub fn keep(
    ask: &Ask,
    tx: &mut dyn Tx,
    event: Event,
    content: super::Content,
) -> Result<(i64, &'static str), Failure> {
    let staff = ask.me()?.role.is_staff();
    let public = event.state == State::Published && event.revision == Revision::None;
    let doing = doing(ask)?;
    if staff && public {
        let moved =
            event.live.as_ref().is_some_and(|live| live.times.starts != content.times.starts);
        let event = step(tx, &ask.tenant, doing, event, Step::Submit, |e| e.content = content)?;
        let event = super::accept(tx, &ask.tenant, doing, event)?;
        if moved {
            tell::guests(tx, Telling::of(ask), &event, None, "event-moved")?;
        }
        return Ok((event.id, "events-published"));
    }
    let does = if staff { Step::Edit } else { Step::Submit };
    let since = event.submitted_at;
    let event = step(tx, &ask.tenant, doing, event, does, |event| {
        event.content = content;
        if staff {
            event.submitted_at = since;
        }
    })?;
    Ok((event.id, if staff { "events-kept" } else { "events-submitted" }))
}

/// The words of an event in one language.
///
/// # Errors
/// When it is not theirs, or the site does not speak the language.
pub fn words(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let event = changeable(ask, tx)?;
    let (page, lang) = words_page(ask, &event)?;
    let mut fields = Fields::default();
    form::fill_words(&mut fields, &event.content, &lang);
    page.filled(&fields, &[])
}

/// Keeps the words of a language.
///
/// # Errors
/// The form with its mistakes.
pub fn update_words(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let event = changeable(ask, tx)?;
    let (page, lang) = words_page(ask, &event)?;
    let values = page.check(ask)?;
    let mut content = event.content.clone();
    form::set_words(&mut content, &lang, &values);
    let (id, note) = keep(ask, tx, event, content)?;
    Answer::redirect(ask.done(&format!("events/{id}"), note))
}

fn words_page(ask: &Ask, event: &Event) -> Result<(FormPage, String), Failure> {
    let lang = ask.place("language");
    let locale = ask.tenant.site.language(lang).ok_or(Failure::NotFound)?;
    let path = format!("events/{}/words/{lang}", event.id);
    let page = FormPage::new(ask, "events-words", form::words_in(ask, &path, lang));
    let title = ask.tenant.words(&ask.lang, &event.content.localised("title"));
    let page = page.line(format!("{}: {title}", locale.name()));
    let page = page.below(ask.say("events-title"), ask.to("events"));
    Ok((page, lang.to_string()))
}

/// Takes back what waits.
///
/// # Errors
/// When it is not theirs, or was decided meanwhile.
pub fn withdraw(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let event = mine(ask, tx)?;
    step(tx, &ask.tenant, doing(ask)?, event, Step::Withdraw, |_| {})?;
    Answer::redirect(ask.done("events", "events-withdrawn"))
}

/// An event that one may keep: an organisation its own, staff every one of the site.
///
/// # Errors
/// When there is none.
pub(super) fn mine(ask: &Ask, tx: &mut dyn Tx) -> Result<Event, Failure> {
    let me = ask.me()?;
    let event = store::find(tx, ask.site(), ask.id("id")?)?.ok_or(Failure::NotFound)?;
    match me.role.is_staff() || event.owner == Some(me.account) {
        true => Ok(event),
        false => Err(Failure::NotFound),
    }
}

fn changeable(ask: &Ask, tx: &mut dyn Tx) -> Result<Event, Failure> {
    let event = mine(ask, tx)?;
    let staff = ask.me()?.role.is_staff();
    if can_edit(&event, staff) { Ok(event) } else { Err(Failure::Conflict) }
}

pub(super) fn doing(ask: &Ask) -> Result<Doing, Failure> {
    Ok(Doing { actor: Some(ask.me()?.account), now: ask.now })
}

/// The way to events from one's page.
///
/// # Errors
/// When the store cannot.
pub fn tiles(ask: &Ask, tx: &mut dyn Tx) -> Result<Vec<Tile>, Failure> {
    let me = ask.me()?;
    if ask.tenant.calendar().is_none() {
        return Ok(Vec::new());
    }
    let mut tiles = super::guests::handlers::tiles(ask, tx)?;
    let tile = |key: &str, path: &str, waiting: i64| Tile {
        title: ask.say(&format!("{key}-title")),
        text: ask.say(&format!("{key}-tile")),
        icon: "events",
        path: ask.to(path),
        waiting,
    };
    if me.role.is_staff() {
        let (waiting, _) = store::waiting(tx, ask.site())?;
        tiles.push(tile("events-queue", "events/queue", waiting));
    }
    if me.role.is_staff() || me.role == Role::Provider {
        tiles.push(tile("events", "events", 0));
    }
    Ok(tiles)
}
