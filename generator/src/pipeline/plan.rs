//! The sites of a project as they are configured, before anybody asks what they say.

use std::sync::Arc;

use super::Job;
use crate::calendar::Calendar;
use crate::content::validate::{self, Terms};
use crate::edition::{self, Country, Entries};
use crate::problem::{Checked, Problem, Problems};
use crate::published::Published;
use crate::site::{Site, World, file};
use crate::source::Sources;

/// The sites of a project as they are configured.
#[derive(Default)]
pub(crate) struct Plan {
    world: Arc<World>,
    sites: Vec<(Arc<Site>, Entries, Arc<Calendar>)>,
    problems: Vec<Problem>,
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
            let entries = published.sites.get(id).map(Vec::as_slice).unwrap_or_default();
            let entries = edition::published(&site, entries, job.today);
            let dates = Arc::new(edition::dates(&site, &entries, job.today));
            sites.push((Arc::new(site), Arc::new(entries), dates));
        }
        Self { world, sites, problems }
    }

    /// Puts what a service published in the place of what it published before; the rest stays.
    pub(crate) fn publish(&mut self, job: &Job, published: &Published) {
        for (site, entries, dates) in &mut self.sites {
            let new = published.sites.get(&site.id).map(Vec::as_slice).unwrap_or_default();
            *entries = Arc::new(edition::published(site, new, job.today));
            *dates = Arc::new(edition::dates(site, entries, job.today));
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
        let country = |(site, published, dates): &(Arc<Site>, Entries, Arc<Calendar>)| {
            let world = &self.world;
            let terms = Terms { site, world, today: job.today, show: job.show };
            let former = former.iter().find(|country| Arc::ptr_eq(&country.site, site));
            let former = former.map(|country| &country.library);
            let library = validate::validate(sources, terms, former, problems);
            let (site, world) = (Arc::clone(site), Arc::clone(world));
            let (published, calendar) = (Arc::clone(published), Arc::clone(dates));
            Arc::new(Country { site, world, library, published, calendar })
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
