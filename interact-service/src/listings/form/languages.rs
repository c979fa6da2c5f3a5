//! Languages with how well one has to know them: a row each.

use generator::site::Field;
use generator::site::kinds::field::LEVELS;

use super::choices;
use super::fact::part;
use crate::ask::Ask;
use crate::fields::Fields;
use crate::form::{Choice, Field as Question, Kind, Mistake};

/// So many rows.
const ROWS: usize = 4;
/// Sent where no level is needed.
const ANY: &str = "any";

/// The name of the first question.
pub(super) fn first(field: &Field) -> String {
    language(field, 1)
}

fn language(field: &Field, row: usize) -> String {
    part(field, &format!("language-{row}"))
}

fn level(field: &Field, row: usize) -> String {
    part(field, &format!("level-{row}"))
}

pub(super) fn questions(ask: &Ask, field: &Field, label: &str) -> Vec<Question> {
    let known = choices::spoken(ask);
    let any = Choice::new(ANY, ask.say("listings-level-any"));
    let levels = LEVELS.iter().map(|level| named(ask, level));
    let levels: Vec<Choice> = std::iter::once(any).chain(levels).collect();
    let row = |row: usize| {
        let number = [("number", row.into())];
        let which = Question::new(
            &language(field, row),
            ask.say_with("profiles-language-number", &number),
            Kind::One(known.clone()),
        );
        let which = if row == 1 {
            which.group(label).hint(ask.tenant.words(&ask.lang, &field.help))
        } else {
            which
        };
        let how = Question::new(
            &level(field, row),
            ask.say_with("listings-level-of", &number),
            Kind::One(levels.clone()),
        );
        let which = if field.required && row == 1 { which } else { which.optional() };
        [which, how.optional()]
    };
    (1..=ROWS).flat_map(row).collect()
}

fn named(ask: &Ask, level: &str) -> Choice {
    Choice::new(level, ask.say(&format!("profiles-level-{}", level.to_lowercase())))
}

/// `el B1`, or only `el` where no level is needed.
pub(super) fn check(ask: &Ask, field: &Field, typed: &Fields) -> Result<Vec<String>, Vec<Mistake>> {
    let (mut known, mut mistakes) = (Vec::<(&str, &str)>::new(), Vec::new());
    for row in 1..=ROWS {
        let tag = typed.one(&language(field, row)).to_string();
        let (at, level_at) = (language(field, row), level(field, row));
        let tag = ask.tenant.world.spoken.get_key_value(&tag).map(|(tag, _)| tag.as_str());
        let level = LEVELS.iter().find(|level| **level == typed.one(&level_at)).copied();
        let wrong = |field: String, key: &str| Mistake { field, text: ask.say(key) };
        match (tag, level) {
            (Some(tag), _) if known.iter().any(|(own, _)| *own == tag) => {
                mistakes.push(wrong(at, "profiles-language-twice"));
            }
            (Some(tag), level) => known.push((tag, level.unwrap_or_default())),
            (None, Some(_)) if typed.one(&at).is_empty() => {
                mistakes.push(wrong(at, "listings-level-of-nothing"));
            }
            (None, _) => {}
        }
    }
    let kept = |(tag, level): (&str, &str)| format!("{tag} {level}").trim_end().to_string();
    if mistakes.is_empty() { Ok(known.into_iter().map(kept).collect()) } else { Err(mistakes) }
}

pub(super) fn fill(field: &Field, kept: &[String], typed: &mut Fields) {
    for (row, value) in (1..=ROWS).zip(kept) {
        let (tag, how) = value.split_once(' ').unwrap_or((value, ""));
        typed.set(&language(field, row), tag);
        typed.set(&level(field, row), how);
    }
}
