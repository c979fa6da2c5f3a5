//! The table of chores.

use crate::clock::{DAY, HOUR, MINUTE, Millis};
use crate::config::Config;
use crate::events::tell::Telling;
use crate::service::Service;
use crate::store::jobs::{self, NewJob, Unique};
use crate::store::{StoreError, Tx, once, rate};
use crate::tenant::Tenant;
use crate::{
    accounts, applications, events, feedback, listings, mail, notifications, questions,
    recommendations, sessions,
};

/// Something that is done again and again.
pub struct Chore {
    /// What it is called.
    pub name: &'static str,
    /// Once in so many milliseconds.
    pub every: Millis,
    /// Does it. It may run again, and must not mind.
    pub run: fn(&Service, &mut dyn Tx, Millis) -> Result<(), StoreError>,
}

/// Every chore.
#[must_use]
pub fn all() -> &'static [Chore] {
    #[rustfmt::skip]
    const ALL: &[Chore] = &[
        Chore { name: "tidy-accounts", every: HOUR, run: accounts },
        Chore { name: "tidy-listings", every: 10 * MINUTE, run: listings },
        Chore { name: "tidy-questions", every: HOUR, run: questions },
        Chore { name: "tidy-events", every: 30 * MINUTE, run: events },
        Chore { name: "remind-of-events", every: 30 * MINUTE, run: reminders },
        Chore { name: "tell-matches", every: 10 * MINUTE, run: matches },
        Chore { name: "send-digests", every: 10 * MINUTE, run: digests },
        Chore { name: "tidy-notifications", every: HOUR, run: notifications },
        Chore { name: "tidy-letters", every: HOUR, run: letters },
        Chore { name: "tidy-applications", every: HOUR, run: applications },
        Chore { name: "tidy-tokens", every: 15 * MINUTE, run: tokens },
    ];
    ALL
}

fn accounts(service: &Service, tx: &mut dyn Tx, now: Millis) -> Result<(), StoreError> {
    for tenant in service.host.tenants() {
        accounts::tidy(tx, &tenant, &service.config.address, now)?;
    }
    Ok(())
}

fn listings(service: &Service, tx: &mut dyn Tx, now: Millis) -> Result<(), StoreError> {
    let Config { address, key, .. } = &service.config;
    for tenant in service.host.tenants() {
        listings::expiry::tidy(tx, &tenant, address, key, now)?;
    }
    Ok(())
}

fn questions(service: &Service, tx: &mut dyn Tx, now: Millis) -> Result<(), StoreError> {
    let (host, address) = (service.host.as_ref(), &*service.config.address);
    for tenant in service.host.tenants() {
        questions::tidy(tx, questions::letters::Post { tenant: &tenant, host, address, now })?;
    }
    feedback::tidy(tx, now)
}

fn events(service: &Service, tx: &mut dyn Tx, now: Millis) -> Result<(), StoreError> {
    for tenant in service.host.tenants() {
        events::tidy::tidy(tx, telling(service, &tenant, now))?;
    }
    Ok(())
}

fn reminders(service: &Service, tx: &mut dyn Tx, now: Millis) -> Result<(), StoreError> {
    for tenant in service.host.tenants() {
        events::remind::remind(tx, telling(service, &tenant, now))?;
    }
    Ok(())
}

fn telling<'a>(service: &'a Service, tenant: &'a Tenant, now: Millis) -> Telling<'a> {
    let Config { address, key, .. } = &service.config;
    Telling { tenant, address, key, now }
}

fn matches(service: &Service, tx: &mut dyn Tx, now: Millis) -> Result<(), StoreError> {
    let Config { address, key, .. } = &service.config;
    for tenant in service.host.tenants() {
        if recommendations::news::tell(tx, &tenant, (address, key), now)?.more {
            go_on(tx, "tell-matches", now)?;
        }
    }
    Ok(())
}

/// What a chore left is done soon, after what waits meanwhile.
fn go_on(tx: &mut dyn Tx, chore: &str, now: Millis) -> Result<(), StoreError> {
    let name = format!("{chore} goes on");
    let job = NewJob {
        kind: chore,
        argument: "{}",
        run_at: now,
        unique: Unique::Waiting(&name),
        lane: Some(chore),
    };
    jobs::add(tx, &job, now).map(drop)
}

fn digests(service: &Service, tx: &mut dyn Tx, now: Millis) -> Result<(), StoreError> {
    for tenant in service.host.tenants() {
        let address = &service.config.address;
        notifications::digest::send(tx, &*service.host, &tenant, address, now)?;
    }
    Ok(())
}

fn notifications(_: &Service, tx: &mut dyn Tx, now: Millis) -> Result<(), StoreError> {
    notifications::tidy(tx, now)?;
    recommendations::store::tidy(tx, now)
}

fn letters(_: &Service, tx: &mut dyn Tx, now: Millis) -> Result<(), StoreError> {
    mail::store::tidy(tx, now)
}

fn applications(_: &Service, tx: &mut dyn Tx, now: Millis) -> Result<(), StoreError> {
    applications::tidy::tidy(tx, now)
}

/// What makes sending safe and slow: tokens that were used, allowances that are whole again,
/// sessions that ran out, jobs that were done.
fn tokens(_: &Service, tx: &mut dyn Tx, now: Millis) -> Result<(), StoreError> {
    once::sweep(tx, now)?;
    rate::sweep(tx, now)?;
    sessions::store::sweep(tx, now)?;
    jobs::sweep(tx, now - 2 * DAY).map(drop)
}
