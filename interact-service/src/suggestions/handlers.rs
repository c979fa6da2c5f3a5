//! Suggesting an event, and following what becomes of it.

use serde_json::json;

use super::{Suggestion, is_on, of_link, path, store};
use crate::accounts::form::FormPage;
use crate::answer::{Answer, Failure, Outcome};
use crate::ask::Ask;
use crate::events::form::{self, Writer};
use crate::events::handlers::twin;
use crate::events::{self, Content, Event, Origin, State, Step, begin, step, view};
use crate::form::{Field, Kind};
use crate::listings::Doing;
use crate::panel::Tile;
use crate::store::Tx;
use crate::visitor::Role;
use crate::worded::Worded as _;

/// The form.
///
/// # Errors
/// When the site takes no suggestions.
pub fn show(ask: &Ask, _: &mut dyn Tx) -> Outcome {
    page(ask)?.filled(&form::empty(ask), &[])
}

/// Keeps a suggestion, which waits for a moderator.
///
/// # Errors
/// The form with its mistakes.
pub fn act(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let page = page(ask)?;
    let values = page.check(ask)?;
    let content = form::content(ask, &values, &Content::default());
    let content = content.map_err(|mistakes| page.wrong(ask, &mistakes))?;
    if let Some(mistake) = twin(ask, tx, &content.fold(), 0)? {
        return Err(page.wrong(ask, &[mistake]));
    }
    let new =
        events::store::New { owner: None, origin: Origin::Suggestion, content: &content, uid: "" };
    let account = ask.visitor.me.as_ref().map(|me| me.account);
    let event = begin(tx, &ask.tenant, Doing { actor: None, now: ask.now }, new)?;
    let email = values.some_text("email").filter(|_| account.is_none());
    let email = email.map(str::to_string);
    let lang = ask.lang.clone();
    store::insert(tx, ask.site(), &Suggestion { event: event.id, account, email, lang })?;
    Answer::redirect(ask.done(&path(&ask.key, ask.site(), event.id), "suggestions-sent"))
}

fn page(ask: &Ask) -> Result<FormPage, Failure> {
    if !is_on(&ask.tenant) {
        return Err(Failure::NotFound);
    }
    let form = form::event(ask, "events/suggest", "suggestions-send", Writer::Guest).costing();
    let form = match ask.visitor.me {
        Some(_) => form,
        None => form.with(
            Field::new("email", ask.say("suggestions-email"), Kind::Email)
                .optional()
                .autocomplete("email")
                .group(ask.say("suggestions-group-answer"))
                .hint(ask.say("suggestions-email-hint")),
        ),
    };
    Ok(FormPage::new(ask, "suggestions", form))
}

/// What became of a suggestion: for whoever has its link.
///
/// # Errors
/// When the link is not ours.
pub fn follow(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let event = linked(ask, tx)?;
    let path = path(&ask.key, ask.site(), event.id);
    let open = matches!(event.state, State::Submitted | State::Returned);
    let way = |last: &str| if open { ask.to(&format!("{path}/{last}")) } else { String::new() };
    let view = json!({
        "state": view::state(ask, &event),
        "tone": view::tone(&event),
        "means": ask.say(&format!("suggestions-means-{}", event.state.as_str())),
        "reason": event.reason,
        "words": view::words(ask, event.shown(), None),
        "facts": view::facts(ask, tx, &event, event.shown())?,
        "address": ask.link(&path),
        "edit": way("edit"),
        "withdraw": way("withdraw"),
        "public": if event.state == State::Published { public(ask, &event)? } else { String::new() },
    });
    let title = ask.tenant.words(&ask.lang, &event.shown().localised("title"));
    Answer::page("suggested", title, &view)
}

/// The public page of an event, once it is there.
fn public(ask: &Ask, event: &Event) -> Result<String, Failure> {
    let module = ask.tenant.calendar().map(|kind| kind.id.clone()).unwrap_or_default();
    let found = ask.host.find_page(ask.site(), &ask.lang, &format!("{module}/{}", event.id))?;
    Ok(found.map(|(_, path)| path).unwrap_or_default())
}

