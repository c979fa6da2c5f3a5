//! What the pages of events show to those who keep them and to moderators.

use generator::published::event::ACCESS;
use serde::Serialize;

use super::{Content, Event, Revision, State, dates, guests};
use crate::answer::Failure;
use crate::applications::view::Row;
use crate::ask::Ask;
use crate::providers;
use crate::store::Tx;
use crate::worded::Worded as _;

/// An event with everything that can be done about it.
#[derive(Debug, Serialize)]
pub struct EventView {
    /// Its state in words.
    pub state: String,
    /// `good`, `waits` or empty.
    pub tone: &'static str,
    /// What it means for whoever looks.
    pub means: String,
    /// What a moderator wrote, or empty.
    pub reason: String,
    /// Something to be careful about, or empty.
    pub warning: String,
    /// What is written in it: words first.
    pub words: Vec<WordsView>,
    /// Languages in which it is not written yet: name and path.
    pub lacks: Vec<(String, String)>,
    /// Facts.
    pub facts: Vec<Fact>,
    /// Its dates.
    pub dates: Vec<DateView>,
    /// Ways on: words and path.
    pub links: Vec<(String, String)>,
    /// Buttons: words and path.
    pub buttons: Vec<(String, String)>,
    /// The button that matters most: words and path, or empty.
    pub accept: (String, String),
}

/// A fact of an event in words.
#[derive(Debug, Serialize)]
pub struct Fact {
    /// What it is about.
    pub label: String,
    /// What it says.
    pub values: Vec<String>,
}

/// The words of one language.
#[derive(Debug, Serialize)]
pub struct WordsView {
    /// Tag of the language.
    pub lang: String,
    /// Its direction.
    pub dir: String,
    /// Its name.
    pub name: String,
    /// Title, summary, text.
    pub title: String,
    /// Summary.
    pub summary: String,
    /// Text, a paragraph each.
    pub paragraphs: Vec<String>,
    /// Where it is changed, or empty.
    pub edit: String,
}

/// One date.
#[derive(Debug, Serialize)]
pub struct DateView {
    /// In words.
    pub when: String,
    /// `cancelled`, `moved` in words, or empty.
    pub state: String,
    /// How many come, or empty.
    pub guests: String,
    /// Codes of those who have a place.
    pub codes: Vec<String>,
    /// Where it is moved, or empty.
    pub shift: String,
    /// Where it is cancelled, or empty.
    pub cancel: String,
    /// Where it becomes as planned again, or empty.
    pub restore: String,
}

/// A state in a word.
#[must_use]
pub fn state(ask: &Ask, event: &Event) -> String {
    let key = match (event.state, event.revision) {
        (State::Published, Revision::Submitted) => "changed",
        (State::Published, Revision::Returned) => "change-returned",
        (State::Published, Revision::None) if event.cancelled => "cancelled",
        (state, _) => state.as_str(),
    };
    ask.say(&format!("events-state-{key}"))
}

/// How a state looks.
#[must_use]
pub fn tone(event: &Event) -> &'static str {
    match (event.state, event.revision) {
        (State::Published, Revision::None) if !event.cancelled => "good",
        (State::Refused | State::Withdrawn | State::Over, _) => "",
        _ => "waits",
    }
}

/// A line of a list.
#[must_use]
pub fn row(ask: &Ask, event: &Event, path: String) -> Row {
    let next = dates::ahead(ask, event).into_iter().next();
    let when = next.map(|date| dates::words(ask, &date)).unwrap_or_default();
    let areas: Vec<String> =
        event.shown().areas.iter().map(|id| ask.tenant.area(&ask.lang, id)).collect();
    Row {
        title: ask.tenant.words(&ask.lang, &event.content.localised("title")),
        path,
        by_button: false,
        facts: vec![when, areas.join(", ")],
        state: state(ask, event),
        tone: tone(event),
    }
}

/// The words of an event in each language; with a way to change them.
#[must_use]
pub fn words(ask: &Ask, content: &Content, edit: Option<&str>) -> Vec<WordsView> {
    let one = |locale: &generator::locale::Locale| {
        let lang = locale.tag();
        let text = |field: &str| content.text(lang, field).to_string();
        let titled = !content.text(lang, "title").is_empty();
        titled.then(|| WordsView {
            lang: lang.to_string(),
            dir: locale.direction().as_str().to_string(),
            name: locale.name().to_string(),
            title: text("title"),
            summary: text("summary"),
            paragraphs: lines(content.text(lang, "text")),
            edit: edit.map(|path| ask.to(&format!("{path}/words/{lang}"))).unwrap_or_default(),
        })
    };
    ask.tenant.site.languages.iter().filter_map(one).collect()
}

fn lines(text: &str) -> Vec<String> {
    text.split("\n\n").map(str::trim).filter(|part| !part.is_empty()).map(str::to_string).collect()
}

/// Languages of the site in which it is not written.
#[must_use]
pub fn lacks(ask: &Ask, content: &Content, path: &str) -> Vec<(String, String)> {
    let missing = ask.tenant.site.languages.iter();
    let missing = missing.filter(|locale| content.text(locale.tag(), "title").is_empty());
    missing.map(|l| (l.name().to_string(), ask.to(&format!("{path}/words/{}", l.tag())))).collect()
}

