//! Where a question is, and the steps that lead from there.

/// Where a question is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum State {
    /// Nobody is responsible yet.
    Asked,
    /// An expert has it.
    Assigned,
    /// An expert answered.
    Answered,
    /// Question and answer are public, without anything about the asker.
    Published,
}

/// What can be done with a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Step {
    /// Somebody asks.
    Ask,
    /// It is given to an expert, or to another one.
    Assign,
    /// It is given back.
    Release,
    /// The expert answers.
    Answer,
    /// The asker writes more.
    FollowUp,
    /// The asker lets it be published.
    Consent,
    /// The asker takes that back.
    Refuse,
    /// A moderator publishes it.
    Publish,
    /// The public answer is taken back.
    Unpublish,
}

impl State {
    /// Every state.
    pub const ALL: [Self; 4] = [Self::Asked, Self::Assigned, Self::Answered, Self::Published];

    /// As it is kept.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Asked => "asked",
            Self::Assigned => "assigned",
            Self::Answered => "answered",
            Self::Published => "published",
        }
    }

    /// From how it is kept.
    #[must_use]
    pub fn find(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.as_str() == text)
    }

    /// Whether an answer is waited for.
    #[must_use]
    pub fn waits(self) -> bool {
        matches!(self, Self::Asked | Self::Assigned)
    }
}

impl Step {
    /// Every step.
    pub const ALL: [Self; 9] = [
        Self::Ask,
        Self::Assign,
        Self::Release,
        Self::Answer,
        Self::FollowUp,
        Self::Consent,
        Self::Refuse,
        Self::Publish,
        Self::Unpublish,
    ];

    /// Where a question goes by this step, if it may. Whoever writes more waits for another
    /// answer; what is public stays so meanwhile.
    #[must_use]
    pub fn from(self, state: State) -> Option<State> {
        match (self, state) {
            (Self::Ask, State::Asked) => Some(State::Asked),
            (Self::Assign, State::Asked | State::Assigned) => Some(State::Assigned),
            (Self::Release, State::Assigned) => Some(State::Asked),
            (Self::Answer, State::Assigned) => Some(State::Answered),
            (Self::FollowUp, State::Answered | State::Published) => Some(State::Assigned),
            (Self::FollowUp, State::Asked | State::Assigned) => Some(state),
            (Self::Publish, State::Answered) => Some(State::Published),
            (Self::Unpublish | Self::Refuse, State::Published) => Some(State::Answered),
            (Self::Consent | Self::Refuse | Self::Unpublish, state) => Some(state),
            _ => None,
        }
    }

    /// As it is kept among what became of a question.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        self.action().split_once('.').map_or("", |(_, verb)| verb)
    }

    /// What the log calls it.
    #[must_use]
    pub fn action(self) -> &'static str {
        match self {
            Self::Ask => "question.ask",
            Self::Assign => "question.assign",
            Self::Release => "question.release",
            Self::Answer => "question.answer",
            Self::FollowUp => "question.more",
            Self::Consent => "question.consent",
            Self::Refuse => "question.refuse",
            Self::Publish => "question.publish",
            Self::Unpublish => "question.unpublish",
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn any_step() -> impl Strategy<Value = Step> {
        proptest::sample::select(Step::ALL.to_vec())
    }

    proptest! {
        /// However people act: nothing is public that was not answered before, and nothing is
        /// answered that nobody was responsible for.
        #[test]
        fn nothing_is_skipped(steps in proptest::collection::vec(any_step(), 0..40)) {
            let mut state = State::Asked;
            let (mut was_assigned, mut was_answered) = (false, false);
            for step in steps {
                let Some(next) = step.from(state) else { continue };
                if next == State::Published && state != State::Published {
                    prop_assert!(was_answered && step == Step::Publish && state == State::Answered);
                }
                if next == State::Answered && state == State::Assigned {
                    prop_assert!(was_assigned && step == Step::Answer);
                }
                state = next;
                was_assigned |= state == State::Assigned;
                was_answered |= state == State::Answered;
            }
        }

        /// Whoever takes their consent back, or whoever takes an answer back, is heard at once.
        #[test]
        fn what_is_taken_back_is_not_public(steps in proptest::collection::vec(any_step(), 0..40)) {
            let mut state = State::Asked;
            for step in steps {
                state = step.from(state).unwrap_or(state);
            }
            for step in [Step::Refuse, Step::Unpublish] {
                prop_assert_ne!(step.from(state), Some(State::Published));
                prop_assert!(step.from(state).is_some());
            }
        }

        /// The asker can always write more, and then somebody has to answer again.
        #[test]
        fn writing_more_waits_for_an_answer(steps in proptest::collection::vec(any_step(), 0..40)) {
            let mut state = State::Asked;
            for step in steps {
                state = step.from(state).unwrap_or(state);
            }
            prop_assert!(Step::FollowUp.from(state).is_some_and(State::waits));
        }
    }

    #[test]
    fn states_and_steps_have_names_of_their_own() {
        let mut names: Vec<&str> = Step::ALL.iter().map(|step| step.as_str()).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), Step::ALL.len());
        for state in State::ALL {
            assert_eq!(State::find(state.as_str()), Some(state));
        }
    }
}
