//! What news are about, and how they are told.

use crate::visitor::Role;

/// What news are about, as people decide on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// What becomes of applications, on both sides.
    Applications,
    /// Answers to questions, and questions to experts.
    Answers,
    /// Messages.
    Messages,
    /// What becomes of one's own offers and suggestions.
    Listings,
    /// New offers that fit.
    Matches,
    /// Events that one means to go to.
    Events,
    /// What waits for moderators.
    Moderation,
}

/// How news are told by mail.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Way {
    /// In a letter of its own.
    AtOnce,
    /// In one letter a day.
    Daily,
    /// In one letter a week.
    Weekly,
    /// Not by mail.
    Never,
}

impl Kind {
    /// Every kind, in the order in which they are shown.
    pub const ALL: [Self; 7] = [
        Self::Applications,
        Self::Messages,
        Self::Answers,
        Self::Listings,
        Self::Matches,
        Self::Events,
        Self::Moderation,
    ];

    /// As it is kept.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Applications => "applications",
            Self::Answers => "answers",
            Self::Messages => "messages",
            Self::Listings => "listings",
            Self::Matches => "matches",
            Self::Events => "events",
            Self::Moderation => "moderation",
        }
    }

    /// From how it is kept.
    #[must_use]
    pub fn find(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == text)
    }

    /// Of a letter, by how its name begins.
    #[must_use]
    pub fn of_letter(name: &str) -> Option<Self> {
        let begin = name.split('-').next().unwrap_or_default();
        match begin {
            "application" => Some(Self::Applications),
            "question" | "answer" => Some(Self::Answers),
            "message" => Some(Self::Messages),
            "listing" | "suggestion" | "provider" => Some(Self::Listings),
            "match" => Some(Self::Matches),
            "event" => Some(Self::Events),
            "moderation" => Some(Self::Moderation),
            _ => None,
        }
    }

    /// How it is told to whoever decided nothing.
    #[must_use]
    pub fn usual(self) -> Way {
        match self {
            Self::Matches => Way::Weekly,
            Self::Moderation => Way::Daily,
            _ => Way::AtOnce,
        }
    }

    /// Whether it can concern somebody of a role.
    #[must_use]
    pub fn is_for(self, role: Role) -> bool {
        match self {
            Self::Applications | Self::Messages => !role.is_staff(),
            Self::Answers | Self::Events | Self::Listings => true,
            Self::Matches => matches!(role, Role::Migrant | Role::Volunteer),
            Self::Moderation => role.is_staff(),
        }
    }
}

impl Way {
    /// Every way, from the soonest on.
    pub const ALL: [Self; 4] = [Self::AtOnce, Self::Daily, Self::Weekly, Self::Never];

    /// As it is kept.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::AtOnce => "at-once",
            Self::Daily => "daily",
            Self::Weekly => "weekly",
            Self::Never => "never",
        }
    }

    /// From how it is kept.
    #[must_use]
    pub fn find(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|way| way.as_str() == text)
    }

    /// Which digest a news waits for, or empty.
    #[must_use]
    pub fn waits(self) -> &'static str {
        match self {
            Self::Daily | Self::Weekly => self.as_str(),
            Self::AtOnce | Self::Never => "",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_and_ways_are_found_by_how_they_are_kept() {
        for kind in Kind::ALL {
            assert_eq!(Kind::find(kind.as_str()), Some(kind));
        }
        for way in Way::ALL {
            assert_eq!(Way::find(way.as_str()), Some(way));
        }
        assert_eq!((Kind::find("religion"), Way::find("hourly")), (None, None));
    }

    #[test]
    fn letters_belong_to_the_kind_that_their_names_begin_with() {
        assert_eq!(Kind::of_letter("application-accepted"), Some(Kind::Applications));
        assert_eq!(Kind::of_letter("message-new"), Some(Kind::Messages));
        assert_eq!(Kind::of_letter("listing-expired"), Some(Kind::Listings));
        assert_eq!(Kind::of_letter("confirm-address"), None);
    }

    #[test]
    fn everybody_can_be_told_of_something_and_only_staff_of_moderation() {
        for role in Role::ALL {
            assert!(Kind::ALL.into_iter().any(|kind| kind.is_for(role)), "{role:?}");
            assert_eq!(Kind::Moderation.is_for(role), role.is_staff());
        }
    }
}
