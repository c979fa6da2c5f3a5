//! The reasons in full: what fits, and what is missing.

use super::fit::{GETS_ALONG, fit, soon, steps};
use super::similar::similarity;
use super::{Day, Facet, Known, Level, Offer, Reason, Term, Times};

/// A reason with what it rests on.
#[derive(Debug, Clone, PartialEq)]
pub struct Explained {
    /// Which reason.
    pub reason: Reason,
    /// From -1, it speaks against, to 1.
    pub fit: f32,
    /// What it rests on.
    pub detail: Detail,
}

/// What a reason rests on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Detail {
    /// The kind of the offer.
    Kind(u16),
    /// Terms of the offer: of those that fit, or, where it does not, those that are missing.
    Terms(Vec<Term>),
    /// A language with what one has and what is needed.
    Language {
        /// The language.
        lang: u16,
        /// How well one knows it.
        have: Level,
        /// How well one has to.
        need: Level,
    },
    /// A language that is taught.
    Taught {
        /// The language.
        lang: u16,
        /// How well one knows it.
        have: Level,
        /// Where one arrives; 0 where it is not said.
        level: Level,
    },
    /// The education that is asked for.
    Education(u8),
    /// Times that fit, or those of the offer where none does.
    Times(Times),
    /// The nearest area, and how many steps away.
    Area(u16, u8),
    /// One takes part from anywhere.
    Anywhere,
    /// What it is like, by its place among what the person saved or applied to.
    Like(usize),
    /// It is new.
    New,
    /// It begins or ends in so many days.
    Soon(Day),
}

/// Every reason that speaks for or against an offer, the strongest first; reasons that are switched
/// off or know nothing are left out.
#[must_use]
pub fn explain(known: &Known<'_>, offer: &Offer, liked: &[&Offer], today: Day) -> Vec<Explained> {
    let counted = Reason::ALL.into_iter().filter(|reason| known.wants(*reason));
    let one = |reason| {
        let fit = fit(known, offer, reason, today);
        let detail =
            if fit == 0.0 { None } else { detail(known, offer, liked, reason, fit, today) };
        detail.map(|detail| Explained { reason, fit, detail })
    };
    let mut all: Vec<Explained> = counted.filter_map(one).collect();
    all.sort_by(|one, other| other.fit.abs().total_cmp(&one.fit.abs()));
    all
}

fn detail(
    known: &Known<'_>,
    offer: &Offer,
    liked: &[&Offer],
    reason: Reason,
    fit: f32,
    today: Day,
) -> Option<Detail> {
    match reason {
        Reason::Seeking => Some(Detail::Kind(offer.kind)),
        Reason::Interests => terms(known, offer, Facet::Interest, fit > 0.0),
        Reason::Experience => terms(known, offer, Facet::Occupation, fit > 0.0),
        Reason::Skills => terms(known, offer, Facet::Skill, fit > 0.0),
        Reason::Languages => language(known, offer),
        Reason::Course => offer.teaches.map(|taught| Detail::Taught {
            lang: taught.lang,
            have: known.level(taught.lang).unwrap_or(0),
            level: taught.level,
        }),
        Reason::Education => offer.education.map(Detail::Education),
        Reason::Times => {
            let both = known.person.times.both(offer.times);
            Some(Detail::Times(if both.is_empty() { offer.times } else { both }))
        }
        Reason::Nearness => nearness(known, offer),
        Reason::Activity => like(offer, liked),
        Reason::Fresh => Some(soon(offer, today).map_or(Detail::New, Detail::Soon)),
    }
}

fn terms(known: &Known<'_>, offer: &Offer, facet: Facet, fits: bool) -> Option<Detail> {
    let all = offer.topics.iter().chain(&offer.needs).copied();
    let of_facet = all.filter(|term| known.words.facet(*term) == facet);
    let close = |term: &Term| known.close[usize::from(term.0)] > 0.3;
    let mut some: Vec<Term> = of_facet.filter(|term| close(term) == fits).collect();
    some.dedup();
    some.truncate(3);
    Some(Detail::Terms(some)).filter(|detail| *detail != Detail::Terms(Vec::new()))
}

fn language(known: &Known<'_>, offer: &Offer) -> Option<Detail> {
    let all = offer.speaks.iter().filter_map(|spoken| {
        let have = known.level(spoken.lang)?;
        let need = if spoken.level == 0 { GETS_ALONG } else { spoken.level };
        Some((i16::from(have) - i16::from(need), spoken, have))
    });
    let (_, spoken, have) = all.max_by_key(|(over, ..)| *over)?;
    Some(Detail::Language { lang: spoken.lang, have, need: spoken.level })
}

fn nearness(known: &Known<'_>, offer: &Offer) -> Option<Detail> {
    let area = known.person.area?;
    let nearest = offer.areas.iter().min_by_key(|own| known.places.steps(area, **own));
    match (nearest, steps(known, offer, area)) {
        (Some(nearest), Some(steps)) if steps < 2 || !offer.anywhere => {
            Some(Detail::Area(*nearest, steps))
        }
        _ => offer.anywhere.then_some(Detail::Anywhere),
    }
}

fn like(offer: &Offer, liked: &[&Offer]) -> Option<Detail> {
    let all = liked.iter().enumerate().map(|(at, own)| (at, similarity(offer, own)));
    let best = all.max_by(|one, other| one.1.total_cmp(&other.1));
    best.filter(|(_, alike)| *alike > 0.3).map(|(at, _)| Detail::Like(at))
}
