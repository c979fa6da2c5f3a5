//! What an author has to mend, or may want to know: a value, never an error.

use std::fmt;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

pub mod rule;
pub mod show;

pub use rule::Rule;

/// A place in a text file; lines and columns count from one, columns in characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, Default)]
pub struct Place {
    /// The line, or 0 when the whole file is meant.
    pub line: u32,
    /// The column, or 0 when the whole line is meant.
    pub column: u32,
}

impl Place {
    /// The file as a whole.
    pub const FILE: Self = Self { line: 0, column: 0 };

    /// The beginning of a line.
    #[must_use]
    pub fn line(line: u32) -> Self {
        Self { line, column: 1 }
    }
}

/// Whether a problem stops the build.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Nothing is written until it is mended.
    Mistake,
    /// The site is built; somebody may want to know.
    Note,
}

impl fmt::Display for Severity {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Mistake => "mistake",
            Self::Note => "note",
        })
    }
}

/// One thing to mend: where it is, what is wrong, what to do.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Problem {
    /// Path of the file, as seen from the project's folder.
    pub file: String,
    /// Where in the file.
    #[serde(flatten)]
    pub place: Place,
    /// Which rule was broken.
    pub rule: Rule,
    /// Whether it stops the build.
    pub severity: Severity,
    /// What is wrong, in the author's words.
    pub message: String,
    /// What to do about it.
    pub remedy: String,
    /// The line itself, or empty.
    pub excerpt: String,
}

/// All problems of one run.
#[derive(Debug, Clone, Default)]
pub struct Problems {
    list: Vec<Problem>,
    /// Those that other values keep; they are not copied.
    shared: Vec<Arc<[Problem]>>,
}

impl Problems {
    /// Adds one.
    pub fn push(&mut self, problem: Problem) {
        self.list.push(problem);
    }

    /// Adds those of another list.
    pub fn extend(&mut self, others: impl IntoIterator<Item = Problem>) {
        self.list.extend(others);
    }

    /// Adds those that another value keeps.
    pub fn share(&mut self, others: &Arc<[Problem]>) {
        if !others.is_empty() {
            self.shared.push(Arc::clone(others));
        }
    }

    /// All of them, by file and line, each once.
    #[must_use]
    pub fn sorted(&self) -> Vec<Problem> {
        sorted(self.iter())
    }

    /// Those that stop the build, by file and line, each once.
    #[must_use]
    pub fn mistakes(&self) -> Vec<Problem> {
        sorted(self.iter().filter(|problem| problem.severity == Severity::Mistake))
    }

    /// How many there are of one severity.
    #[must_use]
    pub fn count(&self, severity: Severity) -> usize {
        sorted(self.iter().filter(|problem| problem.severity == severity)).len()
    }

    /// Whether nothing may be written.
    #[must_use]
    pub fn stop_the_build(&self) -> bool {
        self.iter().any(|problem| problem.severity == Severity::Mistake)
    }

    /// Whether there is nothing to say.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.iter().next().is_none()
    }

    /// The same, with the mistakes made anew.
    #[must_use]
    pub fn with_mistakes<I>(self, make: impl FnOnce(Vec<Problem>) -> I) -> Self
    where
        I: Iterator<Item = Problem>,
    {
        let is_note = |problem: &Problem| problem.severity == Severity::Note;
        let mistakes = make(self.mistakes());
        let (shared, mixed): (Vec<_>, Vec<_>) =
            self.shared.into_iter().partition(|list| list.iter().all(is_note));
        let others = mixed.iter().flat_map(|list| list.iter().cloned());
        let notes = self.list.into_iter().chain(others).filter(is_note);
        Self { list: mistakes.chain(notes).collect(), shared }
    }

    /// As they were found.
    fn iter(&self) -> impl Iterator<Item = &Problem> {
        self.list.iter().chain(self.shared.iter().flat_map(|shared| shared.iter()))
    }
}

impl FromIterator<Problem> for Problems {
    fn from_iter<I: IntoIterator<Item = Problem>>(problems: I) -> Self {
        Self { list: problems.into_iter().collect(), shared: Vec::new() }
    }
}

fn sorted<'a>(problems: impl Iterator<Item = &'a Problem>) -> Vec<Problem> {
    let mut list: Vec<&Problem> = problems.collect();
    list.sort();
    list.dedup();
    list.into_iter().cloned().collect()
}

/// A text file that is being checked: makes problems that know their file and line.
#[derive(Debug, Clone, Copy)]
pub struct Checked<'a> {
    /// Path of the file, as seen from the project's folder.
    pub file: &'a str,
    /// Its text.
    pub text: &'a str,
}

impl Checked<'_> {
    /// A problem of this file.
    #[must_use]
    pub fn problem(
        &self,
        rule: Rule,
        place: Place,
        message: impl Into<String>,
        remedy: impl Into<String>,
    ) -> Problem {
        let line = (place.line as usize).checked_sub(1);
        let excerpt = line.and_then(|line| self.text.lines().nth(line)).unwrap_or_default();
        Problem {
            file: self.file.to_string(),
            place,
            rule,
            severity: rule.severity(),
            message: message.into(),
            remedy: remedy.into(),
            excerpt: excerpt.chars().take(400).collect(),
        }
    }
}

/// So many names are read before one looks for help elsewhere.
const FEW: usize = 40;

/// "Did you mean `…`?", or what is known, or nothing.
#[must_use]
pub fn did_you_mean<'a>(wrong: &str, known: impl IntoIterator<Item = &'a str>) -> String {
    let known: Vec<&str> = known.into_iter().collect();
    let nearest = known
        .iter()
        .map(|candidate| (strsim::damerau_levenshtein(wrong, candidate), *candidate))
        .min()
        .filter(|(distance, candidate)| *distance <= candidate.chars().count().div_ceil(3).max(2));
    match nearest {
        Some((_, candidate)) => format!("did you mean `{candidate}`?"),
        None if known.is_empty() => String::from("there are none here"),
        None if known.len() > FEW => format!("known here: {}, …", known[..FEW].join(", ")),
        None => format!("known here: {}", known.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_near_word_is_offered_and_a_far_one_is_not() {
        assert_eq!(did_you_mean("tilte", ["title", "summary"]), "did you mean `title`?");
        assert_eq!(did_you_mean("qqqqqq", ["title"]), "known here: title");
        assert_eq!(did_you_mean("x", []), "there are none here");
    }

    #[test]
    fn a_problem_shows_its_line() {
        let file = Checked { file: "a.md", text: "one\ntwo\n" };
        let problem = file.problem(Rule::UnknownKey, Place::line(2), "m", "r");
        assert_eq!(problem.excerpt, "two");
    }
}
