//! Weights by coordinate ascent on the measure itself, with cross-validation.

use std::collections::HashMap;

use interact_service::matching::fit::fit;
use interact_service::matching::{Known, Reason, Weights};

use crate::labelled::Country;
use crate::metric::ndcg;

/// What a weight may be multiplied with.
const STEPS: [f32; 5] = [0.5, 0.8, 1.25, 2.0, 4.0];

/// A weight stays between these: a reason that is told counts, and none decides alone.
const LEAST: f32 = 0.25;
const MOST: f32 = 4.0;

/// So little is no gain.
const GAIN: f64 = 0.000_5;

/// Somebody with how well each offer fits in each respect.
pub(crate) struct Example {
    pub(crate) fits: Vec<[f32; Reason::COUNT]>,
    pub(crate) known: Vec<usize>,
    pub(crate) grades: HashMap<usize, u8>,
}

/// Everybody of the set.
pub(crate) fn examples(countries: &[Country]) -> Vec<Example> {
    let of = |country: &Country| {
        let one = |somebody: &crate::labelled::Somebody| {
            let liked: Vec<_> = somebody.liked.iter().map(|at| &country.offers[*at]).collect();
            let known = Known::new(&somebody.person, &country.words, &country.places, &liked);
            let fits = country.offers.iter().map(|offer| {
                let mut row = [0.0; Reason::COUNT];
                for reason in Reason::ALL {
                    row[reason.at()] = fit(&known, offer, reason, 0);
                }
                row
            });
            let fits = fits.collect();
            Example { fits, known: somebody.liked.clone(), grades: somebody.grades.clone() }
        };
        country.people.iter().map(one).collect::<Vec<_>>()
    };
    countries.iter().flat_map(of).collect()
}

/// How good some weights are for some people.
pub(crate) fn quality(weights: &Weights, examples: &[&Example]) -> f64 {
    let one = |example: &&Example| {
        let score = |row: &[f32; Reason::COUNT]| -> f32 {
            row.iter().zip(weights.0).map(|(fit, weight)| fit * weight).sum()
        };
        let scores: Vec<f32> = example.fits.iter().map(score).collect();
        let mut order: Vec<usize> =
            (0..scores.len()).filter(|at| !example.known.contains(at)).collect();
        order.sort_by(|one, other| scores[*other].total_cmp(&scores[*one]).then(one.cmp(other)));
        ndcg(&order, &example.grades)
    };
    let count = u32::try_from(examples.len()).expect("few");
    examples.iter().map(one).sum::<f64>() / f64::from(count)
}

/// Changes one weight after another as long as that helps.
pub(crate) fn ascend(from: Weights, examples: &[&Example]) -> Weights {
    let mut best = from;
    let mut worth = quality(&best, examples);
    loop {
        let before = worth;
        for at in 0..Reason::COUNT {
            for step in STEPS {
                let mut tried = best;
                tried.0[at] = (best.0[at] * step).clamp(LEAST, MOST);
                let now = quality(&tried, examples);
                if now > worth + GAIN {
                    (best, worth) = (tried, now);
                }
            }
        }
        if worth <= before + GAIN {
            return best;
        }
    }
}

/// Every respect counts the same: where learning begins.
pub(crate) const EQUAL: Weights = Weights([1.0; Reason::COUNT]);

/// Five times: learned from four fifths of the people, measured on the others.
pub(crate) fn cross_validated(examples: &[Example]) -> f64 {
    let folds = 5;
    let one = |fold: usize| {
        let split = |own: bool| {
            let some = examples.iter().enumerate().filter(|(at, _)| (at % folds == fold) == own);
            some.map(|(_, example)| example).collect::<Vec<_>>()
        };
        let (held, rest) = (split(true), split(false));
        quality(&ascend(EQUAL, &rest), &held) * f64::from(u32::try_from(held.len()).expect("few"))
    };
    let count = u32::try_from(examples.len()).expect("few");
    (0..folds).map(one).sum::<f64>() / f64::from(count)
}
