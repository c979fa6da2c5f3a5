//! What applications keep about a person: given, and erased.

use jiff::Timestamp;
use serde_json::{Value as Json, json};

use super::{Application, store};
use crate::clock::Millis;
use crate::disclosure;
use crate::listings;
use crate::personal::Personal;
use crate::store::{StoreError, Tx};

/// Applications among everything that is kept.
pub const PERSONAL: Personal = Personal { name: "applications", export, erase };

fn export(tx: &mut dyn Tx, account: i64) -> Result<Json, StoreError> {
    let mut all = Vec::new();
    for (site, application) in store::of_account(tx, account)? {
        all.push(one(tx, &site, &application)?);
    }
    Ok(Json::Array(all))
}

fn one(tx: &mut dyn Tx, site: &str, application: &Application) -> Result<Json, StoreError> {
    let disclosed = disclosure::find(tx, site, application.id)?;
    let viewings = disclosure::viewings(tx, site, application.id)?;
    let history = store::history(tx, site, application.id)?;
    Ok(json!({
        "number": application.id,
        "listing": application.listing,
        "state": application.state.as_str(),
        "sent": moment(application.sent_at),
        "disclosed": disclosed.facts().map(|(field, fact)| json!({ field.as_str(): fact.kept() })).collect::<Vec<_>>(),
        "replies": application.replies.iter().map(|r| json!({ "question": r.label, "reply": r.text })).collect::<Vec<_>>(),
        "seen": viewings.into_iter().map(moment).collect::<Vec<_>>(),
        "history": history.iter().map(|past| json!({
            "at": moment(past.at), "state": past.state.as_str(), "by": past.cause, "reason": past.reason,
        })).collect::<Vec<_>>(),
    }))
}

/// A place that somebody had is free again.
fn erase(tx: &mut dyn Tx, account: i64) -> Result<(), StoreError> {
    for (site, application) in store::of_account(tx, account)? {
        if application.state == super::State::Accepted {
            listings::give_back_place(tx, application.listing)?;
        }
        store::remove(tx, &site, application.id)?;
    }
    Ok(())
}

fn moment(at: Millis) -> String {
    Timestamp::from_millisecond(at).map(|at| at.to_string()).unwrap_or_default()
}
