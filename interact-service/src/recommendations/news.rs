//! New offers that fit: told once to whom they fit well, as they decided.

use generator::published::localised;
use serde_json::json;

use super::catalogue::{self, Catalogue};
use super::{FUNCTION, Match, find, handlers, store};
use crate::clock::Millis;
use crate::matching::Reason;
use crate::notifications::{self, At, Kind, News, Way};
use crate::secrets::Key;
use crate::store::{StoreError, Tx};
use crate::tenant::Tenant;

/// So many new offers are told somebody at once.
const MOST: usize = 3;

/// With so many people new offers are compared in one work: what others send waits no longer.
const PEOPLE: usize = 100;

/// What is told fits at least so well.
const WELL: f32 = 3.0;

/// What one turn of comparing did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Turn {
    /// How much was told.
    pub told: usize,
    /// Whether offers are left that were not compared with everybody.
    pub more: bool,
}

/// Compares what is new at a site with the next people who want to know.
///
/// Which offers were compared, and with whom, is kept by their names and not by time: a clock that
/// jumps makes none be told twice or left out.
///
/// # Errors
/// When the store cannot.
pub fn tell(
    tx: &mut dyn Tx,
    tenant: &Tenant,
    (address, key): (&str, &Key),
    now: Millis,
) -> Result<Turn, StoreError> {
    if !tenant.has(FUNCTION) || !tenant.has(notifications::FUNCTION) {
        return Ok(Turn::default());
    }
    let site = tenant.id();
    let catalogue = catalogue::of(tx, tenant, key, now)?;
    learn(tx, site, &catalogue, now)?;
    let unfinished = store::unfinished(tx, site)?;
    let Some(&(_, after)) = unfinished.first() else { return Ok(Turn::default()) };
    let next: Vec<&str> = unfinished
        .iter()
        .filter(|(_, upto)| *upto == after)
        .map(|(entry, _)| entry.as_str())
        .collect();
    let people = store::seekers(tx, site, after, PEOPLE)?;
    let is_new = |at: &usize| next.contains(&catalogue.name(*at).as_str());
    let old: Vec<usize> = (0..catalogue.entries.len()).filter(|at| !is_new(at)).collect();
    let mut told = 0;
    // What is public no more is told to nobody.
    if old.len() < catalogue.entries.len() {
        for account in &people {
            told += tell_one(tx, &At { tenant, address, now }, &catalogue, &old, *account)?;
        }
    }
    let last = people.last().filter(|_| people.len() == PEOPLE);
    let upto = last.copied().unwrap_or(store::EVERYBODY);
    for entry in &next {
        store::compared(tx, site, entry, upto)?;
    }
    Ok(Turn { told, more: last.is_some() || next.len() < unfinished.len() })
}

/// Takes what was never seen among what is compared.
fn learn(
    tx: &mut dyn Tx,
    site: &str,
    catalogue: &Catalogue,
    now: Millis,
) -> Result<(), StoreError> {
    let known = store::known(tx, site)?;
    for at in 0..catalogue.entries.len() {
        let name = catalogue.name(at);
        if known.binary_search(&name).is_err() {
            store::learn(tx, site, &name, now)?;
        }
    }
    Ok(())
}

/// Tells one person what fits them well, without what was told before; gives how much it was.
fn tell_one(
    tx: &mut dyn Tx,
    at: &At<'_>,
    catalogue: &Catalogue,
    old: &[usize],
    account: i64,
) -> Result<usize, StoreError> {
    if notifications::store::way(tx, account, Kind::Matches)? == Way::Never {
        return Ok(0);
    }
    let (mut asking, _) = handlers::asking(tx, at.tenant, catalogue, account)?;
    asking.without.extend(old);
    let found = find(catalogue, &asking, MOST);
    let fitting: Vec<&Match> = found.iter().filter(|one| fits_well(one)).collect();
    for one in &fitting {
        let entry = &catalogue.entries[one.index];
        let news = News {
            to: account,
            kind: Kind::Matches,
            name: "match-new",
            title: localised(&entry.title),
            args: json!({}),
            path: String::from("recommendations"),
            dedupe: format!("match {}", catalogue.name(one.index)),
        };
        let about = entry.provider_id.parse().ok();
        notifications::tell_of(tx, at, &news, about)?;
    }
    Ok(fitting.len())
}

/// Whether it is worth a letter: something of the person speaks for it, and nothing that one
/// cannot do without is missing.
fn fits_well(one: &Match) -> bool {
    let of_the_person = [
        Reason::Seeking,
        Reason::Course,
        Reason::Interests,
        Reason::Experience,
        Reason::Skills,
        Reason::Activity,
    ];
    let needed = [Reason::Languages, Reason::Course, Reason::Education];
    let speaks = one.reasons.iter().any(|why| why.fit > 0.5 && of_the_person.contains(&why.reason));
    let lacks = one.reasons.iter().any(|why| why.fit < -0.3 && needed.contains(&why.reason));
    one.score >= WELL && speaks && !lacks
}
