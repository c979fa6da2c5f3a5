//! The demonstration: invented people and organisations of each site, with listings in its
//! languages and things that wait.
//!
//! `immerse serve --demo` fills it into an empty database; a production refuses to be one. What
//! is said stands in files, `demonstration/<site>/<noun>.yaml`; it becomes true by the rules and
//! handlers that people's own forms go by.

use std::sync::Arc;

use crate::accounts::password;
use crate::answer::Failure;
use crate::service::Service;
use crate::store::Tx;
use crate::tenant::Tenant;
use crate::visitor::Role;

mod asked;
pub mod handlers;
mod happenings;
mod offers;
mod organisations;
mod people;
mod scene;
mod sent;
mod spoken;
pub mod store;

pub use scene::{Member, Scene};

/// Fills in what a noun shows.
pub type Fill = fn(&Scene<'_>, &mut dyn Tx) -> Result<(), Failure>;

/// Every noun that shows something, in the order in which they need each other.
pub const ALL: &[Fill] = &[
    // profiles
    people::tell,
    // providers
    organisations::fill,
    // listings
    offers::fill,
    // applications
    sent::fill,
    // events
    happenings::fill,
    // questions
    asked::fill,
    // notifications
];

/// The password of every account of a demonstration.
pub const PASSWORD: &str = "an open door";

/// An account into which everybody may come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Known {
    /// Its number.
    pub id: i64,
    /// Its site.
    pub site: String,
    /// What it is for.
    pub role: Role,
    /// What one signs in with.
    pub name: String,
}

/// Fills each site in which nobody has an account yet, and gives the accounts of all of them.
///
/// # Errors
/// When a file of the demonstration is wrong, or the store cannot.
pub fn fill(service: &Service) -> Result<Vec<Known>, Failure> {
    each_site(service, |tenant, hash| nouns(service, tenant, hash, ALL))
}

/// The same for sites that somebody changed: what does not fit a site any more is left out, and
/// what stands before it in the table is there.
///
/// # Errors
/// When not even accounts can be made.
pub fn fill_what_fits(service: &Service) -> Result<Vec<Known>, Failure> {
    each_site(service, |tenant, hash| {
        let mut filled = nouns(service, tenant, hash, ALL);
        for count in (0..ALL.len()).rev() {
            let Err(failure) = &filled else { break };
            tracing::warn!(site = tenant.id(), ?failure, "the demonstration does not fit the site");
            filled = nouns(service, tenant, hash, &ALL[..count]);
        }
        filled
    })
}

fn each_site(
    service: &Service,
    fill: impl Fn(&Arc<Tenant>, &Arc<str>) -> Result<Vec<Known>, Failure>,
) -> Result<Vec<Known>, Failure> {
    let hash: Arc<str> = password::hash(PASSWORD)?.into();
    let mut known = Vec::new();
    for tenant in service.host.tenants() {
        known.extend(fill(&tenant, &hash)?);
    }
    Ok(known)
}

/// Fills one site with some nouns, all of them or nothing.
fn nouns(
    service: &Service,
    tenant: &Arc<Tenant>,
    hash: &Arc<str>,
    wanted: &'static [Fill],
) -> Result<Vec<Known>, Failure> {
    let (of, tenant, hash) = (service.clone(), Arc::clone(tenant), Arc::clone(hash));
    service.store.write_now(move |tx| {
        if tenant.has("accounts") && store::is_empty(tx, tenant.id())? {
            let scene = Scene::open(&of, &tenant, &hash, tx)?;
            wanted.iter().try_for_each(|fill| fill(&scene, tx))?;
        }
        Ok::<_, Failure>(store::list(tx, tenant.id())?)
    })
}
