//! The respects in which an offer can fit.

/// A respect in which an offer can fit. Each can be switched off by the person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reason {
    /// It is of a kind that the person looks for.
    Seeking,
    /// The person cares about what it is about.
    Interests,
    /// The person has worked in it.
    Experience,
    /// The person can do what it is about.
    Skills,
    /// The person can take part in a language that is spoken there.
    Languages,
    /// It teaches a language at the person's next level.
    Course,
    /// The person has learned what it asks for.
    Education,
    /// It takes place when the person has time.
    Times,
    /// It is near.
    Nearness,
    /// It is like what the person saved or applied to.
    Activity,
    /// It is new, or ends or begins soon.
    Fresh,
}

impl Reason {
    /// Every reason, in the order in which they are told.
    pub const ALL: [Self; 11] = [
        Self::Seeking,
        Self::Course,
        Self::Languages,
        Self::Interests,
        Self::Experience,
        Self::Skills,
        Self::Education,
        Self::Times,
        Self::Nearness,
        Self::Activity,
        Self::Fresh,
    ];

    /// How many there are.
    pub const COUNT: usize = Self::ALL.len();

    /// As it is kept.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Seeking => "seeking",
            Self::Interests => "interests",
            Self::Experience => "experience",
            Self::Skills => "skills",
            Self::Languages => "languages",
            Self::Course => "course",
            Self::Education => "education",
            Self::Times => "times",
            Self::Nearness => "nearness",
            Self::Activity => "activity",
            Self::Fresh => "fresh",
        }
    }

    /// From how it is kept.
    #[must_use]
    pub fn find(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reason| reason.as_str() == text)
    }

    /// Its place in weights.
    #[must_use]
    pub fn at(self) -> usize {
        Self::ALL.iter().position(|own| *own == self).unwrap_or_default()
    }
}

/// Some reasons.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Reasons(u16);

impl Reasons {
    /// These.
    #[must_use]
    pub fn of(reasons: impl IntoIterator<Item = Reason>) -> Self {
        Self(reasons.into_iter().fold(0, |bits, reason| bits | 1 << reason.at()))
    }

    /// Whether one is among them.
    #[must_use]
    pub fn has(self, reason: Reason) -> bool {
        self.0 & (1 << reason.at()) != 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reasons_are_found_by_how_they_are_kept_and_where_they_stand() {
        for (at, reason) in Reason::ALL.into_iter().enumerate() {
            assert_eq!((Reason::find(reason.as_str()), reason.at()), (Some(reason), at));
        }
        let some = Reasons::of([Reason::Times, Reason::Fresh]);
        assert!(some.has(Reason::Fresh) && !some.has(Reason::Seeking));
        assert_eq!(Reason::find("gender"), None);
    }
}