/// The facts of an event in words.
///
/// # Errors
/// When the store cannot.
pub fn facts(
    ask: &Ask,
    tx: &mut dyn Tx,
    event: &Event,
    content: &Content,
) -> Result<Vec<Fact>, Failure> {
    let mut facts = Vec::new();
    let mut fact = |key: &str, values: Vec<String>| {
        let values: Vec<String> = values.into_iter().filter(|value| !value.is_empty()).collect();
        if !values.is_empty() {
            facts.push(Fact { label: ask.say(key), values });
        }
    };
    let organiser = match event.owner {
        Some(owner) => providers::name(tx, owner)?.unwrap_or_default(),
        None => content.organiser.clone(),
    };
    let times = Event { live: None, content: content.clone(), ..event.clone() };
    let when = dates::ahead(ask, &times).into_iter().next();
    let when = when.map(|date| dates::words(ask, &date)).unwrap_or_default();
    fact("event-when", vec![when, again(ask, content)]);
    let place = ask.tenant.words(&ask.lang, &content.localised("place"));
    fact("event-where", vec![ask.say(&format!("event-way-{}", way(content))), place]);
    fact("event-online", vec![content.online.clone()]);
    let areas = content.areas.iter().map(|id| ask.tenant.area(&ask.lang, id)).collect();
    fact("filter-area", areas);
    let name = |tag: &String| match ask.tenant.world.spoken.get(tag) {
        Some(term) => ask.tenant.words(&ask.lang, &term.name),
        None => ask.tenant.language_name(tag),
    };
    fact("event-languages", content.languages.iter().map(name).collect());
    let audience = |id: &String| {
        let found = ask.tenant.world.audiences.get(id);
        found.map(|name| ask.tenant.words(&ask.lang, name)).unwrap_or_default()
    };
    fact("event-for", content.audiences.iter().map(audience).collect());
    let price = match content.price.as_str() {
        "" => String::new(),
        "0.00" => ask.say("event-free"),
        amount => ask.texts.locale().euros(amount),
    };
    fact("event-price", vec![price]);
    let known = content.access.iter().filter(|id| ACCESS.contains(&id.as_str()));
    fact("event-access", known.map(|id| ask.say(&format!("event-access-{id}"))).collect());
    let places = content.places.map(|places| ask.texts.locale().number(i64::from(places)));
    fact("event-places", vec![places.unwrap_or_default()]);
    fact("event-organiser", vec![organiser]);
    fact("event-contact", vec![content.contact.clone()]);
    Ok(facts)
}

fn way(content: &Content) -> &str {
    if content.way.is_empty() { "place" } else { &content.way }
}

/// How often it comes and until when, or empty.
fn again(ask: &Ask, content: &Content) -> String {
    use generator::calendar::{Frequency, Rule};
    let Ok(rule) = content.times.rule.parse::<Rule>() else { return String::new() };
    let key = match rule.frequency {
        Frequency::Daily => "daily",
        Frequency::Weekly => "weekly",
        Frequency::Monthly => "monthly",
        Frequency::Yearly => "yearly",
    };
    let text = ask.say_with(&format!("event-again-{key}"), &[("count", rule.interval.into())]);
    let series = content.times.series(&ask.tenant.site.time_zone).ok();
    match series.and_then(|series| series.last_day()) {
        Some(last) => {
            let last = ask.texts.locale().date(&last.to_string());
            let until = ask.say_with("event-until", &[("date", last.into())]);
            format!("{text} · {until}")
        }
        None => text,
    }
}

/// The dates of an event with what can be done about each.
///
/// # Errors
/// When the store cannot.
pub fn dates(
    ask: &Ask,
    tx: &mut dyn Tx,
    event: &Event,
    own: bool,
) -> Result<Vec<DateView>, Failure> {
    let mut views = Vec::new();
    let mine = own && event.state == State::Published && !event.cancelled;
    let several = !event.shown().times.rule.is_empty();
    for date in dates::ahead(ask, event) {
        let of = date.of.to_string();
        let counts = guests::store::counts(tx, event.id, &of)?;
        let path = |what: &str, on: bool| match mine && several && on {
            true => ask.to(&format!("events/{}/dates/{}/{what}", event.id, dates::name(date.of))),
            false => String::new(),
        };
        let changed = date.cancelled || date.is_moved();
        views.push(DateView {
            when: dates::words(ask, &date),
            state: match (date.cancelled || event.cancelled, date.is_moved()) {
                (true, _) => ask.say("event-cancelled"),
                (false, true) => ask.say("event-moved"),
                (false, false) => String::new(),
            },
            guests: come(ask, counts),
            codes: match own && counts.places > 0 {
                true => guests::store::codes(tx, event.id, &of)?,
                false => Vec::new(),
            },
            shift: path("move", !date.cancelled),
            cancel: path("cancel", !date.cancelled),
            restore: path("restore", changed),
        });
    }
    Ok(views)
}

fn come(ask: &Ask, counts: guests::Counts) -> String {
    let parts = [
        ("events-count-interested", counts.interested),
        ("events-count-places", counts.places),
        ("events-count-waiting", counts.waiting),
    ];
    let parts = parts.into_iter().filter(|(_, count)| *count > 0);
    let parts: Vec<String> =
        parts.map(|(key, count)| ask.say_with(key, &[("count", count.into())])).collect();
    parts.join(" · ")
}
