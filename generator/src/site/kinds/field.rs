//! Fields of a kind: what a provider fills in, and how it is shown.

use crate::localised::Localised;
use crate::problem::{Checked, Problem, Rule, did_you_mean};
use crate::yaml::Spot;
use crate::yaml::fields::Fields;

/// One fact of an entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// Its identifier in what is kept and published.
    pub id: String,
    /// What it is called.
    pub label: Localised,
    /// What helps to fill it in; may be empty.
    pub help: Localised,
    /// What it holds.
    pub kind: FieldType,
    /// Whether an entry must have it.
    pub required: bool,
    /// Whether it is written in each language.
    pub translated: bool,
    /// Whether lists can be narrowed by it.
    pub filter: bool,
}

/// What a field holds. Behind each variant: how a value is published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FieldType {
    /// A line of words.
    Text,
    /// Several lines, in Markdown.
    Long,
    /// A day (`2026-12-01`).
    Date,
    /// A day and a local time (`2026-12-01T18:00`).
    Moment,
    /// A time of day (`18:30`).
    Time,
    /// Times of a week, one text a day: `1 18:00-20:00`, Monday being 1.
    Schedule,
    /// A whole number (`12`).
    Number,
    /// An amount of euros (`12.50`); `0.00` costs nothing.
    Price,
    /// Identifiers of a taxonomy.
    Choice {
        /// Name of the taxonomy: a file of `sites/taxonomies/`.
        of: String,
        /// Whether several can be chosen.
        several: bool,
    },
    /// Tags of languages; with levels `el B1`.
    Languages {
        /// Whether each has a level of the Common European Framework.
        levels: bool,
    },
    /// Areas of the site.
    Areas,
    /// A place with its address.
    Place,
    /// Telephone numbers and mail addresses.
    Contact,
    /// A whole address in the web.
    Link,
    /// How many people there is room for; places are counted from it.
    Capacity,
    /// Opening hours, as a timetable.
    Hours,
}

/// Levels of the Common European Framework of Reference for Languages.
pub const LEVELS: [&str; 6] = ["A1", "A2", "B1", "B2", "C1", "C2"];

/// Names by which types are written.
pub const TYPES: [&str; 16] = [
    "text",
    "long",
    "date",
    "moment",
    "time",
    "schedule",
    "number",
    "price",
    "choice",
    "languages",
    "areas",
    "place",
    "contact",
    "link",
    "capacity",
    "hours",
];

impl FieldType {
    /// Whether words of it can be written in each language.
    #[must_use]
    pub fn has_words(&self) -> bool {
        matches!(self, Self::Text | Self::Long | Self::Place)
    }

    /// Whether a list can be narrowed by it.
    #[must_use]
    pub fn can_filter(&self) -> bool {
        matches!(self, Self::Choice { .. } | Self::Languages { .. } | Self::Areas)
    }
}

/// Reads the fields of a kind.
pub(super) fn list(
    checked: Checked<'_>,
    fields: &mut Fields<'_>,
    problems: &mut Vec<Problem>,
) -> Vec<Field> {
    let mut list: Vec<Field> = Vec::new();
    for entry in fields.list_of_fields("fields", problems) {
        let place = entry.place();
        let Some(field) = one(checked, entry, problems) else { continue };
        if list.iter().any(|known| known.id == field.id) {
            let message = format!("two fields are called `{}`", field.id);
            problems.push(checked.problem(Rule::BadValue, place, message, "rename one of them"));
            continue;
        }
        list.push(field);
    }
    list
}

fn one(checked: Checked<'_>, mut entry: Fields<'_>, problems: &mut Vec<Problem>) -> Option<Field> {
    let id = entry.required("id", "starts", problems);
    let label = entry.localised("label", problems);
    let help = entry.localised("help", problems).map(|help| help.value).unwrap_or_default();
    let kind = field_type(checked, &mut entry, problems);
    let required = entry.flag("required", problems);
    let translated = entry.flag("translated", problems);
    let filter = entry.flag("filter", problems);
    if label.is_none() {
        problems.push(entry.missing("label", "{en: …}"));
    }
    let place = entry.place();
    entry.finish(problems);
    let (id, kind) = (id?, kind?);
    let name = crate::content::place::is_name(&id.value);
    let fits = [
        (
            name,
            format!("`{}` cannot be the name of a field", id.value),
            "write small letters and hyphens",
        ),
        (
            !translated || kind.has_words(),
            "this type is the same in every language".into(),
            "take `translated` out",
        ),
        (
            !filter || kind.can_filter(),
            "lists cannot be narrowed by this type".into(),
            "take `filter` out",
        ),
    ];
    for (_, message, remedy) in fits.into_iter().filter(|(fits, ..)| !fits) {
        problems.push(checked.problem(Rule::BadValue, place, message, remedy));
    }
    Some(Field { id: id.value, label: label?.value, help, kind, required, translated, filter })
}

fn field_type(
    checked: Checked<'_>,
    entry: &mut Fields<'_>,
    problems: &mut Vec<Problem>,
) -> Option<FieldType> {
    let text = || String::from("text");
    let written = entry.text("type", problems);
    let written = written.unwrap_or_else(|| Spot { value: text(), place: entry.place() });
    let several = entry.flag("several", problems);
    let levels = entry.flag("levels", problems);
    let of = entry.text("of", problems);
    let kind = match written.value.as_str() {
        "text" => FieldType::Text,
        "long" => FieldType::Long,
        "date" => FieldType::Date,
        "moment" => FieldType::Moment,
        "time" => FieldType::Time,
        "schedule" => FieldType::Schedule,
        "number" => FieldType::Number,
        "price" => FieldType::Price,
        "languages" => FieldType::Languages { levels },
        "areas" => FieldType::Areas,
        "place" => FieldType::Place,
        "contact" => FieldType::Contact,
        "link" => FieldType::Link,
        "capacity" => FieldType::Capacity,
        "hours" => FieldType::Hours,
        "choice" => match of {
            Some(of) => FieldType::Choice { of: of.value, several },
            None => {
                problems.push(entry.missing("of", "the name of a file in sites/taxonomies"));
                return None;
            }
        },
        other => {
            let message = format!("there is no type `{other}`");
            let remedy = did_you_mean(other, TYPES);
            problems.push(checked.problem(Rule::BadValue, written.place, message, remedy));
            return None;
        }
    };
    Some(kind)
}
