//! What was filled in, checked.

use std::collections::BTreeMap;

use jiff::civil::{Date, DateTime, Time};

/// A value that fits its field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// Left empty.
    Nothing,
    /// Words.
    Text(String),
    /// A whole number; money in hundredths.
    Number(i64),
    /// A day.
    Day(Date),
    /// A time of day.
    Time(Time),
    /// A day and a time of day.
    Moment(DateTime),
    /// What was chosen.
    Many(Vec<String>),
    /// Yes or no.
    Tick(bool),
}

/// Values by the names of their fields.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Values(BTreeMap<String, Value>);

impl Values {
    /// Puts a value in.
    pub fn insert(&mut self, name: &str, value: Value) {
        self.0.insert(name.to_string(), value);
    }

    /// A value; [`Value::Nothing`] where there is none.
    #[must_use]
    pub fn get(&self, name: &str) -> &Value {
        self.0.get(name).unwrap_or(&Value::Nothing)
    }

    /// The words of a field, or an empty text.
    #[must_use]
    pub fn text(&self, name: &str) -> &str {
        match self.get(name) {
            Value::Text(text) => text,
            _ => "",
        }
    }

    /// The words of a field, if it was filled in.
    #[must_use]
    pub fn some_text(&self, name: &str) -> Option<&str> {
        Some(self.text(name)).filter(|text| !text.is_empty())
    }

    /// A number, if it was filled in.
    #[must_use]
    pub fn number(&self, name: &str) -> Option<i64> {
        match self.get(name) {
            Value::Number(number) => Some(*number),
            _ => None,
        }
    }

    /// What was chosen.
    #[must_use]
    pub fn many(&self, name: &str) -> &[String] {
        match self.get(name) {
            Value::Many(many) => many,
            _ => &[],
        }
    }

    /// Whether a box was ticked.
    #[must_use]
    pub fn tick(&self, name: &str) -> bool {
        matches!(self.get(name), Value::Tick(true))
    }

    /// A day, if it was filled in.
    #[must_use]
    pub fn day(&self, name: &str) -> Option<Date> {
        match self.get(name) {
            Value::Day(day) => Some(*day),
            _ => None,
        }
    }

    /// A day and time, if it was filled in.
    #[must_use]
    pub fn moment(&self, name: &str) -> Option<DateTime> {
        match self.get(name) {
            Value::Moment(moment) => Some(*moment),
            _ => None,
        }
    }
}
