//! Results of a search.

use super::frame::emergency;
use super::{greek, item};
use crate::view::search::{NearWord, Piece, SearchHit, SearchPage};

pub(super) fn search(hits: Vec<SearchHit>) -> SearchPage {
    SearchPage {
        query: "doctor".into(),
        section: "health".into(),
        hits,
        near: vec![NearWord { word: "doctors".into(), address: "?q=doctors".into() }],
        sections: vec![item()],
        emergency: emergency(),
    }
}

pub(super) fn hit() -> SearchHit {
    let piece = |text: &str, marked| Piece { text: text.into(), marked };
    SearchHit {
        path: "el/health/one/".into(),
        title: vec![piece("See a ", false), piece("doctor", true)],
        summary: vec![piece("How", false)],
        section: greek("Υγεία"),
    }
}
