//! New offers that fit: told once to whom they fit well, as they decided.

use generator::published::localised;
use serde_json::json;

use super::{FUNCTION, Match, catalogue, find, handlers, store};
use crate::clock::Millis;
use crate::matching::Reason;
use crate::notifications::{self, At, Kind, News, Way};
use crate::secrets::Key;
use crate::store::{StoreError, Tx};
use crate::tenant::Tenant;

/// So many new offers are told at once.
const MOST: usize = 3;

/// What is told fits at least so well.
const WELL: f32 = 3.0;

/// Compares what is new at a site with everybody who wants to know; gives how much was told.
///
/// Which offers were compared is kept by their names, not by time: a clock that jumps makes none
/// be told twice or left out.
///
/// # Errors
/// When the store cannot.
pub fn tell(
    tx: &mut dyn Tx,
    tenant: &Tenant,
    (address, key): (&str, &Key),
    now: Millis,
) -> Result<usize, StoreError> {
    if !tenant.has(FUNCTION) || !tenant.has(notifications::FUNCTION) {
        return Ok(0);
    }
    let catalogue = catalogue::of(tx, tenant, key, now)?;
    let known = store::known(tx, tenant.id())?;
    let all = 0..catalogue.entries.len();
    let is_new = |at: &usize| known.binary_search(&catalogue.name(*at)).is_err();
    let (new, old): (Vec<usize>, Vec<usize>) = all.partition(is_new);
    if new.is_empty() {
        return Ok(0);
    }
    for at in &new {
        store::learn(tx, tenant.id(), &catalogue.name(*at), now)?;
    }
    let mut told = 0;
    for account in store::seekers(tx, tenant.id())? {
        if notifications::store::way(tx, account, Kind::Matches)? == Way::Never {
            continue;
        }
        let (mut asking, _) = handlers::asking(tx, tenant, &catalogue, account)?;
        asking.without.extend(&old);
        for one in find(&catalogue, &asking, MOST).iter().filter(|one| fits_well(one)) {
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
            notifications::tell_of(tx, &At { tenant, address, now }, &news, about)?;
            told += 1;
        }
    }
    Ok(told)
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
