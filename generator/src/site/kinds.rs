//! Service modules as data: `sites/modules/<kind>.yaml`.

use crate::localised::Localised;
use crate::problem::{Checked, Problem};
use crate::yaml::fields::{self, Fields};

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
    /// Facts of an entry, in order: identifier and what it is about.
    pub fields: Vec<(String, Localised)>,
}

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
    let mut facts = Vec::new();
    for mut entry in fields.list_of_fields("fields", problems) {
        let id = entry.required("id", "starts", problems);
        let label = entry.localised("label", problems);
        entry.finish(problems);
        if let (Some(id), Some(label)) = (id, label) {
            facts.push((id.value, label.value));
        }
    }
    fields.finish(problems);
    let kind = ListingKind {
        id: id.to_string(),
        shape,
        title: title?.value,
        summary: summary?.value,
        icon,
        schema,
        fields: facts,
    };
    Some(kind)
}
