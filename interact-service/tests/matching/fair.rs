//! Properties that hold for everybody: what may not count does not, and what should does.

use interact_service::matching::rank::{OF_ONE_PROVIDER, score};
use interact_service::matching::{
    Facet, Known, Offer, Person, Places, Reason, Reasons, Spoken, Taught, Term, Times, Vocabulary,
    Weights, Wish, rank,
};
use proptest::prelude::*;

fn words() -> Vocabulary {
    let terms = (0..24).map(|n| {
        let facet = [Facet::Interest, Facet::Skill, Facet::Occupation][n % 3];
        let broader = if n < 6 { String::new() } else { format!("t{}", n % 6) };
        (facet, format!("t{n}"), broader)
    });
    let terms: Vec<_> = terms.collect();
    Vocabulary::of(terms.iter().map(|(facet, id, broader)| (*facet, id.as_str(), broader.as_str())))
}

fn places() -> Places {
    Places::of(5, &[(0, 1), (1, 2), (2, 3)])
}

fn times() -> impl Strategy<Value = Times> {
    proptest::collection::vec(0..4_usize, 0..4).prop_map(|some| {
        some.into_iter().map(|n| Times::EACH[n]).fold(Times::default(), Times::and)
    })
}

fn terms(most: usize) -> impl Strategy<Value = Vec<Term>> {
    proptest::collection::vec((0..24_u16).prop_map(Term), 0..most)
}

prop_compose! {
    fn person()(
        seeking in proptest::collection::vec(0..5_u16, 0..3),
        terms in terms(5),
        languages in proptest::collection::btree_map(0..6_u16, 1..8_u8, 0..4),
        education in proptest::option::of(0..9_u8),
        area in proptest::option::of(0..5_u16),
        times in times(),
        off in proptest::collection::vec(0..Reason::COUNT, 0..3),
    ) -> Person {
        let off = Reasons::of(off.into_iter().map(|at| Reason::ALL[at]));
        Person { seeking, terms, languages: languages.into_iter().collect(), education, area, times, off }
    }
}

