//! The ways that an application can go, as properties.

use proptest::prelude::*;

use super::*;

fn steps() -> impl Strategy<Value = Vec<Step>> {
    proptest::collection::vec((0..Step::ALL.len()).prop_map(|at| Step::ALL[at]), 0..40)
}

/// The places of a listing and its applications, as simple as can be: what the service must equal.
#[derive(Debug)]
struct Model {
    places: usize,
    applications: Vec<State>,
}

impl Model {
    fn accepted(&self) -> usize {
        self.applications.iter().filter(|state| **state == State::Accepted).count()
    }

    fn take(&mut self, at: usize, step: Step) {
        let Some(next) = step.from(self.applications[at]) else { return };
        if next == State::Accepted && self.accepted() == self.places {
            return;
        }
        self.applications[at] = next;
    }
}

proptest! {
    #[test]
    fn there_are_never_more_accepted_than_places(
        places in 0_usize..4,
        taken in proptest::collection::vec((0_usize..5, 0..Step::ALL.len()), 0..80),
    ) {
        let mut model = Model { places, applications: vec![State::Sent; 5] };
        for (at, step) in taken {
            model.take(at, Step::ALL[step]);
            prop_assert!(model.accepted() <= places);
        }
    }

    #[test]
    fn nobody_but_the_applicant_brings_back_what_was_withdrawn(steps in steps()) {
        let mut state = State::Withdrawn;
        for step in steps.into_iter().filter(|step| step.cause() != "applicant") {
            state = step.from(state).unwrap_or(state);
        }
        prop_assert_eq!(state, State::Withdrawn);
    }

    #[test]
    fn a_place_is_lost_only_by_withdrawing(steps in steps()) {
        let mut state = State::Accepted;
        for step in steps.into_iter().filter(|step| *step != Step::Withdraw) {
            state = step.from(state).unwrap_or(state);
        }
        prop_assert_eq!(state, State::Accepted);
    }

    #[test]
    fn after_the_end_of_a_listing_nobody_waits(steps in steps()) {
        let mut state = State::Sent;
        for step in steps {
            state = step.from(state).unwrap_or(state);
            let closed = Step::Close.from(state).unwrap_or(state);
            prop_assert!(!closed.is_open());
        }
    }

    #[test]
    fn whatever_was_disclosed_can_be_taken_back(steps in steps()) {
        let mut state = State::Sent;
        for step in steps {
            state = step.from(state).unwrap_or(state);
            prop_assert!(state == State::Withdrawn || Step::Withdraw.from(state).is_some());
        }
    }
}

#[test]
fn every_step_changes_something() {
    for step in Step::ALL {
        let fits = State::ALL.into_iter().filter(|state| step.from(*state).is_some());
        assert!(fits.clone().count() > 0, "{step:?}");
        for state in fits {
            assert_ne!(step.from(state), Some(state), "{step:?} from {state:?}");
        }
    }
}

#[test]
fn states_are_found_by_how_they_are_kept() {
    for state in State::ALL {
        assert_eq!(State::find(state.as_str()), Some(state));
    }
    assert_eq!(State::find("lost"), None);
}

#[test]
fn replies_are_found_as_they_were_kept() {
    let reply = Reply { question: "why".into(), label: "Why?".into(), text: "\"So\" [1]".into() };
    let kept = Json::Array(vec![reply.kept()]).to_string();
    assert_eq!(Reply::read(&kept), [reply]);
}
