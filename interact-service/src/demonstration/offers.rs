//! Listings of the demonstration, in every state.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::{Member, Scene};
use crate::answer::Failure;
use crate::clock::{DAY, Millis};
use crate::listings::{self, Content, Listing, Step};
use crate::moderation;
use crate::store::Tx;
use crate::visitor::Role;

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
    let listing = listings::store::find(tx, site, id)?.ok_or(Failure::NotFound)?;
    if offer.state == "draft" {
        return Ok(());
    }
    let sent = listings::step(tx, scene.doing(owner, at), listing, Step::Submit, |_| {})?;
    if offer.state == "submitted" {
        return Ok(());
    }
    judged(scene, tx, offer, owner, sent, at)
}

/// What a moderator said, and what came after it.
fn judged(
    scene: &Scene<'_>,
    tx: &mut dyn Tx,
    offer: &Offer,
    owner: &Member,
    sent: Listing,
    at: Millis,
) -> Result<(), Failure> {
    let moderator = scene.of_role(Role::Moderator)?;
    let judging = scene.doing(moderator, at + DAY / 2);
    if offer.state == "refused" {
        listings::step(tx, judging, sent, Step::Refuse, |l| l.reason.clone_from(&offer.reason))?;
        return Ok(());
    }
    let public = moderation::accept(tx, scene.tenant, judging, sent)?;
    match (offer.state.as_str(), &offer.change) {
        ("closed", _) => {
            let closing = scene.doing(owner, at + DAY);
            listings::step(tx, closing, public, Step::Close, |_| {})?;
        }
        ("changed", Some(change)) => {
            let at = scene.now - DAY / 3;
            let writing = scene.doing(owner, at);
            let write = |listing: &mut Listing| apply(scene, change, &mut listing.content);
            let changed = listings::step(tx, writing, public, Step::Write, write)?;
            listings::step(tx, writing, changed, Step::Submit, |_| {})?;
        }
        _ => {}
    }
    Ok(())
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
