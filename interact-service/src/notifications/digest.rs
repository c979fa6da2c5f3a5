//! Digests: one letter a day or a week with what happened meanwhile.
//!
//! A digest goes out at eight in the morning where the site is, weekly ones on Monday. What it
//! tells, that it was told, and the letter itself are one transaction: whoever dies in the middle
//! leaves nothing behind, and the next one tells all of it. Each span has one digest a person
//! whatever the clock does, and each news stands in one digest.

use generator::texts::Texts;
use jiff::civil::{Date, Weekday};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan as _};
use serde_json::json;

use super::store::{self, Kept};
use super::{Way, view};
use crate::ask::whole;
use crate::clock::Millis;
use crate::host::Host;
use crate::mail::{self, Letter, To};
use crate::store::{StoreError, Tx};
use crate::tenant::Tenant;

/// Digests go out at this hour.
const HOUR: i8 = 8;

/// So many lines stand in a digest; the rest is counted.
const LINES: usize = 20;

/// A span of time that has ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Span {
    /// The day on which its digest goes out, where the site is: its name.
    pub day: Date,
    /// The moment at which it ended.
    pub end: Millis,
}

/// The span of a way that ended last, where the site is.
#[must_use]
pub fn span(zone: &str, way: Way, now: Millis) -> Option<Span> {
    let zone = TimeZone::get(zone).unwrap_or(TimeZone::UTC);
    let today = Timestamp::from_millisecond(now).ok()?.to_zoned(zone.clone()).date();
    let back = match way {
        Way::Weekly => i64::from(today.weekday().since(Weekday::Monday)),
        _ => 0,
    };
    let step = if way == Way::Weekly { 7 } else { 1 };
    let day = today.checked_sub(back.days()).ok()?;
    let days = [Some(day), day.checked_sub(step.days()).ok()];
    let ended = |day: Date| {
        let end = day.at(HOUR, 0, 0, 0).to_zoned(zone.clone()).ok()?.timestamp().as_millisecond();
        (end <= now).then_some(Span { day, end })
    };
    days.into_iter().flatten().find_map(ended)
}

/// Writes the digests of a site that are due; gives how many.
///
/// # Errors
/// When the store cannot.
pub fn send(
    tx: &mut dyn Tx,
    host: &dyn Host,
    tenant: &Tenant,
    address: &str,
    now: Millis,
) -> Result<usize, StoreError> {
    let mut sent = 0;
    for way in [Way::Daily, Way::Weekly] {
        let Some(span) = span(&tenant.site.time_zone, way, now) else { continue };
        for account in store::waiting(tx, tenant.id(), way, (span.end, now))? {
            if !store::begin_digest(tx, account, way, &span.day.to_string(), now)? {
                continue;
            }
            let taken = store::take(tx, account, way, (span.end, now))?;
            let to = Addressee { host, tenant, address, account, way };
            sent += usize::from(write(tx, &to, &span, &taken, now)?);
        }
    }
    Ok(sent)
}

/// Who gets a digest.
struct Addressee<'a> {
    host: &'a dyn Host,
    tenant: &'a Tenant,
    address: &'a str,
    account: i64,
    way: Way,
}

fn write(
    tx: &mut dyn Tx,
    to: &Addressee<'_>,
    span: &Span,
    news: &[Kept],
    now: Millis,
) -> Result<bool, StoreError> {
    let Some(reader) = store::reader(tx, to.tenant.id(), to.account)? else { return Ok(false) };
    let known = to.tenant.site.language(&reader.lang).is_some();
    let lang = if known { reader.lang.as_str() } else { to.tenant.site.first_language().tag() };
    if news.is_empty() {
        return Ok(false);
    }
    let texts = to.host.texts(to.tenant.id(), lang);
    let texts = texts.map_err(|error| StoreError::Statement(format!("{error:#}")))?;
    let link = format!("{}{}", to.address, whole(to.tenant.id(), lang, "notifications"));
    let letter = Letter {
        site: to.tenant.id(),
        to: To::Account(to.account),
        lang,
        name: if to.way == Way::Weekly { "digest-weekly" } else { "digest-daily" },
        args: json!({
            "name": reader.name,
            "site": to.tenant.words(lang, &to.tenant.site.name),
            "count": news.len(),
            "lines": lines(to.tenant, &texts, lang, news),
            "link": link,
        }),
        dedupe: format!("digest {} {} {}", to.way.as_str(), span.day, to.account),
        now,
    };
    mail::post(tx, &letter)?;
    Ok(true)
}

/// What happened, a line each; the rest as a number.
fn lines(tenant: &Tenant, texts: &Texts, lang: &str, news: &[Kept]) -> String {
    let line = |news: &Kept| format!("• {}", view::line(tenant, texts, lang, news));
    let mut lines: Vec<String> = news.iter().take(LINES).map(line).collect();
    if let Some(more) = news.len().checked_sub(LINES).filter(|more| *more > 0) {
        let said = texts.get("news-more", &[("count", more.into())]);
        lines.extend(said.ok().map(|text| format!("• {text}")));
    }
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn at(text: &str) -> Millis {
        text.parse::<Timestamp>().expect("a moment").as_millisecond()
    }

    fn day(way: Way, now: &str) -> Date {
        span("Asia/Nicosia", way, at(now)).expect("a span").day
    }

    #[test]
    fn a_day_ends_at_eight_where_the_site_is() {
        // Two hours before Greenwich in winter, three in summer.
        assert_eq!(day(Way::Daily, "2026-11-20T05:59:59Z"), date(2026, 11, 19));
        assert_eq!(day(Way::Daily, "2026-11-20T06:00:00Z"), date(2026, 11, 20));
        assert_eq!(day(Way::Daily, "2026-07-20T05:00:00Z"), date(2026, 7, 20));
    }

    #[test]
    fn a_week_ends_on_monday() {
        assert_eq!(day(Way::Weekly, "2026-11-23T05:00:00Z"), date(2026, 11, 16));
        assert_eq!(day(Way::Weekly, "2026-11-23T06:00:00Z"), date(2026, 11, 23));
        assert_eq!(day(Way::Weekly, "2026-11-29T20:00:00Z"), date(2026, 11, 23));
    }

    #[test]
    fn daylight_saving_moves_the_moment_and_not_the_hour() {
        let before = span("Asia/Nicosia", Way::Daily, at("2026-03-28T12:00:00Z")).expect("a span");
        let after = span("Asia/Nicosia", Way::Daily, at("2026-03-29T12:00:00Z")).expect("a span");
        assert_eq!(after.end - before.end, 23 * crate::clock::HOUR);
    }
}
