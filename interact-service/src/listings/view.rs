//! What the pages of listings show to their provider.

use generator::site::ListingKind;
use generator::texts::Arg;
use serde::Serialize;

use super::{Listing, Revision, State, Step, expiry, turns};
use crate::ask::Ask;
use crate::form::Mistake;
use crate::worded::Worded as _;

pub mod edit;

/// A line of the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Row {
    /// Its title.
    pub title: String,
    /// Where it is looked at.
    pub path: String,
    /// Never: looking at it is not written down.
    pub by_button: bool,
    /// Smaller words beside it.
    pub facts: Vec<String>,
    /// Its state in a word.
    pub state: String,
    /// `good`, `waits` or empty.
    pub tone: &'static str,
}

/// The list of one's own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ListView {
    /// Its lines.
    pub rows: Vec<Row>,
    /// Ways to narrow it: words, path, whether chosen.
    pub narrows: Vec<(String, String, bool)>,
    /// Where a new one is begun.
    pub new: String,
    /// What is to be done first, with the way there, or nothing.
    pub first: Option<(String, String, String)>,
}

/// Something that can be done: where the form goes, what its button says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Deed {
    /// Whole path.
    pub path: String,
    /// Words.
    pub words: String,
    /// Whether it is sent at once; else a page asks first.
    pub sends: bool,
    /// Whether it is what one will mostly want.
    pub main: bool,
}

/// One listing for its provider.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ShowView {
    /// What kind it is.
    pub kind: String,
    /// Its state in a word.
    pub state: String,
    /// How that looks.
    pub tone: &'static str,
    /// What the state means and what comes next.
    pub means: String,
    /// Why it was refused, or empty.
    pub reason: String,
    /// What is missing before it can be handed in: words, and where it is mended.
    pub gaps: Vec<(String, String)>,
    /// What has to be done before handing in beside that: words, path, link.
    pub first: Option<(String, String, String)>,
    /// What can be done.
    pub deeds: Vec<Deed>,
    /// What is known of it: name and words.
    pub facts: Vec<(String, String)>,
    /// Its public page, or empty.
    pub public: String,
    /// Its applications, or empty.
    pub received: String,
}

/// What stands above a listing's page.
pub struct Known<'a> {
    /// Its kind.
    pub kind: &'a ListingKind,
    /// What is missing.
    pub gaps: &'a [Mistake],
    /// Whether the provider was verified.
    pub verified: bool,
    /// Its public page, or empty.
    pub public: String,
}

/// A state in a word: a change of what is public has one of its own.
#[must_use]
pub fn standing(listing: &Listing) -> &'static str {
    match (listing.state, listing.revision) {
        (State::Published, Revision::Draft) => "revised",
        (State::Published, Revision::Submitted) => "revision-submitted",
        (state, _) => state.as_str(),
    }
}

/// How a state looks.
#[must_use]
pub fn tone(listing: &Listing) -> &'static str {
    match listing.state {
        State::Published if !listing.waits() => "good",
        State::Draft | State::Closed | State::Expired => "",
        State::Submitted | State::Published => "waits",
    }
}

/// Its title, or that it has none yet.
#[must_use]
pub fn title(ask: &Ask, listing: &Listing) -> String {
    let title = listing.title(&ask.tenant, &ask.lang);
    if title.is_empty() { ask.say("listings-untitled") } else { title }
}

/// A line of the list.
#[must_use]
pub fn row(ask: &Ask, listing: &Listing) -> Row {
    let kind = ask.tenant.module(&listing.kind);
    let changed = [("day", Arg::from(ask.day(listing.changed_at)))];
    Row {
        title: title(ask, listing),
        path: ask.to(&format!("listings/{}", listing.id)),
        by_button: false,
        facts: vec![
            kind.map(|kind| ask.tenant.words(&ask.lang, &kind.title)).unwrap_or_default(),
            ask.say_with("listings-changed-on", &changed),
        ],
        state: ask.say(&format!("listings-state-{}", standing(listing))),
        tone: tone(listing),
    }
}

