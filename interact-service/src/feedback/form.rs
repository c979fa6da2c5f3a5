//! Forms of feedback. The first stands on static pages, which know no token; what it sends is
//! checked here like any other.

use super::{Kind, Said};
use crate::accounts::form::FormPage;
use crate::ask::Ask;
use crate::form::{Choice, Field, Form, Kind as Type};

/// The longest word on what is missing.
const LONGEST: usize = 300;

/// The form on what is missing, which says of which page, or that it was a search.
#[must_use]
pub fn more(ask: &Ask, page: &str) -> FormPage {
    let text = Field::new("text", ask.say("feedback-text"), Type::Line(LONGEST)).optional();
    let languages = ask.tenant.site.languages.iter();
    let languages = languages.map(|locale| Choice::new(locale.tag(), locale.name()));
    let other = Choice::new("other", ask.say("feedback-language-other"));
    let languages = Type::Many(languages.chain([other]).collect());
    let mut form = Form::new(ask.to("feedback"), ask.say("feedback-send"))
        .with_hidden("page", page)
        .with_hidden("more", "yes")
        .with(text.hint(ask.say("feedback-text-hint")))
        .with(Field::new("language", ask.say("feedback-language"), languages).optional());
    let areas = &ask.tenant.site.areas;
    if !areas.is_empty() {
        let name = |(id, name): &(String, _)| Choice::new(id, ask.tenant.words(&ask.lang, name));
        let areas = Type::One(areas.iter().map(name).collect());
        form = form.with(Field::new("area", ask.say("feedback-area"), areas).optional());
    }
    FormPage::new(ask, "feedback-more", form)
}

/// A page that there may be: `health/see-a-doctor`.
#[must_use]
pub fn page(typed: &str) -> Option<String> {
    let fine = |part: &str| {
        !part.is_empty()
            && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
    };
    let parts: Vec<&str> = typed.split('/').collect();
    (parts.len() <= 3 && typed.len() <= 120 && parts.iter().all(|part| fine(part)))
        .then(|| typed.to_string())
}

/// What the short form of a static page says: whether it helped, or what is missing at a search.
#[must_use]
pub fn short(ask: &Ask, page: &str) -> Vec<Said> {
    let said = |kind, text: &str| Said {
        page: page.to_string(),
        kind,
        area: String::new(),
        wanted: String::new(),
        text: text.to_string(),
    };
    match ask.form.one("helpful") {
        "yes" => return vec![said(Kind::Helpful, "")],
        "no" => return vec![said(Kind::Unhelpful, "")],
        _ => {}
    }
    let text: String =
        crate::form::text::line(ask.form.one("text")).chars().take(LONGEST).collect();
    let is_plain = !crate::form::text::has_hidden(&text) && !text.is_empty();
    if is_plain { vec![said(Kind::Missing, &text)] } else { Vec::new() }
}
