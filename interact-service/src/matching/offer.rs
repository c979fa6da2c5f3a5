//! An offer as the calculation sees it: numbers of kinds, languages, areas and terms.

use super::{Day, Level, Term};

/// When something takes place, or when somebody has time.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Times(u8);

impl Times {
    /// Before noon on working days.
    pub const MORNINGS: Self = Self(1);
    /// From noon to five on working days.
    pub const AFTERNOONS: Self = Self(2);
    /// From five on, on working days.
    pub const EVENINGS: Self = Self(4);
    /// Saturday and Sunday.
    pub const WEEKENDS: Self = Self(8);
    /// All of them.
    pub const EACH: [Self; 4] = [Self::MORNINGS, Self::AFTERNOONS, Self::EVENINGS, Self::WEEKENDS];

    /// Both.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// What is in both.
    #[must_use]
    pub const fn both(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// Whether it is none of them.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// How many of them.
    #[must_use]
    pub const fn count(self) -> u32 {
        self.0.count_ones()
    }

    /// The time of a day of the week (Monday is 1) and an hour.
    #[must_use]
    pub const fn at(weekday: u8, hour: u8) -> Self {
        match (weekday, hour) {
            (6 | 7, _) => Self::WEEKENDS,
            (_, ..12) => Self::MORNINGS,
            (_, 12..17) => Self::AFTERNOONS,
            _ => Self::EVENINGS,
        }
    }
}

/// A language in which one can take part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Spoken {
    /// The language.
    pub lang: u16,
    /// How well one has to know it; 0 where it is not said.
    pub level: Level,
}

/// A language that is taught.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Taught {
    /// The language.
    pub lang: u16,
    /// Where one arrives; 0 where it is not said.
    pub level: Level,
}

/// An offer: a listing or an event.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Offer {
    /// Which kind.
    pub kind: u16,
    /// Who offers it; 0 where nobody is named.
    pub provider: i64,
    /// What it is about, and what one learns there.
    pub topics: Vec<Term>,
    /// What one should bring along.
    pub needs: Vec<Term>,
    /// Languages, any of which is enough; none where it is not said.
    pub speaks: Vec<Spoken>,
    /// The language that is taught.
    pub teaches: Option<Taught>,
    /// The level of education that is asked for (ISCED).
    pub education: Option<u8>,
    /// Where it is.
    pub areas: Vec<u16>,
    /// Whether one can take part from anywhere.
    pub anywhere: bool,
    /// When it takes place; empty where it is not said.
    pub times: Times,
    /// The day on which it became public.
    pub since: Day,
    /// The day on which it begins, if that is said.
    pub begins: Option<Day>,
    /// Its last day, if there is one.
    pub ends: Option<Day>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hours_of_a_week_are_four_kinds_of_time() {
        assert_eq!(Times::at(1, 9), Times::MORNINGS);
        assert_eq!(Times::at(5, 12), Times::AFTERNOONS);
        assert_eq!(Times::at(3, 18), Times::EVENINGS);
        assert_eq!(Times::at(6, 9), Times::WEEKENDS);
        let two = Times::MORNINGS.and(Times::WEEKENDS);
        assert_eq!((two.count(), two.both(Times::EVENINGS).is_empty()), (2, true));
    }
}
