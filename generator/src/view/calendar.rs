//! What the templates of a calendar see: agenda, month, one event.

use serde::Serialize;

use super::section::{FilterGroup, Pages};
use super::{Link, Spoken, View};

/// What stands above and below every page of a calendar.
#[derive(Debug, Clone, Serialize)]
pub struct CalendarHead {
    /// Identifier of the module.
    pub id: String,
    /// Name of its pictogram.
    pub icon: String,
    /// Its title.
    pub title: Spoken,
    /// What one finds here.
    pub summary: Spoken,
    /// The area that it shows, if it shows one.
    pub area: Option<Spoken>,
    /// Path of the agenda.
    pub agenda: String,
    /// Path of the month that begins it.
    pub month: String,
    /// Address to subscribe to (`webcal://…`).
    pub webcal: String,
    /// The same as a whole address.
    pub address: String,
    /// Path of the same file.
    pub file: String,
    /// Whether visitors may suggest events here, and where: a whole path or address, or empty.
    pub suggest: String,
}

/// One date after another.
#[derive(Debug, Clone, Serialize)]
pub struct AgendaPage {
    /// What stands above and below.
    pub head: CalendarHead,
    /// Set on a narrowed page: the words of the choice.
    pub filtered_by: Option<Spoken>,
    /// What narrows it.
    pub filters: Vec<FilterGroup>,
    /// How many dates there are, on all pages.
    pub count: usize,
    /// The days of this page.
    pub days: Vec<AgendaDay>,
    /// The way to the other pages.
    pub pages: Option<Pages>,
}

impl View for AgendaPage {
    const TEMPLATE: &'static str = "pages/agenda.html";
}

/// A day with its dates.
#[derive(Debug, Clone, Serialize)]
pub struct AgendaDay {
    /// The day (`2026-12-01`).
    pub iso: String,
    /// In words.
    pub title: String,
    /// Its dates.
    pub dates: Vec<DateRow>,
}

/// A date in a list or in a month.
#[derive(Debug, Clone, Serialize)]
pub struct DateRow {
    /// Path of the event's page.
    pub path: String,
    /// The event's title.
    pub title: Spoken,
    /// From when to when (`18:00–20:00`), or empty: the whole day.
    pub time: String,
    /// When it begins, as `datetime` wants it.
    pub starts: String,
    /// When it is over (`2026-12-01T18:00:00Z`).
    pub over: String,
    /// Where it is, or empty.
    pub place: Spoken,
    /// Areas.
    pub areas: Vec<Spoken>,
    /// `place`, `online` or `both`.
    pub way: String,
    /// Its last day in words, where it takes several.
    pub until: String,
    /// Whether it was cancelled.
    pub cancelled: bool,
    /// Whether it was moved.
    pub moved: bool,
}

/// A month as a table.
#[derive(Debug, Clone, Serialize)]
pub struct MonthPage {
    /// What stands above and below.
    pub head: CalendarHead,
    /// The month in words.
    pub title: String,
    /// The days of the week in the order of the language: long and short name.
    pub weekdays: Vec<(String, String)>,
    /// Its weeks.
    pub weeks: Vec<Vec<MonthDay>>,
    /// Whether there is anything in it.
    pub has_dates: bool,
    /// The month before, if it has a page.
    pub previous: Option<Link>,
    /// The month after, if it has a page.
    pub next: Option<Link>,
    /// Areas, each with its own months.
    pub areas: Vec<AreaChoice>,
}

impl View for MonthPage {
    const TEMPLATE: &'static str = "pages/month.html";
}

/// The same month of an area.
#[derive(Debug, Clone, Serialize)]
pub struct AreaChoice {
    /// Its name; nothing: all areas.
    pub title: Option<Spoken>,
    /// Path.
    pub path: String,
    /// Whether this page shows it.
    pub current: bool,
}

/// A day of a month.
#[derive(Debug, Clone, Serialize)]
pub struct MonthDay {
    /// The day (`2026-12-01`), or empty where it belongs to another month.
    pub iso: String,
    /// Its number.
    pub number: i8,
    /// In words.
    pub title: String,
    /// Whether it is today, when the page was made.
    pub today: bool,
    /// What is on it.
    pub dates: Vec<DateRow>,
}

/// One event.
#[derive(Debug, Clone, Serialize)]
pub struct EventPage {
    /// The calendar.
    pub module_link: Link,
    /// Name of its pictogram.
    pub icon: String,
    /// Its title.
    pub title: Spoken,
    /// Its summary.
    pub summary: Spoken,
    /// Set when it does not exist in the page's language: name of the language shown instead.
    pub shown_in: Option<String>,
    /// Its text: HTML that `markdown.rs` made.
    pub html: String,
    /// Language of the text, when it is not the page's.
    pub html_lang: String,
    /// Its direction, when it is not the page's.
    pub html_dir: String,
    /// Whether all of it was cancelled.
    pub cancelled: bool,
    /// When it began before it was moved, in words, or empty.
    pub moved_from: String,
    /// Its next date.
    pub next: Option<WhenView>,
    /// How often it comes (`weekly`), or empty.
    pub again: String,
    /// Every so many.
    pub interval: u16,
    /// The last day of its rule in words, or empty.
    pub until: String,
    /// Its dates from now on, when there are several.
    pub dates: Vec<WhenView>,
    /// Further dates that are not shown.
    pub more: usize,
    /// `place`, `online` or `both`.
    pub way: String,
    /// Where it is, or empty.
    pub place: Spoken,
    /// Areas.
    pub areas: Vec<Link>,
    /// Where one takes part from afar, or empty.
    pub online: String,
    /// Languages that are spoken, by their own names, with their tags.
    pub languages: Vec<Spoken>,
    /// For whom it is.
    pub audiences: Vec<Spoken>,
    /// What it costs: empty, `free`, or an amount in the form of the language.
    pub price: String,
    /// What makes it easy to come.
    pub access: Vec<String>,
    /// Who does it, or empty.
    pub organiser: String,
    /// A public contact, or empty.
    pub contact: String,
    /// A link to the contact, or empty.
    pub contact_link: String,
    /// Places at each date, if they are counted.
    pub places: Option<u32>,
    /// When it was checked, or empty.
    pub verified_on: String,
    /// Path of its file for other calendars.
    pub file: String,
    /// Where one says that one comes, or empty.
    pub action: String,
    /// Where one writes to the organiser, or empty.
    pub ask: String,
}

impl View for EventPage {
    const TEMPLATE: &'static str = "pages/event.html";
}

/// A date in words.
#[derive(Debug, Clone, Serialize)]
pub struct WhenView {
    /// When it begins, as `datetime` wants it.
    pub starts: String,
    /// The day in words.
    pub day: String,
    /// The last day in words, where it takes several, or empty.
    pub until: String,
    /// From when to when, or empty: the whole day.
    pub time: String,
    /// When it is over.
    pub over: String,
    /// Whether it was cancelled.
    pub cancelled: bool,
    /// Whether it was moved.
    pub moved: bool,
}
