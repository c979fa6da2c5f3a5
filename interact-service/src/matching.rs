//! Which offers fit a person, and why: a pure calculation over finished values.
//!
//! It knows nothing of the web, of databases and of words, and nothing of what must not count: a
//! [`Person`] has no place for gender, age, nationality, religion, legal status or health. The
//! formula and the papers that it follows stand in `docs/matching.md`.
//!
//! In reading order: what stands in taxonomies ([`terms`]) and on the map ([`places`]); a person
//! ([`person`]) and an offer ([`offer`]); how well they fit in each respect ([`fit`], [`reason`]);
//! how much each respect counts ([`weights`]); who comes first ([`mod@rank`]) and the reasons in full
//! ([`mod@explain`]).

pub mod explain;
pub mod fit;
pub mod offer;
pub mod person;
pub mod places;
pub mod rank;
pub mod reason;
pub mod similar;
pub mod terms;
pub mod weights;

pub use explain::{Detail, Explained, explain};
pub use offer::{Offer, Spoken, Taught, Times};
pub use person::{Known, Person};
pub use places::Places;
pub use rank::{Ranked, Wish, rank};
pub use reason::{Reason, Reasons};
pub use terms::{Facet, Term, Vocabulary};
pub use weights::Weights;

/// A day, counted from any first day.
pub type Day = i32;

/// How well somebody knows a language: 0 not at all, 1 to 6 the levels A1 to C2 of the Common
/// European Framework, 7 as the first language.
pub type Level = u8;
