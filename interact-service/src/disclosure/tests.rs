//! What goes out, and what never does.

use proptest::prelude::*;

use super::*;

fn asked(field: &str, required: bool, sensitive: bool) -> Asked {
    Asked { field: field.to_string(), why: Vec::new(), required, sensitive }
}

/// A profile in which every field holds its own name as a canary.
fn full() -> Profile {
    let fact = |field: Field| Fact::Words(format!("canary-{}", field.as_str()));
    Field::ALL.into_iter().fold(Profile::default(), |all, field| all.with(field, fact(field)))
}

fn declared() -> impl Strategy<Value = Vec<Asked>> {
    let one = (0..Field::ALL.len(), any::<bool>(), any::<bool>());
    proptest::collection::vec(one, 0..8).prop_map(|all| {
        all.into_iter().map(|(at, r, s)| asked(Field::ALL[at].as_str(), r, s)).collect()
    })
}

fn chosen() -> impl Strategy<Value = Vec<Field>> {
    proptest::collection::vec(0..Field::ALL.len(), 0..11)
        .prop_map(|all| all.into_iter().map(|at| Field::ALL[at]).collect())
}

proptest! {
    #[test]
    fn nothing_goes_out_that_was_not_declared(asked in declared(), chosen in chosen()) {
        if let Ok(disclosed) = disclose(&asked, &chosen, &full()) {
            for (field, _) in disclosed.facts() {
                prop_assert!(asked.iter().any(|asked| asked.field == field.as_str()));
            }
        }
    }

    #[test]
    fn nothing_goes_out_that_is_optional_or_sensitive_and_was_not_let_through(
        asked in declared(),
        chosen in chosen(),
    ) {
        if let Ok(disclosed) = disclose(&asked, &chosen, &full()) {
            for (field, _) in disclosed.facts() {
                let own: Vec<_> = asked.iter().filter(|a| a.field == field.as_str()).collect();
                let plainly = own.iter().any(|a| a.required && !a.sensitive) && !field.is_sensitive();
                prop_assert!(chosen.contains(&field) || plainly, "{field:?}");
            }
        }
    }

    #[test]
    fn what_is_required_goes_out_or_nothing_does(asked in declared(), chosen in chosen()) {
        match disclose(&asked, &chosen, &full()) {
            Ok(disclosed) => {
                for asked in asked.iter().filter(|asked| asked.required) {
                    let field = Field::find(&asked.field).expect("a field");
                    prop_assert!(disclosed.fact(field).is_some());
                }
            }
            Err(missing) => prop_assert!(!missing.is_empty()),
        }
    }
}

#[test]
fn a_field_that_profiles_do_not_have_cannot_be_asked_for() {
    let asked = [asked("religion", true, true), asked("area", false, false)];
    assert_eq!(items(&asked, &full()).len(), 1);
}

#[test]
fn sensitive_fields_are_never_ticked_at_first() {
    let asked: Vec<_> = Field::ALL.iter().map(|f| asked(f.as_str(), true, false)).collect();
    let profile = full();
    for item in items(&asked, &profile) {
        assert_eq!(item.ticked_at_first(), !item.field.is_sensitive(), "{:?}", item.field);
        assert_eq!(item.needs_consent(), item.field.is_sensitive(), "{:?}", item.field);
    }
}

#[test]
fn what_was_not_told_is_missing_only_where_it_is_required() {
    let asked = [asked("skills", true, false), asked("area", false, false)];
    let empty = Profile::default();
    assert_eq!(disclose(&asked, &[Field::Area], &empty), Err(vec![Field::Skills]));
    assert_eq!(disclose(&asked[1..], &[Field::Area], &empty), Ok(Disclosed::default()));
}
