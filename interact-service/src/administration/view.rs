//! What the pages of administration see.

use serde::Serialize;

use super::{Filter, PAGE, Seen, form, may_become};
use crate::accounts::State;
use crate::ask::Ask;
use crate::clock::DAY;
use crate::fields::Fields;
use crate::form::{Choice, FormView};
use crate::visitor::Role;

/// A line of the list, or one account.
#[derive(Debug, Serialize)]
pub struct Line {
    /// What the person wants to be called.
    pub name: String,
    /// What it is for, in words.
    pub role: String,
    /// Whether it may act, in words.
    pub state: String,
    /// How the state looks (`good`, `waits` or empty).
    pub look: &'static str,
    /// Day on which it began.
    pub began: String,
    /// Day of the last sign-in.
    pub seen: String,
    /// Whether there is a second factor.
    pub second_factor: bool,
    /// Whether there is a confirmed mail address.
    pub has_email: bool,
    /// Its page.
    pub path: String,
}

/// An account in words.
#[must_use]
pub fn line(ask: &Ask, seen: &Seen) -> Line {
    Line {
        name: seen.name.clone(),
        role: ask.say(&format!("accounts-role-{}", seen.role.as_str())),
        state: ask.say(&format!("administration-state-{}", seen.state.as_str())),
        look: match seen.state {
            State::Active => "good",
            State::Waiting => "waits",
            State::Suspended => "",
        },
        began: ask.day(seen.created_at),
        seen: ask.day(seen.seen_day * DAY),
        second_factor: seen.second_factor,
        has_email: seen.has_email,
        path: ask.to(&format!("admin/accounts/{}", seen.id)),
    }
}

/// A way to narrow a list down.
#[derive(Debug, Serialize)]
pub struct Narrow {
    /// Its name in the address.
    pub name: &'static str,
    /// What it is called.
    pub label: String,
    /// Value, words, and whether it is chosen.
    pub choices: Vec<(String, String, bool)>,
}

/// A way to narrow a list down, with what is chosen now.
#[must_use]
pub fn narrow(name: &'static str, label: String, choices: Vec<Choice>, now: &str) -> Narrow {
    let one = |choice: Choice| {
        let chosen = choice.value == now;
        (choice.value, choice.label, chosen)
    };
    Narrow { name, label, choices: choices.into_iter().map(one).collect() }
}

/// The list.
#[derive(Debug, Serialize)]
pub struct List {
    /// The accounts.
    pub accounts: Vec<Line>,
    /// Ways to narrow it down.
    pub narrows: Vec<Narrow>,
    /// Where the next page is, or empty.
    pub more: String,
    /// Where the list is.
    pub here: String,
    /// The list as a file.
    pub csv: String,
    /// The form that finds one.
    pub find: FormView,
}

/// The list with its filters.
#[must_use]
pub fn list(ask: &Ask, filter: Filter, mut seen: Vec<Seen>) -> List {
    let full = seen.len() > PAGE;
    seen.truncate(PAGE);
    let (role, state) =
        (filter.role.map_or("", Role::as_str), filter.state.map_or("", State::as_str));
    let last = seen.last().filter(|_| full).map(|last| last.id);
    let more =
        last.map(|id| ask.to(&format!("admin/accounts?role={role}&state={state}&before={id}")));
    List {
        accounts: seen.iter().map(|one| line(ask, one)).collect(),
        narrows: vec![
            narrow("role", ask.say("accounts-role"), form::roles(ask), role),
            narrow("state", ask.say("administration-state"), form::states(ask), state),
        ],
        more: more.unwrap_or_default(),
        here: ask.to("admin/accounts"),
        csv: ask.to("admin/accounts.csv"),
        find: form::find(ask).form.view(&Fields::default(), &[]),
    }
}

/// One account with what can be done.
#[derive(Debug, Serialize)]
pub struct One {
    /// The account.
    pub account: Line,
    /// The form that changes what it is for; nothing where it is one's own.
    pub role: Option<FormView>,
    /// Buttons: where each goes, what it says, whether it is the quiet one.
    pub buttons: Vec<(String, String)>,
    /// Whether it is one's own account, which others look after.
    pub own: bool,
}

/// One account.
#[must_use]
pub fn one(ask: &Ask, seen: &Seen, own: bool) -> One {
    let button = |what: &str, key: &str| {
        (ask.to(&format!("admin/accounts/{}/{what}", seen.id)), ask.say(key))
    };
    let state = match seen.state {
        State::Suspended => button("reactivate", "administration-reactivate"),
        _ => button("suspend", "administration-suspend"),
    };
    let mut buttons = vec![state, button("end-sessions", "administration-end-sessions")];
    if seen.role.is_staff() && seen.state != State::Suspended {
        buttons.push(button("link", "administration-new-link"));
    }
    let role = (!own && !may_become(seen.role).is_empty())
        .then(|| form::change_role(ask, seen.id, seen.role).form.view(&Fields::default(), &[]));
    One { account: line(ask, seen), role, buttons: if own { Vec::new() } else { buttons }, own }
}

/// How many there are.
#[derive(Debug, Serialize)]
pub struct Numbers {
    /// States, as heads of columns.
    pub states: Vec<String>,
    /// Roles, with a number for each state and one for all.
    pub rows: Vec<(String, Vec<String>)>,
    /// How many signed in within thirty days, in words.
    pub seen: String,
}

/// How many there are of each.
#[must_use]
pub fn numbers(ask: &Ask, counts: &[(Role, State, i64)], seen: i64) -> Numbers {
    let of = |role: Role, state: State| {
        counts.iter().filter(|(r, s, _)| (*r, *s) == (role, state)).map(|(.., n)| n).sum::<i64>()
    };
    let written = |n: i64| ask.texts.locale().number(n);
    let row = |role: Role| {
        let mut all: Vec<i64> = State::ALL.into_iter().map(|state| of(role, state)).collect();
        all.push(all.iter().sum());
        let name = ask.say(&format!("accounts-role-{}", role.as_str()));
        (name, all.into_iter().map(written).collect())
    };
    Numbers {
        states: form::states(ask).into_iter().map(|choice| choice.label).collect(),
        rows: Role::ALL.into_iter().map(row).collect(),
        seen: ask.say_with("administration-seen", &[("count", generator::texts::Arg::from(seen))]),
    }
}
