//! Problems that stop a build, without the notes among them.

use generator::problem::Problems;

/// Only the mistakes.
pub(crate) fn of(problems: &Problems) -> Problems {
    problems.mistakes().into_iter().collect()
}