/// One listing.
#[must_use]
pub fn show(ask: &Ask, listing: &Listing, known: Known<'_>) -> ShowView {
    let edit = ask.to(&format!("listings/{}/edit", listing.id));
    let can_submit = listing.can(Step::Submit);
    let gaps = known.gaps.iter().filter(|_| can_submit);
    let gaps: Vec<_> =
        gaps.map(|gap| (gap.text.clone(), format!("{edit}#{}", gap.field))).collect();
    let first = (can_submit && !known.verified).then(|| verify_first(ask));
    let ready = can_submit && gaps.is_empty() && first.is_none();
    let received = listing.live.is_some() && known.kind.applications;
    ShowView {
        kind: ask.tenant.words(&ask.lang, &known.kind.title),
        state: ask.say(&format!("listings-state-{}", standing(listing))),
        tone: tone(listing),
        means: ask.say(&format!("listings-means-{}", standing(listing))),
        reason: listing.reason.clone(),
        gaps,
        first,
        deeds: deeds(ask, listing, ready),
        facts: facts(ask, listing),
        public: known.public,
        received: if received {
            ask.to(&format!("received?listing={}", listing.id))
        } else {
            String::new()
        },
    }
}

/// An organisation has to be verified before it can hand anything in.
#[must_use]
pub fn verify_first(ask: &Ask) -> (String, String, String) {
    (ask.say("listings-verify-first"), ask.to("provider"), ask.say("providers-title"))
}

fn deeds(ask: &Ask, listing: &Listing, ready: bool) -> Vec<Deed> {
    let can_write = listing.can(Step::Write);
    let deed = |there: bool, name: &str, sends: bool, main: bool| {
        there.then(|| Deed {
            path: ask.to(&format!("listings/{}/{name}", listing.id)),
            words: ask.say(&format!("listings-do-{name}")),
            sends,
            main,
        })
    };
    let public = listing.state == State::Published;
    let reopens = turns::can_reopen(&ask.tenant, listing, ask.now);
    let all = [
        deed(ready, "submit", true, true),
        deed(can_write, "edit", false, !ready && !public),
        deed(true, "preview", false, false),
        deed(listing.can(Step::TakeBack), "take-back", true, false),
        deed(listing.can(Step::Discard), "discard", false, false),
        deed(reopens, "reopen", true, true),
        deed(listing.can(Step::Rework), "rework", true, !reopens),
        deed(true, "duplicate", true, false),
        deed(public, "close", false, false),
        deed(turns::can_remove(listing), "remove", false, false),
    ];
    let keep = (public && listing.reminded_at > 0).then(|| Deed {
        path: ask.to(&expiry::keep_path(&ask.key, listing)),
        words: ask.say("listings-do-keep"),
        sends: false,
        main: true,
    });
    keep.into_iter().chain(all.into_iter().flatten()).collect()
}

fn facts(ask: &Ask, listing: &Listing) -> Vec<(String, String)> {
    let fact = |name: &str, words: String| (ask.say(&format!("listings-fact-{name}")), words);
    let languages = listing.content.languages().map(|lang| ask.tenant.language_name(lang));
    // Each goes its own way: a comma belongs to the list, not to the name before it.
    let languages: Vec<String> = languages.map(|name| format!("\u{2068}{name}\u{2069}")).collect();
    let day = |name: &str, at| (at > 0).then(|| fact(name, ask.day(at)));
    let places = listing.places_left().zip(listing.places).map(|(left, places)| {
        let args = [("left", Arg::from(left)), ("count", Arg::from(places))];
        fact("places", ask.say_with("listings-places-left", &args))
    });
    let spoken =
        (!languages.is_empty()).then(|| fact("languages", languages.join(&ask.say("comma"))));
    let public = listing.state == State::Published;
    [
        spoken,
        places,
        day("submitted", listing.submitted_at),
        day("verified", listing.verified_at),
        day("until", if public { (listing.expires_at - 1).max(0) } else { 0 }),
    ]
    .into_iter()
    .flatten()
    .collect()
}
