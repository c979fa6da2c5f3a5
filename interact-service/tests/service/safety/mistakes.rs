//! Every form that people find, sent empty and half filled in, in every language: all mistakes
//! at once, on top and at the field, with what was typed.

use interact_service::visitor::Role;

use super::town::{Person, newcomer};
use crate::support::page::Form;
use crate::support::{Page, World, client::encoded, crawl::crawl};

const LANGUAGES: [&str; 6] = ["el", "en", "fr", "it", "es", "ar"];

/// What lacks on a page that says what is wrong.
fn lacks(page: &Page, error: &str) -> Vec<String> {
    let mut missing = Vec::new();
    let summary = page.between("class=\"mistakes\"", "</div>");
    if summary.is_empty() {
        return vec!["a summary".into()];
    }
    if !summary.contains("role=\"alert\"") {
        missing.push("a role that readers of screens hear".into());
    }
    for link in summary.split("href=\"#").skip(1) {
        let field = link.split('"').next().unwrap_or_default();
        if !page.body.contains(&format!("id=\"{field}\"")) {
            missing.push(format!("a field {field}"));
        }
        let words =
            link.split('>').nth(1).unwrap_or_default().split('<').next().unwrap_or_default();
        if words.trim().is_empty() || page.body.matches(words).count() < 2 {
            missing.push(format!("the same words beside {field}"));
        }
    }
    let title = page.between("<title>", "</title>");
    let heading = page.between("<h1>", "</h1>");
    if !title.starts_with(error) || !title.contains(heading.trim()) {
        missing.push(format!("`{error}` and `{heading}` in the title `{title}`"));
    }
    if page.body.contains("type=\"password\" value=") {
        missing.push("silence about the password".into());
    }
    missing
}

/// The first words of the title of a form that has to be mended.
fn error_words(world: &World, lang: &str) -> String {
    let texts = world.service.host.texts("cyprus", lang).expect("texts");
    let title = generator::texts::Arg::from("\u{1}");
    let whole = texts.get("form-title-wrong", &[("title", title)]).expect("a text").into_owned();
    let words = whole.split('\u{1}').next().unwrap_or_default();
    words.trim_matches(|c| "\u{2068}\u{2069}".contains(c)).trim().to_string()
}

/// Sends a form with nothing, or with one word in every line.
fn send(person: &mut Person<'_>, form: &Form, word: &str) {
    let token = person.client.token();
    let mut fields: Vec<(&str, &str)> =
        form.hidden.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
    fields.retain(|(name, _)| *name != "csrf");
    fields.push(("csrf", &token));
    if !word.is_empty() {
        let lines = form.controls.iter().filter(|c| matches!(c.kind.as_str(), "text" | "textarea"));
        fields.extend(lines.map(|control| (control.name.as_str(), word)));
    }
    let body = encoded(&fields);
    person.client.ask(axum::http::Method::POST, &form.action, Some(body), &[]);
}

fn everybody<'w>(world: &'w World, lang: &str) -> Vec<Person<'w>> {
    let mut all: Vec<Person<'w>> = [Role::Migrant, Role::Provider, Role::Administrator]
        .into_iter()
        .map(|role| newcomer(world, "cyprus", role, &format!("{role:?} {lang}")))
        .collect();
    let mut visitor = newcomer(world, "cyprus", Role::Volunteer, &format!("visitor {lang}"));
    visitor.client.cookies.clear();
    all.push(visitor);
    all
}

#[test]
fn every_mistake_stands_on_top_and_at_its_field_in_every_language() {
    let world = World::new();
    let (mut wrong, mut refused) = (Vec::new(), 0);
    for lang in LANGUAGES {
        let error = error_words(&world, lang);
        for mut person in everybody(&world, lang) {
            person.client = person.client.speaking(lang);
            let role = person.role_or_none();
            let pages = crawl(&mut person.client, role);
            for (action, form) in super::words::forms(&pages) {
                for word in ["", "kept-words"] {
                    world.forget_rates();
                    send(&mut person, &form, word);
                    let page = &person.client.page;
                    if page.status != 422 {
                        continue;
                    }
                    refused += 1;
                    let mut missing = lacks(page, &error);
                    let lines = form.controls.iter().any(|c| {
                        matches!(c.kind.as_str(), "text" | "textarea") && c.name != "code"
                    });
                    if !word.is_empty() && lines && !page.body.contains(word) {
                        missing.push("what was typed".into());
                    }
                    if !missing.is_empty() {
                        wrong.push(format!("{action} ({word}): {missing:?}"));
                    }
                }
            }
        }
    }
    assert!(refused > 50, "{refused} forms were refused");
    assert!(wrong.is_empty(), "{}:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn fields_tell_browsers_what_they_are() {
    let world = World::new();
    let mut visitor = world.visitor();
    for (path, tokens) in
        [("sign-in", &["username", "current-password"][..]), ("register", &["new-password"])]
    {
        visitor.get(path);
        for token in tokens {
            let said = format!("autocomplete=\"{token}\"");
            assert!(visitor.page.body.contains(&said), "{path}: {token}");
        }
        assert!(visitor.page.body.contains("type=\"password\""));
        assert!(!visitor.page.body.contains("onpaste") && !visitor.page.body.contains("maxlength"));
    }
}
