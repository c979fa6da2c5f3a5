//! Chooses the numbers of `weights.rs` by cross-validation over folders of questions:
//! `cargo run --release -p search-index --example tune -- FOLDER…`
//!
//! One number after the other is moved while the mean nDCG of four fifths of the questions grows;
//! what the fifth that was left out then gets is what counts.

mod knobs;
mod trials;

use std::path::Path;

use knobs::KNOBS;
use search_index::evaluate::Folder;
use search_index::weights::{MATCHING, SCORING};
use trials::{Trials, Weights};

type Failure = Box<dyn std::error::Error + Send + Sync>;

const FOLDS: usize = 5;

fn main() -> Result<(), Failure> {
    let folders = std::env::args()
        .skip(1)
        .map(|path| Folder::read(Path::new(&path)))
        .collect::<Result<Vec<_>, _>>()?;
    let start = Weights { scoring: SCORING, matching: MATCHING };
    let mut trials = Trials::new(folders);
    let whole = climb(&mut trials, start, |_| true)?;
    println!("all questions: {whole:?}");
    let (mut before, mut after) = (0.0, 0.0);
    for fold in 0..FOLDS {
        let chosen = climb(&mut trials, start, |part| part != fold)?;
        let (old, new) =
            (trials.score(start, |part| part == fold)?, trials.score(chosen, |part| part == fold)?);
        println!("fold {fold}: {old:.4} with the numbers in use, {new:.4} with {chosen:?}");
        (before, after) = (before + old, after + new);
    }
    let folds = FOLDS as f64;
    println!(
        "left out: {:.4} with the numbers in use, {:.4} chosen",
        before / folds,
        after / folds
    );
    Ok(())
}

fn climb(
    trials: &mut Trials,
    start: Weights,
    counts: impl Fn(usize) -> bool + Copy,
) -> Result<Weights, Failure> {
    let mut best = start;
    let mut best_score = trials.score(best, counts)?;
    for (name, get, set, values) in KNOBS {
        for value in *values {
            let mut tried = best;
            set(&mut tried, *value);
            let score = trials.score(tried, counts)?;
            let used = if get(&mut best) == *value { " (in use)" } else { "" };
            eprintln!("  {name} {value}: {score:.4}{used}");
            if score > best_score {
                (best, best_score) = (tried, score);
            }
        }
    }
    println!("{best_score:.4}");
    Ok(best)
}
