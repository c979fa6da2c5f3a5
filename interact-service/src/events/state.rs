//! What can become of an event: states, and transitions by name.

/// Where an event comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Origin {
    /// An organisation.
    Provider,
    /// Staff of the site.
    Staff,
    /// Anybody.
    Suggestion,
    /// A calendar of others.
    Import,
}

/// Where an event is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum State {
    /// A moderator looks at it.
    Submitted,
    /// A moderator asked something.
    Returned,
    /// A moderator refused it.
    Refused,
    /// The public sees it.
    Published,
    /// Whoever sent it took it back.
    Withdrawn,
    /// All of its dates are over.
    Over,
}

/// Where a change of a public event is, while the former text stays.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Revision {
    /// There is none.
    None,
    /// A moderator looks at it.
    Submitted,
    /// A moderator asked something about it, or refused it.
    Returned,
}

/// Both together.
pub type Standing = (State, Revision);

/// What somebody does to an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Step {
    /// Whoever sent it sends it again, changed.
    Submit,
    /// A moderator accepts it.
    Accept,
    /// A moderator changes what waits, without deciding.
    Edit,
    /// A moderator asks something.
    AskBack,
    /// A moderator refuses it, with a reason.
    Refuse,
    /// Whoever sent it takes it back.
    Withdraw,
    /// The whole of it is cancelled, or takes place after all.
    Cancel,
    /// A date is moved or cancelled.
    Reschedule,
    /// All of its dates are over.
    End,
}

macro_rules! names {
    ($kind:ident { $($variant:ident = $name:literal),+ $(,)? }) => {
        impl $kind {
            /// Every one.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// As it is kept.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $name),+ }
            }

            /// From how it is kept.
            #[must_use]
            pub fn find(text: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|own| own.as_str() == text)
            }
        }
    };
}

names!(Origin {
    Provider = "provider",
    Staff = "staff",
    Suggestion = "suggestion",
    Import = "import",
});

names!(State {
    Submitted = "submitted",
    Returned = "returned",
    Refused = "refused",
    Published = "published",
    Withdrawn = "withdrawn",
    Over = "over",
});

names!(Revision { None = "none", Submitted = "submitted", Returned = "returned" });

impl Step {
    /// Every step.
    pub const ALL: [Self; 9] = [
        Self::Submit,
        Self::Accept,
        Self::Edit,
        Self::AskBack,
        Self::Refuse,
        Self::Withdraw,
        Self::Cancel,
        Self::Reschedule,
        Self::End,
    ];

    /// What the log calls it.
    #[must_use]
    pub fn action(self) -> &'static str {
        match self {
            Self::Submit => "event.submit",
            Self::Accept => "event.publish",
            Self::Edit => "event.edit",
            Self::AskBack => "event.ask-back",
            Self::Refuse => "event.refuse",
            Self::Withdraw => "event.withdraw",
            Self::Cancel => "event.cancel",
            Self::Reschedule => "event.reschedule",
            Self::End => "event.end",
        }
    }

    /// Where an event goes by this step, if it may.
    #[must_use]
    pub fn from(self, (state, revision): Standing) -> Option<Standing> {
        use Revision as R;
        use State as S;
        match (self, state, revision) {
            (Self::Submit, S::Submitted | S::Returned, R::None) => Some((S::Submitted, R::None)),
            (Self::Submit, S::Published, _) => Some((S::Published, R::Submitted)),
            (Self::Accept, S::Submitted, R::None) => Some((S::Published, R::None)),
            (Self::Accept, S::Published, R::Submitted) => Some((S::Published, R::None)),
            (Self::Edit, S::Submitted, R::None) => Some((S::Submitted, R::None)),
            (Self::Edit, S::Published, R::Submitted) => Some((S::Published, R::Submitted)),
            (Self::AskBack, S::Submitted, R::None) => Some((S::Returned, R::None)),
            (Self::AskBack, S::Published, R::Submitted) => Some((S::Published, R::Returned)),
            (Self::Refuse, S::Submitted, R::None) => Some((S::Refused, R::None)),
            (Self::Refuse, S::Published, R::Submitted) => Some((S::Published, R::Returned)),
            (Self::Withdraw, S::Submitted | S::Returned, R::None) => Some((S::Withdrawn, R::None)),
            (Self::Cancel | Self::Reschedule, S::Published, revision) => {
                Some((S::Published, revision))
            }
            (Self::End, S::Published, _) => Some((S::Over, R::None)),
            _ => None,
        }
    }

    /// Whether the public sees something else afterwards.
    #[must_use]
    pub fn publishes(self) -> bool {
        matches!(self, Self::Accept | Self::Cancel | Self::Reschedule | Self::End)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn names_are_found_again() {
        assert!(State::ALL.iter().all(|own| State::find(own.as_str()) == Some(*own)));
        assert!(Revision::ALL.iter().all(|own| Revision::find(own.as_str()) == Some(*own)));
        assert!(Origin::ALL.iter().all(|own| Origin::find(own.as_str()) == Some(*own)));
    }

    proptest! {
        #[test]
        fn nothing_is_public_that_no_moderator_accepted(
            steps in proptest::collection::vec(proptest::sample::select(Step::ALL.to_vec()), 0..40)
        ) {
            let mut standing = (State::Submitted, Revision::None);
            let mut accepted = false;
            for step in steps {
                let Some(next) = step.from(standing) else { continue };
                if step == Step::Accept {
                    prop_assert!(standing.0 == State::Submitted || standing.1 == Revision::Submitted);
                    accepted = true;
                }
                prop_assert!(next.0 != State::Published || accepted);
                prop_assert!(next.1 == Revision::None || next.0 == State::Published);
                standing = next;
            }
        }
    }
}
