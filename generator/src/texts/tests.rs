//! How texts are read, and what `check` finds in them.

use super::{Arg, Texts, check};
use crate::locale::{Direction, Locale, LocaleRow};

fn locale(tag: &str) -> Locale {
    let row = LocaleRow {
        name: tag.to_owned(),
        direction: Direction::LeftToRight,
        search: String::new(),
        article: String::new(),
        formats: String::new(),
    };
    Locale::new(tag, row).expect("a tag")
}

fn texts(tag: &str, source: &str) -> Texts {
    Texts::parse(&locale(tag), &format!("texts/{tag}.ftl"), source.to_owned()).expect("texts")
}

const COUNT: &str =
    "pages = { $count ->\n    [one] one page\n   *[other] { $count } pages\n }\nhome = Home\n";

#[test]
fn a_text_counts_as_its_language_does() {
    let english = texts("en", COUNT);
    assert_eq!(english.get("pages", &[("count", Arg::from(1))]).expect("text"), "one page");
    assert_eq!(english.get("pages", &[("count", Arg::from(3))]).expect("text"), "3 pages");
    assert_eq!(english.plain("home"), Some("Home"));
}

#[test]
fn a_script_gets_each_form_with_a_place_for_the_number() {
    let forms = texts("en", COUNT).plurals("pages").expect("forms");
    assert!(forms.contains(&("one", "one page".to_owned())));
    assert!(forms.contains(&("other", "{count} pages".to_owned())));
}

#[test]
fn a_missing_text_names_its_file_and_key() {
    let message = texts("en", COUNT).get("away", &[]).expect_err("missing").to_string();
    assert_eq!(message, "texts/en.ftl: the text away is missing");
    let message = texts("en", COUNT).get("pages", &[]).expect_err("no count").to_string();
    assert!(message.contains("pages"), "{message}");
}

#[test]
fn what_differs_between_languages_is_found() {
    let english = texts("en", COUNT);
    let other = "pages = { $number } Seiten\n";
    let german = texts("de", other);
    let wrong = check(&[english, german]);
    assert_eq!(wrong.len(), 2, "{wrong:#?}");
    assert!(check(&[texts("en", COUNT)]).is_empty());
}

#[test]
fn arabic_needs_six_forms() {
    let arabic = texts("ar", COUNT);
    let wrong = check(&[arabic]);
    assert!(wrong[0].contains("zero"), "{wrong:#?}");
}

#[test]
fn the_mirror_is_longer_and_keeps_placeholders() {
    let mirror = locale("en").mirrored();
    let texts = Texts::parse(&mirror, "texts/en.ftl", COUNT.to_owned()).expect("texts");
    assert_eq!(texts.plain("home"), Some("Hóóméé"));
    assert_eq!(texts.get("pages", &[("count", Arg::from(3))]).expect("text"), "3 páágééš");
}
