//! One question a page: what is asked for a field, and what its answer means.

use generator::site::{Shape, Terms};

use super::view::{self, label, term};
use super::{Fact, Field, Level};
use crate::ask::Ask;
use crate::fields::Fields;
use crate::form::{Choice, Field as Question, Form, Kind, Mistake, Values};

/// So many languages can be told.
const LANGUAGES: usize = 6;
/// When somebody has time.
const TIMES: [&str; 4] = ["mornings", "afternoons", "evenings", "weekends"];
/// Gender, in no order of worth.
const GENDERS: [&str; 3] = ["woman", "man", "other"];
/// Age, in groups that say no more than a listing may need.
const AGES: [&str; 6] = ["under-18", "18-24", "25-34", "35-49", "50-64", "65-over"];

/// The form of a field; `next` is where one goes on afterwards.
#[must_use]
pub fn form(ask: &Ask, field: Field) -> Form {
    let name = field.as_str();
    let form = Form::new(ask.to(&format!("profile/{name}")), ask.say("profiles-save"))
        .with_hidden("next", &ask.next().unwrap_or_default());
    match field {
        Field::Languages => languages(ask, form),
        Field::Occupations | Field::Skills | Field::Interests => grouped(ask, form, field),
        _ => form.with(Question::new(name, label(ask, field), kind(ask, field)).optional()),
    }
}

fn kind(ask: &Ask, field: Field) -> Kind {
    let own =
        |ids: &[&str]| ids.iter().map(|id| Choice::new(id, view::word(ask, field, id))).collect();
    match field {
        Field::Education => Kind::One(by_code(ask, &ask.tenant.world.education)),
        Field::Area => {
            let areas = ask.tenant.site.areas.iter();
            Kind::One(
                areas.map(|(id, _)| Choice::new(id, ask.tenant.area(&ask.lang, id))).collect(),
            )
        }
        Field::Seeking => {
            let kinds = ask.tenant.site.modules.iter();
            let kinds = kinds.filter(|kind| kind.shape != Shape::Questions);
            Kind::Many(kinds.map(|k| Choice::new(&k.id, view::word(ask, field, &k.id))).collect())
        }
        Field::Availability => Kind::Many(own(&TIMES)),
        Field::Gender => Kind::One(own(&GENDERS)),
        Field::Age => Kind::One(own(&AGES)),
        _ => Kind::Line(80),
    }
}

fn by_code(ask: &Ask, terms: &Terms) -> Vec<Choice> {
    let mut all: Vec<_> = terms.iter().collect();
    all.sort_by(|one, other| one.1.code.cmp(&other.1.code));
    all.into_iter().map(|(id, _)| Choice::new(id, term(ask, terms, id))).collect()
}

/// Terms below their broader ones, a question each: thirty boxes in one heap are too many.
fn grouped(ask: &Ask, form: Form, field: Field) -> Form {
    let Some(terms) = view::terms(ask, field) else { return form };
    let tops = sorted(ask, terms, "");
    tops.into_iter().fold(form, |form, top| {
        let below = sorted(ask, terms, &top.value);
        let choices = if below.is_empty() { vec![top.clone()] } else { below };
        let name = group_name(field, &top.value);
        form.with(Question::new(&name, top.label, Kind::Many(choices)).optional())
    })
}

fn sorted(ask: &Ask, terms: &Terms, broader: &str) -> Vec<Choice> {
    let mut choices: Vec<Choice> = terms
        .iter()
        .filter(|(_, term)| term.broader == broader)
        .map(|(id, _)| Choice::new(id, term(ask, terms, id)))
        .collect();
    choices.sort_by(|one, other| ask.texts.locale().compare(&one.label, &other.label));
    choices
}

fn group_name(field: Field, top: &str) -> String {
    format!("{}-{top}", field.as_str())
}

