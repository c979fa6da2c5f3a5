//! Values of fields as they are kept: texts that say the same whoever reads them.

use generator::site::{Field, FieldType};

use super::fact::{name, part};
use crate::fields::Fields;
use crate::form::{Value, Values};

/// What was typed, as it is kept; nothing where nothing was.
pub(super) fn kept(field: &Field, values: &Values) -> Vec<String> {
    let first = name(field);
    let all = match &field.kind {
        FieldType::Place if field.translated => vec![text(values.get(&part(field, "address")))],
        // A place is its name and its address, in this order; the name may be missing.
        FieldType::Place => {
            vec![text(values.get(&first)), text(values.get(&part(field, "address")))]
        }
        FieldType::Contact => {
            vec![text(values.get(&first)), text(values.get(&part(field, "email")))]
        }
        FieldType::Price => vec![values.number(&first).map(money).unwrap_or_default()],
        FieldType::Choice { several: true, .. }
        | FieldType::Languages { .. }
        | FieldType::Areas => values.many(&first).to_vec(),
        _ => vec![text(values.get(&first))],
    };
    all.into_iter().filter(|value| !value.is_empty()).collect()
}

fn text(value: &Value) -> String {
    match value {
        Value::Text(text) => text.clone(),
        Value::Number(number) => number.to_string(),
        Value::Day(day) => day.to_string(),
        Value::Time(time) => time.strftime("%H:%M").to_string(),
        Value::Moment(moment) => moment.strftime("%Y-%m-%dT%H:%M").to_string(),
        Value::Nothing | Value::Many(_) | Value::Tick(_) => String::new(),
    }
}

/// Hundredths as an amount: `12.50`.
fn money(hundredths: i64) -> String {
    format!("{}.{:02}", hundredths / 100, hundredths % 100)
}

/// What is kept, as if it had just been typed.
pub(super) fn fill(field: &Field, kept: &[String], typed: &mut Fields) {
    let first = name(field);
    let (place, contact) = (field.kind == FieldType::Place, field.kind == FieldType::Contact);
    match kept {
        [address] if place && field.translated => typed.set(&part(field, "address"), address),
        [called, address] if place => {
            typed.set(&first, called);
            typed.set(&part(field, "address"), address);
        }
        ways if contact => {
            for way in ways {
                let name = if way.contains('@') { part(field, "email") } else { first.clone() };
                typed.set(&name, way);
            }
        }
        values => values.iter().for_each(|value| typed.add(&first, value)),
    }
}
