//! What can be chosen, in the reader's words and order.

use crate::ask::Ask;
use crate::form::Choice;

/// The terms of a taxonomy, by letter.
#[must_use]
pub fn terms(ask: &Ask, of: &str) -> Vec<Choice> {
    let Some(terms) = ask.tenant.world.taxonomies.get(of) else { return Vec::new() };
    let terms = terms.iter();
    sorted(ask, terms.map(|(id, n)| Choice::new(id, ask.tenant.words(&ask.lang, n))).collect())
}

/// What people speak: the site's own languages first, then the others by letter.
#[must_use]
pub fn spoken(ask: &Ask) -> Vec<Choice> {
    let spoken = &ask.tenant.world.spoken;
    let named = |tag: &str| {
        let name = spoken.get(tag).map(|term| ask.tenant.words(&ask.lang, &term.name));
        Choice::new(tag, name.unwrap_or_else(|| tag.to_string()))
    };
    let own: Vec<&str> = ask.tenant.site.tags().filter(|tag| spoken.contains_key(*tag)).collect();
    let others = spoken.keys().filter(|tag| !own.contains(&tag.as_str()));
    let others = sorted(ask, others.map(|tag| named(tag)).collect());
    own.iter().map(|tag| named(tag)).chain(others).collect()
}

/// The areas of the site, in its order.
#[must_use]
pub fn areas(ask: &Ask) -> Vec<Choice> {
    let areas = ask.tenant.site.areas.iter();
    areas.map(|(id, _)| Choice::new(id, ask.tenant.area(&ask.lang, id))).collect()
}

/// Choices by letter.
#[must_use]
pub fn sorted(ask: &Ask, mut choices: Vec<Choice>) -> Vec<Choice> {
    choices.sort_by(|one, other| ask.texts.locale().compare(&one.label, &other.label));
    choices
}