fn languages(ask: &Ask, form: Form) -> Form {
    let spoken = &ask.tenant.world.spoken;
    let mut known: Vec<Choice> =
        spoken.keys().map(|tag| Choice::new(tag, named_twice(ask, tag))).collect();
    known.sort_by(|one, other| ask.texts.locale().compare(&one.label, &other.label));
    let level = |level: &Level| {
        Choice::new(level.as_str(), ask.say(&format!("profiles-level-{}", level.as_str())))
    };
    let levels: Vec<Choice> = Level::ALL.iter().map(level).collect();
    (1..=LANGUAGES).fold(form, |form, number| {
        let heading = ask.say_with("profiles-language-number", &[("number", number.into())]);
        let which = Question::new(
            &format!("language-{number}"),
            ask.say("profiles-language"),
            Kind::One(known.clone()),
        );
        let level = Question::new(
            &format!("level-{number}"),
            ask.say("profiles-level"),
            Kind::One(levels.clone()),
        );
        let level =
            level.hint(if number == 1 { ask.say("profiles-level-hint") } else { String::new() });
        form.with(which.optional().group(heading)).with(level.optional())
    })
}

/// A language in the reader's words and in its own, so that everybody finds their own.
fn named_twice(ask: &Ask, tag: &str) -> String {
    let spoken = &ask.tenant.world.spoken;
    let (name, own) = (term(ask, spoken, tag), spoken.get(tag).and_then(|t| t.name.find(tag)));
    match own.filter(|own| *own != name) {
        Some(own) => format!("{name} – {own}"),
        None => name,
    }
}

/// What the form of a field says.
///
/// # Errors
/// A language without how well, or twice.
pub fn fact(ask: &Ask, field: Field, values: &Values) -> Result<Fact, Vec<Mistake>> {
    match field {
        Field::Languages => known(ask, values),
        Field::Occupations | Field::Skills | Field::Interests => {
            let terms = view::terms(ask, field).into_iter().flatten();
            let tops = terms.filter(|(_, term)| term.broader.is_empty());
            let chosen = tops.flat_map(|(top, _)| values.many(&group_name(field, top)).to_vec());
            Ok(Fact::Many(chosen.collect()))
        }
        Field::Seeking | Field::Availability => {
            Ok(Fact::Many(values.many(field.as_str()).to_vec()))
        }
        _ => Ok(Fact::One(values.text(field.as_str()).to_string())),
    }
}

fn known(ask: &Ask, values: &Values) -> Result<Fact, Vec<Mistake>> {
    let (mut known, mut mistakes) = (Vec::new(), Vec::new());
    for number in 1..=LANGUAGES {
        let tag = values.text(&format!("language-{number}")).to_string();
        let field = format!("level-{number}");
        let level = Level::find(values.text(&field));
        let twice = known.iter().any(|(own, _)| *own == tag);
        match (tag.is_empty(), level) {
            (true, _) => {}
            (false, _) if twice => mistakes.push(mistake(
                ask,
                &format!("language-{number}"),
                "profiles-language-twice",
            )),
            (false, Some(level)) => known.push((tag, level)),
            (false, None) => mistakes.push(mistake(ask, &field, "profiles-level-missing")),
        }
    }
    if mistakes.is_empty() { Ok(Fact::Languages(known)) } else { Err(mistakes) }
}

fn mistake(ask: &Ask, field: &str, key: &str) -> Mistake {
    Mistake { field: field.to_string(), text: ask.say(key) }
}

/// What was told before, as if it had just been typed.
#[must_use]
pub fn typed(ask: &Ask, field: Field, fact: Option<&Fact>) -> Fields {
    let mut typed = Fields::default();
    match fact {
        Some(Fact::Languages(languages)) => {
            for (at, (tag, level)) in languages.iter().enumerate() {
                typed.set(&format!("language-{}", at + 1), tag);
                typed.set(&format!("level-{}", at + 1), level.as_str());
            }
        }
        Some(Fact::Many(terms)) => {
            for id in terms {
                let all = view::terms(ask, field);
                let up = all.map(|all| generator::site::terms::up(all, id)).unwrap_or_default();
                let name = up
                    .last()
                    .map_or_else(|| field.as_str().to_string(), |top| group_name(field, top));
                typed.add(&name, id);
            }
        }
        Some(Fact::One(term)) => typed.set(field.as_str(), term),
        Some(Fact::Words(_)) | None => {}
    }
    typed
}
