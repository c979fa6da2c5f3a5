//! Kinds of listing are data: a new one is a file and its texts.

use std::fs;
use std::path::Path;

use generator::localised::Localised;
use interact_service::listings::{Content, entry};
use interact_service::visitor::Role;

use super::hostile::{EVIL, harmless};
use super::{accept, kept};
use crate::providers::{tell, verify};
use crate::support::{Client, World};
use interact_service::worded::Worded as _;

/// A small project with one kind of its own.
fn project(kind: &str, taxonomy: (&str, &str)) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    let root = folder.path();
    generator::scaffold::init(root, jiff::civil::date(2026, 11, 20)).expect("a project");
    let name = kind.lines().next().and_then(|line| line.rsplit('/').next()).expect("a name");
    fs::write(root.join("sites/modules").join(name), kind).expect("a kind");
    let terms = root.join("sites/taxonomies").join(taxonomy.0);
    fs::write(terms, taxonomy.1).expect("its terms");
    let site = root.join("sites/cyprus.yaml");
    let text = fs::read_to_string(&site).expect("a site");
    let id = name.trim_end_matches(".yaml");
    let text = text.replace("[training, support, volunteering]", &format!("[{id}]"));
    fs::write(site, text).expect("the site");
    folder
}

/// The example of the documentation.
fn example() -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/configuring-a-site.md");
    let text = fs::read_to_string(path).expect("the documentation");
    let begin = text.find("# sites/modules/bicycles.yaml").expect("the example");
    text[begin..].split("```").next().unwrap_or_default().to_string()
}

fn provider<'w>(world: &'w World) -> Client<'w> {
    let mut provider = world.somebody(Role::Provider, "Helpers");
    tell(&mut provider);
    verify(world, provider.account);
    provider
}

#[test]
fn a_new_kind_is_a_file_and_its_texts() {
    let sizes = "small: {en: Small, el: Μικρό}\nlarge: {en: Large, el: Μεγάλο}\n";
    let folder = project(&example(), ("bicycle-sizes.yaml", sizes));
    let world = World::below(folder.path());
    let mut provider = provider(&world);
    provider.get("listings/new");
    assert!(provider.page.has("Bicycles to borrow") && !provider.page.has("Training"));
    provider.get("listings/new/bicycles");
    for asked in ["Small", "Back on", "Where to fetch it", "The place, and its address.", "Age"] {
        assert!(provider.page.has(asked), "{asked}: {}", provider.page.body);
    }
    provider.press("listings/new/bicycles", &[("fact-size", "huge"), ("fact-back", "soon")]);
    assert_eq!(provider.page.status, 422);
    provider.send(
        "listings/new/bicycles",
        &[
            ("text-en-title", "A red bicycle"),
            ("text-en-summary", "For the winter."),
            ("text-en-text", "It rides well."),
            ("fact-size", "large"),
            ("fact-back", "2026-12-20"),
            ("fact-areas", "paphos"),
            ("ask-age", "yes"),
            ("text-en-why-age", "It is heavy."),
        ],
    );
    provider.send("listings/1/submit", &[]);
    accept(&world, 1);
    let tenant = world.service.host.tenant("cyprus").expect("a site");
    assert_eq!(tenant.day(kept(&world, 1).expires_at - 1).to_string(), "2026-12-20");
    let mut amira = world.somebody(Role::Migrant, "Amira").speaking("el");
    amira.get("profile/age");
    amira.send("profile/age", &[("age", "25-34")]);
    amira.get("listings/1/apply");
    for asked in ["Για τι το χρειάζεστε;", "It is heavy."] {
        assert!(amira.page.has(asked), "{asked}: {}", amira.page.body);
    }
}

/// Every type once; of those with variants each.
const EVERY: &str = "# sites/modules/all.yaml
shape: listings
title: {en: Everything, el: Όλα}
summary: {en: Every type., el: Κάθε τύπος.}
fields:
  - {id: line, type: text, label: A}
  - {id: words, type: text, translated: true, label: B}
  - {id: story, type: long, label: C}
  - {id: day, type: date, label: D}
  - {id: starts, type: moment, label: E}
  - {id: clock, type: time, label: T}
  - {id: times, type: schedule, label: F}
  - {id: open, type: hours, label: G}
  - {id: count, type: number, label: H}
  - {id: cost, type: price, label: I}
  - {id: colour, type: choice, of: colours, label: J}
  - {id: colours, type: choice, of: colours, several: true, label: K}
  - {id: spoken, type: languages, label: L}
  - {id: known, type: languages, levels: true, label: M}
  - {id: areas, type: areas, label: N}
  - {id: place, type: place, label: O}
  - {id: named, type: place, translated: true, label: P}
  - {id: reach, type: contact, label: Q}
  - {id: web, type: link, label: R}
  - {id: room, type: capacity, label: S}
