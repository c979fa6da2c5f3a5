//! The sites of a project as they are configured, before anybody asks what they say.

use std::sync::Arc;

use super::Job;
use crate::calendar::Calendar;
use crate::content::validate::{self, Terms};
use crate::edition::{self, Country, Entries, Providers};
use crate::problem::{Checked, Problem, Problems};
use crate::published::{Published, PublishedEntry};
use crate::site::{ListingKind, Site, World, file};
use crate::source::Sources;

/// The sites of a project as they are configured.
#[derive(Default)]
pub(crate) struct Plan {
    world: Arc<World>,
    sites: Vec<Planned>,
    problems: Vec<Problem>,
}

/// A site with what its service published.
struct Planned {
    site: Arc<Site>,
    entries: Entries,
    providers: Providers,
    calendar: Arc<Calendar>,
}

impl Planned {
    fn of(site: Arc<Site>, job: &Job, published: &Published) -> Self {
        let calendar = Arc::new(edition::dates(&site, &[], job.today));
        let (entries, providers) = (Entries::default(), Providers::default());
        let mut planned = Self { site, entries, providers, calendar };
        planned.publish(job, published);
        planned
    }

    /// Takes in what was published; what is the same as before stays the very same, so that
    /// nothing is made anew for it.
    fn publish(&mut self, job: &Job, published: &Published) {
        let id = &self.site.id;
        let entries = published.sites.get(id).map(Vec::as_slice).unwrap_or_default();
        let entries = edition::published(&self.site, entries, job.today);
        if self.entries.is_empty() || !same(&self.entries, &entries) {
            self.calendar = Arc::new(edition::dates(&self.site, &entries, job.today));
            self.entries = Arc::new(entries);
        }
        let providers = published.providers.get(id).map(Vec::as_slice).unwrap_or_default();
        if *self.providers != providers {
            self.providers = Arc::new(providers.to_vec());
        }
    }
}

fn same(former: &Entries, new: &[(ListingKind, Vec<PublishedEntry>)]) -> bool {
    let alike = |(one, other): (&(ListingKind, Vec<PublishedEntry>), &(ListingKind, _))| {
        one.0.id == other.0.id && one.1 == other.1
    };
    former.len() == new.len() && former.iter().zip(new).all(alike)
}

impl Plan {
    /// Reads how the sites are configured.
    pub(crate) fn read(job: &Job, sources: &Sources, published: &Published) -> Self {
        let mut problems = sources.problems.clone();
        let world = Arc::new(World::read(sources, &mut problems));
        let several = sources.sites.len() > 1;
        let mut sites = Vec::new();
        for (id, source) in &sources.sites {
            let Some(text) = &source.text else { continue };
            let checked = Checked { file: &source.path, text };
            let Some(mut site) = file::read(checked, id, &world, &mut problems) else { continue };
            if let Some(base) = &job.base_url {
                site.address = address(base, id, several);
            }
            sites.push(Planned::of(Arc::new(site), job, published));
        }
        Self { world, sites, problems }
    }

    /// Puts what a service published in the place of what it published before; the rest stays.
    pub(crate) fn publish(&mut self, job: &Job, published: &Published) {
        for site in &mut self.sites {
            site.publish(job, published);
        }
    }

    /// Validates what the sites say. Former countries of this plan save the work of finding out
    /// again what did not change; the outcome is the same with them and without.
    pub(crate) fn countries(
        &self,
        job: &Job,
        sources: &Sources,
        former: &[Arc<Country>],
        problems: &mut Problems,
    ) -> Vec<Arc<Country>> {
        problems.extend(self.problems.iter().cloned());
        let country = |planned: &Planned| {
            let Planned { site, entries, providers, calendar } = planned;
            let world = &self.world;
            let terms = Terms { site, world, today: job.today, show: job.show };
            let former = former.iter().find(|country| Arc::ptr_eq(&country.site, site));
            let former = former.map(|country| &country.library);
            let library = validate::validate(sources, terms, former, problems);
            let (site, world) = (Arc::clone(site), Arc::clone(world));
            let (published, providers) = (Arc::clone(entries), Arc::clone(providers));
            let calendar = Arc::clone(calendar);
            Arc::new(Country { site, world, library, published, providers, calendar })
        };
        self.sites.iter().map(country).collect()
    }
}

/// Where a site will be seen below a base address.
fn address(base: &str, id: &str, several: bool) -> String {
    let base = base.trim_end_matches('/');
    if base.contains("{site}") {
        base.replace("{site}", id)
    } else if several {
        format!("{base}/{id}")
    } else {
        base.to_string()
    }
}
