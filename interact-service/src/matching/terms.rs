//! Terms of the taxonomies as numbers, with how close two of them are.

use std::collections::BTreeMap;

/// Which taxonomy a term is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Facet {
    /// What people care about.
    Interest,
    /// What people can do.
    Skill,
    /// What people work as.
    Occupation,
}

/// A term by its number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Term(pub u16);

/// Every term of the taxonomies.
#[derive(Debug, Clone, Default)]
pub struct Vocabulary {
    numbers: BTreeMap<(Facet, String), Term>,
    facets: Vec<Facet>,
    parents: Vec<Option<Term>>,
    names: Vec<String>,
}

/// Who asks for the broader thing is served by the narrower one: a cook can serve in a kitchen.
const NARROWER: f32 = 0.9;
/// Who told the broader thing may know this one.
const BROADER: f32 = 0.6;
/// Two narrower things of one broader thing.
const SIBLING: f32 = 0.35;
/// The same word in two taxonomies: who likes cooking and who can cook.
const NAMESAKE: f32 = 0.7;

impl Vocabulary {
    /// Terms with their taxonomy, identifier and broader term (empty where there is none).
    #[must_use]
    pub fn of<'a>(terms: impl IntoIterator<Item = (Facet, &'a str, &'a str)>) -> Self {
        let mut vocabulary = Self::default();
        let mut broader = Vec::new();
        for (facet, id, parent) in terms {
            let number = Term(u16::try_from(vocabulary.facets.len()).unwrap_or(u16::MAX));
            vocabulary.numbers.insert((facet, id.to_string()), number);
            vocabulary.facets.push(facet);
            vocabulary.names.push(id.to_string());
            broader.push((facet, parent.to_string()));
        }
        let parents = broader.into_iter().map(|key| vocabulary.numbers.get(&key).copied());
        vocabulary.parents = parents.collect();
        vocabulary
    }

    /// A term by its identifier.
    #[must_use]
    pub fn find(&self, facet: Facet, id: &str) -> Option<Term> {
        self.numbers.get(&(facet, id.to_string())).copied()
    }

    /// How many terms there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.facets.len()
    }

    /// Whether there is no term.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.facets.is_empty()
    }

    /// The taxonomy of a term.
    #[must_use]
    pub fn facet(&self, term: Term) -> Facet {
        self.facets[usize::from(term.0)]
    }

    /// The identifier of a term.
    #[must_use]
    pub fn id(&self, term: Term) -> &str {
        &self.names[usize::from(term.0)]
    }

    /// How close what somebody told is to what is offered, from 0 to 1.
    #[must_use]
    pub fn closeness(&self, told: Term, offered: Term) -> f32 {
        if told == offered {
            return 1.0;
        }
        if self.id(told) == self.id(offered) {
            return NAMESAKE;
        }
        let parent = |term: Term| self.parents[usize::from(term.0)];
        match (parent(told), parent(offered)) {
            (Some(broader), _) if broader == offered => NARROWER,
            (_, Some(broader)) if broader == told => BROADER,
            (Some(one), Some(other)) if one == other => SIBLING,
            _ => 0.0,
        }
    }

    /// For every term, how close the closest of some told terms is.
    #[must_use]
    pub fn spread(&self, told: &[Term]) -> Vec<f32> {
        let all = (0..self.len()).filter_map(|number| u16::try_from(number).ok().map(Term));
        all.map(|offered| told.iter().map(|own| self.closeness(*own, offered)).fold(0.0, f32::max))
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn narrower_terms_serve_better_than_broader_ones() {
        let words = Vocabulary::of([
            (Facet::Skill, "food", ""),
            (Facet::Skill, "cooking", "food"),
            (Facet::Skill, "baking", "food"),
            (Facet::Interest, "cooking", ""),
        ]);
        let find = |facet, id| words.find(facet, id).expect("a term");
        let (food, cooking) = (find(Facet::Skill, "food"), find(Facet::Skill, "cooking"));
        let baking = find(Facet::Skill, "baking");
        let liked = find(Facet::Interest, "cooking");
        let order = [
            words.closeness(cooking, cooking),
            words.closeness(cooking, food),
            words.closeness(liked, cooking),
            words.closeness(food, cooking),
            words.closeness(cooking, baking),
            words.closeness(liked, baking),
        ];
        assert!(order.windows(2).all(|pair| pair[0] > pair[1]), "{order:?}");
        assert_eq!(words.find(Facet::Occupation, "cooking"), None);
        assert_eq!(words.spread(&[cooking])[usize::from(food.0)], NARROWER);
    }
}
