//! Forms that are written in several languages: one tab each, all of them in one form, so that
//! nothing that was typed is lost when another one is opened. Works without JavaScript: tabs are
//! buttons that send the form and show it again.

use serde::Serialize;

use super::Mistake;
use crate::ask::Ask;
use crate::fields::Fields;

/// The name of the buttons of such a form; `save` sends it for good.
pub const GO: &str = "go";
const LANG: &str = "lang";
const OPEN: &str = "open";

/// The languages of a form, and the one that is open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tabs {
    langs: Vec<String>,
    open: String,
}

/// What the template sees of them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TabsView {
    /// One a language.
    pub tabs: Vec<TabView>,
    /// Languages that can be added: tag and name.
    pub more: Vec<(String, String)>,
    /// Name of the open language.
    pub open: String,
    /// What the button says that takes the open language out; as it is sent, or empty where it is
    /// the only one.
    pub drop: String,
}

/// One tab.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TabView {
    /// Tag of the language.
    pub lang: String,
    /// Its own name.
    pub name: String,
    /// Its direction.
    pub dir: String,
    /// Whether it is open.
    pub open: bool,
    /// Whether something in it is wrong: then it is shown too.
    pub wrong: bool,
}

impl Tabs {
    /// The languages in which something is written already; else the reader's. The reader's is
    /// open where it is among them.
    #[must_use]
    pub fn first<'a>(ask: &Ask, written: impl Iterator<Item = &'a str>) -> Self {
        let written: Vec<&str> = written.collect();
        let known = ask.tenant.site.tags().filter(|tag| written.contains(tag));
        let mut langs: Vec<String> = known.map(str::to_string).collect();
        if langs.is_empty() {
            langs.push(ask.lang.clone());
        }
        let open = langs.iter().find(|lang| **lang == ask.lang).unwrap_or(&langs[0]).clone();
        Self { langs, open }
    }

    /// The languages of a form that was sent.
    #[must_use]
    pub fn sent(ask: &Ask) -> Self {
        let tabs = Self::first(ask, ask.form.all(LANG));
        tabs.opened(ask.form.one(OPEN))
    }

    /// The same with another one open, if it is among them.
    #[must_use]
    pub fn opened(mut self, lang: &str) -> Self {
        if self.langs.iter().any(|own| own == lang) {
            self.open = lang.to_string();
        }
        self
    }

    /// What a button made of them: another is open, added, or taken out. Nothing when the form was
    /// sent for good.
    #[must_use]
    pub fn turned(&self, ask: &Ask) -> Option<Self> {
        let go = ask.form.one(GO);
        if go == "add" {
            return Some(self.clone().with(ask, ask.form.one("add")));
        }
        match (go.strip_prefix("tab-"), go.strip_prefix("drop-")) {
            (Some(lang), _) => Some(self.clone().opened(lang)),
            (_, Some(lang)) => Some(self.clone().without(lang)),
            _ => None,
        }
    }

    fn with(mut self, ask: &Ask, lang: &str) -> Self {
        let known = ask.tenant.site.tags().any(|tag| tag == lang);
        if known && !self.langs.iter().any(|own| own == lang) {
            self.langs.push(lang.to_string());
        }
        self.opened(lang)
    }

    fn without(mut self, lang: &str) -> Self {
        if self.langs.len() > 1 {
            self.langs.retain(|own| own != lang);
        }
        let first = self.langs[0].clone();
        if self.open == lang { self.opened(&first) } else { self }
    }

    /// The languages.
    pub fn langs(&self) -> impl Iterator<Item = &str> {
        self.langs.iter().map(String::as_str)
    }

    /// What is sent along unseen.
    #[must_use]
    pub fn hidden(&self) -> Vec<(String, String)> {
        let langs = self.langs.iter().map(|lang| (LANG.to_string(), lang.clone()));
        langs.chain([(OPEN.to_string(), self.open.clone())]).collect()
    }

    /// What the template sees. Fields of a language are called `text-<lang>-…`.
    #[must_use]
    pub fn view(&self, ask: &Ask, mistakes: &[Mistake]) -> TabsView {
        let tags = ask.tenant.site.tags().filter(|tag| !self.langs.iter().any(|own| own == tag));
        let more = tags.map(|tag| (tag.to_string(), ask.tenant.language_name(tag)));
        let tab = |lang: &String| TabView {
            lang: lang.clone(),
            name: ask.tenant.language_name(lang),
            dir: direction(ask, lang).to_string(),
            open: *lang == self.open,
            wrong: mistakes.iter().any(|mistake| mistake.field.starts_with(&prefix(lang))),
        };
        let drop = if self.langs.len() > 1 { format!("drop-{}", self.open) } else { String::new() };
        TabsView {
            tabs: self.langs.iter().map(tab).collect(),
            more: more.collect(),
            open: ask.tenant.language_name(&self.open),
            drop,
        }
    }
}

/// How the names of the fields of a language begin.
#[must_use]
pub fn prefix(lang: &str) -> String {
    format!("text-{lang}-")
}

/// The name of a field of a language.
#[must_use]
pub fn name(lang: &str, field: &str) -> String {
    format!("text-{lang}-{field}")
}

/// Which way a language is written.
#[must_use]
pub fn direction<'a>(ask: &'a Ask, lang: &str) -> &'a str {
    ask.tenant.world.locales.get(lang).map_or("auto", |locale| locale.direction().as_str())
}

/// The fields of a form without what its buttons and guards send.
#[must_use]
pub fn is_guard(name: &str) -> bool {
    matches!(name, "csrf" | "once" | GO | LANG | OPEN | "add" | "version")
}

/// Whether somebody typed anything.
#[must_use]
pub fn is_empty(typed: &Fields) -> bool {
    !typed.iter().any(|(name, value)| !is_guard(name) && !value.is_empty())
}
