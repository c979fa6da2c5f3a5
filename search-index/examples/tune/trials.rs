//! Trials of weights: each is made once, whichever parts of the questions it then counts for.

use std::collections::HashMap;

use search_index::evaluate::{Folder, Measures, Question, ask};
use search_index::index::Index;
use search_index::weights::{Matching, Scoring};

use crate::{FOLDS, Failure};

/// The sets that count; `plain` says the same as `keywords`.
const SETS: [&str; 4] = ["questions", "keywords", "mistakes", "unfinished"];

/// All numbers.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Weights {
    pub(crate) scoring: Scoring,
    pub(crate) matching: Matching,
}

/// What the questions of one part of one set gained, and how many they are.
type Gained = (f64, usize);
/// Of each set of a language, each part.
type Language = Vec<[Gained; FOLDS]>;

/// Weights that were tried, with what each gained.
pub(crate) struct Trials {
    folders: Vec<Folder>,
    known: HashMap<String, Vec<Language>>,
}

impl Trials {
    pub(crate) fn new(folders: Vec<Folder>) -> Self {
        Self { folders, known: HashMap::new() }
    }

    /// Mean nDCG over languages and sets, of the parts that count.
    pub(crate) fn score(
        &mut self,
        weights: Weights,
        counts: impl Fn(usize) -> bool,
    ) -> Result<f64, Failure> {
        let name = format!("{weights:?}");
        if !self.known.contains_key(&name) {
            let tried = self.try_out(weights)?;
            self.known.insert(name.clone(), tried);
        }
        let sets = self.known[&name].iter().flatten();
        let scores: Vec<f64> = sets.map(|parts| mean(parts, &counts)).collect();
        Ok(scores.iter().sum::<f64>() / scores.len() as f64)
    }

    fn try_out(&self, weights: Weights) -> Result<Vec<Language>, Failure> {
        std::thread::scope(|scope| {
            let threads: Vec<_> = self
                .folders
                .iter()
                .map(|folder| scope.spawn(move || gained(folder, weights)))
                .collect();
            threads
                .into_iter()
                .map(|thread| thread.join().map_err(|_| "a thread failed")?)
                .collect()
        })
    }
}

fn mean(parts: &[Gained; FOLDS], counts: &impl Fn(usize) -> bool) -> f64 {
    let counted = parts.iter().enumerate().filter(|(part, _)| counts(*part));
    let (sum, questions) =
        counted.fold((0.0, 0), |(sum, all), (_, (gain, count))| (sum + gain, all + count));
    sum / f64::from(u32::try_from(questions.max(1)).unwrap_or(u32::MAX))
}

fn gained(folder: &Folder, weights: Weights) -> Result<Language, Failure> {
    let index = Index::build_with(folder.analysis(), &folder.documents, None, weights.scoring)?
        .with_matching(weights.matching);
    let set = |name| {
        let questions: &Vec<Question> = &folder.sets[name];
        let run = ask(&index, questions)?;
        Ok(std::array::from_fn(|part| {
            let own = |question: &&Question| part_of(question) == part;
            let own: Vec<Question> = questions.iter().filter(own).cloned().collect();
            (Measures::of(&own, &run, &folder.gains).ndcg * own.len() as f64, own.len())
        }))
    };
    SETS.into_iter().map(set).collect()
}

fn part_of(question: &Question) -> usize {
    question.id.bytes().map(usize::from).sum::<usize>() % FOLDS
}
