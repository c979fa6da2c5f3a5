//! What the templates of lists see: home page, section, filtered section, tag.

use serde::Serialize;

use super::article::StaleNotice;
use super::frame::MenuItem;
use super::{Cards, Link, Spoken, View};

/// The landing page of one language.
#[derive(Debug, Clone, Serialize)]
pub struct HomePage {
    /// The sections with their titles, summaries and pictograms.
    pub sections: Vec<MenuItem>,
    /// The service modules.
    pub modules: Vec<MenuItem>,
    /// Articles that most newcomers need first, in the site's order.
    #[serde(skip)]
    pub first_steps: Vec<ArticleCard>,
}

impl View for HomePage {
    const TEMPLATE: &'static str = "pages/home.html";

    fn cards(&self) -> Cards<'_> {
        Cards::Mixed(&self.first_steps)
    }
}

/// A section: its articles, with a search bar and filters.
#[derive(Debug, Clone, Serialize)]
pub struct SectionPage {
    /// Identifier of the section, also of its pictogram.
    pub id: String,
    /// Name of its pictogram.
    pub icon: String,
    /// Its title.
    pub title: Spoken,
    /// Its summary.
    pub summary: Spoken,
    /// Notices below title and summary when those are older than their source.
    pub notices: Vec<StaleNotice>,
    /// Its introduction: HTML that `markdown.rs` made.
    pub html: String,
    /// Language of the introduction, when it is not the page's.
    pub html_lang: String,
    /// Its direction, when it is not the page's.
    pub html_dir: String,
    /// Set on a filtered page: the words of the filter that is on (`Nicosia`).
    pub filtered_by: Option<Spoken>,
    /// Filters; groups without a choice are left out.
    pub filters: Vec<FilterGroup>,
    /// How many articles there are, on all pages.
    pub count: usize,
    /// The way to the other pages of a long list.
    pub pages: Option<Pages>,
    /// The articles of this page, all of them or those of the filter.
    #[serde(skip)]
    pub articles: Vec<ArticleCard>,
}

impl View for SectionPage {
    const TEMPLATE: &'static str = "pages/section.html";

    fn cards(&self) -> Cards<'_> {
        Cards::OfSection(&self.articles)
    }
}

/// Where one is in a list that goes over several pages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Pages {
    /// The number of this page, from one.
    pub number: usize,
    /// How many pages there are.
    pub total: usize,
    /// Path of the page before this one, or empty.
    pub previous: String,
    /// Path of the page after this one, or empty.
    pub next: String,
}

/// One filter: `area`, `audience` or `kind`.
#[derive(Debug, Clone, Serialize)]
pub struct FilterGroup {
    /// `area`, `audience` or `kind`; the theme has its words as `filter-<name>`.
    pub name: String,
    /// Its choices, at least one; the first is not "all", the template adds that.
    pub choices: Vec<FilterChoice>,
}

/// One choice of a filter; without JavaScript a link to a page of its own.
#[derive(Debug, Clone, Serialize)]
pub struct FilterChoice {
    /// Identifier (`nicosia`), the one in `data-area` of the cards.
    pub id: String,
    /// What it says.
    pub title: Spoken,
    /// Path of the filtered page below the root.
    pub path: String,
    /// How many articles it leaves.
    pub count: usize,
    /// Whether this page shows it.
    pub current: bool,
}

/// An article in a list.
#[derive(Debug, Clone, Serialize, Hash)]
pub struct ArticleCard {
    /// Path of its page below the root.
    pub path: String,
    /// Its title.
    pub title: Spoken,
    /// Its summary.
    pub summary: Spoken,
    /// `guide`, `procedure`, `contact` or `questions`.
    pub kind: String,
    /// Identifiers of areas, with a space between; empty for the whole country.
    pub area_ids: String,
    /// Names of areas.
    pub areas: Vec<Spoken>,
    /// Identifiers of audiences, with a space between.
    pub audience_ids: String,
    /// Names of audiences.
    pub audiences: Vec<Spoken>,
    /// Day of validation (`2026-11-20`).
    pub validated_on: String,
    /// Title of its section (shown where sections mix).
    pub section: Spoken,
}

/// All articles of one tag or audience or area, over the sections.
#[derive(Debug, Clone, Serialize)]
pub struct TagPage {
    /// The tag's words.
    pub title: Spoken,
    /// How many articles it has, on all pages.
    pub count: usize,
    /// The way to the other pages of a long list.
    pub pages: Option<Pages>,
    /// Its articles, those of this page.
    #[serde(skip)]
    pub articles: Vec<ArticleCard>,
}

impl View for TagPage {
    const TEMPLATE: &'static str = "pages/tag.html";

    fn cards(&self) -> Cards<'_> {
        Cards::Mixed(&self.articles)
    }
}

/// All tags.
#[derive(Debug, Clone, Serialize)]
pub struct TagsPage {
    /// Tags with the number of their articles.
    pub tags: Vec<TagEntry>,
}

impl View for TagsPage {
    const TEMPLATE: &'static str = "pages/tags.html";
}

/// A tag and how many articles it has.
#[derive(Debug, Clone, Serialize)]
pub struct TagEntry {
    /// Its words and page.
    pub link: Link,
    /// How many articles.
    pub count: usize,
}
