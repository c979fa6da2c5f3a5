//! A reader who follows an address that is not there gets on, wherever the site lives.

use std::collections::BTreeMap;

use crate::site_test::SiteTest;

/// Addresses in a page: of links, styles, scripts, pictures, forms, and what a script reads.
fn addresses(html: &str) -> Vec<&str> {
    let names = ["href=\"", "src=\"", "action=\"", "data-index=\"", "data-root=\""];
    let found = names.iter().flat_map(|name| html.split(name).skip(1));
    found.map(|rest| rest.split('"').next().unwrap_or_default()).collect()
}

/// The path that an address leads to from a page; nothing if it stays there, or leads elsewhere.
fn path_of(from: &str, address: &str) -> Option<String> {
    let address = address.split(['#', '?']).next().unwrap_or_default();
    if address.is_empty() || address.contains(':') {
        return None;
    }
    if address.starts_with('/') {
        return Some(address.to_string());
    }
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for part in address.split('/') {
        match part {
            ".." => drop(parts.pop()),
            "." => {}
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
}

/// Whether the output answers a path: a file, the index of a folder, or a folder of files.
fn is_there(output: &BTreeMap<String, Vec<u8>>, path: &str) -> bool {
    let path = path.trim_start_matches('/');
    output.contains_key(path)
        || output.contains_key(&format!("{path}index.html"))
        || (path.ends_with('/') && output.keys().any(|file| file.starts_with(path)))
}

fn every_link_of_every_404_page_works(base_url: &str, base: &str) {
    let site = SiteTest::new();
    let mut job = site.job();
    job.base_url = Some(base_url.to_string());
    job.search = generator::pipeline::Search::Yes;
    site.build_with(&job);
    let output = site.output();
    let lost: Vec<&String> = output.keys().filter(|path| path.ends_with("404.html")).collect();
    assert_eq!(lost.len(), 4, "one for hosts that know one, and one a language: {lost:?}");
    for page in lost {
        let html = String::from_utf8(output[page].clone()).expect("text");
        let found = addresses(&html);
        assert!(found.len() > 20, "{page} links to menus, topics and languages");
        for deep in ["", "el/health/no/such/page/", "ar/nothing"] {
            let from = format!("{base}{deep}");
            for path in found.iter().filter_map(|address| path_of(&from, address)) {
                let inside = path.strip_prefix(base);
                let inside = inside.unwrap_or_else(|| panic!("{page}, seen at {from}: {path}"));
                assert!(is_there(&output, inside), "{page}, seen at {from}: {path} is not there");
            }
        }
    }
}

#[test]
fn every_link_of_a_404_page_works_at_the_root_of_a_host() {
    every_link_of_every_404_page_works("https://tiny.example", "/");
}

#[test]
fn every_link_of_a_404_page_works_below_a_path() {
    every_link_of_every_404_page_works("https://host.example/some/where", "/some/where/");
}

#[test]
fn hosts_are_told_of_404_pages_below_the_path() {
    let site = SiteTest::new();
    let mut job = site.job();
    job.base_url = Some(String::from("https://host.example/tiny"));
    site.build_with(&job);
    assert!(site.page("_redirects").contains("/tiny/el/* /tiny/el/404.html 404\n"));
    assert!(site.page("_headers").contains("/tiny/assets/*\n"));
}
