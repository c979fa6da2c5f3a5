//! The same questions through the browser's script, under Node, with what they cost.

use std::io::{self, Write};
use std::path::Path;
use std::process::{Command, Stdio};

use serde::Deserialize;

use crate::evaluate::{DEPTH, Question, Run};
use crate::export::ExportFile;

/// Loads the script as a browser would and answers a line of JSON a question.
const RUNNER: &str = include_str!("../../tests/client/run.mjs");

/// What one question gave and cost, nothing loaded before.
#[derive(Clone, Debug, Deserialize)]
pub struct Answer {
    /// The question's name.
    pub id: String,
    /// The documents, the best first.
    pub found: Vec<String>,
    /// Bytes of the first five results, the script's own packed size with them.
    pub bytes: usize,
    /// How many files that took, the script among them.
    pub requests: usize,
}

/// Writes an export into a folder.
pub fn write(folder: &Path, files: &[ExportFile]) -> io::Result<()> {
    for file in files {
        let path = folder.join(&file.path);
        path.parent().map_or(Ok(()), std::fs::create_dir_all)?;
        std::fs::write(path, &file.bytes)?;
    }
    Ok(())
}

/// Asks the export in a folder; needs `node` 20.12 or newer.
pub fn ask(folder: &Path, questions: &[Question]) -> io::Result<Vec<Answer>> {
    let runner = folder.join("run.mjs");
    std::fs::write(&runner, RUNNER)?;
    let mut node = Command::new("node")
        .arg(&runner)
        .arg(DEPTH.to_string())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()?;
    let asked: Vec<_> = questions
        .iter()
        .map(|question| serde_json::json!({ "id": question.id, "text": question.text }))
        .collect();
    if let Some(mut input) = node.stdin.take() {
        input.write_all(serde_json::to_string(&asked)?.as_bytes())?;
    }
    let output = node.wait_with_output()?;
    if !output.status.success() {
        return Err(io::Error::other("node did not answer the questions"));
    }
    serde_json::from_slice(&output.stdout).map_err(io::Error::from)
}

/// The answers as a run.
pub fn run(answers: &[Answer]) -> Run {
    answers.iter().map(|answer| (answer.id.clone(), answer.found.clone())).collect()
}
