//! Languages of a listing: tabs without JavaScript, and nothing that was typed is lost.

use super::{COURSE, kept, verified};
use crate::support::World;
use interact_service::worded::Worded as _;

#[test]
fn a_language_is_added_and_nothing_is_lost() {
    let world = World::new();
    let mut provider = verified(&world, "Helpers");
    provider.get("listings/new/training");
    assert!(!provider.page.body.contains("text-ar-title"));
    let typed = [("text-en-title", "Greek"), ("fact-starts", "not yet a day")];
    let mut sent = typed.to_vec();
    sent.extend([("go", "add"), ("add", "ar")]);
    provider.press("listings/new/training", &sent);
    assert_eq!(provider.page.status, 200);
    assert!(provider.page.body.contains("id=\"text-ar-title\""), "{}", provider.page.body);
    assert!(provider.page.body.contains("dir=\"rtl\" lang=\"ar\""));
    for (name, value) in typed {
        assert!(provider.page.body.contains(value), "{name}");
    }
    assert_eq!(world.number("select count(*) from listing", vec![]), 0);

    // Another tab is opened; both languages are in the form.
    provider.press(
        "listings/new/training",
        &[("go", "tab-en"), ("text-en-title", "Greek"), ("text-ar-title", "اليونانية")],
    );
    assert!(provider.page.body.contains("value=\"اليونانية\""));

    let mut sent = COURSE.to_vec();
    sent.extend([("go", "save"), ("text-ar-title", "اليونانية")]);
    provider.send("listings/new/training", &sent);
    let content = kept(&world, 1).content;
    assert_eq!(content.text("ar", "title"), "اليونانية");
    // A language that was begun has to be whole.
    assert!(provider.page.body.contains("edit#text-ar-summary"));
}

#[test]
fn a_tab_with_a_mistake_is_shown_with_the_others() {
    let world = World::new();
    let mut provider = verified(&world, "Helpers");
    provider.get("listings/new/training");
    provider.press("listings/new/training", &[("go", "add"), ("add", "ar")]);
    let long = "ا".repeat(101);
    provider.press(
        "listings/new/training",
        &[("go", "tab-en"), ("text-en-title", "Greek"), ("text-ar-title", &long)],
    );
    provider.press(
        "listings/new/training",
        &[("go", "save"), ("text-en-title", "Greek"), ("text-ar-title", &long)],
    );
    assert_eq!(provider.page.status, 422);
    let panel = provider.page.between("aria-labelledby=\"panel-ar\"", ">");
    assert!(!panel.contains("hidden"), "the field is there to be mended");
    assert!(provider.page.body.contains("href=\"#text-ar-title\""));
}

#[test]
fn a_language_is_taken_out_and_strange_ones_are_not_taken_in() {
    let world = World::new();
    let mut provider = verified(&world, "Helpers");
    provider.get("listings/new/training");
    provider.press("listings/new/training", &[("go", "add"), ("add", "xx")]);
    assert!(!provider.page.body.contains("text-xx-title"));
    provider.press("listings/new/training", &[("go", "add"), ("add", "fr")]);
    provider.press("listings/new/training", &[("go", "drop-fr"), ("text-en-title", "Greek")]);
    assert!(!provider.page.body.contains("text-fr-title"));
    provider.press("listings/new/training", &[("go", "drop-en"), ("text-en-title", "Greek")]);
    assert!(provider.page.body.contains("text-en-title"), "one language stays");
}

#[test]
fn a_listing_is_written_in_any_language_of_the_site() {
    let world = World::new();
    for lang in ["el", "en", "fr", "it", "es", "ar"] {
        let mut provider = verified(&world, lang).speaking(lang);
        provider.get("listings/new/training");
        assert!(provider.page.body.contains(&format!("id=\"text-{lang}-title\"")), "{lang}");
        let title = format!("text-{lang}-title");
        provider.send("listings/new/training", &[(title.as_str(), "Ω–é–ع")]);
        assert!(provider.page.body.contains("Ω–é–ع"), "{lang}");
        for path in ["listings", "listings/new", "provider", "provider/edit"] {
            provider.get(path);
            assert_eq!(provider.page.status, 200, "{lang} {path}");
            assert!(!provider.page.body.contains("[listings-"), "{lang} {path}");
            assert!(!provider.page.body.contains("[providers-"), "{lang} {path}");
        }
    }
}
