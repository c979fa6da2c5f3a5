//! Feedback from readers, and what editors make of it.

use serde_json::json;

use super::view::{self, NeedsView};
use super::{AGREE, Kind, RANKED, Said, count, form, needs, store};
use crate::accounts::form::FormPage;
use crate::answer::{Answer, Failure, Outcome};
use crate::ask::Ask;
use crate::audit;
use crate::clock::DAY;
use crate::fields::Fields;
use crate::form::{Choice, Field, Form, Kind as Type, Mistake, Values};
use crate::panel::Tile;
use crate::store::Tx;
use generator::scaffold::article::{self, NewArticle};

/// The page of a form: behind the language, or empty for a search.
fn page(ask: &Ask, fields: &Fields) -> Result<String, Failure> {
    let typed = fields.one("page");
    if typed.is_empty() {
        return Ok(String::new());
    }
    let page = form::page(typed).ok_or(Failure::NotFound)?;
    let found = ask.host.find_page(ask.site(), &ask.lang, &page)?;
    found.map(|_| page).ok_or(Failure::NotFound)
}

/// The form on what is missing, for whoever comes by a link.
///
/// # Errors
/// When there is no such page.
pub fn show(ask: &Ask, _: &mut dyn Tx) -> Outcome {
    let page = page(ask, &ask.query)?;
    form::more(ask, &page).show()
}

/// Takes what a static page sends, counts it, and offers to say more. It comes without a token:
/// static pages know none. Nothing but sums can change.
///
/// # Errors
/// When there is no such page; the form with its mistakes.
pub fn take(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let page = page(ask, &ask.form)?;
    let more = form::more(ask, &page);
    if !ask.form.has("more") {
        let said = form::short(ask, &page);
        for one in &said {
            count(tx, ask, one)?;
        }
        let helped = said.iter().any(|one| one.kind == Kind::Helpful);
        return if helped { thanks(ask, &page) } else { asked(ask, &more, !said.is_empty()) };
    }
    let values = more.check(ask)?;
    let said = said(&page, &values);
    if said.is_empty() {
        let text = ask.say("feedback-nothing");
        return Err(more.wrong(ask, &[Mistake { field: "text".into(), text }]));
    }
    for one in &said {
        count(tx, ask, one)?;
    }
    thanks(ask, &page)
}

fn said(page: &str, values: &Values) -> Vec<Said> {
    let one = |kind, wanted: &str, text: &str| Said {
        page: page.to_string(),
        kind,
        area: values.text("area").to_string(),
        wanted: wanted.to_string(),
        text: text.to_string(),
    };
    let mut said = Vec::new();
    if let Some(text) = values.some_text("text") {
        said.push(one(Kind::Missing, "", text));
    }
    said.extend(values.many("language").iter().map(|lang| one(Kind::Language, lang, "")));
    said
}

/// The form for more, after something was counted.
fn asked(ask: &Ask, more: &FormPage, counted: bool) -> Outcome {
    let more = more.clone();
    let more = if counted { more.line(ask.say("feedback-counted")) } else { more };
    more.show()
}

fn thanks(ask: &Ask, page: &str) -> Outcome {
    let found = ask.host.find_page(ask.site(), &ask.lang, page)?;
    let back = found.map(|(_, path)| path).unwrap_or_default();
    let view = json!({ "back": back });
    Answer::page("feedback-thanks", ask.say("feedback-thanks-title"), &view)
}

/// What readers miss, most first, once five agree.
///
/// # Errors
/// When the store or the sites cannot be read.
pub fn list(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let since = ask.now / DAY - RANKED;
    let needs = store::needs(tx, ask.site(), AGREE)?;
    let waiting = store::waiting(tx, ask.site(), AGREE)?;
    let mut sums = Vec::new();
    for sum in store::ranked(tx, ask.site(), since, AGREE)? {
        let helpful = store::helpful(tx, ask.site(), &sum.page, since)?;
        sums.push(view::sum(ask, &sum, helpful)?);
    }
    let places = store::by_place(tx, ask.site(), since, AGREE)?;
    let place = |(lang, area, count): &(String, String, i64)| {
        let area = if area.is_empty() { String::new() } else { ask.tenant.area(&ask.lang, area) };
        (ask.tenant.language_name(lang), area, count.to_string())
    };
    let seen = needs.iter().map(|need| view::need(ask, need, true)).collect::<Result<_, _>>()?;
    let unseen =
        waiting.iter().map(|need| view::need(ask, need, false)).collect::<Result<_, _>>()?;
    let view = NeedsView {
        needs: seen,
        sums,
        places: places.iter().map(place).collect(),
        waiting: unseen,
        rule: ask.say_with("feedback-rule", &[("count", AGREE.into())]),
    };
    Answer::page("needs", ask.say("needs-title"), &view)
}