";

/// What is typed, and what is kept of it.
const TYPED: [(&str, &str, &str, &[&str]); 18] = [
    ("fact-line", "  a   b ", "line", &["a b"]),
    ("fact-story", "a\r\n\r\n\r\n\r\n- b", "story", &["a\n\n- b"]),
    ("fact-day", "1/12/2026", "day", &["2026-12-01"]),
    ("fact-starts", "2026-12-01T18:00", "starts", &["2026-12-01T18:00"]),
    ("fact-clock", "18.30", "clock", &["18:30"]),
    ("fact-times_2", "9h–13h", "times", &["2 09:00-13:00"]),
    ("fact-open", "٩-١٣، ١٦-١٨", "open", &["1 09:00-13:00 16:00-18:00"]),
    ("fact-count", "١٢", "count", &["12"]),
    ("fact-cost", "12,5 €", "cost", &["12.50"]),
    ("fact-colour", "red", "colour", &["red"]),
    ("fact-colours", "blue", "colours", &["blue"]),
    ("fact-spoken", "ar", "spoken", &["ar"]),
    ("fact-known_language-2", "el", "known", &["el"]),
    ("fact-areas", "paphos", "areas", &["paphos"]),
    ("fact-place", "Hall", "place", &["Hall"]),
    ("fact-named_address", "Ermou 1", "named", &["Ermou 1"]),
    ("fact-reach_email", "a@example.org", "reach", &["a@example.org"]),
    ("fact-web", "example.org", "web", &["https://example.org"]),
];

fn content(world: &World) -> Content {
    kept(world, 1).content
}

#[test]
fn every_type_is_asked_kept_and_shown_again() {
    let colours = "red: {en: Red, el: Κόκκινο}\nblue: {en: Blue, el: Μπλε}\n";
    let folder = project(EVERY, ("colours.yaml", colours));
    let world = World::below(folder.path());
    let mut provider = provider(&world);
    provider.get("listings/new/all");
    let mut fields: Vec<(&str, &str)> = TYPED.iter().map(|(n, v, ..)| (*n, *v)).collect();
    fields.extend([
        ("text-en-title", "All"),
        ("text-en-words", "Words"),
        ("text-en-named", "Here"),
    ]);
    fields.extend([("fact-room", "7"), ("fact-reach", "+357 22 1"), ("fact-known_level-2", "B1")]);
    fields.extend([("fact-place_address", "Ermou 2"), ("fact-colours", "red")]);
    provider.send("listings/new/all", &fields);
    let first = content(&world);
    for (name, _, field, values) in TYPED {
        let wanted: Vec<&str> = match field {
            "known" => vec!["el B1"],
            "reach" => vec!["+357 22 1", "a@example.org"],
            "place" => vec!["Hall", "Ermou 2"],
            "colours" => vec!["blue", "red"],
            _ => values.to_vec(),
        };
        assert_eq!(first.fact(field), wanted, "{name}");
    }
    assert_eq!((first.one("room"), first.text("en", "words")), ("7", "Words"));

    // What is shown again is what was kept: saved as it stands, nothing changes.
    provider.get("listings/1/edit");
    let shown = filled(&provider.page.body);
    let pairs: Vec<(&str, &str)> = shown.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
    provider.send("listings/1/edit", &pairs);
    assert!(provider.at.contains("done=listings-kept"), "{}", provider.page.body);
    assert_eq!(content(&world), first);

    let tenant = world.service.host.tenant("cyprus").expect("a site");
    let kind = tenant.module("all").expect("the kind");
    let entry = entry::of(&tenant, kind, &kept(&world, 1), &first, String::from("X"));
    let named = entry.facts["named"].localised();
    assert_eq!(named.find("en"), Some("Here, Ermou 1"));
    provider.get("listings/1/preview");
    assert_eq!(provider.page.status, 200, "{}", provider.page.body);
}

