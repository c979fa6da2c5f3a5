//! What moderators published, as the public sees it: a snapshot of each site, made anew whenever
//! something changed, taken into the static pages and told to whoever builds them elsewhere.

use std::collections::BTreeMap;

use generator::published::{Published, PublishedEntry, PublishedProvider, VERSION};

use crate::clock::Millis;
use crate::listings;
use crate::providers;
use crate::store::{StoreError, Tx};
use crate::tenant::Tenant;

pub mod gone;
pub mod publisher;
pub mod route;
pub mod store;
pub mod webhook;

pub use publisher::Publisher;
pub use webhook::Webhook;

/// Gives what a noun published at a site; only what the public may see.
pub type Source = fn(&mut dyn Tx, &Tenant, Millis) -> Result<Vec<PublishedEntry>, StoreError>;

/// Every noun that publishes.
pub const SOURCES: &[Source] = &[
    listings::entry::all,
    // events
    crate::events::entry::all,
    // answers
    crate::answers::entry::all,
];

/// Says that a site's snapshot changes with this transaction.
///
/// # Errors
/// When the store cannot.
pub fn mark(tx: &mut dyn Tx, site: &str) -> Result<(), StoreError> {
    store::mark(tx, site)
}

/// Everything that a site published, always in the same order.
///
/// # Errors
/// When the store cannot.
pub fn snapshot(
    tx: &mut dyn Tx,
    tenant: &Tenant,
    now: Millis,
) -> Result<Vec<PublishedEntry>, StoreError> {
    let mut entries = Vec::new();
    for source in SOURCES {
        entries.extend(source(tx, tenant, now)?);
    }
    Ok(entries)
}

/// Everything that sites published, with the organisations whose entries are shown.
///
/// # Errors
/// When the store cannot.
pub fn whole<'a>(
    tx: &mut dyn Tx,
    tenants: impl IntoIterator<Item = &'a Tenant>,
    now: Millis,
) -> Result<Published, StoreError> {
    let mut published =
        Published { version: VERSION, sites: BTreeMap::new(), providers: BTreeMap::new() };
    for tenant in tenants {
        let entries = snapshot(tx, tenant, now)?;
        let providers: Vec<PublishedProvider> = providers::published(tx, tenant)?;
        published.sites.insert(tenant.id().to_string(), entries);
        published.providers.insert(tenant.id().to_string(), providers);
    }
    Ok(published)
}
