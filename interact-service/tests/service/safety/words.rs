//! Words that want to be more than words, typed into every field of every form that people find:
//! wherever they are shown, they are words.

use std::collections::BTreeMap;

use interact_service::visitor::Role;

use super::town::{Person, everybody};
use super::years::worker;
use crate::support::{Client, Page, World, crawl::crawl, page::Form};

/// Breaks out of text, of attributes, of templates and of cells.
const LINE: &str = "=1+1\"'><svg/onload=alert(1)>{{7*7}}";

/// The same for longer texts, where Markdown may be understood.
const LONG: &str = "=1+1\"'><svg/onload=alert(1)>{{7*7}}\n\n[x](javascript:alert(2)) \
    <img src=x onerror=alert(3)> ![x](https://evil.example/x.png)\n\n<script>alert(4)</script>";

/// What would make somebody more than they are, if anybody took it from a form.
const MORE: [(&str, &str); 6] = [
    ("role", "administrator"),
    ("state", "active"),
    ("account", "1"),
    ("owner", "1"),
    ("verified_at", "1"),
    ("second_factor", "true"),
];

/// Forms that end what is tested, or that need what nobody here knows.
const LEFT_OUT: [&str; 12] = [
    "sign-out",
    "erase",
    "end",
    "end-all",
    "end-sessions",
    "suspend",
    "role",
    "withdraw",
    "remove",
    "account/password",
    "second-factor",
    "recovery-codes",
];

/// What is wrong with a page.
fn faults(page: &Page) -> Vec<String> {
    let body = page.body.to_lowercase();
    let bad = [
        "<svg/onload",
        "<img src=x",
        "<script>alert",
        "href=\"javascript:",
        "href='javascript:",
        "src=\"https://evil",
        "49}}",
    ];
    let mut found: Vec<String> =
        bad.into_iter().filter(|bad| body.contains(bad)).map(str::to_string).collect();
    // Where the words are shown whole, the template's signs are among them.
    let words = body.matches("onload=alert(1)&gt;").count()
        + body.matches("onload&#x3d;alert(1)&gt;").count();
    let whole = body.matches("alert(1)&gt;{{7*7}}").count();
    let cut = body.matches("alert(1)&gt;…").count() + body.matches("alert(1)&gt;\"").count();
    if whole + cut < words {
        found.push("template signs were understood".into());
    }
    found
}

/// What is typed into a form.
fn filled(form: &Form) -> Vec<(String, String)> {
    let value = |control: &crate::support::page::Control| match control.kind.as_str() {
        "textarea" => LONG.to_string(),
        "text" | "search" | "" => LINE.to_string(),
        "email" => String::from("words@example.org"),
        "tel" => String::from("+357 22 000000"),
        "url" => String::from("https://example.org/"),
        "number" => String::from("1"),
        "date" => String::from("2027-01-11"),
        "time" => String::from("10:00"),
        "datetime-local" => String::from("2027-01-11T10:00"),
        "password" => String::from("three brown goats"),
        _ => control.values.first().cloned().unwrap_or_default(),
    };
    let mut seen = std::collections::BTreeSet::new();
    let mut all: Vec<(String, String)> = form.hidden.clone();
    for control in &form.controls {
        // The first of several that are chosen from.
        if seen.insert(control.name.clone()) && control.kind != "submit" {
            all.push((control.name.clone(), value(control)));
        }
    }
    all.extend(form.buttons.first().cloned());
    all
}

fn send(client: &mut Client<'_>, form: &Form, more: &[(&str, &str)]) {
    let token = client.token();
    let mut fields = filled(form);
    fields.retain(|(name, _)| name != "csrf");
    let known: Vec<String> = fields.iter().map(|(name, _)| name.clone()).collect();
    fields.push((String::from("csrf"), token));
    let more = more.iter().filter(|(name, _)| !known.iter().any(|own| own == name));
    fields.extend(more.map(|(name, value)| ((*name).to_string(), (*value).to_string())));
    let pairs: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
    let body = crate::support::client::encoded(&pairs);
    client.ask(axum::http::Method::POST, &form.action, Some(body), &[]);
}

/// The forms on pages, one of each address.
pub(super) fn forms(pages: &BTreeMap<String, Page>) -> BTreeMap<String, Form> {
    let all = pages.values().flat_map(Page::forms);
    let left_out = |action: &str| LEFT_OUT.iter().any(|end| action.ends_with(&format!("/{end}")));
    let sent = |form: &Form| form.hidden.iter().any(|(name, _)| name == "csrf");
    let ours = all.filter(|form| sent(form) && !left_out(&form.action));
    ours.map(|form| (form.action.clone(), form)).collect()
}

/// Fills in everything that somebody finds; what is wrong with what is answered.
fn fill_in(world: &World, person: &mut Person<'_>) -> Vec<String> {
    let role = person.role_or_none();
    let pages = crawl(&mut person.client, role);
    let mut wrong = Vec::new();
    for (action, form) in forms(&pages) {
        world.forget_rates();
        let mut next = Some(form);
        // A form, a page on which it is checked, and the button that sends it.
        for _ in 0..3 {
            let Some(form) = next.take() else { break };
            send(&mut person.client, &form, &MORE);
            let page = &person.client.page;
            wrong.extend(faults(page).into_iter().map(|fault| format!("{action}: {fault}")));
            if page.status >= 500 {
                wrong.push(format!("{action} is answered with {}", page.status));
            }
            if page.status == 200 {
                next = page.forms().into_iter().find(|form| form.action == action);
            }
        }
    }
    wrong
}

