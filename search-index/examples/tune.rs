//! Chooses the numbers of `weights.rs` by cross-validation over folders of questions:
//! `cargo run --release -p search-index --example tune -- FOLDER…`
//!
//! One number after the other is moved while the mean nDCG of four fifths of the questions grows;
//! what the fifth that was left out then gets is what counts.

use std::path::Path;

use search_index::evaluate::{Folder, Measures, Question, ask};
use search_index::index::Index;
use search_index::weights::{MATCHING, Matching, SCORING, Scoring};

type Failure = Box<dyn std::error::Error + Send + Sync>;

/// The sets that count; `plain` says the same as `keywords`.
const SETS: [&str; 4] = ["questions", "keywords", "mistakes", "unfinished"];
const FOLDS: usize = 5;

#[derive(Clone, Copy, Debug)]
struct Weights {
    scoring: Scoring,
    matching: Matching,
}

type Knob = (&'static str, fn(&mut Weights) -> f64, fn(&mut Weights, f64), &'static [f64]);

const KNOBS: &[Knob] = &[
    (
        "saturation",
        |w| w.scoring.saturation.into(),
        |w, v| w.scoring.saturation = v as f32,
        &[1.2, 1.5, 1.8, 2.2, 2.6],
    ),
    (
        "length",
        |w| w.scoring.length.into(),
        |w, v| w.scoring.length = v as f32,
        &[0.6, 0.7, 0.75, 0.8, 0.9],
    ),
    (
        "title",
        |w| w.scoring.title.into(),
        |w, v| w.scoring.title = v as f32,
        &[0.1, 0.15, 0.2, 0.25, 0.3],
    ),
    (
        "other_form",
        |w| w.matching.other_form,
        |w, v| w.matching.other_form = v,
        &[0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9],
    ),
    (
        "beside_exact",
        |w| w.matching.beside_exact,
        |w, v| w.matching.beside_exact = v,
        &[0.2, 0.35, 0.5, 0.6, 0.7, 0.8],
    ),
    (
        "completion",
        |w| w.matching.completion,
        |w, v| w.matching.completion = v,
        &[0.6, 0.7, 0.8, 0.9, 1.0],
    ),
    (
        "doubt",
        |w| w.matching.doubt,
        |w, v| w.matching.doubt = v,
        &[0.0, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5],
    ),
    ("variant", |w| w.matching.variant, |w, v| w.matching.variant = v, &[0.7, 0.8, 0.9, 1.0]),
    ("mistake", |w| w.matching.mistake, |w, v| w.matching.mistake = v, &[0.5, 0.6, 0.7, 0.8, 0.9]),
    (
        "beginning",
        |w| w.matching.beginning,
        |w, v| w.matching.beginning = v,
        &[0.3, 0.4, 0.5, 0.6, 0.7],
    ),
    (
        "neighbour",
        |w| w.matching.neighbour,
        |w, v| w.matching.neighbour = v,
        &[0.0, 0.05, 0.1, 0.15, 0.2],
    ),
];

fn main() -> Result<(), Failure> {
    let folders = std::env::args()
        .skip(1)
        .map(|path| Folder::read(Path::new(&path)))
        .collect::<Result<Vec<_>, _>>()?;
    let start = Weights { scoring: SCORING, matching: MATCHING };
    let whole = climb(&folders, start, |_| true)?;
    println!("all questions: {whole:?}");
    for fold in 0..FOLDS {
        let others = |question: &Question| fold_of(question) != fold;
        let chosen = climb(&folders, start, others)?;
        let before = score(&folders, start, |question| fold_of(question) == fold)?;
        let after = score(&folders, chosen, |question| fold_of(question) == fold)?;
        println!("fold {fold}: {before:.4} with the numbers in use, {after:.4} with {chosen:?}");
    }
    Ok(())
}

fn fold_of(question: &Question) -> usize {
    question.id.bytes().map(usize::from).sum::<usize>() % FOLDS
}

fn climb(
    folders: &[Folder],
    start: Weights,
    counts: impl Fn(&Question) -> bool + Send + Sync + Copy,
) -> Result<Weights, Failure> {
    let mut best = start;
    let mut best_score = score(folders, best, counts)?;
    for (name, get, set, values) in KNOBS {
        for value in *values {
            let mut tried = best;
            set(&mut tried, *value);
            let score = score(folders, tried, counts)?;
            eprintln!(
                "  {name} {value}: {score:.4}{}",
                if get(&mut best) == *value { " (in use)" } else { "" }
            );
            if score > best_score {
                (best, best_score) = (tried, score);
            }
        }
    }
    println!("{best_score:.4}");
    Ok(best)
}

/// Mean nDCG over languages and sets, of the questions that count.
fn score(
    folders: &[Folder],
    weights: Weights,
    counts: impl Fn(&Question) -> bool + Send + Sync + Copy,
) -> Result<f64, Failure> {
    let scores = std::thread::scope(|scope| {
        let threads: Vec<_> = folders
            .iter()
            .map(|folder| scope.spawn(move || score_of(folder, weights, counts)))
            .collect();
        threads
            .into_iter()
            .map(|thread| thread.join().map_err(|_| "a thread failed")?)
            .collect::<Result<Vec<f64>, Failure>>()
    })?;
    Ok(scores.iter().sum::<f64>() / scores.len() as f64)
}

fn score_of(
    folder: &Folder,
    weights: Weights,
    counts: impl Fn(&Question) -> bool,
) -> Result<f64, Failure> {
    let index = Index::build_with(folder.analysis(), &folder.documents, None, weights.scoring)?
        .with_matching(weights.matching);
    let mut sum = 0.0;
    for name in SETS {
        let questions: Vec<Question> =
            folder.sets[name].iter().filter(|question| counts(question)).cloned().collect();
        sum += Measures::of(&questions, &ask(&index, &questions)?, &folder.gains).ndcg;
    }
    Ok(sum / SETS.len() as f64)
}
