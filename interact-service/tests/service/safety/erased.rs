//! Nothing is left of who erased themselves: in no table, no file of the database, no copy that is
//! made afterwards, and in nobody else's pages.

use std::fs;
use std::path::Path;

use interact_service::backup;
use interact_service::store::Database;
use jiff::Timestamp;

use super::town::everybody;
use super::years::{days, worker};
use crate::support::World;

/// Files below a folder that hold a word, whatever they are.
fn holding(folder: &Path, word: &str) -> Vec<String> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("a file").path();
        if path.is_dir() {
            found.extend(holding(&path, word));
            continue;
        }
        let bytes = fs::read(&path).expect("bytes");
        if bytes.windows(word.len()).any(|part| part == word.as_bytes()) {
            found.push(path.display().to_string());
        }
    }
    found
}

#[test]
fn no_byte_of_who_was_erased_is_left() {
    let folder = tempfile::tempdir().expect("a folder");
    let letters = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("interact.sqlite");
    let store =
        interact_service::schema::open(&Database::Sqlite(path.clone())).expect("a database");
    let world = World::of(store, |_, router| router);
    let worker = worker(&world, letters.path());
    let mut people = everybody(&world);
    let words = ["migrant-cy-x7", "provider-other-x7"];
    for word in words {
        assert!(world.everything().contains(word));
        let person = people.iter_mut().find(|person| person.word == word).expect("somebody");
        person.client.force("account/erase", &[("sure", "yes")]);
        assert_eq!(person.client.page.status, 303, "{}", person.client.page.body);
    }
    // The letter that says so has to go out before it is forgotten.
    days(&world, &worker, 8, 1);
    let left = world.everything();
    for word in words {
        assert!(!left.contains(word), "{word}:\n{left}");
    }
    for person in people.iter_mut().filter(|person| !words.contains(&person.word.as_str())) {
        person.come_back();
        for path in ["", "applications", "received", "messages", "admin/accounts", "admin/audit"] {
            person.client.get(path);
            for word in words {
                assert!(!person.client.page.body.contains(word), "{person:?} sees {word}: {path}");
            }
        }
    }
    let copies = folder.path().join("copies");
    fs::create_dir(&copies).expect("a folder");
    backup::backup(&path, &copies, 3, Timestamp::now()).expect("a copy");
    world.service.store.clone().close();
    for word in words {
        assert_eq!(holding(folder.path(), word), Vec::<String>::new(), "{word}");
    }
    assert!(!holding(folder.path(), "migrant-other-x7").is_empty(), "what is looked for is found");
}
