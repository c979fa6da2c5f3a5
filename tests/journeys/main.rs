//! Whole journeys over all of it, and the rules of the house.
//!
//! Journeys in a real browser are in `tests/browser/`; `tests/run` runs both.

mod content;
mod house_rules;
mod search;
