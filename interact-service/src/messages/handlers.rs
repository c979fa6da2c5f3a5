//! Messages: listed, read, written; an enquiry is the first of a thread.

use serde::Serialize;

use super::view::{self, MessageView};
use super::{Between, Thread, form, post, store};
use crate::accounts::form::FormPage;
use crate::answer::{Answer, Failure, Outcome};
use crate::applications::{self, view::Head};
use crate::ask::Ask;
use crate::form::FormView;
use crate::listings;
use crate::panel::Tile;
use crate::store::Tx;
use crate::visitor::Role;

#[derive(Serialize)]
struct ThreadView {
    head: applications::view::Head,
    messages: Vec<MessageView>,
    form: FormView,
    read: String,
}

/// One's threads.
///
/// # Errors
/// When the store cannot.
pub fn list(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let mut rows = Vec::new();
    for (thread, written_at) in store::list(tx, ask.site(), ask.me()?.account)? {
        let head = head_of(ask, tx, &thread)?;
        rows.push(view::row(ask, &thread, written_at, &head));
    }
    let view = applications::view::List { rows, empty: ask.say("messages-none") };
    Answer::page("work", ask.say("messages-title"), &view)
}

/// A thread.
///
/// # Errors
/// When it is not one's own.
pub fn show(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let thread = thread(ask, tx)?;
    let form = page(ask, &thread).form.view(&crate::fields::Fields::default(), &[]);
    shown(ask, tx, &thread, form)
}

fn shown(ask: &Ask, tx: &mut dyn Tx, thread: &Thread, form: FormView) -> Outcome {
    let head = head_of(ask, tx, thread)?;
    let messages = store::messages(tx, ask.site(), thread.id)?;
    let messages: Vec<_> = messages.iter().map(|m| view::message(ask, thread, &head, m)).collect();
    let read = format!("messages/{}/open", thread.id);
    let view = ThreadView {
        read: if thread.unread > 0 { ask.to(&read) } else { String::new() },
        messages,
        form,
        head,
    };
    let trail = [(ask.say("messages-title"), ask.to("messages"))];
    let title = view::title(ask, thread, &view.head);
    Ok(Answer::page("thread", title, &view)?.below(&trail))
}

/// Opens a thread: what it holds is read.
///
/// # Errors
/// When it is not one's own.
pub fn open(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let thread = thread(ask, tx)?;
    store::mark_read(tx, ask.site(), thread.id, thread.side, ask.now)?;
    Answer::redirect(ask.to(&format!("messages/{}", thread.id)))
}

/// Writes into a thread.
///
/// # Errors
/// When it is not one's own; the page with its mistakes.
pub fn reply(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let thread = thread(ask, tx)?;
    let form = page(ask, &thread).form;
    let values = match form.check(&ask.form, ask) {
        Ok(values) => values,
        Err(mistakes) => {
            let again = shown(ask, tx, &thread, form.view(&ask.form, &mistakes))?;
            return Err(Failure::Instead(Box::new(again.with_status(422))));
        }
    };
    post::write(ask, tx, &thread, values.text("text"))?;
    Answer::redirect(ask.done(&format!("messages/{}", thread.id), "messages-sent"))
}

fn page(ask: &Ask, thread: &Thread) -> FormPage {
    FormPage::new(ask, "messages", form::write(ask, &format!("messages/{}", thread.id)))
}

/// The form for asking before one applies, or the enquiry that is there already.
///
/// # Errors
/// When there is no such public listing.
pub fn asking(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let (between, page) = enquiry(ask, tx)?;
    begin_or_open(ask, tx, &between, &page)
}

/// The thread that is there already, or the form of its first message.
///
/// # Errors
/// When the store cannot.
pub fn begin_or_open(ask: &Ask, tx: &mut dyn Tx, between: &Between, page: &FormPage) -> Outcome {
    match store::between(tx, ask.site(), between)? {
        Some(id) => Answer::redirect(ask.to(&format!("messages/{id}"))),
        None => page.show(),
    }
}

