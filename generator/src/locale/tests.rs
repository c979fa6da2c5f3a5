//! What a language promises: dates, numbers, plurals and sorting as its readers write them.

use super::{Direction, Locale, LocaleRow};

fn locale(tag: &str, article: &str) -> Locale {
    let row = LocaleRow {
        name: tag.to_uppercase(),
        direction: Direction::LeftToRight,
        search: String::new(),
        article: article.to_owned(),
        formats: if tag == "en" { "en-GB".to_owned() } else { String::new() },
    };
    Locale::new(tag, row).expect("a tag")
}

#[test]
fn dates_are_long_and_in_western_digits() {
    let cases = [
        ("el", "20 Νοεμβρίου 2026"),
        ("en", "20 November 2026"),
        ("fr", "20 novembre 2026"),
        ("it", "20 novembre 2026"),
        ("es", "20 de noviembre de 2026"),
        ("ar", "20 نوفمبر 2026"),
    ];
    for (tag, expected) in cases {
        let written = locale(tag, "").date("2026-11-20").replace('\u{200f}', "");
        assert_eq!(written, expected, "{tag}");
    }
}

/// More days than are kept as they were written, each asked for twice.
#[test]
fn a_day_that_was_written_is_written_the_same_again() {
    let english = locale("en", "");
    let days = || (1980..2027).flat_map(|year| (1..=28).map(move |day| (year, day)));
    for (year, day) in days().chain(days()) {
        let written = english.date(&format!("{year}-05-{day:02}"));
        assert_eq!(written, format!("{day} May {year}"));
    }
    assert_eq!(english.date("1980-05-01T18:00"), "1 May 1980");
}

#[test]
fn french_counts_the_first_day_of_a_month() {
    let (french, italian) = (locale("fr", ""), locale("it", ""));
    assert_eq!(french.date("2027-02-01"), "1er février 2027");
    assert_eq!(french.weekday("2027-02-01"), "lundi 1er février 2027");
    assert!(french.date_time("2027-02-01T11:00").starts_with("lundi 1er février 2027"));
    assert_eq!(french.date("2027-02-11"), "11 février 2027");
    assert_eq!(italian.date("2027-02-01"), "1 febbraio 2027");
}

#[test]
fn what_is_no_date_comes_back_as_it_is() {
    assert_eq!(locale("en", "").date("soon"), "soon");
    assert_eq!(locale("en", "").date("2026-13-40"), "2026-13-40");
}

#[test]
fn a_time_stands_behind_its_day() {
    let written = locale("fr", "").date_time("2026-12-01T18:00");
    assert!(written.contains("mardi") && written.contains("18:00"), "{written}");
}

#[test]
fn numbers_have_western_digits() {
    assert_eq!(locale("en", "").number(24_000), "24,000");
    assert!(locale("ar", "").number(24_000).starts_with("24"));
}

#[test]
fn arabic_has_six_plurals() {
    let arabic = locale("ar", "");
    let found: Vec<_> = [0, 1, 2, 3, 11, 100].map(|n| arabic.plural(n)).to_vec();
    assert_eq!(found, ["zero", "one", "two", "few", "many", "other"]);
    assert_eq!(arabic.plurals().len(), 6);
}

#[test]
fn titles_stand_under_their_bare_letter() {
    assert_eq!(locale("el", "").letter("Άσυλο"), "Α");
    assert_eq!(locale("fr", "").letter("« École »"), "E");
    assert_eq!(locale("ar", "ال").letter("الإقامة"), "ا");
    assert_eq!(locale("ar", "ال").letter("العمل"), "ع");
    assert_eq!(locale("en", "").letter("112"), "#");
}

#[test]
fn titles_are_sorted_as_the_language_sorts() {
    let mut greek = ["Υγεία", "έγγραφα", "Άσυλο", "ΓεΣΥ"];
    greek.sort_by(|a, b| locale("el", "").compare(a, b));
    assert_eq!(greek, ["Άσυλο", "ΓεΣΥ", "έγγραφα", "Υγεία"]);
    let mut arabic = ["العمل", "تعليم", "الإقامة"];
    arabic.sort_by(|a, b| locale("ar", "ال").compare(a, b));
    assert_eq!(arabic, ["الإقامة", "تعليم", "العمل"]);
}

#[test]
fn the_mirror_is_right_to_left_and_counts_as_its_source() {
    let mirror = locale("en", "").mirrored();
    assert_eq!(mirror.tag(), "x-mirror");
    assert_eq!(mirror.direction(), Direction::RightToLeft);
    assert_eq!(mirror.plural(1), "one");
}
