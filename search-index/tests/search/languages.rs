//! What a newcomer may type in each language, and what has to come first.

use search_index::analysis::Analysis;
use search_index::document::Document;
use search_index::index::Index;
use search_index::query::Query;

use crate::site::{LANGUAGES, browser, documents};

/// Language, what is typed, and how the title begins that has to come first.
const TYPED: &[(Analysis, &str, &str)] = &[
    (Analysis::English, "how do i get asylum", "How to apply"),
    (Analysis::English, "doctr", "Register with a doctor"),
    (Analysis::English, "sylum", "How to apply"),
    (Analysis::English, "emerg", "Emergency"),
    (Analysis::Greek, "ΑΔΕΙΑ ΔΙΑΜΟΝΗΣ ΦΟΙΤΗΤΕΣ", "Άδεια διαμονής"),
    (Analysis::Greek, "adeia diamonis foithtes", "Άδεια διαμονής"),
    (Analysis::Greek, "πως κανω αιτηση ασυλου", "Αίτηση ασύλου"),
    (Analysis::Greek, "nosokomeio", "Νοσοκομεία"),
    (Analysis::French, "comment m'inscrire chez un medecin", "S'inscrire chez"),
    (Analysis::French, "ecole", "Inscrire un enfant"),
    (Analysis::Spanish, "¿cómo abro una cuenta?", "Abrir una cuenta"),
    (Analysis::Italian, "medico", "Scegliere il medico"),
    (Analysis::German, "fuehrerschein", "Führerschein"),
    (Analysis::German, "muell", "Müll"),
    (Analysis::German, "hausaerzt", "Einen Hausarzt"),
    (Analysis::Arabic, "لجوء", "طلب اللجوء"),
    (Analysis::Arabic, "أطباء", "التسجيل عند طبيب"),
    (Analysis::Arabic, "لاجئ", "مساعدة للاجئين"),
    (Analysis::Arabic, "ومدرسة", "تسجيل الأطفال"),
    (Analysis::Arabic, "المدر", "تسجيل الأطفال"),
];

fn index(language: Analysis, copies: usize) -> Index {
    let (_, lines) = LANGUAGES.iter().find(|(analysis, _)| *analysis == language).unwrap();
    Index::build(language, &documents(lines, copies), None).unwrap()
}

#[test]
fn what_people_type_finds_the_right_page_first() {
    for (language, typed, title) in TYPED {
        let results = index(*language, 0).search(&Query::new(typed)).unwrap();
        let first = results.hits.first().map(|hit| hit.title.as_str()).unwrap_or_default();
        assert!(first.starts_with(title), "{typed} found {first:?}");
    }
}

#[test]
fn every_document_is_found_by_its_title() {
    for (language, _) in LANGUAGES {
        // Few documents make one file, many make shards.
        for copies in [0, 9] {
            let (_, lines) = LANGUAGES.iter().find(|(analysis, _)| *analysis == language).unwrap();
            let all = documents(lines, copies);
            let index = Index::build(language, &all, None).unwrap();
            let titles: Vec<String> = all.iter().map(|document| document.title.clone()).collect();
            let theirs = browser(&index, &titles);
            for (document, answer) in all.iter().zip(theirs) {
                let results = index.search(&Query::new(&document.title)).unwrap();
                assert_eq!(results.hits[0].id, document.id, "{}", document.title);
                assert_eq!(answer.found[0], document.id, "{} in the browser", document.title);
            }
        }
    }
}

#[test]
fn a_word_of_the_host_language_finds_the_page_in_the_readers_language() {
    let mut all = documents(LANGUAGES[1].1, 0);
    all[1].terms = vec!["Προσωπικός Ιατρός".into(), "ΓεΣΥ".into()];
    all[2].terms = vec!["άδεια εργασίας".into()];
    let index = Index::build(Analysis::English, &all, Some(Analysis::Greek)).unwrap();
    let typed = [
        "ΓΕΣΥ",
        "γεσυ",
        "gesy",
        "προσωπικος ιατρος",
        "prosopikos iatros",
        "ΑΔΕΙΑ ΕΡΓΑΣΙΑΣ",
        "adeia ergasias",
    ];
    let theirs = browser(&index, &typed.map(String::from));
    for (typed, answer) in typed.iter().zip(theirs) {
        let right =
            if typed.to_lowercase().starts_with(['α', 'a']) { &all[2].id } else { &all[1].id };
        assert_eq!(&index.search(&Query::new(typed)).unwrap().hits[0].id, right, "{typed}");
        assert_eq!(&answer.found[0], right, "{typed} in the browser");
    }
}

#[test]
fn filters_leave_only_what_they_name() {
    let index = index(Analysis::English, 2);
    let hits = |query: &Query| index.search(query).unwrap().hits;
    let all = Query { limit: 100, ..Query::new("doctor bank emergency") };
    let section = Query { section: Some("section1".into()), ..all.clone() };
    assert!(!hits(&section).is_empty());
    assert!(hits(&section).iter().all(|hit| hit.section == "section1"));
    let kind = Query { kind: Some("event".into()), area: Some("area1".into()), ..all.clone() };
    assert!(hits(&kind).iter().all(|hit| hit.kind == "event" && hit.id.ends_with("-1")));
    assert!(hits(&Query { area: Some("nowhere".into()), ..all }).is_empty());
}

#[test]
fn nothing_found_offers_words_that_are_near() {
    let all = [Document { id: "a".into(), title: "asylum".into(), ..Document::default() }];
    let index = Index::build(Analysis::Plain, &all, None).unwrap();
    let results = index.search(&Query::new("asxxxxxxx")).unwrap();
    assert!(results.hits.is_empty());
    assert_eq!(results.near_words, ["asylum"]);
}

#[test]
fn nonsense_finds_nothing_and_mistakes_find_what_was_meant() {
    let lines = "Block the card | A stolen card is blocked by the bank.\n\
        Contact the office | The office can be called or visited.";
    let index = Index::build(Analysis::English, &documents(lines, 40), None).unwrap();
    let asked = ["blorfu", "blofk", "cnotact", "vontact", "contacct"];
    let theirs = browser(&index, &asked.map(String::from));
    for (text, answer) in asked.iter().zip(theirs) {
        let results = index.search(&Query::new(text)).unwrap();
        assert_eq!(results.hits.is_empty(), *text == "blorfu", "{text}");
        assert_eq!(answer.found.is_empty(), *text == "blorfu", "{text} in the browser");
        assert_eq!(results.near_words.is_empty(), *text != "blorfu", "{text}");
    }
}
