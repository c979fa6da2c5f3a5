//! Files that a site has once: the choice of language, sitemap, robots, headers, redirects.

use std::fmt::Write as _;

use anyhow::Result;

use super::{OutputFile, Press, folder};
use crate::edition::calendar::Face;
use crate::edition::{Edition, Key};
use crate::markdown::parse::escaped;
use crate::theme::CHOOSER_SCRIPT;
use crate::url;
use crate::view::plain::{ChooserEntry, ChooserPage};

pub mod policy;

/// A sitemap may hold this many addresses.
const SITEMAP_LENGTH: usize = 50_000;

/// Files that a site has once, without assets, pictures and search.
///
/// # Errors
/// When a template is wrong.
pub fn all(press: &Press, today: jiff::civil::Date) -> Result<Vec<OutputFile>> {
    let site = press.editions[0].site();
    let text =
        |path: &str, text: String| OutputFile { path: path.into(), bytes: text.into_bytes() };
    let mut files = vec![
        text("index.html", chooser(press)?),
        text("404.html", not_found(press)?),
        text(
            "robots.txt",
            format!(
                "User-agent: *\nAllow: /\n\nSitemap: {}\n",
                url::whole(&site.address, "sitemap.xml")
            ),
        ),
        text("_headers", policy::headers(site)),
        text("_redirects", redirects(&press.editions)),
        text(".nojekyll", String::new()),
    ];
    if !site.contact.is_empty() {
        files.push(text(".well-known/security.txt", security(site, today)));
    }
    files.extend(sitemaps(&press.editions));
    Ok(files)
}

/// The site's root: it picks a language, and works without a script.
fn chooser(press: &Press) -> Result<String> {
    let site = press.editions[0].site();
    let languages = press
        .editions
        .iter()
        .map(|edition| ChooserEntry {
            lang: edition.tag().to_string(),
            dir: edition.locale.direction().as_str().to_string(),
            name: edition.locale.name().to_string(),
            site_name: edition.spoken(&site.name).text,
            tagline: edition.spoken(&site.tagline).text,
            path: url::home(edition.tag()),
            address: url::whole(&site.address, &url::home(edition.tag())),
        })
        .collect();
    let html = press.voice(0)?.renderer.bare(&ChooserPage {
        languages,
        assets: url::assets(press.theme.fingerprint()),
        canonical: url::whole(&site.address, ""),
        script: CHOOSER_SCRIPT.to_string(),
    })?;
    Ok(if press.options.naming_files { folder::naming_files(&html) } else { html })
}

/// For hosts that know only one 404: the page of the first language, which links to all others.
fn not_found(press: &Press) -> Result<String> {
    let page = press.editions[0].pages.iter().find(|page| page.key == Key::NotFound);
    let page = page.expect("every edition has a 404 page");
    Ok(String::from_utf8(press.page(0, page)?.bytes)?)
}

/// RFC 9116; it expires within a year.
fn security(site: &crate::site::Site, today: jiff::civil::Date) -> String {
    let expires = today.saturating_add(jiff::Span::new().days(330));
    let languages: Vec<&str> = site.tags().collect();
    format!(
        "Contact: {}\nExpires: {expires}T00:00:00Z\nPreferred-Languages: {}\nCanonical: {}\n",
        site.contact,
        languages.join(", "),
        url::whole(&site.address, ".well-known/security.txt"),
    )
}

/// Old addresses and 404 pages, as Netlify, Cloudflare Pages and GitLab Pages read them.
fn redirects(editions: &[Edition]) -> String {
    let base = url::base_path(&editions[0].site().address);
    let mut lines = String::new();
    for edition in editions {
        for page in edition.pages.iter() {
            if let Key::Moved(s, a, _) = &page.key {
                let (article, _) = edition.article(*s, *a);
                let new = url::below(edition.tag(), &article.address);
                let _ = writeln!(lines, "{base}{} {base}{new} 301", page.path);
            }
        }
    }
    for edition in editions {
        let tag = edition.tag();
        let _ = writeln!(lines, "{base}{tag}/* {base}{} 404", url::not_found(tag));
    }
    lines
}

/// The sitemap, with the same page in every language beside each address; split when it is long.
fn sitemaps(editions: &[Edition]) -> Vec<OutputFile> {
    let site = editions[0].site();
    let mut parts: Vec<String> = Vec::new();
    let mut count = 0;
    for at in 0..editions[0].pages.len() {
        let Some(group) = alternates(editions, at) else {
            continue;
        };
        for (tag, path) in &group {
            if count % SITEMAP_LENGTH == 0 {
                parts.push(String::new());
            }
            count += 1;
            if let Some(part) = parts.last_mut() {
                write_url(part, &site.address, tag, path, &group, editions, at);
            }
        }
    }
    let file = |path: String, inside: &str| {
        let xml = format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n{inside}</urlset>\n"
        );
        OutputFile { path, bytes: xml.into_bytes() }
    };
    if parts.len() == 1 {
        return vec![file(String::from("sitemap.xml"), &parts[0])];
    }
    let mut files = Vec::new();
    let mut index = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
    );
    for (number, part) in parts.iter().enumerate() {
        let path = format!("sitemap-{}.xml", number + 1);
        let _ = writeln!(
            index,
            "<sitemap><loc>{}</loc></sitemap>",
            escaped(&url::whole(&site.address, &path))
        );
        files.push(file(path, part));
    }
    index.push_str("</sitemapindex>\n");
    files.push(OutputFile { path: String::from("sitemap.xml"), bytes: index.into_bytes() });
    files
}

/// A page's paths in the languages in which it truly exists; nothing for files and filters.
///
/// Editions list the same pages in the same order, so a place in one is a place in all.
fn alternates(editions: &[Edition], at: usize) -> Option<Vec<(String, String)>> {
    match &editions[0].pages[at].key {
        Key::NotFound | Key::Manifest | Key::Feed(_) | Key::Filtered(..) | Key::Moved(..) => None,
        Key::Calendar(_, face) if !matches!(face, Face::Agenda(None, _)) => None,
        Key::Article(s, a) => Some(
            editions
                .iter()
                .filter(|edition| edition.shown[*s][*a].lang == edition.tag())
                .map(|edition| (edition.tag().to_string(), edition.pages[at].path.clone()))
                .collect(),
        ),
        _ => Some(
            editions
                .iter()
                .map(|edition| (edition.tag().to_string(), edition.pages[at].path.clone()))
                .collect(),
        ),
    }
}

fn write_url(
    out: &mut String,
    address: &str,
    tag: &str,
    path: &str,
    group: &[(String, String)],
    editions: &[Edition],
    at: usize,
) {
    let _ = write!(out, "<url><loc>{}</loc>", escaped(&url::whole(address, path)));
    if let Key::Article(s, a) = editions[0].pages[at].key
        && let Some(edition) = editions.iter().find(|edition| edition.tag() == tag)
        && let Some(validated) = &edition.article(s, a).0.facts().validated
    {
        let _ = write!(out, "<lastmod>{}</lastmod>", validated.on);
    }
    if group.len() > 1 {
        for (lang, path) in group {
            let _ = write!(
                out,
                "<xhtml:link rel=\"alternate\" hreflang=\"{lang}\" href=\"{}\"/>",
                escaped(&url::whole(address, path))
            );
        }
        let first = &group[0].1;
        let _ = write!(
            out,
            "<xhtml:link rel=\"alternate\" hreflang=\"x-default\" href=\"{}\"/>",
            escaped(&url::whole(address, first))
        );
    }
    out.push_str("</url>\n");
}
