//! The table of chores.

use crate::clock::{DAY, HOUR, MINUTE, Millis};
use crate::service::Service;
use crate::store::{StoreError, Tx, jobs, once, rate};
use crate::{accounts, mail};

/// Something that is done again and again.
pub struct Chore {
    /// What it is called.
    pub name: &'static str,
    /// Once in so many milliseconds.
    pub every: Millis,
    /// Does it. It may run again, and must not mind.
    pub run: fn(&Service, &mut dyn Tx, Millis) -> Result<(), StoreError>,
    /// What follows once that is kept.
    pub after: fn(&Service),
}

/// Every chore.
#[must_use]
pub fn all() -> &'static [Chore] {
    #[rustfmt::skip]
    const ALL: &[Chore] = &[
        Chore { name: "tidy-accounts", every: HOUR, run: accounts, after: nothing },
        Chore { name: "tidy-letters", every: HOUR, run: letters, after: nothing },
        Chore { name: "tidy-tokens", every: 15 * MINUTE, run: tokens, after: nothing },
    ];
    ALL
}

fn nothing(_: &Service) {}

fn accounts(service: &Service, tx: &mut dyn Tx, now: Millis) -> Result<(), StoreError> {
    for tenant in service.host.tenants() {
        accounts::tidy(tx, &tenant, &service.config.address, now)?;
    }
    Ok(())
}

fn letters(_: &Service, tx: &mut dyn Tx, now: Millis) -> Result<(), StoreError> {
    mail::store::tidy(tx, now)
}

/// What makes sending safe and slow: tokens that were used, allowances that are whole again,
/// jobs that were done.
fn tokens(_: &Service, tx: &mut dyn Tx, now: Millis) -> Result<(), StoreError> {
    once::sweep(tx, now)?;
    rate::sweep(tx, now)?;
    jobs::sweep(tx, now - 2 * DAY).map(drop)
}
