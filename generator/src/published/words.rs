//! Values of fields as a reader reads them: the days of a week, names of languages, prices.

use crate::locale::Locale;
use crate::localised::Localised;
use crate::site::{FieldType, Site, World};
use crate::texts::Texts;

/// Who reads: a language of a site.
#[derive(Clone, Copy)]
pub struct Reader<'a> {
    /// What all sites share.
    pub world: &'a World,
    /// The site.
    pub site: &'a Site,
    /// The language.
    pub locale: &'a Locale,
    /// Its interface texts.
    pub texts: &'a Texts,
}

impl Reader<'_> {
    /// A value that is written the same in every language, in words; one that does not fit its
    /// type stays as it is written.
    #[must_use]
    pub fn words(self, kind: &FieldType, value: &str) -> String {
        match kind {
            FieldType::Date => self.locale.date(value),
            FieldType::Moment => self.locale.date_time(value),
            FieldType::Schedule | FieldType::Hours => {
                let (day, times) = self.day_and_times(value);
                let colon = self.texts.plain("colon").unwrap_or(": ");
                if times.is_empty() { day } else { format!("{day}{colon}{times}") }
            }
            FieldType::Number | FieldType::Capacity => {
                value.parse().map_or_else(|_| value.to_string(), |n| self.locale.number(n))
            }
            FieldType::Price => self.price(value),
            FieldType::Choice { of, .. } => self.term(of, value),
            FieldType::Languages { .. } => self.language(value),
            FieldType::Areas => self.area(value),
            _ => value.to_string(),
        }
    }

    /// A day of a week and its times: `1 09:00-13:00 16:00-18:00`, Monday being 1.
    #[must_use]
    pub fn day_and_times(self, value: &str) -> (String, String) {
        let (number, times) = value.split_once(' ').unwrap_or((value, ""));
        let day = number.parse().ok().and_then(|number| self.locale.day_name(number));
        match day {
            Some(day) => {
                let spans: Vec<_> = times.split_whitespace().map(|span| self.span(span)).collect();
                (day, spans.join(self.texts.plain("comma").unwrap_or(", ")))
            }
            None => (value.to_string(), String::new()),
        }
    }

    /// From when to when, on the clock of the language: `09:00-13:00`.
    fn span(self, value: &str) -> String {
        let shown = |time: &str| match self.locale.time(&format!("T{time}")) {
            unknown if unknown.starts_with('T') => time.to_string(),
            time => time,
        };
        value.split('-').map(shown).collect::<Vec<_>>().join("–")
    }

    /// An amount of euros; nothing to pay is said in a word.
    #[must_use]
    pub fn price(self, value: &str) -> String {
        let Some(cents) = cents(value) else { return value.to_string() };
        if cents == 0 {
            return self.texts.plain("price-free").unwrap_or(value).to_string();
        }
        self.locale.euros(value.strip_suffix(".00").unwrap_or(value))
    }

    /// A term of a taxonomy.
    #[must_use]
    pub fn term(self, taxonomy: &str, id: &str) -> String {
        let term = self.world.taxonomies.get(taxonomy).and_then(|terms| terms.get(id));
        term.map_or_else(|| id.to_string(), |name| self.best(name))
    }

    /// A language with its level, if it has one: `el B1`.
    #[must_use]
    pub fn language(self, value: &str) -> String {
        let (tag, level) = value.split_once(' ').unwrap_or((value, ""));
        let name = match self.world.spoken.get(tag) {
            Some(term) => self.best(&term.name),
            None => {
                self.world.locales.get(tag).map_or(tag, crate::locale::Locale::name).to_string()
            }
        };
        if level.is_empty() { name } else { format!("{name} {level}") }
    }

    /// An area of the site.
    #[must_use]
    pub fn area(self, id: &str) -> String {
        let area = self.site.areas.iter().find(|(own, _)| own == id);
        area.map_or_else(|| id.to_string(), |(_, name)| self.best(name))
    }

    fn best(self, text: &Localised) -> String {
        text.best(self.site.chain(self.locale.tag())).1.to_string()
    }
}

/// `12.50` in hundredths.
fn cents(value: &str) -> Option<i64> {
    let (whole, rest) = value.split_once('.').unwrap_or((value, "0"));
    let rest = format!("{rest:0<2}");
    let (whole, rest): (i64, i64) = (whole.parse().ok()?, rest.get(..2)?.parse().ok()?);
    (whole >= 0).then_some(whole * 100 + rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_read_in_hundredths() {
        assert_eq!(cents("12.50"), Some(1250));
        assert_eq!(cents("12.5"), Some(1250));
        assert_eq!((cents("0.00"), cents("7")), (Some(0), Some(700)));
        assert_eq!((cents("free"), cents("")), (None, None));
    }
}
