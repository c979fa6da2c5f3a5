//! What is asked of somebody without an account, and what counts for somebody with one.

use generator::site::Shape;

use super::{Catalogue, view, who};
use crate::accounts::form::FormPage;
use crate::ask::Ask;
use crate::fields::Fields;
use crate::form::{Choice, Field, Form, Kind, Values};
use crate::matching::{Facet, Person, Reasons};
use crate::profiles::{Level, view::term};

/// So many languages are asked for.
const LANGUAGES: usize = 3;

/// When somebody has time.
const TIMES: [&str; 4] = ["mornings", "afternoons", "evenings", "weekends"];

/// The page that asks what one looks for, without a name.
#[must_use]
pub fn find(ask: &Ask) -> FormPage {
    let form = Form::new(ask.to("find"), ask.say("find-button"));
    let form = form.with(boxes(ask, "seeking", kinds(ask)));
    let form = (1..=LANGUAGES).fold(form, |form, number| language(ask, form, number));
    let areas = ask.tenant.site.areas.iter();
    let areas = areas.map(|(id, _)| Choice::new(id, ask.tenant.area(&ask.lang, id))).collect();
    let area = Field::new("area", ask.say("find-area"), Kind::One(areas)).optional();
    let time = |id: &&str| Choice::new(id, ask.say(&format!("profiles-availability-{id}")));
    let form = form.with(area.group(ask.say("find-where")));
    let form = form.with(boxes(ask, "times", TIMES.iter().map(time).collect()));
    FormPage::new(ask, "find", form.with(boxes(ask, "interests", interests(ask)))).template("find")
}

fn boxes(ask: &Ask, name: &str, choices: Vec<Choice>) -> Field {
    Field::new(name, ask.say(&format!("find-{name}")), Kind::Many(choices)).optional()
}

fn kinds(ask: &Ask) -> Vec<Choice> {
    let kinds = ask.tenant.site.modules.iter().filter(|kind| kind.shape != Shape::Questions);
    kinds.map(|kind| Choice::new(&kind.id, ask.tenant.words(&ask.lang, &kind.title))).collect()
}

fn interests(ask: &Ask) -> Vec<Choice> {
    let terms = &ask.tenant.world.interests;
    let narrow = terms.iter().filter(|(_, term)| !term.broader.is_empty());
    let mut all: Vec<Choice> =
        narrow.map(|(id, _)| Choice::new(id, term(ask, terms, id))).collect();
    all.sort_by(|one, other| ask.texts.locale().compare(&one.label, &other.label));
    all
}

fn language(ask: &Ask, form: Form, number: usize) -> Form {
    let spoken = &ask.tenant.world.spoken;
    let mut known: Vec<Choice> =
        spoken.keys().map(|tag| Choice::new(tag, term(ask, spoken, tag))).collect();
    known.sort_by(|one, other| ask.texts.locale().compare(&one.label, &other.label));
    let levels = view::levels(ask).map(|(id, name)| Choice::new(id, name)).collect();
    let args = [("number", number.into())];
    let which = Field::new(
        &format!("language-{number}"),
        ask.say_with("profiles-language-number", &args),
        Kind::One(known),
    );
    let level =
        Field::new(&format!("level-{number}"), ask.say("profiles-level"), Kind::One(levels));
    let which = if number == 1 { which.group(ask.say("find-languages")) } else { which };
    form.with(which.optional()).with(level.optional())
}

/// What was told, as the calculation sees it.
#[must_use]
pub fn person(catalogue: &Catalogue, values: &Values) -> Person {
    let interests = values.many("interests").iter();
    let language = |number: usize| {
        let tag = values.text(&format!("language-{number}"));
        let told = Level::find(values.text(&format!("level-{number}")));
        // Who names a language and no level speaks it well enough to talk.
        let level = told.map_or(4, who::level);
        Some((Catalogue::number(&catalogue.spoken, tag)?, level))
    };
    Person {
        seeking: who::numbers(&catalogue.kinds, values.many("seeking")),
        terms: interests.filter_map(|id| catalogue.words.find(Facet::Interest, id)).collect(),
        languages: (1..=LANGUAGES).filter_map(language).collect(),
        area: Catalogue::number(&catalogue.areas, values.text("area")),
        times: who::times(values.many("times")),
        ..Person::default()
    }
}

/// The page on which reasons are switched off and on.
#[must_use]
pub fn settings(ask: &Ask) -> FormPage {
    let form =
        Form::new(ask.to("recommendations/settings"), ask.say("recommendations-settings-save"));
    let choices = view::respects(ask).map(|(reason, name)| Choice::new(reason.as_str(), name));
    let counts = Field::new(
        "counts",
        ask.say("recommendations-settings-counts"),
        Kind::Many(choices.collect()),
    );
    FormPage::new(ask, "recommendations-settings", form.with(counts.optional()))
        .below(ask.say("recommendations-title"), ask.to("recommendations"))
}

/// What counts so far.
#[must_use]
pub fn counts(ask: &Ask, off: Reasons) -> Fields {
    let mut typed = Fields::default();
    for (reason, _) in view::respects(ask).filter(|(reason, _)| !off.has(*reason)) {
        typed.add("counts", reason.as_str());
    }
    typed
}
