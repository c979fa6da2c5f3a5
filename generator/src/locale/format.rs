//! Dates, numbers, plurals and sorting of one language by ICU; each made when it is first needed.

use std::cmp::Ordering;
use std::collections::HashMap;
use std::sync::{OnceLock, PoisonError, RwLock};

use icu::calendar::week::WeekInformation;
use icu::calendar::{Date, Gregorian};
use icu::collator::options::CollatorOptions;
use icu::collator::{Collator, CollatorBorrowed};
use icu::datetime::fieldsets::{E, T, YM, YMD, YMDE, YMDET};
use icu::datetime::input::{DateTime, Time};
use icu::datetime::{FixedCalendarDateTimeFormatter as Dates, NoCalendarFormatter as Times};
use icu::decimal::DecimalFormatter;
use icu::locale::Locale;
use icu::locale::extensions::unicode::{key, value};
use icu::normalizer::DecomposingNormalizerBorrowed;
use icu::plurals::{PluralCategory, PluralRules};

/// So many dates are kept as they were written, some 100 KB a language.
const MOST_WRITTEN: usize = 1_000;

/// The formatters of one language.
pub(super) struct Formats {
    locale: Locale,
    dates: OnceLock<Option<Dates<Gregorian, YMD>>>,
    /// Dates as they were written, by their day: lists name the same ones again and again.
    written: RwLock<HashMap<String, String>>,
    times: OnceLock<Option<Dates<Gregorian, YMDET>>>,
    days: OnceLock<Option<Dates<Gregorian, E>>>,
    weekdays: OnceLock<Option<Dates<Gregorian, YMDE>>>,
    months: OnceLock<Option<Dates<Gregorian, YM>>>,
    clocks: OnceLock<Option<Times<T>>>,
    numbers: OnceLock<Option<DecimalFormatter>>,
    plurals: OnceLock<Option<PluralRules>>,
    collator: OnceLock<Option<CollatorBorrowed<'static>>>,
}

impl Formats {
    pub(super) fn new(mut locale: Locale) -> Self {
        // Western digits everywhere: offices, forms and phones in the host countries use them.
        locale.extensions.unicode.keywords.set(key!("nu"), value!("latn"));
        Self {
            locale,
            dates: OnceLock::new(),
            written: RwLock::default(),
            times: OnceLock::new(),
            days: OnceLock::new(),
            weekdays: OnceLock::new(),
            months: OnceLock::new(),
            clocks: OnceLock::new(),
            numbers: OnceLock::new(),
            plurals: OnceLock::new(),
            collator: OnceLock::new(),
        }
    }

    pub(super) fn tag(&self) -> String {
        self.locale.id.to_string()
    }

    pub(super) fn date(&self, iso: &str) -> Option<String> {
        let iso = iso.get(..10)?;
        let known = self.written.read().unwrap_or_else(PoisonError::into_inner).get(iso).cloned();
        known.or_else(|| {
            let text = self.write_date(iso)?;
            let mut written = self.written.write().unwrap_or_else(PoisonError::into_inner);
            if written.len() >= MOST_WRITTEN {
                written.clear();
            }
            written.insert(iso.to_owned(), text.clone());
            Some(text)
        })
    }

    fn write_date(&self, iso: &str) -> Option<String> {
        let date = day(iso)?;
        let make = || Dates::try_new((&self.locale).into(), YMD::long()).ok();
        let text = self.dates.get_or_init(make).as_ref()?.format(&date).to_string();
        Some(self.first(&date, text))
    }

    pub(super) fn date_time(&self, iso: &str) -> Option<String> {
        let (date, time) = iso.split_once('T')?;
        let input = DateTime { date: day(date)?, time: clock(time)? };
        let make = || Dates::try_new((&self.locale).into(), YMDE::long().with_time_hm()).ok();
        let text = self.times.get_or_init(make).as_ref()?.format(&input).to_string();
        let text = self.first(&input.date, text);
        let time = self.time(iso)?;
        Some(text.replace(&time.replace('\u{a0}', " "), &time))
    }

    pub(super) fn day_name(&self, number: u8) -> Option<String> {
        // 1 January 2024 was a Monday.
        let date = Date::try_new_gregorian(2024, 1, number).ok()?;
        let make = || Dates::try_new((&self.locale).into(), E::long()).ok();
        Some(self.days.get_or_init(make).as_ref()?.format(&date).to_string())
    }

    pub(super) fn weekday(&self, iso: &str) -> Option<String> {
        let date = day(iso)?;
        let make = || Dates::try_new((&self.locale).into(), YMDE::long()).ok();
        let text = self.weekdays.get_or_init(make).as_ref()?.format(&date).to_string();
        Some(self.first(&date, text))
    }

