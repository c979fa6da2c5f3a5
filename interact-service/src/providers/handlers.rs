//! The profile of one's organisation: looked at, changed, put to be verified.

use generator::localised::Localised;

use super::{Provider, State, Step, form, of, step, store, view};
use crate::answer::{Answer, Failure, Outcome};
use crate::ask::Ask;
use crate::audit;
use crate::fields::Fields;
use crate::form::Mistake;
use crate::form::tabs::Tabs;
use crate::listings::Doing;
use crate::notifications::{self, At, Kind, News};
use crate::panel::Tile;
use crate::publishing;
use crate::store::Tx;
use crate::visitor::Role;

/// The profile and where it stands.
///
/// # Errors
/// When the store cannot.
pub fn show(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let provider = mine(ask, tx)?;
    let view = view::show(ask, &provider, &form::gaps(ask, &provider));
    Answer::page("provider", provider.name.clone(), &view)
}

/// The form with what was told.
///
/// # Errors
/// When the store cannot.
pub fn edit(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let provider = mine(ask, tx)?;
    let tabs = Tabs::first(ask, provider.profile.about.keys().map(String::as_str));
    page(ask, &provider, &tabs, &form::typed(&provider), &[])
}

/// Keeps what was told; another name has to be verified anew.
///
/// # Errors
/// The form with its mistakes, or with the word that somebody was faster.
pub fn update(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let provider = mine(ask, tx)?;
    let tabs = Tabs::sent(ask);
    if let Some(turned) = tabs.turned(ask) {
        return versioned(ask, &provider, &turned, &ask.form, &[], ask.form.one("version"));
    }
    let refused = |mistakes: &[Mistake], status: u16| {
        let page = page(ask, &provider, &tabs, &ask.form, mistakes);
        page.map_or_else(|f| f, |a| Failure::Instead(Box::new(a.with_status(status))))
    };
    let checked = form::check(ask, &tabs, &ask.form);
    let (name, profile) = checked.map_err(|mistakes| refused(&mistakes, 422))?;
    if ask.form.one("version") != provider.version.to_string() {
        let text = ask.say("listings-meanwhile-changed");
        return Err(refused(&[Mistake { field: String::new(), text }], 409));
    }
    keep(ask, tx, Provider { profile, ..provider.clone() }, name)?;
    Answer::redirect(ask.done("provider", "providers-kept"))
}

fn keep(ask: &Ask, tx: &mut dyn Tx, mut provider: Provider, name: String) -> Result<(), Failure> {
    let known = matches!(provider.state, State::Verified | State::Asked);
    let renamed = provider.name != name;
    provider.name = name;
    if known && renamed {
        // Whoever was verified bore another name: staff looks again, from now on.
        provider.asked_at = ask.now;
        step(tx, doing(ask), provider, Step::Rename, "")?;
        return Ok(());
    }
    if !store::save(tx, &provider)? {
        return Err(Failure::Conflict);
    }
    let entry = audit::Entry {
        site: &provider.site,
        actor: Some(provider.account),
        action: "provider.write",
        object: format!("provider {}", provider.account),
        detail: serde_json::json!({ "version": provider.version + 1 }),
        at: ask.now,
    };
    audit::record(tx, &entry)?;
    if provider.state == State::Verified {
        publishing::mark(tx, &provider.site)?;
    }
    Ok(())
}

/// Asks to be verified, if enough is told.
///
/// # Errors
/// The form with everything that is missing; a conflict when it asked already.
pub fn ask_verification(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let provider = mine(ask, tx)?;
    let gaps = form::gaps(ask, &provider);
    if !gaps.is_empty() {
        let tabs = Tabs::first(ask, provider.profile.about.keys().map(String::as_str));
        let page = page(ask, &provider, &tabs, &form::typed(&provider), &gaps)?;
        return Err(Failure::Instead(Box::new(page.with_status(422))));
    }
    let asked = step(tx, doing(ask), provider, Step::Ask, "")?;
    let news = News {
        to: 0,
        kind: Kind::Moderation,
        name: "moderation-provider",
        title: Localised::everywhere(&asked.name),
        args: serde_json::json!({}),
        path: format!("moderation/providers/{}", asked.account),
        dedupe: format!("moderation provider {} {}", asked.account, asked.version),
    };
    notifications::tell_staff_of(tx, &At::of(ask), &news, Some(asked.account))?;
    Answer::redirect(ask.done("provider", "providers-asked"))
}

fn mine(ask: &Ask, tx: &mut dyn Tx) -> Result<Provider, Failure> {
    let me = ask.me()?;
    Ok(of(tx, ask.site(), me.account, &me.name)?)
}

fn doing(ask: &Ask) -> Doing {
    Doing { actor: ask.visitor.me.as_ref().map(|me| me.account), now: ask.now }
}

fn page(
    ask: &Ask,
    provider: &Provider,
    tabs: &Tabs,
    typed: &Fields,
    mistakes: &[Mistake],
) -> Outcome {
    versioned(ask, provider, tabs, typed, mistakes, &provider.version.to_string())
}

fn versioned(
    ask: &Ask,
    provider: &Provider,
    tabs: &Tabs,
    typed: &Fields,
    mistakes: &[Mistake],
    version: &str,
) -> Outcome {
    let form = form::form(ask, tabs).with_hidden("version", version);
    let view = view::edit(ask, provider, tabs, &form, typed, mistakes);
    let page = Answer::page("provider-edit", ask.say("providers-edit-title"), &view)?;
    Ok(page.below(&[(ask.say("providers-title"), ask.to("provider"))]))
}

/// The way to one's organisation from one's page.
///
/// # Errors
/// When the store cannot.
pub fn tiles(ask: &Ask, tx: &mut dyn Tx) -> Result<Vec<Tile>, Failure> {
    let me = ask.me()?;
    if me.role != Role::Provider {
        return Ok(Vec::new());
    }
    let provider = mine(ask, tx)?;
    let to_do = matches!(provider.state, State::New | State::Refused);
    Ok(vec![Tile {
        title: ask.say("providers-title"),
        text: ask.say(&format!("providers-tile-{}", provider.state.as_str())),
        icon: "civil-society",
        path: ask.to("provider"),
        waiting: i64::from(to_do),
    }])
}
