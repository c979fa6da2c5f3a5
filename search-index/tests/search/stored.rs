//! An index in a folder: the same bytes each time, and no other version's.

use std::collections::BTreeMap;
use std::path::Path;

use search_index::analysis::Analysis;
use search_index::export::export;
use search_index::index::{Index, IndexError};
use search_index::query::Query;
use search_index::reading::Reading;

use crate::site::{LANGUAGES, documents, scripts};

fn bytes(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap());
    entries
        .map(|entry| {
            (entry.file_name().to_string_lossy().into_owned(), std::fs::read(entry.path()).unwrap())
        })
        .collect()
}

#[test]
fn the_same_documents_give_the_same_bytes() {
    let folders = [tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap()];
    let mut all = documents(LANGUAGES[0].1, 12);
    let mut exports = Vec::new();
    for folder in &folders {
        let index = Index::build_in(folder.path(), Analysis::Greek, &all, None).unwrap();
        exports.push(export(&index, &scripts()).unwrap());
        all.reverse();
    }
    assert_eq!(exports[0], exports[1]);
    let [one, other] = folders.map(|folder| bytes(folder.path()));
    assert_eq!(one.keys().collect::<Vec<_>>(), other.keys().collect::<Vec<_>>());
    for (name, bytes) in &one {
        assert_eq!(bytes, &other[name], "{name}");
    }
}

#[test]
fn words_that_were_kept_give_the_same_bytes() {
    let mut all = documents(LANGUAGES[0].1, 12);
    let (lexicon, words) = Reading::of(Analysis::Greek, None, &all).into_kept();
    all[3].text = String::from("Άλλο κείμενο με άλλες λέξεις");
    let mut again = Reading::new(Analysis::Greek, None, lexicon);
    for (at, (document, words)) in all.iter().cloned().zip(words).enumerate() {
        if at == 3 { again.read(document) } else { again.add(document, words) }
    }
    let folders = [tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap()];
    let built = Index::build_in(folders[0].path(), Analysis::Greek, &all, None).unwrap();
    let from_kept = Index::build_from(folders[1].path(), &again).unwrap();
    assert_eq!(export(&built, &scripts()).unwrap(), export(&from_kept, &scripts()).unwrap());
    let [one, other] = folders.map(|folder| bytes(folder.path()));
    assert!(one == other, "the folders differ");
}

#[test]
fn an_opened_index_answers_as_the_built_one() {
    let folder = tempfile::tempdir().unwrap();
    let all = documents(LANGUAGES[1].1, 3);
    let built = Index::build(Analysis::English, &all, None).unwrap();
    Index::build_in(folder.path(), Analysis::English, &all, None).unwrap();
    let opened = Index::open(folder.path()).unwrap();
    let ids = |index: &Index| {
        index
            .search(&Query::new("docter permit"))
            .unwrap()
            .hits
            .into_iter()
            .map(|hit| hit.id)
            .collect::<Vec<_>>()
    };
    assert_eq!(ids(&built), ids(&opened));
    assert_eq!(export(&built, &scripts()).unwrap(), export(&opened, &scripts()).unwrap());
}

#[test]
fn an_index_of_another_version_names_the_command_that_rebuilds_it() {
    let folder = tempfile::tempdir().unwrap();
    Index::build_in(folder.path(), Analysis::English, &documents(LANGUAGES[1].1, 0), None).unwrap();
    let side = folder.path().join("immerse-search.json");
    let text = std::fs::read_to_string(&side).unwrap().replace("\"version\":3", "\"version\":999");
    std::fs::write(&side, text).unwrap();
    let Err(error) = Index::open(folder.path()) else { panic!("it was opened") };
    assert!(matches!(error, IndexError::OtherVersion { found: 999, .. }));
    assert!(error.to_string().contains("immerse build"));
    std::fs::remove_file(side).unwrap();
    let Err(error) = Index::open(folder.path()) else { panic!("it was opened") };
    assert!(error.to_string().contains("immerse build"));
}
