//! What the pages of a provider's profile show.

use generator::markdown::guest;
use generator::site::FieldType;
use serde::Serialize;

use super::{Provider, State, Step};
use crate::ask::Ask;
use crate::fields::Fields;
use crate::form::tabs::{self, TabView, Tabs, TabsView};
use crate::form::view::FieldView;
use crate::form::{Form, Mistake};

/// The profile.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ShowView {
    /// Its state in a word.
    pub state: String,
    /// How that looks.
    pub tone: &'static str,
    /// What the state means and what comes next.
    pub means: String,
    /// Why it was refused, or empty.
    pub reason: String,
    /// What is missing before it can ask: words, and where it is mended.
    pub gaps: Vec<(String, String)>,
    /// What it tells: name and values.
    pub facts: Vec<(String, Vec<String>)>,
    /// What it says of itself: language, direction, name of the language, text as HTML.
    pub about: Vec<(String, String, String, String)>,
    /// Where it is changed.
    pub edit: String,
    /// Where it asks to be verified, or empty.
    pub ask: String,
}

/// The page on which it is changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct EditView {
    /// Where it is sent.
    pub action: String,
    /// What is sent along unseen.
    pub hidden: Vec<(String, String)>,
    /// What is wrong.
    pub mistakes: Vec<Mistake>,
    /// Where what is kept can be looked at.
    pub kept: String,
    /// Whether a new name has to be verified anew.
    pub renames: bool,
    /// The languages.
    pub tabs: TabsView,
    /// What is written in each, and whether it is seen now.
    pub panels: Vec<(TabView, FieldView)>,
    /// What is the same in all.
    pub facts: Vec<FieldView>,
}

/// How a state looks.
#[must_use]
pub fn tone(state: State) -> &'static str {
    match state {
        State::Verified => "good",
        State::Asked => "waits",
        State::New | State::Refused => "",
    }
}

/// The profile as its provider sees it.
#[must_use]
pub fn show(ask: &Ask, provider: &Provider, gaps: &[Mistake]) -> ShowView {
    let can_ask = Step::Ask.from(provider.state).is_some();
    let edit = ask.to("provider/edit");
    let gaps = gaps.iter().filter(|_| can_ask);
    let gaps: Vec<_> =
        gaps.map(|gap| (gap.text.clone(), format!("{edit}#{}", gap.field))).collect();
    let about = provider.profile.about.iter().map(|(lang, text)| {
        let (name, dir) = (ask.tenant.language_name(lang), tabs::direction(ask, lang));
        (lang.clone(), dir.to_string(), name, guest::html(text))
    });
    ShowView {
        state: ask.say(&format!("providers-state-{}", provider.state.as_str())),
        tone: tone(provider.state),
        means: ask.say(&format!("providers-means-{}", provider.state.as_str())),
        reason: provider.reason.clone(),
        ask: if can_ask && gaps.is_empty() { ask.to("provider/ask") } else { String::new() },
        gaps,
        facts: facts(ask, provider),
        about: about.collect(),
        edit,
    }
}

fn facts(ask: &Ask, provider: &Provider) -> Vec<(String, Vec<String>)> {
    let profile = &provider.profile;
    let spoken = &ask.tenant.world.spoken;
    let language = |tag: &String| match spoken.get(tag) {
        Some(term) => ask.tenant.words(&ask.lang, &term.name),
        None => tag.clone(),
    };
    let one = |text: &String| vec![text.clone()];
    let hours = |value: &String| ask.reader().words(&FieldType::Hours, value);
    let all = [
        ("areas", profile.areas.iter().map(|area| ask.tenant.area(&ask.lang, area)).collect()),
        ("languages", profile.languages.iter().map(language).collect()),
        ("phone", one(&profile.phone)),
        ("email", one(&profile.email)),
        ("web", one(&profile.web)),
        ("address", one(&profile.address)),
        ("hours", profile.hours.iter().map(hours).collect()),
    ];
    let named = all.into_iter().map(|(name, values): (_, Vec<String>)| {
        let values = values.into_iter().filter(|value| !value.is_empty()).collect();
        (ask.say(&format!("providers-{name}")), values)
    });
    named.filter(|(_, values): &(String, Vec<String>)| !values.is_empty()).collect()
}

/// Cuts the form into the parts of the page.
#[must_use]
pub fn edit(
    ask: &Ask,
    provider: &Provider,
    tabs: &Tabs,
    form: &Form,
    typed: &Fields,
    mistakes: &[Mistake],
) -> EditView {
    let view = form.view(typed, mistakes);
    let tabs = tabs.view(ask, mistakes);
    let panel = |tab: &TabView| {
        let name = tabs::name(&tab.lang, "about");
        let field = view.fields.iter().find(|field| field.name == name)?;
        Some((tab.clone(), field.clone()))
    };
    let facts = view.fields.iter().filter(|field| !field.name.starts_with("text-"));
    EditView {
        action: view.action.clone(),
        hidden: view.hidden.clone(),
        mistakes: mistakes.to_vec(),
        kept: ask.to("provider"),
        renames: matches!(provider.state, State::Verified | State::Asked),
        panels: tabs.tabs.iter().filter_map(panel).collect(),
        facts: facts.cloned().collect(),
        tabs,
    }
}
