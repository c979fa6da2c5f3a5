//! What administrators do with the accounts of their site: look, invite, change a role, take out
//! of use. They see of a person a name, a role and a day, and nothing of what they do.

use crate::accounts::State;
use crate::answer::Failure;
use crate::ask::Ask;
use crate::clock::Millis;
use crate::panel::Tile;
use crate::store::Tx;
use crate::visitor::Role;

pub mod form;
pub mod handlers;
pub mod store;
pub mod view;

/// An account as an administrator sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seen {
    /// Its number.
    pub id: i64,
    /// What the person wants to be called.
    pub name: String,
    /// What it is for.
    pub role: Role,
    /// Whether it may act.
    pub state: State,
    /// Whether there is a second factor.
    pub second_factor: bool,
    /// Whether there is a confirmed mail address; which one is not shown.
    pub has_email: bool,
    /// When it began.
    pub created_at: Millis,
    /// Day of the last sign-in, since 1970.
    pub seen_day: i64,
}

/// Which accounts are listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Filter {
    /// Only of this role.
    pub role: Option<Role>,
    /// Only in this state.
    pub state: Option<State>,
    /// Only after this one, counted down; 0 begins with the newest.
    pub before: i64,
}

/// So many stand on a page.
pub const PAGE: usize = 25;

/// Roles that an administrator may give to an account that has one: what somebody is for changes,
/// a newcomer never becomes staff by a click, staff comes by invitation.
#[must_use]
pub fn may_become(from: Role) -> &'static [Role] {
    match from {
        Role::Migrant => &[Role::Volunteer],
        Role::Volunteer => &[Role::Migrant, Role::Provider],
        Role::Provider => &[Role::Volunteer],
        Role::Moderator => &[Role::Administrator],
        Role::Administrator => &[Role::Moderator],
    }
}

/// The day of a moment as spreadsheets read it, in the site's time zone.
#[must_use]
pub fn day(ask: &Ask, at: Millis) -> String {
    ask.tenant.day(at).to_string()
}

/// What administrators can do.
///
/// # Errors
/// When the store cannot.
pub fn tiles(ask: &Ask, _: &mut dyn Tx) -> Result<Vec<Tile>, Failure> {
    if ask.me()?.role != Role::Administrator {
        return Ok(Vec::new());
    }
    let tile = |name: &str, icon, path: &str| Tile {
        title: ask.say(&format!("administration-{name}-title")),
        text: ask.say(&format!("administration-{name}-tile")),
        icon,
        path: ask.to(path),
        waiting: 0,
    };
    Ok(vec![
        tile("accounts", "contact", "admin/accounts"),
        tile("invite", "mail", "admin/invite"),
        tile("audit", "procedure", "admin/audit"),
        tile("numbers", "guide", "admin/numbers"),
    ])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_becomes_staff_by_a_click() {
        for from in Role::ALL {
            for to in may_become(from) {
                assert_eq!(from.is_staff(), to.is_staff(), "{from:?} to {to:?}");
                assert_ne!(from, *to);
            }
        }
    }
}