/// The form with what was suggested, to change it or to answer a question.
///
/// # Errors
/// When the link is not ours, or it was decided.
pub fn edit(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let (event, page) = editing(ask, tx)?;
    page.filled(&form::typed(ask, &event.content), &[])
}

/// Sends it again.
///
/// # Errors
/// The form with its mistakes.
pub fn update(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let (event, page) = editing(ask, tx)?;
    let values = page.check(ask)?;
    let content = form::content(ask, &values, &event.content);
    let content = content.map_err(|mistakes| page.wrong(ask, &mistakes))?;
    if let Some(mistake) = twin(ask, tx, &content.fold(), event.id)? {
        return Err(page.wrong(ask, &[mistake]));
    }
    let doing = Doing { actor: None, now: ask.now };
    let event = step(tx, &ask.tenant, doing, event, Step::Submit, |event| {
        event.content = content;
    })?;
    Answer::redirect(ask.done(&path(&ask.key, ask.site(), event.id), "suggestions-sent"))
}

fn editing(ask: &Ask, tx: &mut dyn Tx) -> Result<(Event, FormPage), Failure> {
    let event = linked(ask, tx)?;
    if !event.can(Step::Submit) || event.state == State::Published {
        return Err(Failure::Conflict);
    }
    let own = path(&ask.key, ask.site(), event.id);
    let form = form::event(ask, &format!("{own}/edit"), "suggestions-send-again", Writer::Guest);
    let mut page = FormPage::new(ask, "suggestions-edit", form);
    if !event.reason.is_empty() {
        page = page.line(event.reason.clone());
    }
    Ok((event, page.link(ask.say("suggestions-back"), ask.to(&own))))
}

/// Takes it back.
///
/// # Errors
/// When the link is not ours, or it was decided.
pub fn withdraw(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let event = linked(ask, tx)?;
    let doing = Doing { actor: None, now: ask.now };
    let event = step(tx, &ask.tenant, doing, event, Step::Withdraw, |_| {})?;
    store::settle(tx, event.id)?;
    let own = path(&ask.key, ask.site(), event.id);
    Answer::redirect(ask.done(&own, "suggestions-withdrawn"))
}

fn linked(ask: &Ask, tx: &mut dyn Tx) -> Result<Event, Failure> {
    let id = of_link(&ask.key, ask.site(), ask.place("link")).ok_or(Failure::NotFound)?;
    let event = events::store::find(tx, ask.site(), id)?.ok_or(Failure::NotFound)?;
    match event.origin {
        Origin::Suggestion => Ok(event),
        _ => Err(Failure::NotFound),
    }
}

/// Everything that one suggested.
///
/// # Errors
/// When the store cannot.
pub fn list(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let mut rows = Vec::new();
    for id in store::of_account(tx, ask.site(), ask.me()?.account)? {
        if let Some(event) = events::store::find(tx, ask.site(), id)? {
            let own = ask.to(&path(&ask.key, ask.site(), id));
            rows.push(view::row(ask, &event, own));
        }
    }
    let links = match is_on(&ask.tenant) {
        true => vec![(ask.say("suggestions-title"), ask.to("events/suggest"))],
        false => Vec::new(),
    };
    let view = json!({ "rows": rows, "links": links, "empty": ask.say("suggestions-none") });
    Answer::page("event-list", ask.say("suggestions-mine-title"), &view)
}

/// The way to one's suggestions from one's page.
///
/// # Errors
/// When the store cannot.
pub fn tiles(ask: &Ask, tx: &mut dyn Tx) -> Result<Vec<Tile>, Failure> {
    let me = ask.me()?;
    if !is_on(&ask.tenant) || !matches!(me.role, Role::Migrant | Role::Volunteer) {
        return Ok(Vec::new());
    }
    let mut waiting = 0;
    for id in store::of_account(tx, ask.site(), me.account)? {
        let found = events::store::find(tx, ask.site(), id)?;
        waiting += i64::from(found.is_some_and(|event| event.state == State::Returned));
    }
    Ok(vec![Tile {
        title: ask.say("suggestions-mine-title"),
        text: ask.say("suggestions-mine-tile"),
        icon: "events",
        path: ask.to("events/suggestions"),
        waiting,
    }])
}
