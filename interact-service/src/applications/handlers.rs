//! One's own applications: looked at and taken back.

use serde::Serialize;

use super::change::{self, Closing};
use super::view::{self, Head, PastView, Row};
use super::{Application, State, Step, store};
use crate::accounts::form::FormPage;
use crate::answer::{Answer, Failure, Outcome};
use crate::ask::Ask;
use crate::disclosure;
use crate::form::Form;
use crate::panel::Tile;
use crate::profiles::view::Shown;
use crate::store::Tx;
use crate::visitor::Role;

#[derive(Serialize)]
struct MineView {
    head: Head,
    state: String,
    tone: &'static str,
    means: String,
    disclosed: Vec<Shown>,
    replies: Vec<(String, String)>,
    viewings: Vec<String>,
    history: Vec<PastView>,
    messages: String,
    withdraw: String,
    apply: String,
}

/// One's applications.
///
/// # Errors
/// When the store cannot.
pub fn list(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let me = ask.me()?.account;
    let all = store::list_mine(tx, ask.site(), me)?;
    let heads = view::heads_of(ask, tx, me)?;
    let head = |listing| heads.get(&listing).cloned().unwrap_or_default();
    let rows: Vec<Row> = all.iter().map(|one| view::mine(ask, one, head(one.listing))).collect();
    let view = view::List { rows, empty: ask.say("applications-none") };
    Answer::page("work", ask.say("applications-title"), &view)
}

/// One of one's applications.
///
/// # Errors
/// When it is not one's own.
pub fn show(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let application = mine(ask, tx)?;
    let (site, id) = (ask.site(), application.id);
    let there = application.state != State::Withdrawn;
    let disclosed = disclosure::find(tx, site, id)?;
    let viewings = disclosure::viewings(tx, site, id)?;
    let head = view::head_of(ask, tx, application.listing)?;
    let place = |path: String| if there { ask.to(&path) } else { String::new() };
    let view = MineView {
        state: view::state(ask, application.state),
        tone: view::tone(application.state),
        means: ask.say(&format!("applications-means-{}", application.state.as_str())),
        disclosed: disclosure::view::disclosed(ask, &disclosed),
        replies: application.replies.iter().map(|r| (r.label.clone(), r.text.clone())).collect(),
        viewings: viewings.into_iter().map(|at| seen(ask, &head, at)).collect(),
        history: view::past(ask, &store::history(tx, site, id)?),
        messages: place(format!("applications/{id}/messages")),
        withdraw: place(format!("applications/{id}/withdraw")),
        apply: if there {
            String::new()
        } else {
            ask.to(&format!("listings/{}/apply", application.listing))
        },
        head,
    };
    let trail = [(ask.say("applications-title"), ask.to("applications"))];
    Ok(Answer::page("application", view.head.title.clone(), &view)?.below(&trail))
}

fn seen(ask: &Ask, head: &Head, at: crate::clock::Millis) -> String {
    let args = [("who", head.provider.clone().into()), ("when", ask.moment(at).into())];
    ask.say_with("applications-seen-by", &args)
}

/// Asks whether it shall be taken back.
///
/// # Errors
/// When it is not one's own, or was taken back already.
pub fn withdrawing(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let application = mine(ask, tx)?;
    Step::Withdraw.from(application.state).ok_or(Failure::NotFound)?;
    let path = format!("applications/{}", application.id);
    let form = Form::new(ask.to(&format!("{path}/withdraw")), ask.say("applications-withdraw"));
    let page = FormPage::new(ask, "applications-withdraw", form);
    page.link(ask.say("applications-keep"), ask.to(&path)).show()
}

/// Takes it back: what was disclosed is erased.
///
/// # Errors
/// When it is not one's own, or somebody was faster.
pub fn withdraw(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let application = mine(ask, tx)?;
    if !change::withdraw(tx, &Closing::of(ask), &application)? {
        return Err(Failure::Conflict);
    }
    Answer::redirect(ask.done("applications", "applications-withdrawn"))
}

fn mine(ask: &Ask, tx: &mut dyn Tx) -> Result<Application, Failure> {
    let found = store::mine(tx, ask.site(), ask.me()?.account, ask.id("id")?)?;
    found.ok_or(Failure::NotFound)
}

/// The way to applications from one's page: one's own, or those that were received.
///
/// # Errors
/// When the store cannot.
pub fn tiles(ask: &Ask, tx: &mut dyn Tx) -> Result<Vec<Tile>, Failure> {
    let me = ask.me()?;
    let tile = |key: &str, path: &str, waiting: i64, count: i64| Tile {
        title: ask.say(&format!("{key}-title")),
        text: ask.say_with(&format!("{key}-tile"), &[("count", count.into())]),
        icon: "procedure",
        path: ask.to(path),
        waiting,
    };
    if ask.tenant.kinds().next().is_none() {
        return Ok(Vec::new());
    }
    match me.role {
        Role::Migrant | Role::Volunteer => {
            let count = store::count_mine(tx, ask.site(), me.account)?;
            Ok(vec![tile("applications", "applications", 0, count)])
        }
        Role::Provider => {
            let sent = store::count_sent(tx, ask.site(), me.account)?;
            Ok(vec![tile("applications-received", "received", sent, sent)])
        }
        _ => Ok(Vec::new()),
    }
}
