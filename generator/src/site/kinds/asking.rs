//! How questions are asked and answered: topics, how long an answer may take, how long a thread
//! is kept.

use super::ListingKind;
use crate::localised::Localised;
use crate::problem::{Checked, Problem, Rule, did_you_mean};
use crate::yaml::Spot;
use crate::yaml::fields::{self, Fields};

/// How questions are asked and answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asking {
    /// Subjects by identifier, in the order in which they are offered.
    pub topics: Vec<(String, Localised)>,
    /// Within so many days an expert answers.
    pub answer_days: u32,
    /// So many months after the last word a thread is erased.
    pub kept_months: u32,
}

impl Default for Asking {
    fn default() -> Self {
        Self { topics: Vec::new(), answer_days: ANSWER_DAYS, kept_months: KEPT_MONTHS }
    }
}

impl Asking {
    /// The name of a topic.
    #[must_use]
    pub fn topic(&self, id: &str) -> Option<&Localised> {
        self.topics.iter().find(|(own, _)| own == id).map(|(_, name)| name)
    }
}

/// Days for an answer where nothing is said.
const ANSWER_DAYS: u32 = 5;
/// Months for which a thread is kept where nothing is said.
const KEPT_MONTHS: u32 = 12;

/// Reads what the file of a kind says.
pub(super) fn read(
    checked: Checked<'_>,
    fields: &mut Fields<'_>,
    problems: &mut Vec<Problem>,
) -> Asking {
    let topics = topics(checked, fields, problems);
    let mut asking = Asking { topics, ..Asking::default() };
    terms(checked, fields, &mut asking, problems);
    asking
}

fn topics(
    checked: Checked<'_>,
    fields: &mut Fields<'_>,
    problems: &mut Vec<Problem>,
) -> Vec<(String, Localised)> {
    let Some(mut inside) = fields.fields("topics", problems) else { return Vec::new() };
    let named = |(id, node): (Spot<String>, _)| {
        if !crate::content::place::is_name(&id.value) {
            let message = format!("`{}` cannot be part of an address", id.value);
            let remedy = "write small Latin letters, digits and single hyphens";
            problems.push(checked.problem(Rule::BadValue, id.place, message, remedy));
        }
        let name = fields::localised(checked, &id.value, node, problems)?;
        Some((id.value, name.value))
    };
    inside.rest().into_iter().filter_map(named).collect()
}

fn terms(
    checked: Checked<'_>,
    fields: &mut Fields<'_>,
    asking: &mut Asking,
    problems: &mut Vec<Problem>,
) {
    let mut within = |key, unit: &str, most: u32, usual: &mut u32| {
        let Some(written) = fields.text(key, problems) else { return };
        let (number, rest) = written.value.split_once(' ').unwrap_or((&written.value, ""));
        let fits = rest.trim() == unit || rest.trim() == unit.trim_end_matches('s');
        match number.parse().ok().filter(|number| fits && (1..=most).contains(number)) {
            Some(number) => *usual = number,
            None => {
                let message = format!("`{}` is no number of {unit}", written.value);
                let remedy = format!("write `{usual} {unit}`, at most `{most} {unit}`");
                problems.push(checked.problem(Rule::BadValue, written.place, message, remedy));
            }
        }
    };
    within("answer_within", "days", 60, &mut asking.answer_days);
    within("kept", "months", 60, &mut asking.kept_months);
}

/// What a site says of its own: `questions: true`, or its topics and terms.
pub(crate) fn of_site(
    checked: Checked<'_>,
    mut own: Fields<'_>,
    kind: &mut ListingKind,
    problems: &mut Vec<Problem>,
) {
    let wanted = own.texts("topics", problems);
    let known = std::mem::take(&mut kind.asking.topics);
    for id in &wanted {
        match known.iter().find(|(own, _)| *own == id.value) {
            Some(topic) => kind.asking.topics.push(topic.clone()),
            None => {
                let message = format!("there is no topic `{}`", id.value);
                let remedy = did_you_mean(&id.value, known.iter().map(|(id, _)| id.as_str()));
                problems.push(checked.problem(Rule::BadValue, id.place, message, remedy));
            }
        }
    }
    if wanted.is_empty() {
        kind.asking.topics = known;
    }
    terms(checked, &mut own, &mut kind.asking, problems);
    own.finish(problems);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kind(text: &str) -> (Option<ListingKind>, Vec<Problem>) {
        let mut problems = Vec::new();
        let checked = Checked { file: "sites/modules/questions.yaml", text };
        (super::super::read(checked, "questions", &mut problems), problems)
    }

    const HEAD: &str = "shape: questions\ntitle: X\nsummary: Y\n";

    #[test]
    fn a_kind_says_its_topics_and_terms() {
        let text = format!("{HEAD}answer_within: 1 day\nkept: 6 months\ntopics: {{work: Work}}\n");
        let (kind, problems) = kind(&text);
        assert!(problems.is_empty(), "{problems:?}");
        let asking = kind.expect("a kind").asking;
        assert_eq!((asking.answer_days, asking.kept_months), (1, 6));
        assert!(asking.topic("work").is_some() && asking.topic("home").is_none());
    }

    #[test]
    fn what_is_no_term_and_no_address_is_said() {
        let text = format!("{HEAD}answer_within: soon\nkept: 600 months\ntopics: {{A b: X}}\n");
        let (_, problems) = kind(&text);
        assert_eq!(problems.len(), 3, "{problems:?}");
    }

    #[test]
    fn a_site_chooses_among_the_topics() {
        let (found, _) = kind(&format!("{HEAD}topics: {{work: Work, home: Home}}\n"));
        let mut found = found.expect("a kind");
        let text = "topics: [home, hom]\nkept: 3 months\n";
        let checked = Checked { file: "sites/x.yaml", text };
        let mut problems = Vec::new();
        let node = fields::parse(checked, text, 1, &mut problems).expect("a map");
        let own = Fields::of(checked, node, &mut problems);
        of_site(checked, own, &mut found, &mut problems);
        assert_eq!(found.asking.topics.len(), 1);
        assert_eq!((found.asking.kept_months, problems.len()), (3, 1));
    }
}
