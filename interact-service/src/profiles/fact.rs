//! What was told of one field, and how it is kept.

use serde_json::{Value as Json, json};

/// How well somebody knows a language (Common European Framework of Reference).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// A few words.
    A1,
    /// Simple talk.
    A2,
    /// Everyday life.
    B1,
    /// Fluent talk.
    B2,
    /// Nearly everything.
    C1,
    /// Everything.
    C2,
    /// The language in which one grew up.
    Native,
}

impl Level {
    /// Every level, from the first words upwards.
    pub const ALL: [Self; 7] =
        [Self::A1, Self::A2, Self::B1, Self::B2, Self::C1, Self::C2, Self::Native];

    /// As it is kept.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::A1 => "a1",
            Self::A2 => "a2",
            Self::B1 => "b1",
            Self::B2 => "b2",
            Self::C1 => "c1",
            Self::C2 => "c2",
            Self::Native => "native",
        }
    }

    /// From how it is kept.
    #[must_use]
    pub fn find(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|level| level.as_str() == text)
    }
}

/// What was told of one field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fact {
    /// In one's own words.
    Words(String),
    /// One of several terms.
    One(String),
    /// Several terms.
    Many(Vec<String>),
    /// Languages with how well.
    Languages(Vec<(String, Level)>),
}

impl Fact {
    /// Whether nothing was told.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Words(text) | Self::One(text) => text.is_empty(),
            Self::Many(terms) => terms.is_empty(),
            Self::Languages(languages) => languages.is_empty(),
        }
    }

    /// As it is kept, and as it is given to the person who asks for all their data.
    #[must_use]
    pub fn kept(&self) -> Json {
        match self {
            Self::Words(text) => json!({ "words": text }),
            Self::One(term) => json!({ "one": term }),
            Self::Many(terms) => json!({ "many": terms }),
            Self::Languages(languages) => {
                let pair = |(tag, level): &(String, Level)| json!([tag, level.as_str()]);
                json!({ "languages": languages.iter().map(pair).collect::<Vec<_>>() })
            }
        }
    }

    /// From how it is kept.
    #[must_use]
    pub fn find(kept: &Json) -> Option<Self> {
        let (form, value) = kept.as_object()?.iter().next()?;
        match form.as_str() {
            "words" => Some(Self::Words(value.as_str()?.to_string())),
            "one" => Some(Self::One(value.as_str()?.to_string())),
            "many" => value.as_array()?.iter().map(text).collect::<Option<_>>().map(Self::Many),
            "languages" => {
                let pair =
                    |pair: &Json| Some((text(pair.get(0)?)?, Level::find(pair.get(1)?.as_str()?)?));
                value.as_array()?.iter().map(pair).collect::<Option<_>>().map(Self::Languages)
            }
            _ => None,
        }
    }
}

fn text(value: &Json) -> Option<String> {
    value.as_str().map(str::to_string)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn facts() -> impl Strategy<Value = Fact> {
        let level = (0..Level::ALL.len()).prop_map(|at| Level::ALL[at]);
        prop_oneof![
            ".*".prop_map(Fact::Words),
            ".*".prop_map(Fact::One),
            proptest::collection::vec(".*", 0..5).prop_map(Fact::Many),
            proptest::collection::vec((".*", level), 0..5).prop_map(Fact::Languages),
        ]
    }

    proptest! {
        #[test]
        fn what_is_kept_is_found_again(fact in facts()) {
            prop_assert_eq!(Fact::find(&fact.kept()), Some(fact));
        }
    }

    #[test]
    fn what_was_kept_by_somebody_else_is_no_fact() {
        for kept in
            [json!(null), json!({}), json!({"many": [1]}), json!({"languages": [["el", "z9"]]})]
        {
            assert_eq!(Fact::find(&kept), None);
        }
    }
}
