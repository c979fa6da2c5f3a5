//! The head of a Markdown file: as written, and what it means.

use serde::{Deserialize, Serialize};

use crate::freshness::{BlockHash, Record};
use crate::localised::Localised;
use crate::markdown::{self, Line};
use crate::problem::{Checked, Place, Problem, Rule, did_you_mean};
use crate::yaml::Spot;
use crate::yaml::fields::{self, Fields};

pub mod facts;
mod search_words;
pub mod split;

pub use facts::{Facts, Kind, Official, Validated};

/// What the head of an article or a section says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Head {
    /// The title.
    pub title: String,
    /// One or two sentences.
    pub summary: String,
    /// Everyday words by which people look for it and that it does not use itself.
    pub search_words: Vec<String>,
    /// The sentences of a procedure.
    pub procedure: ProcedureLines,
    /// What it was translated from; empty when nothing is recorded.
    pub record: Record,
    /// What does not depend on the language; only the source has it.
    pub facts: Option<Facts>,
    /// Line of the opening `---`.
    pub place: Place,
    /// What each block of the head means: title, summary, then the lines of a procedure.
    pub blocks: Vec<BlockHash>,
}

/// The sentences of a procedure, in one language.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ProcedureLines {
    /// Who may.
    pub who: Option<Line>,
    /// What it costs.
    pub cost: Option<Line>,
    /// What to bring.
    pub documents: Vec<Line>,
    /// What to do.
    pub steps: Vec<Line>,
    /// How long it takes.
    pub duration: Option<Line>,
    /// What comes after.
    pub next: Option<Line>,
}

impl ProcedureLines {
    /// All lines, in the order of the page.
    pub fn lines(&self) -> impl Iterator<Item = &Line> {
        self.who
            .iter()
            .chain(&self.cost)
            .chain(&self.documents)
            .chain(&self.steps)
            .chain(&self.duration)
            .chain(&self.next)
    }

    /// Whether nothing is said.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.lines().next().is_none()
    }
}

/// Reads the head of an article: `yaml` begins on line `first_line` of its file.
pub fn article(
    checked: Checked<'_>,
    yaml: &str,
    first_line: u32,
    problems: &mut Vec<Problem>,
) -> Option<Head> {
    let mut fields = fields(checked, yaml, first_line, problems)?;
    let is_source = fields.has("type");
    let title = fields.required("title", "what the reader can do", problems);
    let summary = fields.required("summary", "one or two sentences", problems);
    let search_words = search_words::read(checked, &mut fields, problems);
    let procedure = procedure(checked, &mut fields, problems);
    let record = record(checked, &mut fields, problems);
    let place = Place::line(first_line.saturating_sub(1).max(1));
    let facts = if is_source {
        facts::read(checked, &mut fields, &procedure, problems)
    } else {
        facts::refuse(checked, &mut fields, problems);
        None
    };
    fields.finish(problems);
    let title = title?.value;
    let summary = summary.map(|summary| summary.value).unwrap_or_default();
    let mut blocks = vec![BlockHash::of_texts(&title), BlockHash::of_texts(&summary)];
    blocks.extend(procedure.lines().map(|line| line.hash));
    Some(Head { title, summary, search_words, procedure, record, facts, place, blocks })
}

/// What the head of a section's introduction says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SectionHead {
    /// The title.
    pub title: String,
    /// One sentence.
    pub summary: String,
    /// Name of a pictogram; only one file has to say it.
    pub icon: Option<String>,
    /// What it was translated from.
    pub record: Record,
}

impl SectionHead {
    /// What each block of the head means.
    #[must_use]
    pub fn blocks(&self) -> Vec<BlockHash> {
        vec![BlockHash::of_texts(&self.title), BlockHash::of_texts(&self.summary)]
    }
}

/// Reads the head of a section's introduction.
pub fn section(
    checked: Checked<'_>,
    yaml: &str,
    first_line: u32,
    problems: &mut Vec<Problem>,
) -> Option<SectionHead> {
    let mut fields = fields(checked, yaml, first_line, problems)?;
    let title = fields.required("title", "the section's name", problems);
    let summary = fields.required("summary", "one sentence", problems);
    let icon = fields.text("icon", problems).map(|icon| icon.value);
    let record = record(checked, &mut fields, problems);
    fields.finish(problems);
    let summary = summary.map(|summary| summary.value).unwrap_or_default();
    Some(SectionHead { title: title?.value, summary, icon, record })
}

fn fields<'a>(
    checked: Checked<'a>,
    yaml: &str,
    first_line: u32,
    problems: &mut Vec<Problem>,
) -> Option<Fields<'a>> {
    let mut node = fields::parse(checked, yaml, first_line, problems)?;
    node.place = Place::line(first_line.saturating_sub(1).max(1));
    Some(Fields::of(checked, node, problems))
}

fn procedure(
    checked: Checked<'_>,
    fields: &mut Fields<'_>,
    problems: &mut Vec<Problem>,
) -> ProcedureLines {
    let mut one = |key, problems: &mut Vec<Problem>| {
        let text: Option<Spot<String>> = fields.text(key, problems);
        text.map(|text| markdown::line(checked, &text.value, text.place, problems))
    };
    let who = one("who", problems);
    let cost = one("cost", problems);
    let duration = one("duration", problems);
    let next = one("next", problems);
    let mut many = |key, problems: &mut Vec<Problem>| {
        let texts = fields.texts(key, problems);
        texts
            .into_iter()
            .map(|text| markdown::line(checked, &text.value, text.place, problems))
            .collect()
    };
    let documents = many("documents", problems);
    let steps = many("steps", problems);
    ProcedureLines { who, cost, documents, steps, duration, next }
}

fn record(checked: Checked<'_>, fields: &mut Fields<'_>, problems: &mut Vec<Problem>) -> Record {
    let from = fields.text("translated_from", problems);
    let blocks = fields.text("blocks", problems);
    let (Some(from), Some(blocks)) = (from, blocks) else {
        return Record::default();
    };
    Record::parse(&from.value, &blocks.value).unwrap_or_else(|message| {
        let remedy = "run `immerse translate stamp` on this file; never write it by hand";
        problems.push(checked.problem(Rule::BadValue, blocks.place, message, remedy));
        Record::default()
    })
}

/// One of several words, or a problem that offers the nearest.
pub(crate) fn one_of<T: Copy>(
    checked: Checked<'_>,
    key: &str,
    text: &Spot<String>,
    known: &[(&str, T)],
    problems: &mut Vec<Problem>,
) -> Option<T> {
    let found = known.iter().find(|(word, _)| *word == text.value).map(|(_, value)| *value);
    if found.is_none() {
        let message = format!("`{key}` cannot be `{}`", text.value);
        let remedy = did_you_mean(&text.value, known.iter().map(|(word, _)| *word));
        problems.push(checked.problem(Rule::BadValue, text.place, message, remedy));
    }
    found
}

/// An address that begins with `https://`, in each of its languages.
pub(crate) fn secure(
    checked: Checked<'_>,
    addresses: &Spot<Localised>,
    problems: &mut Vec<Problem>,
) {
    for (_, address) in addresses.value.iter() {
        let host = address.strip_prefix("https://").unwrap_or_default();
        if host.is_empty() || host.starts_with('/') || address.contains(char::is_whitespace) {
            let message = format!("`{address}` does not begin with `https://`");
            let remedy = "write the whole address, as it stands in the browser";
            problems.push(checked.problem(Rule::InsecureLink, addresses.place, message, remedy));
        }
    }
}
