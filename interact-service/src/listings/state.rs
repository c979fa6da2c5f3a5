//! What can become of a listing: states, and transitions by name.
//!
//! A transition that does not fit its state gives nothing; who asks for one then sees that
//! somebody was faster.

/// Where a listing is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum State {
    /// Its provider writes it.
    Draft,
    /// A moderator looks at it.
    Submitted,
    /// The public sees it.
    Published,
    /// Its provider ended it.
    Closed,
    /// Its time ran out.
    Expired,
}

/// Where a change of a published listing is, while the former text stays.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Revision {
    /// There is none.
    None,
    /// Its provider writes it.
    Draft,
    /// A moderator looks at it.
    Submitted,
}

/// Both together.
pub type Standing = (State, Revision);

/// What somebody does to a listing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Step {
    /// The provider changes what is written.
    Write,
    /// The provider hands it in.
    Submit,
    /// The provider takes it back before it was looked at.
    TakeBack,
    /// The provider drops a change.
    Discard,
    /// A moderator accepts it.
    Accept,
    /// A moderator refuses it, with a reason.
    Refuse,
    /// The provider ends it.
    Close,
    /// The provider opens it again, as it was accepted.
    Reopen,
    /// The provider writes it anew after its end.
    Rework,
    /// The provider says that it still holds.
    Keep,
    /// Its time runs out.
    Expire,
}

impl State {
    /// Every state.
    pub const ALL: [Self; 5] =
        [Self::Draft, Self::Submitted, Self::Published, Self::Closed, Self::Expired];

    /// As it is kept.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Submitted => "submitted",
            Self::Published => "published",
            Self::Closed => "closed",
            Self::Expired => "expired",
        }
    }

    /// From how it is kept.
    #[must_use]
    pub fn find(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.as_str() == text)
    }
}

impl Revision {
    /// Every one.
    pub const ALL: [Self; 3] = [Self::None, Self::Draft, Self::Submitted];

    /// As it is kept.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Draft => "draft",
            Self::Submitted => "submitted",
        }
    }

    /// From how it is kept.
    #[must_use]
    pub fn find(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|revision| revision.as_str() == text)
    }
}

impl Step {
    /// Every step.
    pub const ALL: [Self; 11] = [
        Self::Write,
        Self::Submit,
        Self::TakeBack,
        Self::Discard,
        Self::Accept,
        Self::Refuse,
        Self::Close,
        Self::Reopen,
        Self::Rework,
        Self::Keep,
        Self::Expire,
    ];

    /// What the log calls it.
    #[must_use]
    pub fn action(self) -> &'static str {
        match self {
            Self::Write => "listing.write",
            Self::Submit => "listing.submit",
            Self::TakeBack => "listing.take-back",
            Self::Discard => "listing.discard",
            Self::Accept => "listing.publish",
            Self::Refuse => "listing.refuse",
            Self::Close => "listing.close",
            Self::Reopen => "listing.reopen",
            Self::Rework => "listing.rework",
            Self::Keep => "listing.keep",
            Self::Expire => "listing.expire",
        }
    }

    /// Where a listing goes by this step, if it may.
    #[must_use]
    pub fn from(self, (state, revision): Standing) -> Option<Standing> {
        use Revision as R;
        use State as S;
        match (self, state, revision) {
            (Self::Write, S::Draft, R::None) => Some((S::Draft, R::None)),
            (Self::Write, S::Published, R::None | R::Draft) => Some((S::Published, R::Draft)),
            (Self::Submit, S::Draft, R::None) => Some((S::Submitted, R::None)),
            (Self::Submit, S::Published, R::Draft) => Some((S::Published, R::Submitted)),
            (Self::TakeBack, S::Submitted, R::None) => Some((S::Draft, R::None)),
            (Self::TakeBack, S::Published, R::Submitted) => Some((S::Published, R::Draft)),
            (Self::Discard, S::Published, R::Draft) => Some((S::Published, R::None)),
            (Self::Accept, S::Submitted, R::None) => Some((S::Published, R::None)),
            (Self::Accept, S::Published, R::Submitted) => Some((S::Published, R::None)),
            (Self::Refuse, S::Submitted, R::None) => Some((S::Draft, R::None)),
            (Self::Refuse, S::Published, R::Submitted) => Some((S::Published, R::Draft)),
            (Self::Close, S::Published, _) => Some((S::Closed, R::None)),
            (Self::Reopen, S::Closed | S::Expired, R::None) => Some((S::Published, R::None)),
            (Self::Rework, S::Closed | S::Expired, R::None) => Some((S::Draft, R::None)),
            (Self::Keep, S::Published, revision) => Some((S::Published, revision)),
            (Self::Expire, S::Published, _) => Some((S::Expired, R::None)),
            _ => None,
        }
    }

    /// Whether the public sees something else afterwards.
    #[must_use]
    pub fn publishes(self) -> bool {
        matches!(self, Self::Accept | Self::Close | Self::Reopen | Self::Keep | Self::Expire)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn step() -> impl Strategy<Value = Step> {
        proptest::sample::select(Step::ALL.to_vec())
    }

    #[test]
    fn names_are_found_again() {
        for state in State::ALL {
            assert_eq!(State::find(state.as_str()), Some(state));
        }
        for revision in Revision::ALL {
            assert_eq!(Revision::find(revision.as_str()), Some(revision));
        }
    }

    #[test]
    fn every_standing_can_be_left_and_every_step_is_possible_somewhere() {
        let standings = State::ALL.into_iter().flat_map(|s| Revision::ALL.map(|r| (s, r)));
        let possible: Vec<(Standing, Step)> = standings
            .flat_map(|standing| Step::ALL.map(|step| (standing, step)))
            .filter(|(standing, step)| step.from(*standing).is_some())
            .collect();
        for step in Step::ALL {
            assert!(possible.iter().any(|(_, own)| *own == step), "{step:?}");
        }
        for state in State::ALL {
            assert!(possible.iter().any(|((own, _), _)| *own == state), "{state:?}");
        }
    }

    proptest! {
        /// Whatever people do and in whatever order: nothing is seen that no moderator accepted,
        /// and what waits beside a published text never takes it away.
        #[test]
        fn nothing_is_public_that_no_moderator_accepted(
            steps in proptest::collection::vec(step(), 0..40)
        ) {
            let mut standing = (State::Draft, Revision::None);
            let mut accepted = false;
            for step in steps {
                let Some(next) = step.from(standing) else { continue };
                accepted |= step == Step::Accept;
                if step == Step::Accept {
                    let waits = standing.0 == State::Submitted || standing.1 == Revision::Submitted;
                    prop_assert!(waits, "accepted without having been handed in");
                }
                prop_assert!(next.0 != State::Published || accepted);
                prop_assert!(next.1 == Revision::None || next.0 == State::Published);
                let gone = standing.0 == State::Published && next.0 != State::Published;
                prop_assert!(!gone || matches!(step, Step::Close | Step::Expire));
                standing = next;
            }
        }
    }
}
