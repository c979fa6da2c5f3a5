//! Plug and play: whatever is switched off leaves no trace, whatever is on works.

use std::collections::BTreeSet;

use proptest::prelude::*;

use crate::site_test::SiteTest;

/// Every `href` and `src` of a page that stays within the site, as a path below its root.
fn inner_links(page_path: &str, html: &str) -> Vec<String> {
    let mut found = Vec::new();
    for attribute in ["href=\"", "src=\""] {
        for part in html.split(attribute).skip(1) {
            let address = part.split('"').next().unwrap_or_default();
            let outer = ["https:", "http:", "mailto:", "tel:", "data:", "#", "webcal:"];
            if !outer.iter().any(|start| address.starts_with(start)) {
                found.push(resolved(page_path, address));
            }
        }
    }
    found
}

fn resolved(from: &str, address: &str) -> String {
    let address = address.split(['#', '?']).next().unwrap_or_default();
    if let Some(absolute) = address.strip_prefix('/') {
        return with_index(absolute);
    }
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for part in address.split('/') {
        match part {
            ".." => {
                parts.pop();
            }
            "." => {}
            part => parts.push(part),
        }
    }
    with_index(&parts.join("/"))
}

fn with_index(path: &str) -> String {
    if path.is_empty() || path.ends_with('/') {
        format!("{path}index.html")
    } else {
        path.to_string()
    }
}

fn check_output(site: &SiteTest) -> Result<(), TestCaseError> {
    let output = site.output();
    let mut reached: BTreeSet<String> = BTreeSet::new();
    for (path, bytes) in output.iter().filter(|(path, _)| path.ends_with(".html")) {
        let html = String::from_utf8(bytes.clone()).expect("text");
        for link in inner_links(path, &html) {
            prop_assert!(
                output.contains_key(&link),
                "{} links to {}, which is not there",
                path,
                link
            );
            reached.insert(link);
        }
    }
    for path in output.keys().filter(|path| path.ends_with("index.html") && *path != "index.html") {
        prop_assert!(reached.contains(path), "nothing links to {}", path);
    }
    Ok(())
}

fn subset(all: &'static [&'static str], least: usize) -> impl Strategy<Value = Vec<&'static str>> {
    prop::sample::subsequence(all, least..=all.len())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn every_combination_builds_without_dead_links_orphans_or_leftovers(
        languages in subset(&["en", "el", "ar"], 1),
        sections in subset(&["health", "work"], 1),
        listings in subset(&["training"], 0),
        questions in any::<bool>(),
        events in any::<bool>(),
    ) {
        let events_on = if events { ", events: {suggestions: false}" } else { "" };
        let site = SiteTest::new()
            .change("sites/tiny.yaml", "languages: [en, el, ar]", &format!("languages: [{}]", languages.join(", ")))
            .change("sites/tiny.yaml", "fallback: [en]", "fallback: []")
            .change("sites/tiny.yaml", "sections: [health, work]", &format!("sections: [{}]", sections.join(", ")))
            .change(
                "sites/tiny.yaml",
                "{listings: [training], questions: true, events: {suggestions: false}}",
                &format!("{{listings: [{}], questions: {questions}{events_on}}}", listings.join(", ")),
            );
        site.build();
        check_output(&site)?;
        let output = site.output();
        let off: [(&str, bool); 5] = [
            ("health", sections.contains(&"health")),
            ("work", sections.contains(&"work")),
            ("training", listings.contains(&"training")),
            ("questions", questions),
            ("events", events),
        ];
        for (name, _) in off.iter().filter(|(_, on)| !on) {
            let leftover = output.iter().find(|(path, bytes)| {
                let link = format!("/{name}/");
                path.contains(&link) || (path.ends_with(".html") && String::from_utf8_lossy(bytes).contains(&link))
            });
            prop_assert!(leftover.is_none(), "{} is off but stands in {:?}", name, leftover.map(|(p, _)| p));
        }
    }
}