    /// French counts the first of a month (`1er mars`), which CLDR does not know.
    fn first(&self, date: &Date<Gregorian>, text: String) -> String {
        let is_first = date.day_of_month().0 == 1 && self.locale.id.language.as_str() == "fr";
        if is_first { text.replacen("1 ", "1er ", 1) } else { text }
    }

    pub(super) fn month(&self, iso: &str) -> Option<String> {
        let date = day(iso)?;
        let make = || Dates::try_new((&self.locale).into(), YM::long()).ok();
        Some(self.months.get_or_init(make).as_ref()?.format(&date).to_string())
    }

    pub(super) fn time(&self, iso: &str) -> Option<String> {
        let time = clock(iso.split_once('T')?.1)?;
        let make = || Times::try_new((&self.locale).into(), T::hm()).ok();
        // No line begins with the half of the day.
        Some(
            self.clocks
                .get_or_init(make)
                .as_ref()?
                .format(&time)
                .to_string()
                .replace(' ', "\u{a0}"),
        )
    }

    pub(super) fn weekdays(&self, first: i8) -> Vec<(String, String)> {
        let names = |fields: E| Dates::<Gregorian, E>::try_new((&self.locale).into(), fields).ok();
        let (Some(long), Some(short)) = (names(E::long()), names(E::short())) else {
            return Vec::new();
        };
        // 1 to 7 January 2024 are Monday to Sunday.
        let days = (0..7).map(|at| u8::try_from((first + at).rem_euclid(7) + 1).unwrap_or(1));
        let days = days.filter_map(|day| Date::try_new_gregorian(2024, 1, day).ok());
        days.map(|day| (long.format(&day).to_string(), short.format(&day).to_string())).collect()
    }

    pub(super) fn first_weekday(&self) -> i8 {
        let mut locale = self.locale.clone();
        // Where the language is mostly spoken: Egypt for Arabic, Greece for Greek.
        icu::locale::LocaleExpander::new_common().maximize(&mut locale.id);
        let week = WeekInformation::try_new((&locale).into());
        week.map_or(0, |week| week.first_weekday as i8 - 1)
    }

    pub(super) fn euros(&self, amount: &str) -> String {
        let Ok(number) = amount.parse::<icu::decimal::input::Decimal>() else {
            return format!("{amount} €");
        };
        let make = || DecimalFormatter::try_new((&self.locale).into(), Default::default()).ok();
        match self.numbers.get_or_init(make) {
            Some(numbers) => format!("{}\u{a0}€", numbers.format(&number)),
            None => format!("{amount} €"),
        }
    }

    pub(super) fn number(&self, number: i64) -> String {
        let make = || DecimalFormatter::try_new((&self.locale).into(), Default::default()).ok();
        match self.numbers.get_or_init(make) {
            Some(numbers) => numbers.format(&number.into()).to_string(),
            None => number.to_string(),
        }
    }

    pub(super) fn plural(&self, number: u64) -> &'static str {
        self.rules().map_or("other", |rules| name(rules.category_for(number)))
    }

    pub(super) fn plurals(&self) -> Vec<&'static str> {
        self.rules().map_or(vec!["other"], |rules| rules.categories().map(name).collect())
    }

    pub(super) fn compare(&self, one: &str, other: &str) -> Ordering {
        let make = || Collator::try_new((&self.locale).into(), CollatorOptions::default()).ok();
        match self.collator.get_or_init(make) {
            Some(collator) => collator.compare(one, other),
            None => one.cmp(other),
        }
    }

    fn rules(&self) -> Option<&PluralRules> {
        let make = || PluralRules::try_new_cardinal((&self.locale).into()).ok();
        self.plurals.get_or_init(make).as_ref()
    }
}

/// The first letter without accents, as a capital.
pub(super) fn letter(word: &str) -> String {
    let nfd = DecomposingNormalizerBorrowed::new_nfd();
    let first = nfd.normalize_iter(word.chars()).find(|c| c.is_alphanumeric());
    match first {
        Some(c) if c.is_alphabetic() => bare_alef(c).to_uppercase().collect(),
        _ => "#".to_owned(),
    }
}

/// The forms of alef are one letter; NFD splits off their hamza, but not that of the wasla.
fn bare_alef(c: char) -> char {
    match c {
        '\u{0671}' => '\u{0627}',
        _ => c,
    }
}

fn day(iso: &str) -> Option<Date<Gregorian>> {
    let mut parts = iso.get(..10)?.splitn(3, '-');
    let year = parts.next()?.parse().ok()?;
    let month = parts.next()?.parse().ok()?;
    Date::try_new_gregorian(year, month, parts.next()?.parse().ok()?).ok()
}

fn clock(time: &str) -> Option<Time> {
    let mut parts = time.splitn(3, ':');
    let hour = parts.next()?.parse().ok()?;
    Time::try_new(hour, parts.next()?.parse().ok()?, 0, 0).ok()
}

fn name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}
