//! What a kind asks of those who apply.

use crate::localised::Localised;
use crate::problem::{Checked, Problem, Rule, did_you_mean};
use crate::yaml::fields::Fields;

/// Something that an applicant is asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// Its identifier.
    pub id: String,
    /// The question.
    pub label: Localised,
    /// Whether it must be answered.
    pub required: bool,
    /// Whether the answer may have several lines.
    pub long: bool,
}

/// Something of the applicant's profile that an application shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Disclosure {
    /// Which field of the profile.
    pub field: String,
    /// Whether one cannot apply without it.
    pub required: bool,
    /// What it is needed for.
    pub why: Localised,
    /// Whether a listing may only ask for it with a reason of its own that a moderator approved.
    pub sensitive: bool,
}

/// Fields of a profile that an application may show.
pub const PROFILE: [&str; 14] = [
    "name",
    "email",
    "phone",
    "area",
    "languages",
    "education",
    "experience",
    "skills",
    "availability",
    "gender",
    "age",
    "nationality",
    "status",
    "health",
];

/// Fields that can harm people where they become known: never asked for without an approved reason.
pub const SENSITIVE: [&str; 5] = ["gender", "age", "nationality", "status", "health"];

pub(super) fn questions(
    checked: Checked<'_>,
    fields: &mut Fields<'_>,
    problems: &mut Vec<Problem>,
) -> Vec<Question> {
    let mut list = Vec::new();
    for mut entry in fields.list_of_fields("questions", problems) {
        let id = entry.required("id", "why", problems);
        let label = entry.localised("label", problems);
        let required = entry.flag("required", problems);
        let long = entry.flag("long", problems);
        if label.is_none() {
            problems.push(entry.missing("label", "{en: …}"));
        }
        entry.finish(problems);
        let (Some(id), Some(label)) = (id, label) else { continue };
        if !crate::content::place::is_name(&id.value) {
            let message = format!("`{}` cannot be the name of a question", id.value);
            let remedy = "write small letters and hyphens";
            problems.push(checked.problem(Rule::BadValue, id.place, message, remedy));
            continue;
        }
        list.push(Question { id: id.value, label: label.value, required, long });
    }
    list
}

pub(super) fn disclosure(
    checked: Checked<'_>,
    fields: &mut Fields<'_>,
    problems: &mut Vec<Problem>,
) -> Vec<Disclosure> {
    let mut list = Vec::new();
    for mut entry in fields.list_of_fields("disclosure", problems) {
        let field = entry.required("field", "name", problems);
        let required = entry.flag("required", problems);
        let why = entry.localised("why", problems).map(|why| why.value).unwrap_or_default();
        let place = entry.place();
        let Some(field) = field else { continue };
        if !PROFILE.contains(&field.value.as_str()) {
            let message = format!("a profile has no field `{}`", field.value);
            let remedy = did_you_mean(&field.value, PROFILE);
            problems.push(checked.problem(Rule::BadValue, field.place, message, remedy));
        }
        let sensitive = SENSITIVE.contains(&field.value.as_str());
        if why.is_empty() && !sensitive {
            problems.push(entry.missing("why", "{en: what it is needed for}"));
        }
        if required && sensitive {
            let message =
                format!("`{}` is sensitive: each listing gives its own reason", field.value);
            let remedy = "take `required` out";
            problems.push(checked.problem(Rule::BadValue, place, message, remedy));
        }
        entry.finish(problems);
        list.push(Disclosure { field: field.value, required, why, sensitive });
    }
    list
}
