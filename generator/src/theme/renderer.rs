//! Views become HTML, in one language.

use std::sync::Arc;

use anyhow::{Context, Result};
use serde::Serialize;
use tera::{Context as Scope, Tera, Value};

use crate::texts::Texts;
use crate::view::View;
use crate::view::frame::{Chrome, Frame};
use crate::view::sheet::Sheet;

pub use super::shell::SharedChrome;

/// Most pages of a service have fewer bytes.
const SHEET: usize = 32 * 1024;

/// The templates of a theme in one language. May be used from many threads.
pub struct Renderer {
    tera: Tera,
    texts: Arc<Texts>,
}

impl Renderer {
    pub(super) fn new(tera: Tera, texts: Arc<Texts>) -> Self {
        Self { tera, texts }
    }

    /// The interface texts of the language.
    pub fn texts(&self) -> &Texts {
        &self.texts
    }

    /// The same, to be kept.
    pub fn shared_texts(&self) -> Arc<Texts> {
        Arc::clone(&self.texts)
    }

    /// Makes what all pages share, once a language.
    ///
    /// # Errors
    /// When the chrome cannot become a template value.
    pub fn chrome(&self, chrome: &Chrome) -> Result<SharedChrome> {
        SharedChrome::new(chrome)
    }

    /// A page with everything around it.
    ///
    /// # Errors
    /// When a template asks for what its view does not have.
    pub fn page<V: View>(&self, chrome: &SharedChrome, frame: &Frame, view: &V) -> Result<String> {
        let (cards, count) = chrome.cards(&self.tera, &frame.root, view.cards())?;
        let mut scope = self.around(chrome, frame)?;
        scope.insert_value("cards", cards);
        scope.insert_value("card_count", count.into());
        scope.insert_value("page", value(view)?);
        self.render(V::TEMPLATE, &scope).with_context(|| format!("on the page {}", frame.path))
    }

    /// A page of a service with the same around it; the template sees the view as `page`, and
    /// who looks as `visit`.
    ///
    /// # Errors
    /// When the template asks for what its view does not have.
    pub fn sheet(&self, chrome: &SharedChrome, frame: &Frame, sheet: &Sheet) -> Result<Vec<u8>> {
        let mut scope = self.around(chrome, frame)?;
        scope.insert_value("page", sheet.view.value());
        scope.insert_value("visit", sheet.visit.value());
        let mut html = Vec::with_capacity(SHEET);
        let done = self.tera.render_to(&sheet.template, &scope, &mut html);
        let template = &sheet.template;
        done.with_context(|| format!("rendering {template} on the page {}", frame.path))?;
        Ok(html)
    }

    fn around(&self, chrome: &SharedChrome, frame: &Frame) -> Result<Scope> {
        let shell = chrome.shell(&self.tera, frame)?;
        let ways = chrome.ways(&self.tera, frame)?;
        let mut scope = Scope::new();
        scope.insert_value("languages", ways.menu);
        scope.insert_value("alternates", ways.alternates);
        scope.insert_value("chrome", chrome.value.clone());
        scope.insert_value("head", shell.head.clone());
        scope.insert_value("header", shell.header.clone());
        scope.insert_value("header_end", shell.header_end.clone());
        scope.insert_value("footer", shell.footer.clone());
        scope.insert_value("root", value(&frame.root)?);
        scope.insert_value("frame", value(frame)?);
        Ok(scope)
    }

    /// A page that stands alone, without header and footer: the choice of language, an old address.
    ///
    /// # Errors
    /// When the template asks for what its view does not have.
    pub fn bare<V: View>(&self, view: &V) -> Result<String> {
        let mut scope = Scope::new();
        scope.insert_value("page", value(view)?);
        self.render(V::TEMPLATE, &scope)
    }

    /// A part of a page, for example `parts/contact-card.html` with a `ContactCard`.
    /// The part sees the view as `part`.
    ///
    /// # Errors
    /// When the template asks for what the view does not have.
    pub fn part<T: Serialize>(&self, template: &str, view: &T) -> Result<String> {
        let mut scope = Scope::new();
        scope.insert_value("part", value(view)?);
        self.render(template, &scope)
    }

    fn render(&self, template: &str, scope: &Scope) -> Result<String> {
        self.tera.render(template, scope).with_context(|| format!("rendering {template}"))
    }
}

fn value<T: Serialize>(view: &T) -> Result<Value> {
    Value::try_from_serializable(view).context("a view becomes a template value")
}