/// What a thread is about: a listing or an event.
fn head_of(ask: &Ask, tx: &mut dyn Tx, thread: &Thread) -> Result<Head, Failure> {
    match thread.event {
        Some(event) => Ok(crate::events::head(ask, tx, event)?),
        None => Ok(applications::view::head_of(ask, tx, thread.listing)?),
    }
}

/// Asks.
///
/// # Errors
/// When there is no such public listing; the form with its mistakes.
pub fn enquire(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let (between, page) = enquiry(ask, tx)?;
    begin(ask, tx, &between, &page)
}

fn enquiry(ask: &Ask, tx: &mut dyn Tx) -> Result<(Between, FormPage), Failure> {
    let brief = listings::brief(tx, &ask.tenant, ask.id("id")?)?.ok_or(Failure::NotFound)?;
    if brief.state != listings::State::Published {
        return Err(Failure::Gone);
    }
    let (account, provider, listing) = (ask.me()?.account, brief.owner, brief.id);
    let between = Between { account, provider, listing, application: None, event: None };
    let head = applications::view::head(ask, &brief);
    let page =
        FormPage::new(ask, "messages-ask", form::write(ask, &format!("listings/{listing}/ask")));
    Ok((between, page.line(format!("{} – {}", head.title, head.provider))))
}

/// The thread of an application, or the form for its first message.
///
/// # Errors
/// When the application is neither one's own nor one of one's listings.
pub fn of_application(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let (between, page) = application(ask, tx)?;
    match store::between(tx, ask.site(), &between)? {
        Some(id) => Answer::redirect(ask.to(&format!("messages/{id}"))),
        None => page.show(),
    }
}

/// Writes the first message about an application.
///
/// # Errors
/// When the application is neither one's own nor one of one's listings; the form with its mistakes.
pub fn write_of_application(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let (between, page) = application(ask, tx)?;
    begin(ask, tx, &between, &page)
}

fn application(ask: &Ask, tx: &mut dyn Tx) -> Result<(Between, FormPage), Failure> {
    let (me, id) = (ask.me()?, ask.id("id")?);
    let between =
        applications::between(tx, ask.site(), me.account, id)?.ok_or(Failure::NotFound)?;
    let folder = if between.provider == me.account { "received" } else { "applications" };
    let path = format!("{folder}/{id}/messages");
    let page = FormPage::new(ask, "messages-write", form::write(ask, &path));
    Ok((between, page.line(applications::view::number(ask, id))))
}

/// Writes the first message of a thread.
///
/// # Errors
/// The form with its mistakes; when the store cannot.
pub fn begin(ask: &Ask, tx: &mut dyn Tx, between: &Between, page: &FormPage) -> Outcome {
    let values = page.check(ask)?;
    let id = post::thread(ask, tx, between)?;
    let thread = store::find(tx, ask.site(), ask.me()?.account, id)?.ok_or(Failure::NotFound)?;
    post::write(ask, tx, &thread, values.text("text"))?;
    Answer::redirect(ask.done(&format!("messages/{id}"), "messages-sent"))
}

fn thread(ask: &Ask, tx: &mut dyn Tx) -> Result<Thread, Failure> {
    let found = store::find(tx, ask.site(), ask.me()?.account, ask.id("id")?)?;
    found.ok_or(Failure::NotFound)
}

/// The way to messages from one's page.
///
/// # Errors
/// When the store cannot.
pub fn tiles(ask: &Ask, tx: &mut dyn Tx) -> Result<Vec<Tile>, Failure> {
    let me = ask.me()?;
    if !matches!(me.role, Role::Migrant | Role::Volunteer | Role::Provider)
        || (ask.tenant.kinds().next().is_none() && ask.tenant.calendar().is_none())
    {
        return Ok(Vec::new());
    }
    let waiting =
        store::list(tx, ask.site(), me.account)?.iter().map(|(thread, _)| thread.unread).sum();
    Ok(vec![Tile {
        title: ask.say("messages-title"),
        text: ask.say("messages-tile"),
        icon: "message",
        path: ask.to("messages"),
        waiting,
    }])
}
