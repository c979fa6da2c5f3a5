//! Numbers that say what counts how much; `examples/tune.rs` tries others by cross-validation.

/// How the words of a page count; used when the index is read, never by the browser.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scoring {
    /// How soon a word that is repeated stops counting more.
    pub saturation: f32,
    /// How much long pages are held against themselves.
    pub length: f32,
    /// How much a word in the title counts once more, by itself.
    pub title: f32,
}

/// How the ways in which a word can be meant count; the browser gets the same numbers.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Matching {
    /// A page that has the word in another form only.
    pub other_form: f64,
    /// An unfinished word that is a word of the index too.
    pub beside_exact: f64,
    /// An unfinished word that is none of the index yet.
    pub completion: f64,
    /// How much less a completion counts when others are more frequent.
    pub doubt: f64,
    /// Another way of writing.
    pub variant: f64,
    /// A typing mistake.
    pub mistake: f64,
    /// Only the word's beginning is known.
    pub beginning: f64,
    /// What the pages to both sides have, which are the most alike.
    pub neighbour: f64,
}

impl Matching {
    /// What the browser needs for every question.
    pub(crate) fn certain(&self) -> [f64; 6] {
        let Self { other_form, beside_exact, completion, doubt, neighbour, mistake, .. } = *self;
        [other_form, beside_exact, completion, doubt, neighbour, mistake]
    }

    /// What it needs when it guesses.
    pub(crate) fn guessed(&self) -> [f64; 3] {
        [self.variant, self.mistake, self.beginning]
    }
}

/// How often a title's words stand in the field of all words.
pub(crate) const TITLE_COPIES: usize = 3;
/// How often official terms stand there.
pub(crate) const TERM_COPIES: usize = 3;
/// How often everyday words stand there.
pub(crate) const WORD_COPIES: usize = 3;

/// The numbers in use.
pub const SCORING: Scoring = Scoring { saturation: 1.8, length: 0.75, title: 0.2 };

/// The numbers in use.
pub const MATCHING: Matching = Matching {
    other_form: 0.7,
    beside_exact: 0.35,
    completion: 1.0,
    doubt: 0.15,
    variant: 0.8,
    mistake: 0.85,
    beginning: 0.5,
    neighbour: 0.06,
};
