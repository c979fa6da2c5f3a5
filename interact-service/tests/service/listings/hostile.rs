//! What people who mean harm write into each field.

use super::{COURSE, public, verified};
use crate::support::World;

pub(super) const EVIL: [&str; 10] = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "[x](javascript:alert(1))",
    "<javascript:alert(1)>",
    "![x](https://evil.example/x.png)",
    "[x](data:text/html;base64,PHNjcmlwdD4=)",
    "\"><svg/onload=alert(1)>",
    "{{ phone:asylum-service }} {% raw %}",
    "[x]: javascript:alert(1)\n\n[x]",
    "<details open ontoggle=alert(1)><summary>x</summary></details>",
];

#[test]
fn no_field_says_more_than_words() {
    let world = World::new();
    let mut provider = verified(&world, "Helpers");
    for evil in EVIL {
        let mut fields = COURSE.to_vec();
        for (name, value) in &mut fields {
            if name.starts_with("text-") || *name == "fact-place" {
                *value = evil;
            }
        }
        provider.get("listings/new/training");
        provider.send("listings/new/training", &fields);
        assert!(provider.at.contains("done=listings-kept"), "{evil}: {}", provider.page.body);
        harmless(&provider.page.body, evil);
        let own = provider.at.split('?').next().unwrap_or_default().to_string();
        for path in [format!("{own}/preview"), format!("{own}/edit"), String::from("listings")] {
            provider.get(&path);
            assert_eq!(provider.page.status, 200, "{evil} {path}");
            harmless(&provider.page.body, evil);
        }
    }
}

/// Whether a page holds what was typed as words only: no element, no link of theirs.
pub(super) fn harmless(body: &str, evil: &str) {
    let main = body.split("<main").nth(1).unwrap_or_default();
    let main = main.split("</main>").next().unwrap_or_default();
    assert!(!evil.contains('<') || !main.contains(evil), "{evil} stands as it is: {main}");
    for part in main.split('<').skip(1) {
        // What is typed into an attribute has its angle brackets escaped, so this is a whole tag.
        let tag = part.split('>').next().unwrap_or_default().to_lowercase();
        let name = tag.split([' ', '/', '\n']).next().unwrap_or_default();
        let known = !["script", "img", "iframe", "details", "object", "style"].contains(&name);
        assert!(known, "<{tag}> of {evil}");
        let href = tag.split_once("href=\"").map_or("", |(_, rest)| rest);
        let harmful = ["javascript:", "data:", "vbscript:"].iter().any(|s| href.starts_with(s));
        assert!(!harmful, "<{tag}> of {evil}");
    }
}

#[test]
fn what_is_public_holds_the_fields_of_its_kind_and_no_other() {
    let world = World::new();
    let mut provider = verified(&world, "Helpers");
    let mut fields = COURSE.to_vec();
    fields.extend([
        ("fact-secret", "x"),
        ("text-en-secret", "x"),
        ("owner", "1"),
        ("state", "published"),
    ]);
    provider.get("listings/new/training");
    provider.send("listings/new/training", &fields);
    let kept = world.text("select content from listing", vec![]);
    assert!(!kept.contains("secret"), "{kept}");
    assert_eq!(world.text("select state from listing", vec![]), "draft");
    let id = public(&world, &mut provider);
    let tenant = world.service.host.tenant("cyprus").expect("Cyprus");
    let now = interact_service::clock::Clock::now(&*world.clock);
    let entries = world.read(move |tx| interact_service::listings::entry::all(tx, &tenant, now));
    let entry = entries.iter().find(|entry| entry.id == id.to_string()).expect("a public one");
    let all = serde_json::to_string(entry).expect("JSON");
    assert!(all.contains("Greek for beginners") && all.contains("Helping Hands"));
    assert!(!all.contains("helpers@example.org"), "{all}");
}
