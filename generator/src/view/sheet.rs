//! A page that a service made: the look is the site's, the content is not known here.

use std::fmt;

use anyhow::{Context, Result};
use serde::Serialize;
use tera::Value;

use super::Link;

/// What a service puts on a page.
#[derive(Debug, Clone, Default)]
pub struct Sheet {
    /// The template's file below `templates/` (`service/form.html`).
    pub template: String,
    /// For `<title>`.
    pub title: String,
    /// The page's own address behind the language (`my/courses`), for the language menu:
    /// [`Sheet::address`] with `{lang}` gives each.
    pub address: String,
    /// The pages above it, with whole paths.
    pub trail: Vec<Link>,
    /// What the template sees as `page`.
    pub view: Given,
    /// What the template sees as `visit`: who looks, and the tokens of forms.
    pub visit: Given,
}

/// What a template is given: any view, made into what templates read once. Clones are cheap.
#[derive(Debug, Clone, PartialEq)]
pub struct Given(Value);

impl Given {
    /// A view.
    ///
    /// # Errors
    /// When it cannot be serialized.
    pub fn of<V: Serialize + ?Sized>(view: &V) -> Result<Self> {
        Value::try_from_serializable(view).map(Self).context("a view becomes a template value")
    }

    /// The same with a title, unless it has one.
    #[must_use]
    pub fn titled(self, title: &str) -> Self {
        if self.0.as_map().is_none() || self.0.get_from_path("title").is_some() {
            return self;
        }
        let mut map = self.0.into_map().unwrap_or_default();
        map.insert("title".into(), title.into());
        Self(map.into())
    }

    /// As the template engine takes it.
    pub(crate) fn value(&self) -> Value {
        self.0.clone()
    }
}

impl Default for Given {
    fn default() -> Self {
        Self(Value::none())
    }
}

impl fmt::Display for Given {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_title_is_given_where_there_is_none() {
        let given = |view: serde_json::Value| Given::of(&view).expect("a view").titled("Title");
        assert_eq!(given(json!({ "rows": [] })), given(json!({ "rows": [], "title": "Title" })));
        assert_eq!(given(json!({ "title": "Own" })), given(json!({ "title": "Own" })));
        assert_eq!(given(json!([1])), Given::of(&[1]).expect("a view"));
    }
}
