//! What the small templates see: the choice of language, 404, about, contact.

use serde::Serialize;

use super::frame::{Emergency, MenuItem};
use super::section::ArticleCard;
use super::{Cards, Spoken, View};

/// The site's root: a page that chooses a language; it has no frame of its own.
#[derive(Debug, Clone, Serialize)]
pub struct ChooserPage {
    /// The site's name in each of its languages.
    pub languages: Vec<ChooserEntry>,
    /// Folder of styles below the root.
    pub assets: String,
    /// The whole address of this page.
    pub canonical: String,
    /// The script that picks the language; the only inline script of a site.
    pub script: String,
}

impl View for ChooserPage {
    const TEMPLATE: &'static str = "pages/chooser.html";
}

/// A language at the root.
#[derive(Debug, Clone, Serialize)]
pub struct ChooserEntry {
    /// BCP 47 tag.
    pub lang: String,
    /// `ltr` or `rtl`.
    pub dir: String,
    /// Its own name.
    pub name: String,
    /// The site's name in it.
    pub site_name: String,
    /// The site's tagline in it.
    pub tagline: String,
    /// Path below the root (`el/`).
    pub path: String,
    /// Whole address, for hreflang.
    pub address: String,
}

/// "This page is not here", in one language.
#[derive(Debug, Clone, Serialize)]
pub struct NotFoundPage {
    /// Where one may go on.
    pub sections: Vec<MenuItem>,
}

impl View for NotFoundPage {
    const TEMPLATE: &'static str = "pages/not-found.html";
}

/// About this site: what it is, who runs it, what it does not do with data.
#[derive(Debug, Clone, Serialize)]
pub struct AboutPage {
    /// How many articles there are.
    pub articles: usize,
    /// Own names of the site's languages.
    pub languages: Vec<Spoken>,
    /// The newest day of validation.
    pub newest: String,
    /// How to reach the editors (`mailto:…` or a page), or empty.
    pub contact: String,
}

impl View for AboutPage {
    const TEMPLATE: &'static str = "pages/about.html";
}

/// The way to the editors.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Editors {
    /// Where it leads: `mailto:name@example.org`, or a page.
    pub address: String,
    /// What a reader sees of it: `name@example.org`, or the page's host.
    pub words: String,
    /// Name of its pictogram.
    pub icon: String,
}

/// How to reach the editors, and whom to call in an emergency.
#[derive(Debug, Clone, Serialize)]
pub struct ContactPage {
    /// The way to the editors, if the site says one.
    pub editors: Option<Editors>,
    /// Numbers to call.
    pub emergency: Vec<Emergency>,
    /// Articles of type contact.
    #[serde(skip)]
    pub articles: Vec<ArticleCard>,
}

impl View for ContactPage {
    const TEMPLATE: &'static str = "pages/contact.html";

    fn cards(&self) -> Cards<'_> {
        Cards::Mixed(&self.articles)
    }
}

/// An old address: leads on at once, with a link for those whose browser does not.
#[derive(Debug, Clone, Serialize)]
pub struct MovedPage {
    /// Language of the page.
    pub lang: String,
    /// Its direction.
    pub dir: String,
    /// From this page to the new one.
    pub relative: String,
    /// The whole new address.
    pub canonical: String,
    /// Title of the new page.
    pub title: String,
}

impl View for MovedPage {
    const TEMPLATE: &'static str = "pages/moved.html";
}
