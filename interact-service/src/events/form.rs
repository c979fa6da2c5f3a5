//! What is asked of whoever writes an event or suggests one.

use generator::published::event::ACCESS;

use super::{Content, times};
use crate::ask::Ask;
use crate::fields::Fields;
use crate::form::{Choice, Field, Form, Kind, Mistake, Values};
use crate::listings::form::choices;
use crate::worded::Worded as _;

/// The longest words of each field.
const TITLE: usize = 120;
const SUMMARY: usize = 300;
const TEXT: usize = 4_000;
const PLACE: usize = 200;
const NAME: usize = 120;

/// Who fills the form in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Writer {
    /// An organisation: its name is known.
    Provider,
    /// Staff of the site.
    Staff,
    /// Anybody who suggests something.
    Guest,
}

/// The form of an event.
#[must_use]
pub fn event(ask: &Ask, path: &str, button: &str, writer: Writer) -> Form {
    let form = Form::new(ask.to(path), ask.say(button));
    let form = words(ask, form, "");
    let form = times::fields(ask, form);
    let form = place(ask, form);
    let form = whom(ask, form);
    match writer {
        Writer::Provider => form.with(places(ask)),
        Writer::Staff => form.with(organiser(ask)),
        Writer::Guest => form.with(organiser(ask)),
    }
}

/// The words in one language, for a further language of an event that is there.
#[must_use]
pub fn words_in(ask: &Ask, path: &str, lang: &str) -> Form {
    let form = Form::new(ask.to(path), ask.say("events-save"));
    words(ask, form, lang)
}

fn words(ask: &Ask, form: Form, lang: &str) -> Form {
    let in_lang = |field: Field| match ask.tenant.site.language(lang) {
        Some(locale) => field.written_in(lang, locale.direction().as_str()),
        None => field,
    };
    let form = match lang {
        "" => form.with(language(ask)),
        _ => form,
    };
    let title = Field::new("title", ask.say("events-title-field"), Kind::Line(TITLE));
    let summary = Field::new("summary", ask.say("events-summary"), Kind::Line(SUMMARY))
        .hint(ask.say("events-summary-hint"));
    let text = Field::new("text", ask.say("events-text"), Kind::Long(TEXT))
        .optional()
        .hint(ask.say("events-text-hint"));
    let form = form.with(in_lang(title)).with(in_lang(summary)).with(in_lang(text));
    match lang {
        "" => form,
        _ => {
            let place = Field::new("place", ask.say("events-place"), Kind::Line(PLACE)).optional();
            form.with(in_lang(place))
        }
    }
}

/// In which language the words are.
fn language(ask: &Ask) -> Field {
    let one = |locale: &generator::locale::Locale| Choice::new(locale.tag(), locale.name());
    let languages = ask.tenant.site.languages.iter().map(one).collect();
    Field::new("lang", ask.say("events-language"), Kind::One(languages))
        .hint(ask.say("events-language-hint"))
}

fn place(ask: &Ask, form: Form) -> Form {
    let ways = ["place", "online", "both"];
    let ways = ways.map(|id| Choice::new(id, ask.say(&format!("event-way-{id}")))).to_vec();
    let areas = ask.tenant.site.areas.iter();
    let areas: Vec<Choice> =
        areas.map(|(id, _)| Choice::new(id, ask.tenant.area(&ask.lang, id))).collect();
    let form = form
        .with(
            Field::new("way", ask.say("events-way"), Kind::One(ways))
                .group(ask.say("events-group-where")),
        )
        .with(
            Field::new("place", ask.say("events-place"), Kind::Line(PLACE))
                .optional()
                .hint(ask.say("events-place-hint")),
        )
        .with(
            Field::new("online", ask.say("events-online"), Kind::Link)
                .optional()
                .hint(ask.say("events-online-hint")),
        );
    if areas.is_empty() {
        return form;
    }
    form.with(
        Field::new("areas", ask.say("events-areas"), Kind::Many(areas))
            .optional()
            .hint(ask.say("events-areas-hint")),
    )
}

fn whom(ask: &Ask, form: Form) -> Form {
    let audiences = ask.tenant.world.audiences.iter();
    let audiences = audiences.map(|(id, name)| Choice::new(id, ask.tenant.words(&ask.lang, name)));
    let audiences = choices::sorted(ask, audiences.collect());
    let access = ACCESS.map(|id| Choice::new(id, ask.say(&format!("event-access-{id}")))).to_vec();
    let interests = ask.tenant.world.interests.iter();
    let interests =
        interests.map(|(id, term)| Choice::new(id, ask.tenant.words(&ask.lang, &term.name)));
    let interests = choices::sorted(ask, interests.collect());
    let optional =
        |name: &str, key: &str, kind: Kind| Field::new(name, ask.say(key), kind).optional();
    let form = form
        .with(
            optional("languages", "events-languages", Kind::Many(spoken(ask)))
                .group(ask.say("events-group-whom")),
        )
        .with(
            optional("interests", "events-interests", Kind::Many(interests))
                .hint(ask.say("events-interests-hint")),
        );
    let form = match audiences.is_empty() {
        true => form,
        false => form.with(
            optional("audiences", "events-audiences", Kind::Many(audiences))
                .hint(ask.say("events-audiences-hint")),
        ),
    };
    form.with(optional("price", "events-price", Kind::Money).hint(ask.say("events-price-hint")))
        .with(optional("access", "events-access", Kind::Many(access)))
        .with(
            optional("contact", "events-contact", Kind::Line(NAME))
                .hint(ask.say("events-contact-hint")),
        )
}

