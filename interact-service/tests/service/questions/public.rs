//! From a question to a public answer: consent apart, redacted, checked, in the languages needed.

use interact_service::visitor::Role;

use super::{ANSWERED, ASKED, answer, ask, expert, only_question, open, words};
use crate::support::{Client, World};

/// An answered question of somebody without an account; gives its number and its words.
fn answered(world: &World) -> (i64, String, Client<'_>) {
    let mut maria = expert(world, "Maria", &["work"], &["en"]);
    let mut nobody = world.visitor();
    ask(&mut nobody, ASKED, "work", &[]);
    let words = words(&nobody).join(" ");
    let id = only_question(world);
    answer(&mut maria, id, ANSWERED);
    open(&mut nobody, &words);
    (id, words, nobody)
}

/// Writes one language of the public answer.
fn write(moderator: &mut Client<'_>, answer: i64, lang: &str, title: &str, text: &str) {
    let path = format!("admin/answers/{answer}/words/{lang}");
    moderator.get(&path);
    moderator.send(
        &path,
        &[("title", title), ("summary", "Somebody waits and wants to work."), ("text", text)],
    );
    assert_eq!(moderator.page.status, 200, "{}", moderator.page.body);
}

/// The number of the only public answer.
fn only_answer(world: &World) -> i64 {
    world.number("select id from answer", vec![])
}

fn published(world: &World) -> Vec<generator::published::PublishedEntry> {
    let tenant = world.service.host.tenant("cyprus").expect("a site");
    let now = world.service.clock.now();
    world.read(move |tx| interact_service::answers::entry::all(tx, &tenant, now))
}

#[test]
fn an_answer_is_published_with_consent_redacted_checked_and_translated() {
    let world = World::new();
    let (id, _, mut nobody) = answered(&world);
    let mut moderator = world.somebody(Role::Moderator, "Moderator");
    moderator.get(&format!("admin/questions/{id}"));
    assert!(moderator.page.has("has not agreed"));
    moderator.post(&format!("admin/questions/{id}/publish"), &[]);
    assert_eq!(moderator.page.status, 409, "not without consent");

    nobody.send(&format!("questions/{id}/consent"), &[("consent", "yes")]);
    moderator.get(&format!("admin/questions/{id}"));
    moderator.send(&format!("admin/questions/{id}/publish"), &[]);
    let answer = only_answer(&world);
    let publish = format!("admin/answers/{answer}/publish");
    assert!(moderator.page.has("Before publishing"), "{}", moderator.page.body);
    moderator.post(&publish, &[("topic", "work"), ("redacted", "yes"), ("right", "yes")]);
    assert_eq!(moderator.page.status, 409, "not before it is written");
    write(&mut moderator, answer, "en", "May I work while I wait?", "After nine months.");
    write(&mut moderator, answer, "el", "Μπορώ να εργαστώ όσο περιμένω;", "Μετά από εννέα μήνες.");
    moderator.get(&format!("admin/answers/{answer}"));
    moderator.send(&publish, &[("topic", "work")]);
    assert_eq!(moderator.page.status, 422, "a moderator vouches for two things");
    assert!(published(&world).is_empty());
    moderator.get(&format!("admin/answers/{answer}"));
    moderator.send(&publish, &[("topic", "work"), ("redacted", "yes"), ("right", "yes")]);
    assert_eq!(moderator.page.status, 200, "{}", moderator.page.body);

    let entries = published(&world);
    assert_eq!(entries.len(), 1);
    assert_eq!(entries[0].title.keys().collect::<Vec<_>>(), ["el", "en"]);
    assert_eq!(
        (entries[0].module.as_str(), entries[0].verified_on.as_str()),
        ("questions", "2026-11-20")
    );
    assert!(!serde_json::to_string(&entries).expect("JSON").contains("canary"));
    assert_eq!(world.text("select state from question", vec![]), "published");

    nobody.get(&format!("questions/{id}"));
    nobody.send(&format!("questions/{id}/consent"), &[("consent", "no")]);
    assert!(published(&world).is_empty(), "who takes consent back is heard at once");
    assert_eq!(world.text("select state from question", vec![]), "answered");
}

#[test]
fn what_could_say_who_asked_is_pointed_at() {
    let world = World::new();
    let mut maria = expert(&world, "Maria", &["work"], &["en"]);
    let mut amira = world.somebody(Role::Migrant, "Amira Haddad");
    ask(&mut amira, ASKED, "work", &[]);
    let id = only_question(&world);
    answer(&mut maria, id, ANSWERED);
    amira.get(&format!("questions/{id}"));
    amira.send(&format!("questions/{id}/consent"), &[("consent", "yes")]);
    let mut moderator = world.somebody(Role::Moderator, "Moderator");
    moderator.get(&format!("admin/questions/{id}"));
    assert!(!moderator.page.has("Amira"), "nobody sees who asks");
    moderator.send(&format!("admin/questions/{id}/publish"), &[]);
    let answer = only_answer(&world);
    let text = "Haddad called +357 99 123456 and amira@example.org";
    write(&mut moderator, answer, "en", "May I work?", text);
    for warned in ["Number: +357 99 123456", "E-mail address: amira@example.org", "Name: Haddad"] {
        assert!(moderator.page.has(warned), "{warned}: {}", moderator.page.body);
    }
    write(&mut moderator, answer, "en", "May I work?", "After nine months.");
    assert!(!moderator.page.has("may say who asked"));
}

#[test]
fn what_is_public_stays_when_the_thread_goes_and_can_become_an_article() {
    let world = World::new();
    let (id, _, mut nobody) = answered(&world);
    nobody.send(&format!("questions/{id}/consent"), &[("consent", "yes")]);
    let mut moderator = world.somebody(Role::Moderator, "Moderator");
    moderator.get(&format!("admin/questions/{id}"));
    moderator.send(&format!("admin/questions/{id}/publish"), &[]);
    let answer = only_answer(&world);
    let text = "After nine months. See [the Labour Department](https://www.mlsi.gov.cy/dl).";
    write(&mut moderator, answer, "en", "May I work while I wait?", text);
    write(&mut moderator, answer, "el", "Μπορώ να εργαστώ;", "Μετά από εννέα μήνες.");
    moderator.get(&format!("admin/answers/{answer}"));
    let ticks = [("topic", "work"), ("redacted", "yes"), ("right", "yes")];
    moderator.send(&format!("admin/answers/{answer}/publish"), &ticks);
    world.write(|tx| tx.execute("delete from question", &[]).map(drop));
    assert_eq!(published(&world).len(), 1);

    moderator.get(&format!("admin/answers/{answer}/article/en"));
    assert!(moderator.page.header("content-disposition").contains("index.en.md"));
    let file = moderator.page.body.clone();
    assert!(
        file.contains("type: questions") && file.contains("url: https://www.mlsi.gov.cy/dl"),
        "{file}"
    );
    moderator.get(&format!("admin/answers/{answer}/article/el"));
    assert!(!moderator.page.body.contains("type:") && moderator.page.body.contains("## Μπορώ"));
    assert_eq!(moderator.get(&format!("admin/answers/{answer}/article/ar")).status, 404);

    moderator.get(&format!("admin/answers/{answer}"));
    moderator.send(&format!("admin/answers/{answer}/unpublish"), &[]);
    assert!(published(&world).is_empty());
    moderator.send(&format!("admin/answers/{answer}/remove"), &[]);
    assert_eq!(world.number("select count(*) from answer", vec![]), 0);
}
