//! What is wrong with a configuration, and what to do.

use std::fmt;

use super::typed::Place;

/// One thing to mend.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mistake {
    /// Where it stands.
    pub place: Place,
    /// What is wrong.
    pub message: String,
    /// What to do about it.
    pub remedy: String,
}

/// Everything that has to be mended.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Mistakes(pub Vec<Mistake>);

impl fmt::Display for Mistakes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let things = if self.0.len() == 1 { "thing" } else { "things" };
        write!(f, "the configuration has {} {things} to mend", self.0.len())?;
        for Mistake { place, message, remedy } in &self.0 {
            write!(f, "\n  {place}: {message}; {remedy}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Mistakes {}