#[test]
fn whatever_is_typed_anywhere_is_shown_as_words() {
    let world = World::new();
    let mut people = everybody(&world);
    let staff = "select count(*) from account where role in ('moderator', 'administrator')";
    let before = world.number(staff, vec![]);
    let mut wrong = Vec::new();
    let mut visitor = Person {
        role: Role::Migrant,
        site: "cyprus",
        word: String::from("a visitor"),
        client: world.visitor(),
    };
    wrong.extend(fill_in(&world, &mut visitor));
    for person in people.iter_mut().filter(|person| person.role != Role::Administrator) {
        wrong.extend(fill_in(&world, person));
    }
    assert_eq!(world.number(staff, vec![]), before, "nobody became more by a form");
    for person in people.iter_mut().filter(|person| person.role == Role::Administrator) {
        wrong.extend(fill_in(&world, person));
    }
    let everything = world.everything();
    assert!(everything.contains("svg/onload"), "something of it was kept");

    let mut shown = 0;
    for person in &mut people {
        person.come_back();
        for (path, page) in crawl(&mut person.client, Some(person.role)) {
            let html = page.header("content-type").starts_with("text/html");
            shown += usize::from(
                page.body.contains("svg&#x2F;onload") || page.body.contains("svg/onload"),
            );
            let found = if html { faults(&page) } else { cells(&page) };
            wrong.extend(found.into_iter().map(|fault| format!("{person:?} at {path}: {fault}")));
        }
    }
    assert!(shown > 5, "the words are shown on {shown} pages");
    wrong.extend(in_letters(&world));
    assert!(wrong.is_empty(), "{}:\n{}", wrong.len(), wrong.join("\n"));
}

/// Cells of a list that a spreadsheet would reckon with.
fn cells(page: &Page) -> Vec<String> {
    if !page.header("content-type").starts_with("text/csv") {
        return Vec::new();
    }
    let text = page.body.trim_start_matches('\u{feff}');
    let rows = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes())
        .into_records();
    let cells =
        rows.flat_map(|row| row.expect("a row").iter().map(str::to_string).collect::<Vec<_>>());
    cells.filter(|cell| cell.starts_with(['=', '+', '@', '\t', '\r'])).collect()
}

/// Letters go out, and their HTML is looked at.
fn in_letters(world: &World) -> Vec<String> {
    let folder = tempfile::tempdir().expect("a folder");
    let worker = worker(world, folder.path());
    while world.wait(worker.round()).expect("a round").taken > 0 {}
    let mut wrong = Vec::new();
    let mut count = 0;
    for entry in std::fs::read_dir(folder.path()).expect("letters") {
        let text = std::fs::read_to_string(entry.expect("a file").path()).expect("a letter");
        let html = text.split("Content-Type: text/html").nth(1).unwrap_or_default();
        let html = html.replace("=\r\n", "").to_lowercase();
        if html.contains("<svg/onload") || html.contains("<script") || html.contains("<img") {
            wrong.push(format!("a letter: {html}"));
        }
        count += 1;
    }
    assert!(count > 0, "letters went out");
    wrong
}

#[test]
fn a_field_that_is_sent_twice_is_not_taken_and_what_is_no_form_is_refused() {
    let world = World::new();
    let mut wrong = Vec::new();
    for person in everybody(&world).iter_mut().filter(|person| person.site == "cyprus") {
        let pages = crawl(&mut person.client, Some(person.role));
        for (action, form) in forms(&pages) {
            world.forget_rates();
            let text = |control: &&crate::support::page::Control| {
                matches!(control.kind.as_str(), "text" | "textarea" | "email" | "url" | "tel")
            };
            for control in form.controls.iter().filter(text) {
                let mut twice = form.clone();
                twice.hidden.push((control.name.clone(), String::from("polluted")));
                send(&mut person.client, &twice, &[]);
                let status = person.client.page.status;
                let taken = status == 303 && world.everything().contains("polluted");
                if taken || status >= 500 {
                    wrong.push(format!("{action} {}: {status}", control.name));
                }
            }
            let json = [("content-type", "application/json")];
            person.client.ask(axum::http::Method::POST, &action, Some("{}".into()), &json);
            if person.client.page.status != 415 {
                wrong.push(format!("{action} takes JSON: {}", person.client.page.status));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn nobody_reads_a_word_of_another_site() {
    let world = World::new();
    let mut people = everybody(&world);
    let words: Vec<(String, &str)> =
        people.iter().map(|person| (person.word.clone(), person.site)).collect();
    let mut seen = 0;
    for person in &mut people {
        for (path, page) in crawl(&mut person.client, Some(person.role)) {
            seen += 1;
            let theirs = words.iter().filter(|(_, site)| *site != person.site);
            for (word, _) in theirs {
                assert!(!page.body.contains(word), "{person:?} reads {word} at {path}");
            }
        }
    }
    assert!(seen > 100, "{seen} pages");
}

#[test]
fn looking_changes_nothing() {
    let world = World::new();
    let mut people = everybody(&world);
    let rows = || {
        let idle = ["session", "allowance", "once"];
        let kept = world.rows().into_iter().filter(|(table, _)| !idle.contains(&table.as_str()));
        kept.collect::<BTreeMap<_, _>>()
    };
    for person in &mut people {
        let before = rows();
        let pages = crawl(&mut person.client, Some(person.role));
        assert!(pages.len() > 3, "{person:?} finds {} pages", pages.len());
        assert_eq!(rows(), before, "{person:?}");
    }
}
