//! What a web server or a host has to be told: headers, old addresses, 404 pages, compressed
//! files. Hosts that read `_headers` and `_redirects` find those in the output.

use anyhow::{Result, bail};

use crate::edition::{self, Edition, Key, Purpose};
use crate::pipeline::{self, Job};
use crate::problem::Problems;
use crate::render::site_files::policy;
use crate::source::Memory;
use crate::url;

pub mod caddy;
pub mod nginx;
pub mod pages;

/// A site as a web server knows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hosted {
    /// Its identifier, which is the name of its output folder.
    pub id: String,
    /// The name of its host: `cyprus.example.org`.
    pub host: String,
    /// The path at which it lives: `/`, or `/cyprus/`.
    pub base: String,
    /// Tags of its languages.
    pub languages: Vec<String>,
    /// Security headers of every answer.
    pub headers: Vec<(&'static str, String)>,
    /// Old paths and where they lead today, both with the base.
    pub moved: Vec<(String, String)>,
    /// The address that a build has to be told, as it was told here; else the site's own counts.
    pub base_url: Option<String>,
}

impl Hosted {
    /// The 404 page of a language.
    #[must_use]
    pub fn not_found(&self, lang: &str) -> String {
        format!("{}{}", self.base, url::not_found(lang))
    }

    /// The base without its last slash, which a reader may leave out too: `/cyprus`.
    /// Nothing at the root of a host.
    #[must_use]
    pub fn without_slash(&self) -> Option<&str> {
        self.base.strip_suffix('/').filter(|path| !path.is_empty())
    }

    /// What a build has to be told of the address: ` --base-url https://…`, or nothing.
    #[must_use]
    pub fn base_option(&self) -> String {
        self.base_url.as_ref().map_or_else(String::new, |url| format!(" --base-url {url}"))
    }
}

/// The sites of a job. What their authors have to mend is in the second value; sites that
/// cannot be read are left out.
///
/// # Errors
/// When files cannot be read, or no site is left.
pub fn hosted(job: &Job) -> Result<(Vec<Hosted>, Problems)> {
    let loaded = pipeline::load(job, &Memory::default())?;
    let mut problems = loaded.problems;
    let mut sites = Vec::new();
    for country in &loaded.countries {
        let editions = edition::resolve(country, Purpose::Look, None, &mut problems);
        sites.push(Hosted { base_url: job.base_url.clone(), ..of(&editions) });
    }
    if sites.is_empty() {
        bail!("there is no site that can be read; `immerse check` says why");
    }
    Ok((sites, problems))
}

fn of(editions: &[Edition]) -> Hosted {
    let site = editions[0].site();
    let base = url::base_path(&site.address);
    let mut moved = Vec::new();
    for edition in editions {
        for page in edition.pages.iter() {
            if let Key::Moved(section, article, _) = &page.key {
                let (article, _) = edition.article(*section, *article);
                let new = url::below(edition.tag(), &article.address);
                moved.push((format!("{base}{}", page.path), format!("{base}{new}")));
            }
        }
    }
    Hosted {
        id: site.id.clone(),
        host: url::host(&site.address).to_string(),
        languages: site.tags().map(String::from).collect(),
        headers: policy::security_headers(site),
        base,
        moved,
        base_url: None,
    }
}

/// The sites of each host name, in the order in which host names first appear.
pub(crate) fn by_host(sites: &[Hosted]) -> Vec<(&str, Vec<&Hosted>)> {
    let mut hosts: Vec<(&str, Vec<&Hosted>)> = Vec::new();
    for site in sites {
        match hosts.iter_mut().find(|(host, _)| *host == site.host) {
            Some((_, sites)) => sites.push(site),
            None => hosts.push((&site.host, vec![site])),
        }
    }
    hosts
}

/// Folders whose files may be kept for ever, below each site of a host.
pub(crate) fn immutable<'a>(sites: &'a [&'a Hosted]) -> impl Iterator<Item = String> + 'a {
    let of = |site: &&Hosted| policy::IMMUTABLE.map(|folder| format!("{}{folder}", site.base));
    sites.iter().flat_map(of)
}

#[cfg(test)]
pub(crate) fn example(host: &str, base: &str) -> Hosted {
    Hosted {
        id: String::from("cyprus"),
        host: host.to_string(),
        base: base.to_string(),
        languages: vec![String::from("el"), String::from("ar")],
        headers: vec![("Content-Security-Policy", String::from("script-src 'sha256-a='"))],
        moved: vec![(format!("{base}el/health/old/"), format!("{base}el/health/new/"))],
        base_url: None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sites_of_one_host_stand_together() {
        let sites = [example("a.org", "/cyprus/"), example("b.org", "/"), example("a.org", "/x/")];
        let hosts = by_host(&sites);
        let seen: Vec<(&str, usize)> =
            hosts.iter().map(|(host, list)| (*host, list.len())).collect();
        assert_eq!(seen, [("a.org", 2), ("b.org", 1)]);
    }
}
