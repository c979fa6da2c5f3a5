//! What the page shows on which a listing is written.

use generator::site::ListingKind;
use serde::Serialize;

use crate::ask::Ask;
use crate::fields::Fields;
use crate::form::tabs::{self, Tabs, TabsView};
use crate::form::view::FieldView;
use crate::form::{Form, Mistake};
use crate::listings::content::why;
use crate::listings::form::{ask_name, sensitive};

/// The page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct EditView {
    /// Where it is sent.
    pub action: String,
    /// What is sent along unseen.
    pub hidden: Vec<(String, String)>,
    /// What is wrong.
    pub mistakes: Vec<Mistake>,
    /// What it is about, for whoever begins.
    pub lead: String,
    /// Where what is kept can be looked at, after somebody was faster; else empty.
    pub kept: String,
    /// The languages.
    pub tabs: TabsView,
    /// What is written in each.
    pub panels: Vec<Panel>,
    /// What is the same in all.
    pub facts: Vec<FieldView>,
    /// What applicants may be asked to show.
    pub asks: Vec<AskView>,
}

/// What is written in a language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Panel {
    /// Its tag.
    pub lang: String,
    /// Its own name.
    pub name: String,
    /// Whether it is seen now.
    pub shown: bool,
    /// Its fields.
    pub fields: Vec<FieldView>,
}

/// Something sensitive that may be asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AskView {
    /// The box.
    pub tick: FieldView,
    /// Why, in each language: field, and whether it is seen now.
    pub reasons: Vec<(FieldView, bool)>,
}

/// Cuts a form into the parts of the page.
#[must_use]
pub fn edit(
    ask: &Ask,
    kind: &ListingKind,
    tabs: &Tabs,
    form: &Form,
    typed: &Fields,
    mistakes: &[Mistake],
) -> EditView {
    let view = form.view(typed, mistakes);
    let tabs = tabs.view(ask, mistakes);
    let take = |name: &str| view.fields.iter().find(|field| field.name == name).cloned();
    let is_reason = |name: &str| sensitive(kind).any(|a| name.ends_with(&why(&a.field)));
    let of = |lang: &str| {
        let own = view.fields.iter().filter(|f| f.name.starts_with(&tabs::prefix(lang)));
        own.filter(|f| !is_reason(&f.name)).cloned().collect::<Vec<_>>()
    };
    let shown = |tab: &tabs::TabView| tab.open || tab.wrong;
    let panels = tabs.tabs.iter().map(|tab| Panel {
        lang: tab.lang.clone(),
        name: tab.name.clone(),
        shown: shown(tab),
        fields: of(&tab.lang),
    });
    let asks = sensitive(kind).filter_map(|asked| {
        let reason = |tab: &tabs::TabView| {
            Some((take(&tabs::name(&tab.lang, &why(&asked.field)))?, shown(tab)))
        };
        let reasons = tabs.tabs.iter().filter_map(reason).collect();
        Some(AskView { tick: take(&ask_name(&asked.field))?, reasons })
    });
    let asks: Vec<AskView> = asks.collect();
    let facts = view.fields.iter().filter(|field| field.name.starts_with("fact-"));
    EditView {
        action: view.action.clone(),
        hidden: view.hidden.clone(),
        mistakes: mistakes.to_vec(),
        lead: String::new(),
        kept: String::new(),
        panels: panels.collect(),
        facts: facts.cloned().collect(),
        asks,
        tabs,
    }
}