#[test]
fn no_type_of_field_says_more_than_words() {
    let colours = "red: {en: Red, el: Κόκκινο}\n";
    let folder = project(EVERY, ("colours.yaml", colours));
    let world = World::below(folder.path());
    let mut provider = provider(&world);
    let mut names: Vec<&str> = TYPED.iter().map(|(name, ..)| *name).collect();
    names.extend(["text-en-title", "text-en-words", "text-en-named", "fact-reach", "fact-room"]);
    let mut kept = 0;
    for name in names {
        for evil in EVIL {
            world.forget_rates();
            provider.get("listings/new/all");
            provider.send("listings/new/all", &[("text-en-summary", "x"), (name, evil)]);
            harmless(&provider.page.body, evil);
            if provider.page.status == 422 {
                continue;
            }
            assert_eq!(provider.page.status, 200, "{name} {evil}");
            kept += 1;
            let own = provider.at.split('?').next().unwrap_or_default().to_string();
            for path in [format!("{own}/preview"), format!("{own}/edit")] {
                provider.get(&path);
                assert_eq!(provider.page.status, 200, "{path}");
                harmless(&provider.page.body, evil);
            }
        }
    }
    assert!(kept > 0, "words are words");
}

/// Names and values of the fields of a page, as a browser would send them.
fn filled(body: &str) -> Vec<(String, String)> {
    let attribute = |tag: &str, name: &str| {
        let rest = tag.split_once(&format!(" {name}=\"")).map_or("", |(_, rest)| rest);
        plain(rest.split('"').next().unwrap_or_default())
    };
    let form = body.split("novalidate").nth(1).unwrap_or_default();
    let mut all = Vec::new();
    for part in form.split('<').skip(1) {
        let (tag, rest) = part.split_once('>').unwrap_or((part, ""));
        let name = attribute(tag, "name");
        let ticked = !tag.contains("type=\"checkbox\"") && !tag.contains("type=\"radio\"");
        if tag.starts_with("input") && !tag.contains("type=\"hidden\"") {
            if ticked || tag.contains(" checked") {
                all.push((name, attribute(tag, "value")));
            }
        } else if tag.starts_with("textarea") {
            all.push((name, plain(rest.strip_prefix('\n').unwrap_or(rest))));
        } else if tag.starts_with("select") {
            all.push((name, String::new()));
        } else if tag.starts_with("option") && tag.contains(" selected") {
            let select = all.last_mut().expect("a list");
            select.1 = attribute(tag, "value");
        }
    }
    all.retain(|(name, value)| !name.is_empty() && name != "add" && !value.is_empty());
    all
}

fn plain(text: &str) -> String {
    let text = text.replace("&#x2F;", "/").replace("&#x27;", "'").replace("&quot;", "\"");
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
}

#[test]
fn kinds_as_shipped_speak_every_language_of_the_sites() {
    let world = World::new();
    let tenant = world.service.host.tenant("cyprus").expect("Cyprus");
    let tags: Vec<&str> = tenant.site.tags().collect();
    assert_eq!(tags.len(), 6);
    let mut silent = Vec::new();
    let mut needs = |what: String, words: &Localised| {
        let missing = words.missing(tags.iter().copied());
        if !missing.is_empty() {
            silent.push(format!("{what}: {missing:?}"));
        }
    };
    for kind in tenant.world.kinds.values() {
        needs(format!("{} title", kind.id), &kind.title);
        needs(format!("{} summary", kind.id), &kind.summary);
        for field in &kind.fields {
            needs(format!("{} {}", kind.id, field.id), &field.label);
            if !field.help.is_empty() {
                needs(format!("{} {} help", kind.id, field.id), &field.help);
            }
        }
        for question in &kind.questions {
            needs(format!("{} question {}", kind.id, question.id), &question.label);
        }
        for asked in kind.disclosure.iter().filter(|asked| !asked.sensitive) {
            needs(format!("{} why {}", kind.id, asked.field), &asked.why);
        }
    }
    for (name, terms) in &tenant.world.taxonomies {
        for (id, words) in terms {
            needs(format!("{name} {id}"), words);
        }
    }
    assert!(silent.is_empty(), "{}", silent.join("\n"));
    for (kind, days) in [
        ("training", 180),
        ("support", 365),
        ("volunteering", 180),
        ("accommodation", 30),
        ("jobs", 90),
    ] {
        let kind = &tenant.world.kinds[kind];
        assert_eq!(kind.validity_days, days, "{}", kind.id);
        assert!(kind.fields.iter().any(|field| field.filter), "{}", kind.id);
    }
}
