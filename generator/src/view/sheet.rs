//! A page that a service made: the look is the site's, the content is not known here.

use serde_json::Value;

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
    pub view: Value,
    /// What the template sees as `visit`: who looks, and the tokens of forms.
    pub visit: Value,
}