prop_compose! {
    fn offer()(
        kind in 0..5_u16,
        provider in 0..8_i64,
        topics in terms(4),
        needs in terms(3),
        speaks in proptest::collection::vec((0..6_u16, 0..7_u8), 0..3),
        teaches in proptest::option::of((0..6_u16, 0..7_u8)),
        education in proptest::option::of(0..9_u8),
        areas in proptest::collection::vec(0..5_u16, 0..3),
        times in times(),
        since in -100..1_i32,
        begins in proptest::option::of(-20..60_i32),
        ends in proptest::option::of(-20..90_i32),
    ) -> Offer {
        Offer {
            kind, provider, topics, needs, education, times, since, begins, ends,
            speaks: speaks.into_iter().map(|(lang, level)| Spoken { lang, level }).collect(),
            teaches: teaches.map(|(lang, level)| Taught { lang, level }),
            anywhere: areas.is_empty(),
            areas,
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn the_order_of_the_offers_changes_nothing(
        person in person(),
        offers in proptest::collection::vec(offer(), 1..40),
    ) {
        let (words, places) = (words(), places());
        let known = Known::new(&person, &words, &places, &[]);
        let how = (&Weights::OURS, 0, 10);
        let scores = |offers: &[Offer]| -> Vec<f32> {
            rank(&known, offers, Wish::default(), how).iter().map(|one| one.score).collect()
        };
        let mut turned = offers.clone();
        turned.reverse();
        let (mut one, mut other) = (scores(&offers), scores(&turned));
        prop_assert_eq!(one.first(), other.first());
        one.sort_by(f32::total_cmp);
        other.sort_by(f32::total_cmp);
        prop_assert_eq!(one.len(), other.len());
    }

    #[test]
    fn a_reason_that_is_off_counts_nothing(person in person(), offer in offer(), at in 0..Reason::COUNT) {
        let (words, places) = (words(), places());
        let reason = Reason::ALL[at];
        let off: Vec<Reason> = Reason::ALL.into_iter().filter(|own| person.off.has(*own) || *own == reason).collect();
        let without = Person { off: Reasons::of(off), ..person };
        let mut weights = Weights::OURS;
        let known = Known::new(&without, &words, &places, &[]);
        let before = score(&known, &offer, &weights, 0);
        weights.0[at] = 1_000.0;
        prop_assert!((score(&known, &offer, &weights, 0) - before).abs() < 1e-6);
    }

    #[test]
    fn telling_more_that_fits_never_lowers(person in person(), offer in offer(), at in 0..24_u16) {
        let (words, places) = (words(), places());
        let term = Term(at);
        let offer = Offer { topics: [offer.topics, vec![term]].concat(), ..offer };
        // Something of the same taxonomy was told already.
        let same = Term((at + 3) % 24);
        let person = Person { terms: [person.terms, vec![same]].concat(), ..person };
        let known = Known::new(&person, &words, &places, &[]);
        let before = score(&known, &offer, &Weights::OURS, 0);
        let mut more = person.clone();
        more.terms.push(term);
        let known = Known::new(&more, &words, &places, &[]);
        prop_assert!(score(&known, &offer, &Weights::OURS, 0) >= before - 1e-5);
    }

    #[test]
    fn what_is_hidden_or_over_is_not_shown_and_what_was_seen_comes_no_earlier(
        person in person(),
        offers in proptest::collection::vec(offer(), 1..40),
        hidden in proptest::collection::vec(0..40_usize, 0..5),
    ) {
        let (words, places) = (words(), places());
        let known = Known::new(&person, &words, &places, &[]);
        let how = (&Weights::OURS, 0, 12);
        let wish = Wish { without: &hidden, seen: &[] };
        let shown = rank(&known, &offers, wish, how);
        for one in &shown {
            let offer = &offers[one.index];
            prop_assert!(!hidden.contains(&one.index));
            prop_assert!(offer.ends.is_none_or(|day| day >= 0) || offer.begins.is_some_and(|day| day >= 0));
        }
        if let Some(first) = shown.first() {
            let seen = [first.index];
            let again = rank(&known, &offers, Wish { without: &hidden, seen: &seen }, how);
            let of = |list: &[interact_service::matching::Ranked]| {
                list.iter().find(|one| one.index == first.index).map_or(f32::MIN, |one| one.score)
            };
            prop_assert!(of(&again) < of(&shown));
        }
    }

    #[test]
    fn no_provider_fills_the_list_while_others_have_something(
        person in person(),
        offers in proptest::collection::vec(offer(), 30..60),
    ) {
        let (words, places) = (words(), places());
        let known = Known::new(&person, &words, &places, &[]);
        let shown = rank(&known, &offers, Wish::default(), (&Weights::OURS, 0, 10));
        let of = |provider: i64| shown.iter().filter(|one| offers[one.index].provider == provider).count();
        let providers: std::collections::BTreeSet<i64> = shown.iter().map(|one| offers[one.index].provider).collect();
        // Four providers with three each fill ten places.
        if providers.len() >= 5 {
            for provider in providers.into_iter().filter(|provider| *provider != 0) {
                prop_assert!(of(provider) <= OF_ONE_PROVIDER + 1, "{provider}: {}", of(provider));
            }
        }
    }
}

#[test]
fn ten_good_offers_of_one_provider_leave_room_for_others() {
    let (words, places) = (words(), places());
    let person = Person { seeking: vec![1], area: Some(0), ..Person::default() };
    let good = |provider| Offer { kind: 1, provider, areas: vec![0], ..Offer::default() };
    let mut offers: Vec<Offer> = (0..20).map(|_| good(1)).collect();
    offers.extend((2..12).map(|provider| Offer { areas: vec![1], ..good(provider) }));
    let known = Known::new(&person, &words, &places, &[]);
    let shown = rank(&known, &offers, Wish::default(), (&Weights::OURS, 0, 10));
    let of_one = shown.iter().filter(|one| offers[one.index].provider == 1).count();
    assert_eq!((shown.len(), of_one), (10, OF_ONE_PROVIDER));
}

#[test]
fn a_person_has_no_place_for_what_must_not_count() {
    // A new field of a person has to be weighed here by whoever adds it.
    let Person { seeking, terms, languages, education, area, times, off } = Person::default();
    assert!(seeking.is_empty() && terms.is_empty() && languages.is_empty() && times.is_empty());
    assert_eq!((education, area, off), (None, None, Reasons::default()));
    let named = format!("{:?}", Person::default()).to_lowercase();
    for word in ["gender", "age:", "nation", "religi", "legal", "status", "health", "birth"] {
        assert!(!named.contains(word), "{word}");
    }
}
