//! Measures an index with questions whose answers are known.
//!
//! A folder holds `docs.jsonl`, any of the files of questions and `qrels.tsv`; its name is the
//! language.

pub mod browser;
mod folder;
mod measures;

use std::collections::BTreeMap;
use std::io::Write;
use std::path::Path;

use crate::index::{Index, IndexError};
use crate::query::Query;

pub use folder::{Folder, Gains, Question};
pub use measures::Measures;

/// How deep the answers are looked at.
pub const DEPTH: usize = 10;

/// For each question the documents that were found, the best first.
pub type Run = BTreeMap<String, Vec<String>>;

/// Asks an index every question of a set.
pub fn ask(index: &Index, questions: &[Question]) -> Result<Run, IndexError> {
    let answer = |question: &Question| {
        let results = index.search(&Query { limit: DEPTH, ..Query::new(&question.text) })?;
        Ok((question.id.clone(), results.hits.into_iter().map(|hit| hit.id).collect()))
    };
    questions.iter().map(answer).collect()
}

/// Writes a run: question, document and rank, a line each.
pub fn write_run(path: &Path, run: &Run) -> std::io::Result<()> {
    let mut file = std::io::BufWriter::new(std::fs::File::create(path)?);
    for (question, documents) in run {
        for (place, document) in documents.iter().enumerate() {
            writeln!(file, "{question}\t{document}\t{}", place + 1)?;
        }
    }
    file.flush()
}

/// How much of the first ten two runs have in common, over all questions.
pub fn overlap(one: &Run, other: &Run) -> f64 {
    let shares = one.iter().map(|(question, documents)| {
        let others = other.get(question).map_or(&[][..], Vec::as_slice);
        let both = documents.iter().filter(|document| others.contains(document)).count();
        let most = documents.len().max(others.len());
        if most == 0 { 1.0 } else { both as f64 / most as f64 }
    });
    shares.sum::<f64>() / one.len().max(1) as f64
}
