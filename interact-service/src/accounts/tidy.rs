//! Accounts that nobody uses are erased: after two letters, in the site's own time.

use serde_json::json;

use super::{Account, UNCONFIRMED_KEPT, own, passes, store};
use crate::audit::{self, Entry};
use crate::clock::{DAY, Millis};
use crate::mail::{self, Letter, To};
use crate::personal;
use crate::store::{StoreError, Tx};
use crate::tenant::Tenant;

/// Days before the end at which somebody is warned the first and the second time.
const WARNED_BEFORE: [i64; 2] = [60, 14];

/// What was done.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tidied {
    /// So many were warned.
    pub warned: u64,
    /// So many were erased.
    pub erased: u64,
}

/// Warns and erases. Meant to be called once a day; `address` is where people reach the service
/// (`https://cyprus.example.org`). Administrators stay: somebody has to answer for the site.
///
/// # Errors
/// When the store cannot.
pub fn tidy(
    tx: &mut dyn Tx,
    tenant: &Tenant,
    address: &str,
    now: Millis,
) -> Result<Tidied, StoreError> {
    let mut done = Tidied::default();
    for id in store::unconfirmed(tx, tenant.id(), now - UNCONFIRMED_KEPT)? {
        gone(tx, tenant.id(), id, "unconfirmed", now)?;
        done.erased += 1;
    }
    let (today, term) = (now / DAY, term(tenant));
    let all = store::unused(tx, tenant.id(), today - term + WARNED_BEFORE[0])?;
    for (account, warnings, warned_at) in all {
        let left = account.seen_day + term - today;
        let warned_days = warned_at.map_or(i64::MAX, |at| (now - at) / DAY);
        match next(left, warnings, warned_days) {
            Some(Step::Warn) => {
                warn(tx, tenant, &account, address, now)?;
                done.warned += 1;
            }
            Some(Step::Erase) => {
                gone(tx, tenant.id(), account.id, "unused", now)?;
                done.erased += 1;
            }
            None => {}
        }
    }
    passes::store::tidy(tx, now)?;
    Ok(done)
}

/// What comes next for an account.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Step {
    Warn,
    Erase,
}

/// By the days that are left, the warnings, and the days since the last one. Nobody is erased
/// sooner than a fortnight after the second warning, however late the warnings came.
fn next(left: i64, warnings: i64, since: i64) -> Option<Step> {
    match warnings {
        0 if left <= WARNED_BEFORE[0] => Some(Step::Warn),
        1 if left <= WARNED_BEFORE[1] && since >= WARNED_BEFORE[1] => Some(Step::Warn),
        n if n >= 2 && left <= 0 && since >= WARNED_BEFORE[1] => Some(Step::Erase),
        _ => None,
    }
}

/// The site's term, in days.
fn term(tenant: &Tenant) -> i64 {
    i64::from(tenant.site.accounts_kept_months) * 61 / 2
}

fn warn(
    tx: &mut dyn Tx,
    tenant: &Tenant,
    account: &Account,
    address: &str,
    now: Millis,
) -> Result<(), StoreError> {
    own::store::warned(tx, account.id, now)?;
    let path = crate::ask::whole(tenant.id(), &account.lang, "sign-in");
    let letter = Letter {
        site: tenant.id(),
        to: To::Account(account.id),
        lang: &account.lang,
        name: "account-unused",
        args: json!({
            "name": account.name,
            "site": tenant.words(&account.lang, &tenant.site.name),
            "link": format!("{address}{path}"),
        }),
        dedupe: format!("account-unused {} {}", account.id, now / DAY),
        now,
    };
    mail::post(tx, &letter)
}

fn gone(
    tx: &mut dyn Tx,
    site: &str,
    id: i64,
    why: &'static str,
    now: Millis,
) -> Result<(), StoreError> {
    personal::erase(tx, id)?;
    let (object, detail) = (format!("account {id}"), json!({ "why": why }));
    let entry = Entry { site, actor: None, action: "account.erase", object, detail, at: now };
    audit::record(tx, &entry)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn somebody_is_warned_twice_before_the_end() {
        assert_eq!(next(61, 0, i64::MAX), None);
        assert_eq!(next(60, 0, i64::MAX), Some(Step::Warn));
        assert_eq!(next(30, 1, 30), None);
        assert_eq!(next(14, 1, 46), Some(Step::Warn));
        assert_eq!(next(1, 2, 13), None);
        assert_eq!(next(0, 2, 14), Some(Step::Erase));
    }

    #[test]
    fn whoever_was_not_warned_in_time_is_not_erased() {
        assert_eq!(next(-900, 0, i64::MAX), Some(Step::Warn));
        assert_eq!(next(-900, 1, 1), None);
        assert_eq!(next(-900, 2, 3), None);
    }
}