/// A moderator lets editors see what fewer than five said.
///
/// # Errors
/// When there is none.
pub fn review(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    decide(ask, tx, "need.review", store::review, "needs-reviewed")
}

/// A moderator takes something away.
///
/// # Errors
/// When there is none.
pub fn remove(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    decide(ask, tx, "need.remove", store::remove, "needs-removed")
}

fn decide(
    ask: &Ask,
    tx: &mut dyn Tx,
    action: &'static str,
    how: fn(&mut dyn Tx, &str, i64) -> Result<bool, crate::store::StoreError>,
    note: &str,
) -> Outcome {
    let id = ask.id("id")?;
    if !how(tx, ask.site(), id)? {
        return Err(Failure::NotFound);
    }
    let entry = audit::Entry {
        site: ask.site(),
        actor: Some(ask.me()?.account),
        action,
        object: format!("need {id}"),
        detail: json!({}),
        at: ask.now,
    };
    audit::record(tx, &entry)?;
    Answer::redirect(ask.done("admin/needs", note))
}

/// Where an article about a need is begun: place and title are filled in.
fn start_page(ask: &Ask, id: i64) -> FormPage {
    let sections = ask.tenant.site.sections.iter();
    let sections = sections.map(|id| Choice::new(id, id.as_str())).collect();
    let form = Form::new(ask.to(&format!("admin/needs/{id}/start")), ask.say("needs-file"))
        .with(Field::new("section", ask.say("needs-section"), Type::One(sections)))
        .with(
            Field::new("slug", ask.say("needs-slug"), Type::Line(80))
                .hint(ask.say("needs-slug-hint")),
        )
        .with(Field::new("title", ask.say("needs-article-title"), Type::Line(140)));
    FormPage::new(ask, "needs-start", form)
        .template("need-start")
        .below(ask.say("needs-title"), ask.to("admin/needs"))
}

fn command(ask: &Ask, section: &str, slug: &str, title: &str) -> String {
    let quoted = title.replace('\'', "'\\''");
    format!("immerse new {} {section} {slug} --title '{quoted}'", ask.site())
}

/// The beginning of an article about a need.
///
/// # Errors
/// When there is none that may be seen.
pub fn start(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let need = store::find(tx, ask.site(), ask.id("id")?, AGREE)?.ok_or(Failure::NotFound)?;
    let own = need.page.split('/').next().unwrap_or_default();
    let known = ask.tenant.site.sections.iter().find(|section| *section == own);
    let first = ask.tenant.site.sections.first();
    let section = known.or(first).map(String::as_str).unwrap_or_default();
    let slug = needs::slug(&need.text, need.id);
    let typed = Fields::of(&[("section", section), ("slug", &slug), ("title", &need.text)]);
    let command = command(ask, section, &slug, &need.text);
    start_page(ask, need.id).more(json!({ "command": command })).filled(&typed, &[])
}

/// The file of the article, ready to be written.
///
/// # Errors
/// When there is no such need; the form with its mistakes.
pub fn file(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let need = store::find(tx, ask.site(), ask.id("id")?, AGREE)?.ok_or(Failure::NotFound)?;
    let page = start_page(ask, need.id).more(json!({ "command": "" }));
    let values = page.check(ask)?;
    let slug = values.text("slug");
    if form::page(slug).is_none() || slug.contains('/') {
        let text = ask.say("needs-slug-wrong");
        return Err(page.wrong(ask, &[Mistake { field: "slug".into(), text }]));
    }
    let new = NewArticle {
        site: ask.site(),
        section: values.text("section"),
        slug,
        kind: generator::front_matter::Kind::Guide,
        title: Some(values.text("title")),
        today: ask.tenant.day(ask.now),
    };
    let name = format!("index.{}.md", ask.tenant.site.first_language().tag());
    Answer::file("text/markdown; charset=utf-8", &name, article::text(&new, None).into_bytes())
}

/// The way to needs from a moderator's page.
///
/// # Errors
/// When the store cannot.
pub fn tiles(ask: &Ask, tx: &mut dyn Tx) -> Result<Vec<Tile>, Failure> {
    if !ask.me()?.role.is_staff() {
        return Ok(Vec::new());
    }
    Ok(vec![Tile {
        title: ask.say("needs-title"),
        text: ask.say("needs-tile"),
        icon: "message",
        path: ask.to("admin/needs"),
        waiting: store::count_waiting(tx, ask.site(), AGREE)?,
    }])
}
