//! Service modules as data: `sites/modules/<kind>.yaml`.

use crate::localised::Localised;
use crate::problem::{Checked, Place, Problem, Rule};
use crate::yaml::fields::{self, Fields};

pub mod applying;
pub mod asking;
pub mod field;

pub use applying::{Disclosure, Question};
pub use asking::Asking;
pub use field::{Field, FieldType};

/// What a module consists of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// Listings by providers.
    Listings,
    /// Ask an expert.
    Questions,
    /// The calendar of events.
    Events,
}

/// A service module: its words, its pictogram, its fields.
#[derive(Debug, Clone)]
pub struct ListingKind {
    /// Identifier: the name of its file, and of its address.
    pub id: String,
    /// What it consists of.
    pub shape: Shape,
    /// Its title.
    pub title: Localised,
    /// One sentence on what one finds there.
    pub summary: Localised,
    /// Name of its pictogram.
    pub icon: String,
    /// The schema.org type of one entry.
    pub schema: String,
    /// For how many days an entry is shown before somebody has to say that it still holds.
    pub validity_days: u32,
    /// The field whose day ends an entry earlier, or empty.
    pub until: String,
    /// Whether one applies here; otherwise people only write to the provider.
    pub applications: bool,
    /// Whether people may wait when no place is left.
    pub waitlist: bool,
    /// Facts of an entry, in order.
    pub fields: Vec<Field>,
    /// What an applicant is asked.
    pub questions: Vec<Question>,
    /// What an application shows of the applicant's profile.
    pub disclosure: Vec<Disclosure>,
    /// How questions are asked and answered; only a kind of the shape `questions` says something.
    pub asking: Asking,
}

impl ListingKind {
    /// A field by its identifier.
    #[must_use]
    pub fn field(&self, id: &str) -> Option<&Field> {
        self.fields.iter().find(|field| field.id == id)
    }

    /// The first field of a type.
    #[must_use]
    pub fn field_of(&self, kind: &FieldType) -> Option<&Field> {
        self.fields.iter().find(|field| field.kind == *kind)
    }
}

/// Days for which an entry is shown where its kind says nothing.
const VALIDITY_DAYS: u32 = 180;

/// Reads the file of a kind.
pub fn read(checked: Checked<'_>, id: &str, problems: &mut Vec<Problem>) -> Option<ListingKind> {
    let node = fields::parse(checked, checked.text, 1, problems)?;
    let mut fields = Fields::of(checked, node, problems);
    let shape = fields.required("shape", "listings", problems)?;
    let shapes =
        [("listings", Shape::Listings), ("questions", Shape::Questions), ("events", Shape::Events)];
    let shape = crate::front_matter::one_of(checked, "shape", &shape, &shapes, problems)?;
    let title = fields.localised("title", problems);
    let summary = fields.localised("summary", problems);
    let icon = fields.text("icon", problems).map_or_else(|| id.to_string(), |icon| icon.value);
    let schema = fields.text("schema", problems).map(|schema| schema.value).unwrap_or_default();
    let validity_days = validity(checked, &mut fields, problems);
    let until = fields.text("until", problems);
    let applications = fields.flag("applications", problems);
    let waitlist = fields.flag("waitlist", problems);
    let facts = field::list(checked, &mut fields, problems);
    let questions = applying::questions(checked, &mut fields, problems);
    let disclosure = applying::disclosure(checked, &mut fields, problems);
    let asking = match shape {
        Shape::Questions => asking::read(checked, &mut fields, problems),
        Shape::Listings | Shape::Events => Asking::default(),
    };
    for (key, there) in [("title", title.is_some()), ("summary", summary.is_some())] {
        if !there {
            problems.push(fields.missing(key, "{en: …}"));
        }
    }
    fields.finish(problems);
    if let Some(until) = &until {
        known_day(checked, &until.value, until.place, &facts, problems);
    }
    let kind = ListingKind {
        id: id.to_string(),
        shape,
        title: title?.value,
        summary: summary?.value,
        icon,
        schema,
        validity_days,
        until: until.map(|until| until.value).unwrap_or_default(),
        applications,
        waitlist,
        fields: facts,
        questions,
        disclosure,
        asking,
    };
    Some(kind)
}

/// `90 days`.
fn validity(checked: Checked<'_>, fields: &mut Fields<'_>, problems: &mut Vec<Problem>) -> u32 {
    let Some(written) = fields.text("validity", problems) else {
        return VALIDITY_DAYS;
    };
    let days = written.value.strip_suffix("days").or_else(|| written.value.strip_suffix("day"));
    let days = days.and_then(|days| days.trim().parse().ok());
    days.filter(|days| (1..=1000).contains(days)).unwrap_or_else(|| {
        let message = format!("`{}` is no number of days", written.value);
        let remedy = "write `90 days`, at most `1000 days`";
        problems.push(checked.problem(Rule::BadValue, written.place, message, remedy));
        VALIDITY_DAYS
    })
}

fn known_day(
    checked: Checked<'_>,
    until: &str,
    place: Place,
    facts: &[Field],
    problems: &mut Vec<Problem>,
) {
    let day = |field: &Field| matches!(field.kind, FieldType::Date | FieldType::Moment);
    if !facts.iter().any(|field| field.id == until && day(field)) {
        let message = format!("`until` names `{until}`, which is no field with a day");
        let remedy = "name a field of type `date` or `moment`";
        problems.push(checked.problem(Rule::BadValue, place, message, remedy));
    }
}

#[cfg(test)]
mod tests;
