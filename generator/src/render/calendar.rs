//! The pages of a calendar: one date after another, and month by month.

use anyhow::Result;
use jiff::ToSpan as _;
use jiff::civil::Date;

use super::Job;
use super::chrome::{self, About};
use super::json_ld;
use crate::calendar::{Dated, Occurrence, When};
use crate::edition::calendar::{self as faces, DATES, Face, GROUPS, Narrow};
use crate::edition::paging;
use crate::published::PublishedEntry;
use crate::published::localised;
use crate::url;
use crate::view::calendar::{
    AgendaDay, AgendaPage, AreaChoice, CalendarHead, DateRow, MonthDay, MonthPage,
};
use crate::view::section::{FilterChoice, FilterGroup, Pages};
use crate::view::{Link, Spoken};

impl Job<'_> {
    /// A page or file of a calendar.
    pub(crate) fn calendar(&self, m: usize, face: &Face) -> Result<String> {
        match face {
            Face::Agenda(narrow, part) => self.agenda(m, narrow.as_ref(), *part),
            Face::Month(area, month) => self.month(m, area.as_deref(), *month),
            Face::File(area) => Ok(self.calendar_file(m, area.as_deref())),
            Face::One(e) => Ok(self.event_file(m, *e)),
            Face::News => self.event_news(m),
        }
    }

    fn agenda(&self, m: usize, narrow: Option<&Narrow>, part: usize) -> Result<String> {
        let edition = self.edition;
        let dates: Vec<&Dated> = faces::dates(edition, m, narrow).collect();
        let area = narrow.filter(|(group, _)| *group == "area").map(|(_, id)| id.as_str());
        let head = self.calendar_head(m, area);
        let filtered_by = narrow.map(|narrow| self.narrow_title(narrow)).transpose()?;
        let own = match narrow {
            Some((group, id)) => format!("{}{group}/{id}/", self.calendar_path(m)),
            None => self.calendar_path(m),
        };
        let shown = &dates[paging::range(dates.len(), DATES, part)];
        let pages = part_of(&own, dates.len(), part);
        let view = AgendaPage {
            filters: self.calendar_filters(m, narrow)?,
            count: dates.len(),
            days: self.agenda_days(m, shown),
            pages,
            filtered_by,
            head,
        };
        let mut about = self.about_calendar(m, &view.head);
        if let Some(words) = &view.filtered_by {
            about.title.text = format!("{} – {}", about.title.text, words.text);
        }
        if part > 0 {
            about.title.text = format!("{} – {}", about.title.text, part + 1);
        }
        if narrow.is_none() && part == 0 {
            about.breadcrumbs.pop();
        }
        about.json_ld = json_ld::breadcrumbs_only(self, &about.breadcrumbs, &view.head.title.text);
        self.voice.renderer.page(&self.voice.chrome, &self.frame(about), &view)
    }

    fn agenda_days(&self, m: usize, dates: &[&Dated]) -> Vec<AgendaDay> {
        let today = self.edition.country.calendar.today;
        let mut days: Vec<AgendaDay> = Vec::new();
        for dated in dates {
            let iso = dated.date.starts.date().max(today).to_string();
            let row = self.date_row(m, dated);
            match days.last_mut().filter(|day| day.iso == iso) {
                Some(day) => day.dates.push(row),
                None => {
                    let title = self.edition.locale.weekday(&iso);
                    days.push(AgendaDay { iso, title, dates: vec![row] });
                }
            }
        }
        days
    }

    fn month(&self, m: usize, area: Option<&str>, month: Date) -> Result<String> {
        let edition = self.edition;
        let calendar = &edition.country.calendar;
        let narrow = area.map(|id| ("area", id.to_string()));
        let entries = faces::entries(edition, m);
        let fits =
            |entry: usize| narrow.as_ref().is_none_or(|own| faces::leaves(&entries[entry], own));
        let dates: Vec<(&Dated, Vec<Date>)> =
            calendar.of_month(month).filter(|(dated, _)| fits(dated.entry)).collect();
        let head = self.calendar_head(m, area);
        let first = edition.locale.first_weekday();
        let way = |there: Date, known: bool| {
            let title = edition.in_language(&edition.locale.month(&there.to_string()), "");
            known.then(|| Link { title, path: self.month_path(m, area, there) })
        };
        let (before, after) = (month.saturating_sub(1.month()), month.saturating_add(1.month()));
        let view = MonthPage {
            title: edition.locale.month(&month.to_string()),
            weekdays: edition.locale.weekdays(),
            weeks: self.weeks(m, month, first, &dates),
            has_dates: !dates.is_empty(),
            previous: way(before, calendar.months().any(|known| known == before)),
            next: way(after, calendar.months().any(|known| known == after)),
            areas: self.area_choices(m, area, month),
            head,
        };
        let mut about = self.about_calendar(m, &view.head);
        let words = view.head.area.as_ref().map(|area| format!(", {}", area.text));
        about.title.text =
            format!("{}: {}{}", about.title.text, view.title, words.unwrap_or_default());
        about.json_ld = json_ld::breadcrumbs_only(self, &about.breadcrumbs, &view.title);
        self.voice.renderer.page(&self.voice.chrome, &self.frame(about), &view)
    }

    /// The weeks of a month, from the day on which weeks begin; days of other months are empty.
    fn weeks(
        &self,
        m: usize,
        month: Date,
        first: i8,
        dates: &[(&Dated, Vec<Date>)],
    ) -> Vec<Vec<MonthDay>> {
        let today = self.edition.country.calendar.today;
        let ahead = (month.weekday().to_monday_zero_offset() - first).rem_euclid(7);
        let begin = month.saturating_sub(i64::from(ahead).days());
        let days = std::iter::successors(Some(begin), |day| day.tomorrow().ok());
        let count = (i64::from(ahead) + i64::from(month.days_in_month()) + 6) / 7;
        let days: Vec<Date> = days.take(usize::try_from(count * 7).unwrap_or(42)).collect();
        let cell = |day: &Date| {
            let own = day.first_of_month() == month.first_of_month();
            let on = dates.iter().filter(|(_, days)| own && days.contains(day));
            let iso = if own { day.to_string() } else { String::new() };
            MonthDay {
                number: day.day(),
                title: if own { self.edition.locale.weekday(&iso) } else { String::new() },
                today: *day == today,
                dates: on.map(|(dated, _)| self.date_row(m, dated)).collect(),
                iso,
            }
        };
        days.chunks(7).map(|week| week.iter().map(cell).collect()).collect()
    }

    fn area_choices(&self, m: usize, on: Option<&str>, month: Date) -> Vec<AreaChoice> {
        let areas = &self.edition.site().areas;
        if areas.is_empty() {
            return Vec::new();
        }
        let all = AreaChoice {
            title: None,
            path: self.month_path(m, None, month),
            current: on.is_none(),
        };
        let one = |(id, name): &(String, crate::localised::Localised)| AreaChoice {
            title: Some(self.edition.spoken(name)),
            path: self.month_path(m, Some(id), month),
            current: on == Some(id),
        };
        std::iter::once(all).chain(areas.iter().map(one)).collect()
    }

    fn date_row(&self, m: usize, dated: &Dated) -> DateRow {
        let edition = self.edition;
        let entry = &faces::entries(edition, m)[dated.entry];
        let event = entry.event.as_ref();
        let date = &dated.date;
        DateRow {
            path: format!("{}{}/", self.calendar_path(m), entry.id),
            title: edition.spoken(&localised(&entry.title)),
            time: self.times(date),
            starts: date.starts.to_string(),
            over: dated.over.to_string(),
            place: event.map_or_else(
                || edition.in_language("", ""),
                |event| edition.spoken(&localised(&event.place)),
            ),
            areas: entry.areas.iter().filter_map(|area| self.area(area)).collect(),
            way: event.map(|event| event.way).unwrap_or_default().as_str().to_string(),
            until: self.last_day(date),
            cancelled: date.cancelled,
            moved: is_moved(entry, date),
        }
    }

    /// From when to when, where both are on one day; of several days, when it begins.
    pub(super) fn times(&self, date: &Occurrence) -> String {
        let locale = &self.edition.locale;
        let (When::Moment(starts), When::Moment(ends)) = (date.starts, date.ends) else {
            return String::new();
        };
        let shown = |at: jiff::civil::DateTime| locale.time(&When::Moment(at).to_string());
        let several = ends.date() > date.last_day() || ends.date() == starts.date();
        if starts == ends || !several {
            shown(starts)
        } else {
            format!("{}–{}", shown(starts), shown(ends))
        }
    }

    /// The last day in words, where it is not the first.
    pub(super) fn last_day(&self, date: &Occurrence) -> String {
        let last = date.last_day();
        if last == date.starts.date() {
            return String::new();
        }
        self.edition.locale.weekday(&last.to_string())
    }

    pub(super) fn calendar_path(&self, m: usize) -> String {
        url::below(self.edition.tag(), &self.edition.country.published[m].0.id)
    }

    fn month_path(&self, m: usize, area: Option<&str>, month: Date) -> String {
        let area = area.map(|id| format!("area/{id}/")).unwrap_or_default();
        format!("{}{area}{}/", self.calendar_path(m), url::month(month))
    }

    fn calendar_head(&self, m: usize, area: Option<&str>) -> CalendarHead {
        let edition = self.edition;
        let (kind, _) = &edition.country.published[m];
        let narrow = area.map(|id| format!("area/{id}/")).unwrap_or_default();
        let agenda = format!("{}{narrow}", self.calendar_path(m));
        let file = format!("{agenda}calendar.ics");
        let address = url::whole(&edition.site().address, &file);
        CalendarHead {
            id: kind.id.clone(),
            icon: kind.icon.clone(),
            title: edition.spoken(&kind.title),
            summary: edition.spoken(&kind.summary),
            area: area.and_then(|id| self.area(id)),
            month: self.month_path(m, area, edition.country.calendar.today),
            agenda,
            webcal: url::webcal(&address),
            address,
            file,
            suggest: self.suggest_address(),
        }
    }

    /// Where one suggests an event, where the site lets people.
    fn suggest_address(&self) -> String {
        let site = self.edition.site();
        let service = chrome::service(self.edition, &self.press.options);
        match service.filter(|_| site.suggestions) {
            Some(service) => format!("{service}events/suggest"),
            None => String::new(),
        }
    }

    fn about_calendar(&self, m: usize, head: &CalendarHead) -> About {
        let (kind, _) = &self.edition.country.published[m];
        let mut about = About::of(head.title.clone(), head.summary.clone());
        about.breadcrumbs = self.trail(None);
        about.breadcrumbs.push(Link { title: head.title.clone(), path: self.calendar_path(m) });
        about.current.clone_from(&kind.id);
        about.feed = format!("{}feed.xml", self.calendar_path(m));
        about
    }

    fn calendar_filters(&self, m: usize, on: Option<&Narrow>) -> Result<Vec<FilterGroup>> {
        let narrows = faces::narrows(self.edition, m);
        let mut groups = Vec::new();
        for group in GROUPS {
            let mut choices = Vec::new();
            for narrow in narrows.iter().filter(|(own, _)| *own == group) {
                choices.push(FilterChoice {
                    id: narrow.1.clone(),
                    title: self.narrow_title(narrow)?,
                    path: format!("{}{group}/{}/", self.calendar_path(m), narrow.1),
                    count: faces::dates(self.edition, m, Some(narrow)).count(),
                    current: on == Some(narrow),
                });
            }
            if !choices.is_empty() {
                groups.push(FilterGroup { name: group.to_string(), choices });
            }
        }
        Ok(groups)
    }

    fn narrow_title(&self, (group, id): &Narrow) -> Result<Spoken> {
        let edition = self.edition;
        let found = match *group {
            "area" => self.area(id),
            "audience" => self.audience(id),
            "language" => Some(self.language_name(id)),
            _ => None,
        };
        match found {
            Some(title) => Ok(title),
            None => {
                let key = if *group == "cost" { "event-free" } else { "event-way-online" };
                Ok(edition.in_language(&self.text(key)?, ""))
            }
        }
    }

    /// A language by the name that readers of this one give it, else its own name.
    pub(super) fn language_name(&self, tag: &str) -> Spoken {
        let edition = self.edition;
        let known = edition.country.world.spoken.get(tag).map(|term| &term.name);
        match known {
            Some(name) => edition.spoken(name),
            None => edition.in_language(edition.name_of(tag), tag),
        }
    }
}

/// Whether a date is at another time than was announced.
pub(super) fn is_moved(entry: &PublishedEntry, date: &Occurrence) -> bool {
    let whole = entry.event.as_ref().is_some_and(|event| !event.moved_from.is_empty());
    date.is_moved() || (whole && date.of.to_string() == entry.starts)
}

/// Where a page stands among those of an agenda; nothing when there is one.
fn part_of(own: &str, dates: usize, part: usize) -> Option<Pages> {
    let total = paging::count(dates, DATES);
    let path = |part: usize| url::part(own, part);
    (total > 1).then(|| Pages {
        number: part + 1,
        total,
        previous: part.checked_sub(1).map(path).unwrap_or_default(),
        next: if part + 1 < total { path(part + 1) } else { String::new() },
    })
}
