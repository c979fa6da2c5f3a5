//! A folder of documents and questions, read.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;

use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::analysis::Analysis;
use crate::document::Document;

/// The files of questions, and how they are called in short.
const SETS: [(&str, &str); 5] = [
    ("questions", "queries.jsonl"),
    ("keywords", "q_kw.jsonl"),
    ("mistakes", "q_typo.jsonl"),
    ("unfinished", "q_prefix.jsonl"),
    ("plain", "q_plain.jsonl"),
];

/// A page without a summary shows so many letters of its text.
const SUMMARY_LETTERS: usize = 120;

/// For each question the documents that answer it, and how well.
pub type Gains = BTreeMap<String, BTreeMap<String, f64>>;

/// A question.
#[derive(Clone, Debug, Deserialize)]
pub struct Question {
    /// Its name in `qrels.tsv`.
    pub id: String,
    /// As it is asked.
    pub text: String,
}

/// Documents, questions and what answers them.
#[derive(Clone, Debug)]
pub struct Folder {
    /// The language, from the folder's name.
    pub language: String,
    /// What can be found.
    pub documents: Vec<Document>,
    /// The sets of questions that the folder has, by name.
    pub sets: BTreeMap<String, Vec<Question>>,
    /// What answers them.
    pub gains: Gains,
}

/// A line of `docs.jsonl`; only `id`, `title` and `body` must be there.
#[derive(Deserialize)]
struct Line {
    id: String,
    title: String,
    body: String,
    #[serde(default)]
    summary: String,
    #[serde(default)]
    headings: Vec<String>,
    #[serde(default)]
    terms: Vec<String>,
    #[serde(default)]
    words: Vec<String>,
    #[serde(default)]
    tags: Vec<String>,
    #[serde(default, alias = "city")]
    section: String,
}

impl Folder {
    /// Reads a folder.
    pub fn read(folder: &Path) -> io::Result<Self> {
        let language = folder.file_name().map(|name| name.to_string_lossy().into_owned());
        let documents: Vec<Line> = lines(&folder.join("docs.jsonl"))?;
        let mut sets = BTreeMap::new();
        for (name, file) in SETS {
            if folder.join(file).exists() {
                sets.insert(name.to_string(), lines(&folder.join(file))?);
            }
        }
        Ok(Self {
            language: language.unwrap_or_default(),
            documents: documents.into_iter().map(document).collect(),
            sets,
            gains: gains(&fs::read_to_string(folder.join("qrels.tsv"))?),
        })
    }

    /// The analysis of its language.
    pub fn analysis(&self) -> Analysis {
        Analysis::of_language(&self.language)
    }
}

fn document(line: Line) -> Document {
    let start = || line.body.chars().take(SUMMARY_LETTERS).collect();
    let summary = if line.summary.is_empty() { start() } else { line.summary };
    Document {
        url: format!("{}/", line.id),
        id: line.id,
        title: line.title,
        summary,
        headings: line.headings,
        text: line.body,
        terms: line.terms,
        words: line.words,
        tags: line.tags,
        section: line.section,
        kind: "article".to_string(),
        areas: Vec::new(),
    }
}

fn lines<T: DeserializeOwned>(path: &Path) -> io::Result<Vec<T>> {
    let text = fs::read_to_string(path)?;
    let lines = text.lines().filter(|line| !line.trim().is_empty());
    lines.map(|line| serde_json::from_str(line).map_err(io::Error::from)).collect()
}

fn gains(text: &str) -> Gains {
    let mut gains = Gains::new();
    for line in text.lines() {
        let mut fields = line.split('\t');
        let (Some(question), Some(document), Some(gain)) =
            (fields.next(), fields.next(), fields.next())
        else {
            continue;
        };
        let gain = gain.trim().parse().unwrap_or(0.0);
        gains.entry(question.to_string()).or_default().insert(document.to_string(), gain);
    }
    gains
}
