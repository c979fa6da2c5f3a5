//! Normalised discounted cumulated gain (Järvelin and Kekäläinen, 2002).

use std::collections::HashMap;

/// So many places count.
const PLACES: usize = 10;

/// How good an order is against the best possible one, from 0 to 1. The gain of an offer is its
/// grade; what has no grade gains nothing.
pub(crate) fn ndcg(order: &[usize], grades: &HashMap<usize, u8>) -> f64 {
    let gain = |index: &usize| f64::from(grades.get(index).copied().unwrap_or(0));
    let got = cumulated(order.iter().map(gain));
    let mut best: Vec<f64> = grades.values().map(|grade| f64::from(*grade)).collect();
    best.sort_by(|one, other| other.total_cmp(one));
    let most = cumulated(best.into_iter());
    if most == 0.0 { 0.0 } else { got / most }
}

fn cumulated(gains: impl Iterator<Item = f64>) -> f64 {
    let discounted = |(place, gain): (usize, f64)| {
        let place = u32::try_from(place).expect("ten places");
        gain / f64::from(place + 2).log2()
    };
    gains.take(PLACES).enumerate().map(discounted).sum()
}

#[test]
fn the_best_order_has_one_and_the_worst_has_none() {
    let grades = HashMap::from([(3, 3), (5, 1)]);
    assert!((ndcg(&[3, 5, 0], &grades) - 1.0).abs() < 1e-9);
    assert!(ndcg(&[5, 3, 0], &grades) < 1.0);
    assert!(ndcg(&[0, 1, 2], &grades).abs() < 1e-9);
    let late = (0..10).chain([13, 15]).filter(|n| *n != 3 && *n != 5).collect::<Vec<_>>();
    assert!(ndcg(&late, &grades).abs() < 1e-9, "what comes after ten does not count");
}