/// The site's own languages: those that people ask for.
fn spoken(ask: &Ask) -> Vec<Choice> {
    let name = |tag: &str| match ask.tenant.world.spoken.get(tag) {
        Some(term) => ask.tenant.words(&ask.lang, &term.name),
        None => ask.tenant.language_name(tag),
    };
    ask.tenant.site.tags().map(|tag| Choice::new(tag, name(tag))).collect()
}

fn places(ask: &Ask) -> Field {
    Field::new("places", ask.say("events-places"), Kind::Number(1, 10_000))
        .optional()
        .hint(ask.say("events-places-hint"))
}

fn organiser(ask: &Ask) -> Field {
    Field::new("organiser", ask.say("events-organiser"), Kind::Line(NAME)).optional()
}

/// What was filled in, as it is kept, on top of what was there; or what is wrong beyond single
/// fields.
///
/// # Errors
/// The mistakes.
pub fn content(ask: &Ask, values: &Values, former: &Content) -> Result<Content, Vec<Mistake>> {
    let times = times::of(ask, values);
    let mistakes = where_is_it(ask, values);
    let mut all = times.as_ref().err().cloned().unwrap_or_default();
    all.extend(mistakes);
    let Ok(mut times) = times else { return Err(all) };
    if !all.is_empty() {
        return Err(all);
    }
    keep(&mut times, &former.times);
    let price = values.number("price");
    let price = price.map(|cents| format!("{}.{:02}", cents / 100, cents % 100));
    let many = |name: &str| values.many(name).to_vec();
    let mut content = Content {
        texts: former.texts.clone(),
        times,
        way: values.text("way").to_string(),
        online: values.text("online").to_string(),
        areas: many("areas"),
        languages: many("languages"),
        audiences: many("audiences"),
        interests: many("interests"),
        price: price.unwrap_or_default(),
        access: many("access"),
        contact: values.text("contact").to_string(),
        organiser: values.text("organiser").to_string(),
        places: values.number("places").and_then(|number| u32::try_from(number).ok()),
    };
    set_words(&mut content, values.text("lang"), values);
    Ok(content)
}

/// A rule that the form cannot say stays while begin and end do; so do changed dates.
fn keep(times: &mut super::Times, former: &super::Times) {
    let same = times.starts == former.starts && times.ends == former.ends;
    if same {
        times.changes.clone_from(&former.changes);
        times.moved_from.clone_from(&former.moved_from);
        times.zone.clone_from(&former.zone);
        if times.rule.is_empty() && !times::is_sayable(former) {
            times.rule.clone_from(&former.rule);
        }
    }
}

/// Puts the words of a language in.
pub fn set_words(content: &mut Content, lang: &str, values: &Values) {
    for field in super::content::WORDS {
        content.set_text(lang, field, values.text(field));
    }
}

fn where_is_it(ask: &Ask, values: &Values) -> Vec<Mistake> {
    let wrong = |field: &str, key: &str| Mistake {
        field: field.to_string(),
        text: ask.say(&format!("events-wrong-{key}")),
    };
    let way = values.text("way");
    let mut mistakes = Vec::new();
    if way != "online" && values.text("place").is_empty() {
        mistakes.push(wrong("place", "place"));
    }
    let reachable = !values.text("online").is_empty() || !values.text("contact").is_empty();
    if way != "place" && !reachable {
        mistakes.push(wrong("online", "online"));
    }
    mistakes
}

/// What stands in the form for an event that is there.
#[must_use]
pub fn typed(ask: &Ask, content: &Content) -> Fields {
    let mut fields = Fields::default();
    let own = content.texts.contains_key(&ask.lang);
    let lang = if own { ask.lang.as_str() } else { content.first_language() };
    fields.set("lang", lang);
    fill_words(&mut fields, content, lang);
    times::typed(&content.times, &ask.tenant.zone(), &mut fields);
    for (name, value) in [
        ("way", &content.way),
        ("online", &content.online),
        ("price", &content.price),
        ("contact", &content.contact),
        ("organiser", &content.organiser),
    ] {
        fields.set(name, value);
    }
    for (name, values) in [
        ("areas", &content.areas),
        ("languages", &content.languages),
        ("audiences", &content.audiences),
        ("interests", &content.interests),
        ("access", &content.access),
    ] {
        for value in values {
            fields.add(name, value);
        }
    }
    if let Some(places) = content.places {
        fields.set("places", &places.to_string());
    }
    fields
}

/// The words of a language as they are.
pub fn fill_words(fields: &mut Fields, content: &Content, lang: &str) {
    for field in super::content::WORDS {
        fields.set(field, content.text(lang, field));
    }
}

/// What stands in an empty form.
#[must_use]
pub fn empty(ask: &Ask) -> Fields {
    Fields::of(&[("lang", &ask.lang), ("way", "place"), ("again", "never")])
}

/// Deciding in words: a question, or a reason.
#[must_use]
pub fn reason(ask: &Ask, path: &str, key: &str) -> Form {
    let field = Field::new("reason", ask.say(&format!("{key}-field")), Kind::Long(1_000));
    Form::new(ask.to(path), ask.say(&format!("{key}-button"))).with(field)
}

/// Moving one date.
#[must_use]
pub fn date(ask: &Ask, path: &str, all_day: bool) -> Form {
    let kind = || if all_day { Kind::Day } else { Kind::Moment };
    Form::new(ask.to(path), ask.say("events-move-button"))
        .with(Field::new("starts", ask.say("events-move-starts"), kind()))
        .with(Field::new("ends", ask.say("events-move-ends"), kind()))
}
