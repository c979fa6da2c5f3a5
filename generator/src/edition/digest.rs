//! Fingerprints of what pages are made from.

use crate::content::{Article, ArticleFile};

/// Gathers what a page is made from into one fingerprint.
#[derive(Clone)]
pub struct Digest(blake3::Hasher);

impl Digest {
    /// The fingerprint of nothing.
    #[must_use]
    pub fn new() -> Self {
        Self(blake3::Hasher::new())
    }

    /// A text; where it ends is part of the fingerprint.
    pub fn text(&mut self, text: &str) -> &mut Self {
        self.0.update(&(text.len() as u32).to_le_bytes());
        self.0.update(text.as_bytes());
        self
    }

    /// Another fingerprint.
    pub fn bytes(&mut self, bytes: &[u8]) -> &mut Self {
        self.0.update(bytes);
        self
    }

    /// A number.
    pub fn number(&mut self, number: usize) -> &mut Self {
        self.0.update(&(number as u64).to_le_bytes());
        self
    }

    /// The fingerprint so far.
    #[must_use]
    pub fn finish(&self) -> [u8; 16] {
        let mut half = [0; 16];
        half.copy_from_slice(&self.0.finalize().as_bytes()[..16]);
        half
    }
}

impl Default for Digest {
    fn default() -> Self {
        Self::new()
    }
}

/// Fingerprint of what lists show of an article.
#[must_use]
pub fn card(article: &Article, lang: &str, file: &ArticleFile) -> [u8; 16] {
    let facts = article.facts();
    let mut digest = Digest::new();
    digest.text(&article.address).text(lang).text(&file.head.title).text(&file.head.summary);
    digest.text(facts.kind.word());
    for names in [&facts.areas, &facts.audiences, &facts.tags] {
        digest.number(names.len());
        for (name, _) in names {
            digest.text(name);
        }
    }
    if let Some(validated) = &facts.validated {
        digest.text(&validated.on.to_string());
    }
    digest.finish()
}
