//! What is around every page: head, header, footer, and the way to the other languages.

use serde::Serialize;

use super::{Link, Spoken};

/// What every page of one language shares; made once a language.
#[derive(Debug, Clone, Serialize)]
pub struct Chrome {
    /// BCP 47 tag of the language.
    pub lang: String,
    /// `ltr` or `rtl`.
    pub dir: String,
    /// The site's name in this language.
    pub site_name: String,
    /// One line on what the site is.
    pub tagline: String,
    /// The sections in menu order.
    pub sections: Vec<MenuItem>,
    /// The service modules in menu order (training, events, questions …).
    pub modules: Vec<MenuItem>,
    /// The user guide, if the site has one.
    pub guide: Option<MenuItem>,
    /// The guide for those who run the site, if it has one.
    pub admin_guide: Option<MenuItem>,
    /// The pages that every site has.
    pub places: Places,
    /// Numbers to call in an emergency.
    pub emergency: Vec<Emergency>,
    /// Whether the banner says that the content is a demonstration.
    pub demonstration: bool,
    /// Where a search form goes: `el/a-z/` on a site without a service, else the service's address.
    pub search_action: SearchAction,
    /// Where one signs in or goes on with what one began: the service's first page in this
    /// language, empty where there is no service.
    pub service: String,
    /// Where a word about a page is sent, empty where there is no service.
    pub feedback: String,
    /// Where one is told what fits without an account, empty where the site recommends nothing.
    pub find: String,
    /// Folder of the browser's search index below the root (`search/el/`), empty if there is none.
    pub search_index: String,
    /// Folder of styles and scripts below the root, with its fingerprint (`assets/3f9c2a/`).
    pub assets: String,
}

/// Paths below the root of the pages that every site has; an empty one is not linked.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Places {
    /// The landing page of this language (`el/`).
    pub home: String,
    /// "About this site".
    pub about: String,
    /// How to reach the editors.
    pub contact: String,
    /// All articles from A to Z.
    pub a_z: String,
    /// Official words, empty on a site without any.
    pub glossary: String,
    /// All tags.
    pub tags: String,
    /// The Atom feed of this language.
    pub feed: String,
    /// The web manifest of this language.
    pub manifest: String,
}

/// Where a search form goes.
#[derive(Debug, Clone, Serialize)]
pub struct SearchAction {
    /// A path below the root, or a whole address.
    pub address: String,
    /// Whether the address is whole, so that `root` must not stand before it.
    pub absolute: bool,
}

/// An entry of a menu.
#[derive(Debug, Clone, Serialize)]
pub struct MenuItem {
    /// Stable identifier (`health`), also of its pictogram.
    pub id: String,
    /// What it says, in this language or a fallback.
    pub title: Spoken,
    /// One sentence on what is inside.
    pub summary: Spoken,
    /// Name of the pictogram in the theme's `icons/`.
    pub icon: String,
    /// Path below the root.
    pub path: String,
}

/// A number to call.
#[derive(Debug, Clone, Serialize)]
pub struct Emergency {
    /// As it is dialled.
    pub number: String,
    /// What it is for.
    pub means: Spoken,
}

/// What differs from page to page around its content.
#[derive(Debug, Clone, Serialize)]
pub struct Frame {
    /// From this page to the site's root: `../../` or empty.
    pub root: String,
    /// This page's path below the root (`el/health/see-a-doctor/`).
    pub path: String,
    /// For `<title>`, without the site's name.
    pub title: Spoken,
    /// For `<meta name=description>`.
    pub description: Spoken,
    /// The whole address of this page, for `rel=canonical` and sharing.
    pub canonical: String,
    /// The whole address for readers of a language that the site does not speak (`hreflang`
    /// `x-default`): the root for landing pages, else this page in the first fallback language.
    /// Empty leaves it out.
    pub default_address: String,
    /// Whether search engines should leave the page alone.
    pub noindex: bool,
    /// `website` or `article`, for Open Graph.
    pub og_type: String,
    /// From the home page down to the parent of this one.
    pub breadcrumbs: Vec<Link>,
    /// The same page in every language of the site, in the site's order. Templates get it as
    /// ready HTML, `languages` and `alternates`.
    #[serde(skip)]
    pub languages: Vec<LanguageLink>,
    /// Identifier of the menu entry that this page belongs to, or empty.
    pub current: String,
    /// Path of the Atom feed that fits this page, or empty.
    pub feed: String,
    /// JSON-LD, already safe to stand in a `<script>`, or empty.
    pub json_ld: String,
    /// The page behind the language (`health/see-a-doctor`), where one can say something about it;
    /// else empty.
    pub place: String,
    /// How readers can keep the page, where the site lets them keep pages.
    pub saving: Option<Saving>,
}

/// How a page can be kept by a reader.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Saving {
    /// The site, so that devices keep the pages of several apart.
    pub site: String,
    /// The page behind the language (`health/see-a-doctor`); empty for pages that are not kept.
    pub page: String,
}

/// The way to the same page in another language.
#[derive(Debug, Clone, Serialize, Hash, PartialEq, Eq)]
pub struct LanguageLink {
    /// BCP 47 tag.
    pub lang: String,
    /// `ltr` or `rtl`.
    pub dir: String,
    /// The language's own name.
    pub name: String,
    /// Path of the same page below the root.
    pub path: String,
    /// The whole address, for hreflang.
    pub address: String,
    /// Whether this is the page's own language.
    pub here: bool,
    /// Whether the page exists in that language, or shows a fallback there.
    pub translated: bool,
}
