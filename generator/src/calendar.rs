//! Things that happen at a time: one date or many, in a time zone, with exceptions.
//!
//! A [`Series`] is what one event says of its times: local time, where the site is, and a [`Rule`]
//! (RFC 5545, RRULE) if it comes again. [`Series::between`] gives its dates; the work is bounded
//! whatever the rule says. [`ics`] writes it for other calendars, with the rules of the zone.
//!
//! Nothing here knows of pages, of people, or of how events are kept.

pub mod ics;
pub mod rule;
pub mod series;
pub mod table;
pub mod when;
pub mod zone;

pub use rule::{End, Every, Frequency, Rule, RuleError, Until};
pub use series::{Change, Occurrence, Series};
pub use table::{Calendar, Dated};
pub use when::When;
