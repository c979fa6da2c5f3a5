//! How long ten thousand offers take for one person, against two plain orders of the same offers.
//!
//! `cargo bench -p interact-service --bench matching` prints processor time; `MATCHING_ROUNDS`
//! says how often it is measured.

use std::fs;
use std::hint::black_box;

use interact_service::matching::{
    Facet, Known, Offer, Person, Places, Reasons, Spoken, Taught, Term, Times, Vocabulary, Weights,
    Wish, rank,
};

/// So often something is done for one measure: the system counts processor time in steps.
const AT_ONCE: u32 = 20;

/// So many offers.
const OFFERS: usize = 10_000;

/// Numbers that are the same in each run (xorshift).
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, most: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % most as u64).unwrap_or_default()
    }

    fn small(&mut self, most: usize) -> u16 {
        u16::try_from(self.below(most)).unwrap_or_default()
    }
}

fn words() -> Vocabulary {
    let names: Vec<(Facet, String, String)> = (0..100)
        .map(|n| {
            let facet = [Facet::Interest, Facet::Skill, Facet::Occupation][n % 3];
            let broader = if n < 15 { String::new() } else { format!("t{}", n % 15) };
            (facet, format!("t{n}"), broader)
        })
        .collect();
    Vocabulary::of(names.iter().map(|(f, id, broader)| (*f, id.as_str(), broader.as_str())))
}

fn offer(numbers: &mut Numbers) -> Offer {
    let terms = |numbers: &mut Numbers, most| {
        (0..numbers.below(most)).map(|_| Term(numbers.small(100))).collect()
    };
    let level = |numbers: &mut Numbers| u8::try_from(numbers.below(7)).unwrap_or_default();
    Offer {
        kind: numbers.small(6),
        provider: i64::from(numbers.small(300)),
        topics: terms(numbers, 4),
        needs: terms(numbers, 3),
        speaks: (0..numbers.below(4))
            .map(|_| Spoken { lang: numbers.small(30), level: level(numbers) })
            .collect(),
        teaches: (numbers.below(4) == 0)
            .then(|| Taught { lang: numbers.small(4), level: level(numbers) }),
        education: (numbers.below(5) == 0).then(|| level(numbers)),
        areas: (0..=numbers.below(2)).map(|_| numbers.small(6)).collect(),
        anywhere: numbers.below(10) == 0,
        times: Times::EACH[numbers.below(4)],
        since: -i32::from(numbers.small(100)),
        begins: Some(i32::from(numbers.small(60))),
        ends: Some(i32::from(numbers.small(120))),
    }
}

fn person() -> Person {
    Person {
        seeking: vec![0, 2],
        terms: [3, 17, 40, 41, 77].map(Term).to_vec(),
        languages: vec![(0, 7), (1, 2), (2, 4)],
        education: Some(3),
        area: Some(1),
        times: Times::EVENINGS.and(Times::WEEKENDS),
        off: Reasons::default(),
    }
}

/// Processor time of this thread so far, in nanoseconds.
fn processor() -> u64 {
    let told = fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    told.split(' ').next().and_then(|text| text.parse().ok()).unwrap_or_default()
}

/// The middle of some rounds, in microseconds.
fn middle(rounds: usize, mut work: impl FnMut()) -> f64 {
    let mut times: Vec<u64> = (0..rounds)
        .map(|_| {
            let begin = processor();
            (0..AT_ONCE).for_each(|_| work());
            processor() - begin
        })
        .collect();
    times.sort_unstable();
    let nanos = u32::try_from(times[rounds / 2]).unwrap_or(u32::MAX);
    f64::from(nanos) / 1_000.0 / f64::from(AT_ONCE)
}

fn main() {
    let rounds = std::env::var("MATCHING_ROUNDS").ok().and_then(|text| text.parse().ok());
    let rounds = rounds.unwrap_or(51);
    let mut numbers = Numbers(0x9e37_79b9_7f4a_7c15);
    let (words, places) = (words(), Places::of(6, &[(0, 1), (1, 2), (2, 3), (3, 4)]));
    let offers: Vec<Offer> = (0..OFFERS).map(|_| offer(&mut numbers)).collect();
    let person = person();
    let liked: Vec<&Offer> = offers.iter().step_by(997).collect();
    let ours = middle(rounds, || {
        let known = Known::new(&person, &words, &places, &liked);
        let how = (&Weights::OURS, 0, 12);
        black_box(rank(&known, &offers, Wish::default(), how));
    });
    let by = |key: &dyn Fn(&Offer) -> i32| {
        let mut order: Vec<usize> = (0..OFFERS).collect();
        order.sort_by_key(|at| key(&offers[*at]));
        order.truncate(12);
        black_box(order);
    };
    let newest = middle(rounds, || by(&|offer| -offer.since));
    let nearest = middle(rounds, || {
        by(&|offer| {
            let steps = offer.areas.iter().map(|own| places.steps(1, *own)).min();
            i32::from(steps.unwrap_or(0)) * 1_000 - offer.since
        });
    });
    println!("{OFFERS} offers for one person, middle of {rounds} rounds, processor time");
    println!("ours     {ours:9.0} µs");
    println!("newest   {newest:9.0} µs   ours takes {:.1} times as long", ours / newest);
    println!("nearest  {nearest:9.0} µs   ours takes {:.1} times as long", ours / nearest);
}
