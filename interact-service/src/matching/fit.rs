//! How well an offer fits in each respect: from -1, where it does not, over 0, where nothing is
//! known, to 1.

use super::places::NO_WAY;
use super::{Day, Facet, Known, Level, Offer, Reason, Spoken, Taught, Term};

/// Who speaks a language at this level gets along where no level is said.
pub const GETS_ALONG: Level = 3;

/// An offer is new for so many days.
pub const NEW: Day = 14;

/// An end or a beginning is soon within so many days.
pub const SOON: Day = 10;

/// How well an offer fits in one respect.
#[must_use]
pub fn fit(known: &Known<'_>, offer: &Offer, reason: Reason, today: Day) -> f32 {
    match reason {
        Reason::Seeking => seeking(known, offer),
        Reason::Interests => facet(known, offer, Facet::Interest),
        Reason::Experience => facet(known, offer, Facet::Occupation),
        Reason::Skills => facet(known, offer, Facet::Skill),
        Reason::Languages => languages(known, offer),
        Reason::Course => offer.teaches.map_or(0.0, |taught| course(known, taught)),
        Reason::Education => education(known, offer),
        Reason::Times => times(known, offer),
        Reason::Nearness => nearness(known, offer),
        Reason::Activity => activity(known, offer),
        Reason::Fresh => fresh(offer, today),
    }
}

fn seeking(known: &Known<'_>, offer: &Offer) -> f32 {
    match known.person.seeking.as_slice() {
        [] => 0.0,
        kinds if kinds.contains(&offer.kind) => 1.0,
        _ => -0.5,
    }
}

/// What it is about counts by the best of it; of what one should bring, each thing counts.
fn facet(known: &Known<'_>, offer: &Offer, facet: Facet) -> f32 {
    if !known.told.iter().any(|told| *told) {
        return 0.0;
    }
    let of = |terms: &[Term]| {
        let (mut best, mut sum, mut count) = (0.0_f32, 0.0_f32, 0.0_f32);
        for term in terms.iter().filter(|term| known.words.facet(**term) == facet) {
            let close = known.close[usize::from(term.0)];
            best = best.max(close);
            sum += if close > 0.3 { close } else { -0.4 };
            count += 1.0;
        }
        (best, sum, count)
    };
    let (best, ..) = of(&offer.topics);
    let (_, sum, count) = of(&offer.needs);
    let needs = match (count > 0.0, known.told[facet as usize]) {
        (true, true) => sum / count,
        // Who told of no skills may have them all the same.
        (true, false) => (sum / count).max(0.0),
        (false, _) => 0.0,
    };
    if best > 0.0 { best.max(needs) } else { needs }
}

/// The language that serves best: at the level that is asked for, or nearly.
fn languages(known: &Known<'_>, offer: &Offer) -> f32 {
    let fits = offer.speaks.iter().filter_map(|spoken| spoken_fit(known, *spoken));
    fits.fold(None, |best: Option<f32>, fit| Some(best.map_or(fit, |best| best.max(fit))))
        .unwrap_or(0.0)
}

fn spoken_fit(known: &Known<'_>, spoken: Spoken) -> Option<f32> {
    let have = known.level(spoken.lang)?;
    let need = if spoken.level == 0 { GETS_ALONG } else { spoken.level };
    Some(match (i16::from(have) - i16::from(need), have) {
        (0.., _) => 1.0,
        (-1, 1..) => 0.4,
        (-2, 1..) => -0.3,
        _ => -1.0,
    })
}

/// A course is right one level above where one stands.
fn course(known: &Known<'_>, taught: Taught) -> f32 {
    let Some(have) = known.level(taught.lang) else { return 0.0 };
    if have >= 7 {
        return -1.0;
    }
    if taught.level == 0 {
        // Any level: good for those who are not fluent yet.
        return if have <= 3 { 0.6 } else { -0.5 };
    }
    match i16::from(taught.level) - i16::from(have) {
        1 => 1.0,
        0 => 0.3,
        2 => 0.0,
        _ => -1.0,
    }
}

fn education(known: &Known<'_>, offer: &Offer) -> f32 {
    match (known.person.education, offer.education) {
        (Some(have), Some(need)) if have >= need => 1.0,
        (Some(have), Some(need)) if have + 1 == need => -0.5,
        (Some(_), Some(_)) => -1.0,
        _ => 0.0,
    }
}

fn times(known: &Known<'_>, offer: &Offer) -> f32 {
    let own = known.person.times;
    if own.is_empty() || offer.times.is_empty() {
        return 0.0;
    }
    if own.both(offer.times).is_empty() { -1.0 } else { 1.0 }
}

fn nearness(known: &Known<'_>, offer: &Offer) -> f32 {
    let Some(area) = known.person.area else { return 0.0 };
    let near: f32 = match steps(known, offer, area) {
        Some(0) => 1.0,
        Some(1) => 0.25,
        Some(2) => -0.4,
        Some(_) => -0.8,
        None => 0.0,
    };
    if offer.anywhere { near.max(0.6) } else { near }
}

/// Steps to the nearest of its areas; nothing where it names none.
pub(super) fn steps(known: &Known<'_>, offer: &Offer, area: u16) -> Option<u8> {
    let steps = offer.areas.iter().map(|own| known.places.steps(area, *own));
    steps.min().map(|steps| steps.min(NO_WAY - 1))
}

fn activity(known: &Known<'_>, offer: &Offer) -> f32 {
    let liked = &known.liked;
    if !liked.any {
        return 0.0;
    }
    let kind = liked.kinds.get(usize::from(offer.kind)).copied().unwrap_or(0.0);
    let terms = offer.topics.iter().chain(&offer.needs);
    let term = terms.map(|term| liked.terms[usize::from(term.0)]).fold(0.0, f32::max);
    let taught = offer.teaches.map_or(0.0, |taught| {
        let own = liked.taught.iter().find(|(lang, _)| *lang == taught.lang);
        own.map_or(0.0, |(_, much)| *much)
    });
    0.3 * kind + 0.7 * term.max(taught)
}

fn fresh(offer: &Offer, today: Day) -> f32 {
    let age = today.saturating_sub(offer.since);
    let new = if (0..=NEW).contains(&age) { ratio(NEW - age, NEW) } else { 0.0 };
    new.max(if soon(offer, today).is_some() { 0.6 } else { 0.0 })
}

/// In how many days it begins or ends, if that is soon.
pub(super) fn soon(offer: &Offer, today: Day) -> Option<Day> {
    let days = [offer.begins, offer.ends].into_iter().flatten().map(|day| day - today);
    days.filter(|days| (0..=SOON).contains(days)).min()
}

#[expect(clippy::cast_precision_loss, reason = "days of two weeks")]
fn ratio(part: Day, whole: Day) -> f32 {
    part as f32 / whole as f32
}
