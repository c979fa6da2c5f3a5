//! What is wrong with the project, as an open page shows it.

use generator::problem::{Problem, Problems, show};
use serde::Serialize;

/// More than this nobody reads in a corner of a page.
const MOST: usize = 20;

/// What is wrong.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Notice {
    /// `2 mistakes`.
    pub(super) summary: String,
    /// The first mistakes.
    pub(super) items: Vec<Item>,
}

/// One thing to mend.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Item {
    /// File, line and column, or empty.
    pub(super) place: String,
    /// What is wrong.
    pub(super) message: String,
    /// The line itself, or empty.
    pub(super) excerpt: String,
    /// What to do.
    pub(super) remedy: String,
}

impl Notice {
    /// The mistakes among problems; nothing when there are none.
    pub(super) fn of(problems: &Problems) -> Option<Self> {
        let items: Vec<Item> = problems.mistakes().iter().take(MOST).map(item).collect();
        (!items.is_empty()).then(|| Self { summary: show::summary(problems), items })
    }

    /// A failure that is no author's mistake: a template that is wrong, a file that cannot be read.
    pub(super) fn of_failure(error: &anyhow::Error) -> Self {
        let item = Item {
            place: String::new(),
            message: format!("{error:#}"),
            excerpt: String::new(),
            remedy: String::new(),
        };
        Self { summary: String::from("the sites cannot be read"), items: vec![item] }
    }
}

fn item(problem: &Problem) -> Item {
    let place = match problem.place.line {
        0 => problem.file.clone(),
        line => format!("{}:{line}:{}", problem.file, problem.place.column.max(1)),
    };
    Item {
        place,
        message: format!("{} [{}]", problem.message, problem.rule),
        excerpt: problem.excerpt.clone(),
        remedy: problem.remedy.clone(),
    }
}
