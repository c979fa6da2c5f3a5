//! What the pages of experts show.

use super::Expert;
use crate::applications::view::Row;
use crate::ask::Ask;
use crate::questions;

/// A line of the list.
#[must_use]
pub fn row(ask: &Ask, expert: &Expert) -> Row {
    Row {
        title: expert.name.clone(),
        path: ask.to(&format!("admin/experts/{}", expert.account)),
        by_button: false,
        facts: vec![topics(ask, expert), languages(ask, expert)],
        state: String::new(),
        tone: "",
    }
}

/// Topics and languages in a line.
#[must_use]
pub fn able(ask: &Ask, expert: &Expert) -> String {
    format!("{} – {}", topics(ask, expert), languages(ask, expert))
}

fn topics(ask: &Ask, expert: &Expert) -> String {
    let name = |id: &String| questions::topic(&ask.tenant, &ask.lang, id);
    let named = expert.topics.iter().map(name).filter(|name| !name.is_empty());
    named.collect::<Vec<_>>().join(" · ")
}

fn languages(ask: &Ask, expert: &Expert) -> String {
    let names = expert.languages.iter().map(|tag| ask.tenant.language_name(tag));
    names.collect::<Vec<_>>().join(" · ")
}
