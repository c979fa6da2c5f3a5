//! Problems that stop a build, without the notes among them.

use generator::problem::{Problems, Severity};

/// Only the mistakes.
pub(crate) fn of(problems: &Problems) -> Problems {
    let list = problems.sorted().into_iter();
    let mut mistakes = Problems::default();
    mistakes.extend(list.filter(|problem| problem.severity == Severity::Mistake));
    mistakes
}
