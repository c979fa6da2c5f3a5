//! A page that is one form: heading, some words, the form, ways on.

use serde::Serialize;

use crate::answer::{Answer, Failure, Outcome};
use crate::ask::Ask;
use crate::fields::Fields;
use crate::form::{Form, FormView, Mistake, Values};

/// The page. Its texts are `<key>-title` and, where there is one, `<key>-lead`.
#[derive(Debug, Clone)]
pub struct FormPage {
    template: &'static str,
    title: String,
    lead: Vec<String>,
    /// The form.
    pub form: Form,
    links: Vec<(String, String)>,
    trail: Vec<(String, String)>,
    more: serde_json::Value,
}

#[derive(Serialize)]
struct View<'a> {
    form: FormView,
    lead: &'a [String],
    links: &'a [(String, String)],
    more: &'a serde_json::Value,
}

impl FormPage {
    /// A page with the texts of a key.
    #[must_use]
    pub fn new(ask: &Ask, key: &str, form: Form) -> Self {
        let lead = ask.texts.plain(&format!("{key}-lead")).map(str::to_string);
        Self {
            template: "form",
            title: ask.say(&format!("{key}-title")),
            lead: lead.into_iter().collect(),
            form,
            links: Vec::new(),
            trail: Vec::new(),
            more: serde_json::Value::Null,
        }
    }

    /// The same by another template than `form`.
    #[must_use]
    pub fn template(mut self, template: &'static str) -> Self {
        self.template = template;
        self
    }

    /// The same with one more line before the form.
    #[must_use]
    pub fn line(mut self, line: String) -> Self {
        self.lead.push(line);
        self
    }

    /// The same with a way on behind the form.
    #[must_use]
    pub fn link(mut self, words: String, path: String) -> Self {
        self.links.push((words, path));
        self
    }

    /// The same below another page.
    #[must_use]
    pub fn below(mut self, words: String, path: String) -> Self {
        self.trail.push((words, path));
        self
    }

    /// The same with something of its own for the template.
    #[must_use]
    pub fn more(mut self, more: serde_json::Value) -> Self {
        self.more = more;
        self
    }

    /// The page, empty.
    ///
    /// # Errors
    /// When the view cannot be a value.
    pub fn show(&self) -> Outcome {
        self.filled(&Fields::default(), &[])
    }

    /// The page with what was typed.
    ///
    /// # Errors
    /// When the view cannot be a value.
    pub fn filled(&self, typed: &Fields, mistakes: &[Mistake]) -> Outcome {
        let form = self.form.view(typed, mistakes);
        let view = View { form, lead: &self.lead, links: &self.links, more: &self.more };
        Ok(Answer::page(self.template, self.title.clone(), &view)?.below(&self.trail))
    }

    /// What was typed, checked.
    ///
    /// # Errors
    /// The page with every mistake.
    pub fn check(&self, ask: &Ask) -> Result<Values, Failure> {
        self.form.check(&ask.form, ask).map_err(|mistakes| self.wrong(ask, &mistakes))
    }

    /// The page with mistakes; what was written meanwhile is taken back.
    #[must_use]
    pub fn wrong(&self, ask: &Ask, mistakes: &[Mistake]) -> Failure {
        match self.refused(ask, mistakes) {
            Ok(answer) => Failure::Instead(Box::new(answer)),
            Err(failure) => failure,
        }
    }

    /// The page with mistakes; what was written meanwhile stays, for example how often it was
    /// tried.
    ///
    /// # Errors
    /// When the view cannot be a value.
    pub fn refused(&self, ask: &Ask, mistakes: &[Mistake]) -> Outcome {
        Ok(self.filled(&ask.form, mistakes)?.with_status(422))
    }
}
