//! What a provider tells of itself: the form, and what was typed as a profile.

use generator::texts::Arg;

use super::{Profile, Provider};
use crate::ask::Ask;
use crate::fields::Fields;
use crate::form::tabs::{self, Tabs};
use crate::form::{Field, Form, Kind, Mistake, Values};
use crate::listings::form::choices;
use crate::listings::week;

/// The longest name.
const NAME: usize = 120;
/// The longest text about itself.
const ABOUT: usize = 3_000;
/// The longest postal address.
const ADDRESS: usize = 300;

/// The form in the languages of its tabs.
#[must_use]
pub fn form(ask: &Ask, tabs: &Tabs) -> Form {
    let form = Form::new(ask.to("provider/edit"), ask.say("providers-save"));
    let form = tabs.langs().fold(form, |form, lang| form.with(about(ask, lang)));
    let said = |name: &str, key: &str, kind: Kind| Field::new(name, ask.say(key), kind);
    let form = form
        .with(
            said("name", "providers-name", Kind::Line(NAME))
                .hint(ask.say("providers-name-hint"))
                .autocomplete("organization"),
        )
        .with(said("areas", "providers-areas", Kind::Many(choices::areas(ask))))
        .with(
            said("languages", "providers-languages", Kind::Many(choices::spoken(ask)))
                .hint(ask.say("providers-languages-hint"))
                .optional(),
        )
        .with(
            said("phone", "providers-phone", Kind::Phone)
                .group(ask.say("providers-contacts"))
                .hint(ask.say("providers-contacts-hint"))
                .optional(),
        )
        .with(said("email", "providers-email", Kind::Email).optional())
        .with(said("web", "providers-web", Kind::Link).optional())
        .with(said("address", "providers-address", Kind::Line(ADDRESS)).optional());
    let hours = week::questions(
        ask,
        "hours",
        &ask.say("providers-hours"),
        &ask.say("listings-hint-times"),
        false,
    );
    let form = hours.into_iter().fold(form, Form::with);
    let hidden = tabs.hidden();
    hidden.iter().fold(form, |form, (name, value)| form.with_hidden(name, value))
}

fn about(ask: &Ask, lang: &str) -> Field {
    Field::new(&tabs::name(lang, "about"), ask.say("providers-about"), Kind::Long(ABOUT))
        .hint(ask.say("providers-about-hint"))
        .written_in(lang, tabs::direction(ask, lang))
        .optional()
}

/// Name and profile as they were typed, or everything that does not fit.
///
/// # Errors
/// The mistakes, in the order of the form.
pub fn check(ask: &Ask, tabs: &Tabs, typed: &Fields) -> Result<(String, Profile), Vec<Mistake>> {
    let mut form = form(ask, tabs);
    // A profile may grow; only what it is called is needed from the beginning.
    form.fields.iter_mut().filter(|f| f.name != "name").for_each(|field| field.required = false);
    let checked = form.check(typed, ask);
    let week = week::check(ask, "hours", typed);
    let (values, hours) = match (checked, week) {
        (Ok(values), Ok(hours)) => (values, hours),
        (checked, week) => {
            let mistakes = checked.err().into_iter().chain(week.err()).flatten();
            return Err(mistakes.collect());
        }
    };
    Ok((values.text("name").to_string(), profile(tabs, &values, hours)))
}

fn profile(tabs: &Tabs, values: &Values, hours: Vec<String>) -> Profile {
    let text = |name: &str| values.text(name).to_string();
    let about = tabs.langs().filter_map(|lang| {
        let text = values.some_text(&tabs::name(lang, "about"))?;
        Some((lang.to_string(), text.to_string()))
    });
    Profile {
        about: about.collect(),
        areas: values.many("areas").to_vec(),
        languages: values.many("languages").to_vec(),
        email: text("email"),
        phone: text("phone"),
        web: text("web"),
        address: text("address"),
        hours,
    }
}

/// A provider as if it had just been typed.
#[must_use]
pub fn typed(provider: &Provider) -> Fields {
    let profile = &provider.profile;
    let mut typed = Fields::default();
    for (lang, text) in &profile.about {
        typed.set(&tabs::name(lang, "about"), text);
    }
    typed.set("name", &provider.name);
    profile.areas.iter().for_each(|area| typed.add("areas", area));
    profile.languages.iter().for_each(|tag| typed.add("languages", tag));
    let ways = [
        ("phone", &profile.phone),
        ("email", &profile.email),
        ("web", &profile.web),
        ("address", &profile.address),
    ];
    ways.into_iter().for_each(|(name, value)| typed.set(name, value));
    week::fill("hours", &profile.hours, &mut typed);
    typed
}

/// What staff needs to see before it can verify anybody, and is not there yet.
#[must_use]
pub fn gaps(ask: &Ask, provider: &Provider) -> Vec<Mistake> {
    let profile = &provider.profile;
    let missing = |field: &str, key: &str, label: &str| {
        let text = ask.say_with(key, &[("field", Arg::from(ask.say(label)))]);
        Mistake { field: field.to_string(), text }
    };
    let reachable = ![&profile.email, &profile.phone].iter().all(|way| way.is_empty());
    let tab = profile.about.keys().next().map_or(ask.lang.as_str(), String::as_str);
    let gaps = [
        profile
            .about
            .is_empty()
            .then(|| missing(&tabs::name(tab, "about"), "form-missing", "providers-about")),
        profile.areas.is_empty().then(|| missing("areas", "form-choose", "providers-areas")),
        (!reachable).then(|| missing("phone", "providers-gap-contact", "providers-contacts")),
    ];
    gaps.into_iter().flatten().collect()
}
