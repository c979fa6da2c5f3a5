//! What a provider tells of itself.

use std::collections::BTreeMap;

use generator::published::PublishedProvider;
use serde::{Deserialize, Serialize};

use super::Provider;
use crate::tenant::Tenant;

/// What a provider tells of itself, as it is kept.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Profile {
    /// What it does, in Markdown, by language.
    #[serde(default)]
    pub about: BTreeMap<String, String>,
    /// Areas that it serves.
    #[serde(default)]
    pub areas: Vec<String>,
    /// Tags of languages that are spoken there.
    #[serde(default)]
    pub languages: Vec<String>,
    /// Mail address for the public, or empty.
    #[serde(default)]
    pub email: String,
    /// Telephone number, or empty.
    #[serde(default)]
    pub phone: String,
    /// Address in the web, or empty.
    #[serde(default)]
    pub web: String,
    /// Postal address, or empty.
    #[serde(default)]
    pub address: String,
    /// Opening hours, one text a day.
    #[serde(default)]
    pub hours: Vec<String>,
}

/// A provider as the public sees it: these fields and no other.
pub(super) fn published(tenant: &Tenant, provider: &Provider) -> PublishedProvider {
    let profile = &provider.profile;
    PublishedProvider {
        id: provider.account.to_string(),
        name: provider.name.clone(),
        about: profile.about.clone(),
        areas: profile.areas.clone(),
        languages: profile.languages.clone(),
        email: profile.email.clone(),
        phone: profile.phone.clone(),
        web: profile.web.clone(),
        address: profile.address.clone(),
        hours: profile.hours.clone(),
        verified_on: tenant.day(provider.verified_at).to_string(),
    }
}
