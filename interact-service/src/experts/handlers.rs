//! Experts, for administrators.

use serde_json::json;

use super::{Expert, ROLES, form, store, view};
use crate::accounts::form::{FormPage, mistake};
use crate::accounts::store as kept;
use crate::answer::{Answer, Failure, Outcome};
use crate::ask::Ask;
use crate::audit;
use crate::fields::Fields;
use crate::store::Tx;

/// The list.
///
/// # Errors
/// When the store cannot.
pub fn list(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let experts = store::list(tx, ask.site())?;
    let rows: Vec<_> = experts.iter().map(|expert| view::row(ask, expert)).collect();
    let form = form::find(ask).form.view(&Fields::default(), &[]);
    Answer::page("experts", ask.say("experts-title"), &json!({ "rows": rows, "form": form }))
}

/// Finds whom to make an expert by what they sign in with; sent as a form, so that no name stands
/// in an address.
///
/// # Errors
/// The form with its mistakes.
pub fn find(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let page = form::find(ask);
    let values = page.check(ask)?;
    match kept::by_sign_in(tx, ask.site(), values.text("login"))? {
        Some(account) if ROLES.contains(&account.role) => {
            Answer::redirect(ask.to(&format!("admin/experts/{}", account.id)))
        }
        Some(_) => page.refused(ask, &[mistake(ask, "login", "experts-wrong-role")]),
        None => page.refused(ask, &[mistake(ask, "login", "administration-not-found")]),
    }
}

/// Somebody who is an expert, or may become one.
fn somebody(ask: &Ask, tx: &mut dyn Tx) -> Result<(i64, String, Option<Expert>), Failure> {
    let id = ask.id("id")?;
    let account = kept::by_id(tx, id)?.filter(|account| account.site == ask.site());
    let account = account.filter(|account| ROLES.contains(&account.role));
    let name = account.ok_or(Failure::NotFound)?.name;
    Ok((id, name, store::find(tx, ask.site(), id)?))
}

/// What somebody is responsible for.
///
/// # Errors
/// When there is no such account.
pub fn show(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let (id, name, expert) = somebody(ask, tx)?;
    let mut typed = Fields::default();
    if let Some(expert) = &expert {
        expert.topics.iter().for_each(|topic| typed.add("topics", topic));
        expert.languages.iter().for_each(|lang| typed.add("languages", lang));
    }
    page(ask, id, &name, expert.is_some()).filled(&typed, &[])
}

fn page(ask: &Ask, id: i64, name: &str, is_expert: bool) -> FormPage {
    let remove = ask.to(&format!("admin/experts/{id}/remove"));
    let more = json!({ "remove": if is_expert { remove } else { String::new() } });
    FormPage::new(ask, "experts-edit", form::edit(ask, id))
        .template("expert")
        .line(name.to_string())
        .more(more)
        .below(ask.say("experts-title"), ask.to("admin/experts"))
}

/// Makes somebody an expert, or changes for what.
///
/// # Errors
/// When there is no such account; the form with its mistakes.
pub fn update(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let (id, name, expert) = somebody(ask, tx)?;
    let values = page(ask, id, &name, expert.is_some()).check(ask)?;
    let (topics, languages) = (values.many("topics"), values.many("languages"));
    store::save(tx, ask.site(), id, (topics, languages), ask.now)?;
    record(ask, tx, "expert.save", id, json!({ "topics": topics, "languages": languages }))?;
    Answer::redirect(ask.done("admin/experts", "experts-saved"))
}

/// Somebody is no expert any more. Questions that they have stay theirs until a moderator gives
/// them to another.
///
/// # Errors
/// When there is no such account.
pub fn remove(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let (id, ..) = somebody(ask, tx)?;
    store::remove(tx, id)?;
    record(ask, tx, "expert.remove", id, json!({}))?;
    Answer::redirect(ask.done("admin/experts", "experts-removed"))
}

fn record(
    ask: &Ask,
    tx: &mut dyn Tx,
    action: &'static str,
    account: i64,
    detail: serde_json::Value,
) -> Result<(), Failure> {
    let entry = audit::Entry {
        site: ask.site(),
        actor: Some(ask.me()?.account),
        action,
        object: format!("account {account}"),
        detail,
        at: ask.now,
    };
    Ok(audit::record(tx, &entry)?)
}
