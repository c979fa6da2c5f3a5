//! What can be found.

/// One page, as search sees it: plain text, no markup.
#[derive(Clone, Debug, Default)]
pub struct Document {
    /// Stable name, the same in every language: `health/register-with-gesy`.
    pub id: String,
    /// Address, relative to the root of the language: `health/register-with-gesy/`.
    pub url: String,
    /// What the page is called.
    pub title: String,
    /// A sentence or two that a result shows.
    pub summary: String,
    /// The headings inside the page; they count once more than the text around them.
    pub headings: Vec<String>,
    /// Everything that can be read on the page, headings included.
    pub text: String,
    /// Official words of the host language and glossary words with their other spellings.
    pub terms: Vec<String>,
    /// Everyday words that people look for it by and that it does not use itself.
    pub words: Vec<String>,
    /// Tags as the reader's language writes them.
    pub tags: Vec<String>,
    /// The shelf that the page stands on, to filter by.
    pub section: String,
    /// What it is (an article, a listing, an event…), to filter by.
    pub kind: String,
    /// Places that it is about, to filter by.
    pub areas: Vec<String>,
}
