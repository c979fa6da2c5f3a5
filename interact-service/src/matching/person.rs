//! A person as the calculation sees them, and what is worked out once for all offers.

use super::{Level, Offer, Places, Reason, Reasons, Term, Times, Vocabulary};

/// What somebody told, and what they showed interest in. There is no place here for gender, age,
/// nationality, religion, legal status or health: what is not here cannot count.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Person {
    /// Kinds that they look for.
    pub seeking: Vec<u16>,
    /// Interests, skills and occupations.
    pub terms: Vec<Term>,
    /// Languages and how well.
    pub languages: Vec<(u16, Level)>,
    /// What they have learned (ISCED).
    pub education: Option<u8>,
    /// Where they live or want to be.
    pub area: Option<u16>,
    /// When they have time.
    pub times: Times,
    /// Reasons that they switched off.
    pub off: Reasons,
}

/// A person with everything that does not depend on the offer.
#[derive(Debug, Clone)]
pub struct Known<'a> {
    /// What they told.
    pub person: &'a Person,
    /// The terms.
    pub words: &'a Vocabulary,
    /// The map.
    pub places: &'a Places,
    /// How close each term is to what they told.
    pub(super) close: Vec<f32>,
    /// Whether they told anything in each facet.
    pub(super) told: [bool; 3],
    /// How much each term, kind and taught language counts in what they saved or applied to.
    pub(super) liked: Liked,
}

/// What somebody saved or applied to, summed up (the centroid of Rocchio).
#[derive(Debug, Clone, Default)]
pub(super) struct Liked {
    pub(super) terms: Vec<f32>,
    pub(super) kinds: Vec<f32>,
    pub(super) taught: Vec<(u16, f32)>,
    pub(super) any: bool,
}

impl<'a> Known<'a> {
    /// Works out what does not depend on the offer.
    #[must_use]
    pub fn new(
        person: &'a Person,
        words: &'a Vocabulary,
        places: &'a Places,
        liked: &[&Offer],
    ) -> Self {
        let mut told = [false; 3];
        for term in &person.terms {
            told[words.facet(*term) as usize] = true;
        }
        Self {
            person,
            words,
            places,
            close: words.spread(&person.terms),
            told,
            liked: Liked::of(words, liked),
        }
    }

    /// Whether a reason counts for them.
    #[must_use]
    pub fn wants(&self, reason: Reason) -> bool {
        !self.person.off.has(reason)
    }

    /// How well they know a language; nothing where they told of no language at all.
    #[must_use]
    pub fn level(&self, lang: u16) -> Option<Level> {
        if self.person.languages.is_empty() {
            return None;
        }
        let own = self.person.languages.iter().find(|(own, _)| *own == lang);
        Some(own.map_or(0, |(_, level)| *level))
    }

    /// Whether nothing is known that could count.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        let person = self.person;
        let told = person.terms.len() + person.seeking.len() + person.languages.len();
        told == 0
            && person.education.is_none()
            && person.area.is_none()
            && person.times.is_empty()
            && !self.liked.any
    }
}

impl Liked {
    fn of(words: &Vocabulary, liked: &[&Offer]) -> Self {
        if liked.is_empty() {
            return Self::default();
        }
        let share = 1.0 / f32::from(u16::try_from(liked.len()).unwrap_or(u16::MAX));
        let mut sum = Self { terms: vec![0.0; words.len()], any: true, ..Self::default() };
        for offer in liked {
            let kind = usize::from(offer.kind);
            if sum.kinds.len() <= kind {
                sum.kinds.resize(kind + 1, 0.0);
            }
            sum.kinds[kind] += share;
            let terms: Vec<Term> = offer.topics.iter().chain(&offer.needs).copied().collect();
            for (own, close) in sum.terms.iter_mut().zip(words.spread(&terms)) {
                *own = own.max(close * share.sqrt());
            }
            let Some(taught) = offer.teaches else { continue };
            match sum.taught.iter_mut().find(|(lang, _)| *lang == taught.lang) {
                Some((_, much)) => *much += share,
                None => sum.taught.push((taught.lang, share)),
            }
        }
        sum
    }
}
