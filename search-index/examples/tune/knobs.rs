//! The numbers that are moved, and the values that are tried for each.

use crate::trials::Weights;

/// Its name, how it is read and set, and its values.
pub(crate) type Knob =
    (&'static str, fn(&mut Weights) -> f64, fn(&mut Weights, f64), &'static [f64]);

pub(crate) const KNOBS: &[Knob] = &[
    (
        "saturation",
        |w| w.scoring.saturation.into(),
        |w, v| w.scoring.saturation = v as f32,
        &[1.2, 1.5, 1.8, 2.2, 2.6],
    ),
    (
        "length",
        |w| w.scoring.length.into(),
        |w, v| w.scoring.length = v as f32,
        &[0.6, 0.7, 0.75, 0.8, 0.9],
    ),
    (
        "title",
        |w| w.scoring.title.into(),
        |w, v| w.scoring.title = v as f32,
        &[0.1, 0.15, 0.2, 0.25, 0.3],
    ),
    (
        "other_form",
        |w| w.matching.other_form,
        |w, v| w.matching.other_form = v,
        &[0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9],
    ),
    (
        "beside_exact",
        |w| w.matching.beside_exact,
        |w, v| w.matching.beside_exact = v,
        &[0.2, 0.35, 0.5, 0.6, 0.7, 0.8],
    ),
    (
        "completion",
        |w| w.matching.completion,
        |w, v| w.matching.completion = v,
        &[0.6, 0.7, 0.8, 0.9, 1.0],
    ),
    (
        "doubt",
        |w| w.matching.doubt,
        |w, v| w.matching.doubt = v,
        &[0.0, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5],
    ),
    ("variant", |w| w.matching.variant, |w, v| w.matching.variant = v, &[0.7, 0.8, 0.9, 1.0]),
    ("mistake", |w| w.matching.mistake, |w, v| w.matching.mistake = v, &[0.5, 0.6, 0.7, 0.8, 0.9]),
    (
        "beginning",
        |w| w.matching.beginning,
        |w, v| w.matching.beginning = v,
        &[0.3, 0.4, 0.5, 0.6, 0.7],
    ),
    (
        "neighbour",
        |w| w.matching.neighbour,
        |w, v| w.matching.neighbour = v,
        &[0.0, 0.05, 0.1, 0.15, 0.2],
    ),
];
