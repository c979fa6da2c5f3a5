//! What templates see: one struct a template, and what every page has around it.
//!
//! Addresses in views are *paths below the site's root* (`el/health/`); a template
//! writes them behind `frame.root` (`../../`), so pages work below any address.

use serde::ser::{Serialize, SerializeStruct, Serializer};

pub mod alphabet;
pub mod article;
pub mod calendar;
pub mod frame;
pub mod listing;
pub mod plain;
pub mod questions;
pub mod search;
pub mod section;
pub mod sheet;

/// What one template, and so one reader, sees.
pub trait View: Serialize {
    /// The template's file below `templates/`.
    const TEMPLATE: &'static str;

    /// The articles that the page lists. The template sees them as `cards`, ready HTML: a card
    /// stands on many pages and is rendered once.
    fn cards(&self) -> Cards<'_> {
        Cards::None
    }
}

/// Articles listed on a page.
#[derive(Debug, Clone, Copy)]
pub enum Cards<'a> {
    /// The page lists none.
    None,
    /// Articles of one section.
    OfSection(&'a [section::ArticleCard]),
    /// Articles of several sections; each names its own.
    Mixed(&'a [section::ArticleCard]),
}

/// A text whose language may differ from the page's. Templates write it with `| spoken` (marked
/// as what it is), `| language` (only the attributes that mark it) or `| bare` (only the words).
#[derive(Debug, Clone, Default, Hash, PartialEq, Eq)]
pub struct Spoken {
    /// The words themselves.
    pub text: String,
    /// Their language, empty when it is the page's own.
    pub lang: String,
    /// Their direction (`ltr` or `rtl`), empty when it is the page's own.
    pub dir: String,
}

/// Most texts are in the page's language and become a bare string, which costs a fraction of a map.
impl Serialize for Spoken {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.lang.is_empty() {
            return serializer.serialize_str(&self.text);
        }
        let mut fields = serializer.serialize_struct("Spoken", 3)?;
        fields.serialize_field("text", &self.text)?;
        fields.serialize_field("lang", &self.lang)?;
        fields.serialize_field("dir", &self.dir)?;
        fields.end()
    }
}

/// A link with its words.
#[derive(Debug, Clone, serde::Serialize, Hash, PartialEq, Eq)]
pub struct Link {
    /// What it says.
    pub title: Spoken,
    /// Where it leads: a path below the site's root.
    pub path: String,
}
