//! Listings of the demonstration, in every state.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::{Member, Scene};
use crate::answer::Failure;
use crate::clock::{DAY, Millis};
use crate::listings::handlers::turn;
use crate::listings::{self, Content, Listing, turns};
use crate::moderation::{form, offers};
use crate::store::Tx;
use crate::visitor::Role;
use crate::worded::Worded as _;

/// A listing, as a file tells it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Offer {
    /// What other files call it.
    key: String,
    /// Name of the provider's account.
    by: String,
    kind: String,
    /// `draft`, `submitted`, `published`, `changed` (a change waits), `refused` or `closed`.
    state: String,
    /// Handed in so many days ago.
    days: i64,
    texts: Texts,
    #[serde(default)]
    facts: BTreeMap<String, Vec<String>>,
    #[serde(default)]
    asks: Vec<String>,
    /// What a change says anew.
    #[serde(default)]
    change: Option<Change>,
    /// Why it is refused.
    #[serde(default)]
    reason: String,
}

type Texts = BTreeMap<String, BTreeMap<String, String>>;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Change {
    #[serde(default)]
    texts: Texts,
    #[serde(default)]
    facts: BTreeMap<String, Vec<String>>,
}

/// Lets organisations write listings and hand them in, and a moderator look at them.
pub(super) fn fill(scene: &Scene<'_>, tx: &mut dyn Tx) -> Result<(), Failure> {
    for offer in scene.read::<Offer>("offers")? {
        if scene.tenant.module(&offer.kind).is_some() {
            one(scene, tx, &offer)?;
        }
    }
    Ok(())
}

fn one(scene: &Scene<'_>, tx: &mut dyn Tx, offer: &Offer) -> Result<(), Failure> {
    let (owner, at) = (scene.member(&offer.by)?, scene.ago(offer.days));
    let (site, content) = (scene.tenant.id(), content(scene, offer));
    let id = listings::store::insert(tx, site, owner.account, &offer.kind, &content, at - DAY)?;
    scene.name(&format!("listing {}", offer.key), id);
    scene.name(&format!("owner {}", offer.key), owner.account);
    if offer.state == "draft" {
        return Ok(());
    }
    let number = id.to_string();
    scene.send(tx, (owner, at), turn::submit, &[("id", &number)], &[])?;
    if offer.state == "submitted" {
        return Ok(());
    }
    judged(scene, tx, offer, (owner, at), id)
}

/// What a moderator said, and what came after it.
fn judged(
    scene: &Scene<'_>,
    tx: &mut dyn Tx,
    offer: &Offer,
    (owner, at): (&Member, Millis),
    id: i64,
) -> Result<(), Failure> {
    let moderator = (scene.of_role(Role::Moderator)?, at + DAY / 2);
    let listing = find(scene, tx, id)?;
    let (number, version) = (id.to_string(), listing.version.to_string());
    let (places, seen) = ([("id", number.as_str())], (form::VERSION, version.as_str()));
    if offer.state == "refused" {
        let why = [seen, ("reason", "incomplete"), ("words", offer.reason.as_str())];
        return scene.send(tx, moderator, offers::refuse, &places, &why);
    }
    scene.send(tx, moderator, offers::accept, &places, &[seen])?;
    match (offer.state.as_str(), &offer.change) {
        ("closed", _) => scene.send(tx, (owner, at + DAY), turn::close, &places, &[]),
        ("changed", Some(change)) => {
            let at = scene.now - DAY / 3;
            let public = find(scene, tx, id)?;
            let mut content = public.content.clone();
            apply(scene, change, &mut content);
            turns::write(tx, scene.doing(owner, at), public, content)?;
            scene.send(tx, (owner, at), turn::submit, &places, &[])
        }
        _ => Ok(()),
    }
}

fn find(scene: &Scene<'_>, tx: &mut dyn Tx, id: i64) -> Result<Listing, Failure> {
    listings::store::find(tx, scene.tenant.id(), id)?.ok_or(Failure::NotFound)
}

fn content(scene: &Scene<'_>, offer: &Offer) -> Content {
    let facts = offer.facts.iter().map(|(field, values)| (field.clone(), dated(scene, values)));
    Content { texts: offer.texts.clone(), facts: facts.collect(), asks: offer.asks.clone() }
}

fn apply(scene: &Scene<'_>, change: &Change, content: &mut Content) {
    for (lang, texts) in &change.texts {
        for (field, text) in texts {
            content.set_text(lang, field, text);
        }
    }
    for (field, values) in &change.facts {
        content.set_fact(field, dated(scene, values));
    }
}

fn dated(scene: &Scene<'_>, values: &[String]) -> Vec<String> {
    values.iter().map(|value| scene.dated(value)).collect()
}
