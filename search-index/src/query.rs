//! Questions and their answers, from tantivy's postings.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use tantivy::schema::{Field, IndexRecordOption, Value};
use tantivy::{DocAddress, DocSet, TERMINATED, TantivyDocument, Term};

use crate::expand::Candidate;
use crate::format::shared;
use crate::index::{Index, IndexError};
use crate::sought::distinct;

/// Longer texts are cut here.
const LONGEST_TEXT: usize = 1000;
/// So many words are offered when nothing is found.
const NEAR_WORDS: usize = 3;
/// They begin with so many letters in common at least.
const NEAR_LETTERS: usize = 2;

/// What somebody asks.
#[derive(Clone, Debug)]
pub struct Query {
    /// As typed: words, a question, anything.
    pub text: String,
    /// How many hits at most.
    pub limit: usize,
    /// Only of this section.
    pub section: Option<String>,
    /// Only of this kind.
    pub kind: Option<String>,
    /// Only about this area.
    pub area: Option<String>,
}

impl Query {
    /// The ten best for a text, wherever they are.
    pub fn new(text: &str) -> Self {
        Self { text: text.to_string(), limit: 10, section: None, kind: None, area: None }
    }
}

/// What was found.
#[derive(Clone, Debug, Default)]
pub struct Results {
    /// The best first.
    pub hits: Vec<Hit>,
    /// Words of the index that matched, folded: what `marking` marks.
    pub matched: Vec<String>,
    /// When nothing was found: words of the index that look like what was asked.
    pub near_words: Vec<String>,
}

/// A document that was found.
#[derive(Clone, Debug)]
pub struct Hit {
    /// Its stable name.
    pub id: String,
    /// Its address, from the language's root.
    pub url: String,
    /// What it is called.
    pub title: String,
    /// A sentence or two.
    pub summary: String,
    /// Its section.
    pub section: String,
    /// What it is.
    pub kind: String,
    /// Its rank, in steps of the export's grid.
    pub score: f64,
}

impl Index {
    /// Answers a question; no text is wrong.
    pub fn search(&self, query: &Query) -> Result<Results, IndexError> {
        let text: String = query.text.chars().take(LONGEST_TEXT).collect();
        let sought = self.sought(&text)?;
        let scores = self.scores(&sought)?;
        let allowed = self.allowed(query)?;
        let is_allowed = |id: &u32| allowed.iter().all(|ids| ids.contains(id));
        let mut best: Vec<u32> = (0..scores.len() as u32)
            .filter(|id| scores[*id as usize] > 0.0)
            .filter(is_allowed)
            .collect();
        best.sort_by(|a, b| scores[*b as usize].total_cmp(&scores[*a as usize]).then(a.cmp(b)));
        best.truncate(query.limit);
        let mut hits = best
            .iter()
            .map(|id| self.hit(*id, scores[*id as usize]))
            .collect::<Result<Vec<_>, _>>()?;
        let typed = self.analyzer.words(&text);
        hits.sort_by_key(|hit| self.analyzer.words(&hit.title) != typed);
        let near_words = if hits.is_empty() { self.near(&distinct(typed)) } else { Vec::new() };
        let keys: BTreeSet<usize> =
            sought.iter().flatten().map(|candidate| candidate.key).collect();
        let matched = keys.into_iter().map(|key| self.keys.key(key).to_string()).collect();
        Ok(Results { hits, matched, near_words })
    }

    /// Of each word what it may mean best, over all words the sum.
    fn scores(&self, sought: &[Vec<Candidate>]) -> Result<Vec<f64>, IndexError> {
        let mut scores = vec![
            0.0;
            self.searcher
                .segment_readers()
                .first()
                .map_or(0, |segment| segment.max_doc() as usize)
        ];
        for candidates in sought {
            let mut best = vec![0.0f64; scores.len()];
            for Candidate { key, weight } in candidates {
                let form = self.keys.key(*key);
                let holders: BTreeSet<u32> = self.holders(form)?.into_iter().collect();
                for (id, impact) in self.impacts(&self.analyzer.stem(form))?.values() {
                    let form = if holders.contains(&id) { 1.0 } else { self.matching.other_form };
                    let better = &mut best[id as usize];
                    *better = better.max(impact * weight * form);
                }
            }
            scores.iter_mut().zip(best).for_each(|(score, best)| *score += best);
        }
        Ok(self.with_neighbours(&scores))
    }

    /// Documents that are alike stand side by side, so what is found among others of its kind
    /// counts a little more.
    fn with_neighbours(&self, scores: &[f64]) -> Vec<f64> {
        let at = |place: usize| scores.get(place).copied();
        let near = |id: usize| {
            let (before, after) = (id.checked_sub(1).and_then(at), at(id + 1));
            before.or(after).unwrap_or(0.0) + after.or(before).unwrap_or(0.0)
        };
        let more = |(id, score): (usize, &f64)| {
            if *score > 0.0 { score + self.matching.neighbour * near(id) } else { 0.0 }
        };
        scores.iter().enumerate().map(more).collect()
    }

    /// For each filter that is set, the documents that it lets through.
    fn allowed(&self, query: &Query) -> Result<Vec<BTreeSet<u32>>, IndexError> {
        let filters = [
            (self.fields.section, &query.section),
            (self.fields.kind, &query.kind),
            (self.fields.area, &query.area),
        ];
        let set = filters.into_iter().filter_map(|(field, value)| Some((field, value.as_ref()?)));
        set.map(|(field, value)| self.holding(field, value)).collect()
    }

    /// The documents that have a value.
    pub(crate) fn holding(&self, field: Field, value: &str) -> Result<BTreeSet<u32>, IndexError> {
        let mut ids = BTreeSet::new();
        for segment in self.searcher.segment_readers() {
            let values = segment.inverted_index(field)?;
            let term = Term::from_field_text(field, value);
            let Some(mut postings) = values.read_postings(&term, IndexRecordOption::Basic)? else {
                continue;
            };
            while postings.doc() != TERMINATED {
                ids.insert(postings.doc());
                postings.advance();
            }
        }
        Ok(ids)
    }

    /// What a result shows of a document.
    pub(crate) fn hit(&self, id: u32, score: f64) -> Result<Hit, IndexError> {
        let document: TantivyDocument = self.searcher.doc(DocAddress::new(0, id))?;
        let text = |field| {
            document
                .get_first(field)
                .and_then(|value| value.as_str())
                .unwrap_or_default()
                .to_string()
        };
        let fields = &self.fields;
        Ok(Hit {
            id: text(fields.id),
            url: text(fields.url),
            title: text(fields.title),
            summary: text(fields.summary),
            section: text(fields.section),
            kind: text(fields.kind),
            score,
        })
    }

    /// Words of the index that begin as those that were sought.
    fn near(&self, words: &[String]) -> Vec<String> {
        let near = words.iter().flat_map(|word| {
            let mut keys: Vec<&str> =
                self.keys.shard(self.keys.shard_of(word)).map(|key| self.keys.key(key)).collect();
            keys.retain(|key| shared(word, key) >= NEAR_LETTERS && !self.analyzer.is_stop(key));
            keys.sort_by_key(|key| Reverse(shared(word, key)));
            keys.into_iter().take(NEAR_WORDS)
        });
        near.take(NEAR_WORDS).map(String::from).collect()
    }
}
