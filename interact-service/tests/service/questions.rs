//! Ask an expert: with four words and with an account, answered, published, erased.

use interact_service::clock::DAY;
use interact_service::questions::letters::Post;
use interact_service::questions::tidy;
use interact_service::store::Value;
use interact_service::visitor::Role;

use crate::support::{Client, World};

mod guards;
mod public;

/// Words that stand nowhere but where somebody put them.
const ASKED: &str = "canary-question-5501 may I work while I wait";
const ANSWERED: &str = "canary-answer-5502 after nine months";

/// Somebody whom an administrator made responsible for a topic.
fn expert<'w>(world: &'w World, name: &str, topics: &[&str], languages: &[&str]) -> Client<'w> {
    let expert = world.somebody(Role::Volunteer, name);
    let mut administrator = world.somebody(Role::Administrator, &format!("Boss of {name}"));
    administrator.get("admin/experts");
    administrator.send("admin/experts/find", &[("login", name)]);
    let topics = topics.iter().map(|topic| ("topics", *topic));
    let fields: Vec<_> = topics.chain(languages.iter().map(|lang| ("languages", *lang))).collect();
    administrator.send(&format!("admin/experts/{}", expert.account), &fields);
    assert!(administrator.page.has(name), "{}", administrator.page.body);
    expert
}

/// Asks, looks at what is offered, and sends.
fn ask(client: &mut Client<'_>, text: &str, topic: &str, more: &[(&str, &str)]) {
    client.get("questions/ask");
    assert_eq!(client.page.status, 200);
    let fields: Vec<_> =
        [("text", text), ("topic", topic)].into_iter().chain(more.iter().copied()).collect();
    client.send("questions/ask", &fields);
    assert_eq!(client.page.status, 200, "{}", client.page.body);
    client.send("questions/send", &[]);
    assert_eq!(client.page.status, 200, "{}", client.page.body);
}

/// The four words on the open page.
fn words(client: &Client<'_>) -> Vec<String> {
    let list = client.page.between("<ol class=\"words\"", "</ol>");
    list.split("<strong>")
        .skip(1)
        .map(|rest| rest.split('<').next().unwrap_or_default().to_string())
        .collect()
}

/// Opens a question by its words.
fn open(client: &mut Client<'_>, words: &str) {
    client.get("questions/open");
    client.send("questions/open", &[("words", words)]);
}

/// Answers the question that waits.
fn answer(expert: &mut Client<'_>, id: i64, text: &str) {
    let path = format!("answering/{id}");
    expert.get(&path);
    expert.send(&path, &[("text", text)]);
    assert_eq!(expert.page.status, 200, "{}", expert.page.body);
    assert!(expert.at.contains("done=answering-sent"), "{}", expert.at);
}

fn only_question(world: &World) -> i64 {
    world.number("select id from question", vec![])
}

#[test]
fn asking_without_a_name_and_reading_the_answer_by_four_words() {
    let world = World::new();
    let mut maria = expert(&world, "Maria", &["work"], &["en", "ar"]);
    let mut nobody = world.visitor().speaking("ar");
    ask(&mut nobody, ASKED, "work", &[]);
    let words = words(&nobody);
    assert_eq!(words.len(), 4, "{}", nobody.page.body);
    assert!(nobody.page.body.contains("dir=\"rtl\""));
    let id = only_question(&world);
    let everything = world.everything();
    assert!(!everything.contains(&words.join(" ")), "only a slow hash of the words is kept");
    assert!(everything.contains(ASKED));

    maria.get("answering");
    assert!(maria.page.has("canary-question-5501"));
    assert_eq!(world.letter("question-assigned")["topic"], "Work and rights at work");
    assert!(!world.letter("question-assigned").to_string().contains("canary"));
    answer(&mut maria, id, ANSWERED);

    let mut later = world.visitor().speaking("ar");
    assert_eq!(later.get(&format!("questions/{id}")).status, 404, "nobody opens it by its number");
    open(&mut later, &words.join(" "));
    assert_eq!(later.page.status, 200, "{}", later.page.body);
    assert!(later.page.has(ASKED) && later.page.has(ANSWERED));
    assert!(!later.page.has("Maria"), "the expert is not named");
    later.send(&format!("questions/{id}/close"), &[]);
    assert_eq!(later.get(&format!("questions/{id}")).status, 404, "closed is closed");
    world.clock.turn(2 * DAY);
    assert_eq!(nobody.get(&format!("questions/{id}")).status, 404);
}

#[test]
fn words_open_for_an_hour_and_however_they_are_typed() {
    let world = World::new();
    let mut nobody = world.visitor().speaking("el");
    ask(&mut nobody, ASKED, "other", &[]);
    let words = words(&nobody);
    let id = only_question(&world);
    let mut later = world.visitor();
    open(&mut later, &words.join(", ").to_uppercase());
    assert!(later.page.has(ASKED), "{}", later.page.body);
    world.clock.turn(60 * 60 * 1_000);
    assert_eq!(later.get(&format!("questions/{id}")).status, 404, "an hour is over");
    let mut turned = words.clone();
    turned.reverse();
    open(&mut later, &turned.join(" "));
    assert_eq!(later.page.status, 422, "the order counts");
    assert!(!later.page.has(ASKED));
}

#[test]
fn one_wrong_letter_offers_the_word_and_never_the_thread() {
    let world = World::new();
    let mut nobody = world.visitor();
    ask(&mut nobody, ASKED, "other", &[]);
    let words = words(&nobody);
    let wrong = format!("{} {} {}q {}", words[0], words[1], words[2], words[3]);
    let mut later = world.visitor();
    open(&mut later, &wrong);
    assert_eq!(later.page.status, 422);
    assert!(
        !later.page.has(ASKED) && later.page.body.contains("name=\"use\""),
        "{}",
        later.page.body
    );
    assert!(later.page.body.contains(&format!(">{}</button>", words[2])));
    let whole = words.join(" ");
    later.post("questions/open", &[("use", &whole)]);
    assert_eq!(later.page.status, 200);
    assert!(!later.page.has(ASKED) && later.page.body.contains(&format!("value=\"{whole}\"")));
    later.send("questions/open", &[("words", &whole)]);
    assert!(later.page.has(ASKED), "{}", later.page.body);
}

#[test]
fn a_form_sent_twice_asks_once_and_shows_the_same_words() {
    let world = World::new();
    let mut nobody = world.visitor();
    nobody.get("questions/ask");
    nobody.send("questions/ask", &[("text", ASKED), ("topic", "other")]);
    let check = nobody.page.clone();
    nobody.send("questions/send", &[]);
    let first = words(&nobody);
    nobody.page = check;
    nobody.send("questions/send", &[]);
    assert_eq!(words(&nobody), first);
    assert_eq!(world.number("select count(*) from question", vec![]), 1);
}

#[test]
fn what_sounds_like_danger_shows_the_numbers_before_anything_else() {
    let world = World::new();
    let mut nobody = world.visitor().speaking("fr");
    nobody.get("questions/ask");
    nobody
        .send("questions/ask", &[("text", "Mon mari me frappe, que faire ?"), ("topic", "other")]);
    let body = nobody.page.body.clone();
    let danger = body.find("class=\"danger\"").expect("the numbers");
    assert!(danger < body.find("<h1").expect("a heading") && body.contains("tel:112"));
    nobody.get("questions/ask");
    nobody.send("questions/ask", &[("text", "Comment renouveler mon titre ?"), ("topic", "other")]);
    assert!(!nobody.page.body.contains("class=\"danger\""));
}

#[test]
fn pages_that_may_answer_are_offered_before_sending() {
    let world = World::new();
    let mut nobody = world.visitor();
    nobody.get("questions/ask");
    nobody.send("questions/ask", &[("text", "How do I see a doctor?"), ("topic", "health")]);
    let found = nobody.page.between("<div data-found>", "</section>");
    assert!(found.contains("/see-a-doctor/"), "{}", nobody.page.body);
    assert!((1..=3).contains(&found.matches("<li>").count()));
    assert_eq!(world.number("select count(*) from question", vec![]), 0, "nothing is sent yet");
    nobody.post(
        "questions/ask",
        &[("text", "canary words"), ("topic", "health"), ("step", "change")],
    );
    assert!(nobody.page.status == 200 && nobody.page.body.contains("canary words</textarea>"));
}

#[test]
fn with_an_account_the_answer_is_on_ones_page() {
    let world = World::new();
    let mut maria = expert(&world, "Maria", &["work"], &["en"]);
    let mut amira = world.somebody(Role::Migrant, "Amira");
    ask(&mut amira, ASKED, "work", &[]);
    assert!(amira.at.contains("done=questions-sent"), "{}", amira.at);
    let id = only_question(&world);
    maria.get(&format!("answering/{id}"));
    assert!(!maria.page.has("Amira"), "the expert does not learn who asks");
    answer(&mut maria, id, ANSWERED);
    assert!(world.letters().iter().any(|(name, to, _)| {
        name == "question-answered" && *to == format!("account {}", amira.account)
    }));
    amira.get("questions");
    assert!(amira.page.has("New answer"));
    amira.send(&format!("questions/{id}/read"), &[]);
    assert!(amira.page.has(ANSWERED));
    amira.send(&format!("questions/{id}/more"), &[("text", "canary-more-5503")]);
    assert!(world.letters().iter().any(|(name, ..)| name == "question-more"));
    answer(&mut maria, id, "canary-second-5504");
    amira.get(&format!("questions/{id}"));
    assert!(amira.page.has("canary-more-5503") && amira.page.has("canary-second-5504"));
}

#[test]
fn an_address_gets_one_letter_without_a_word_of_the_question() {
    let world = World::new();
    let mut maria = expert(&world, "Maria", &["work"], &["en"]);
    let mut nobody = world.visitor();
    ask(&mut nobody, ASKED, "work", &[("email", "somebody@example.org")]);
    let words = words(&nobody).join(" ");
    answer(&mut maria, only_question(&world), ANSWERED);
    let letters = world.letters();
    let told: Vec<_> = letters.iter().filter(|(_, to, _)| to == "somebody@example.org").collect();
    assert_eq!(told.len(), 1);
    let args = told[0].2.to_string();
    assert!(!args.contains("canary") && !args.contains(&words), "{args}");
    assert!(args.contains("questions/open"));
    open(&mut nobody, &words);
    let id = only_question(&world);
    nobody.send(&format!("questions/{id}/email/remove"), &[]);
    assert_eq!(world.number("select count(*) from question where email is not null", vec![]), 0);
}

#[test]
fn an_expert_keeps_a_draft_and_can_give_back() {
    let world = World::new();
    let mut maria = expert(&world, "Maria", &["work"], &["en"]);
    let mut nobody = world.visitor();
    ask(&mut nobody, ASKED, "work", &[]);
    let id = only_question(&world);
    let path = format!("answering/{id}");
    maria.get(&path);
    maria.send(&path, &[("text", "canary-draft-5505"), ("step", "draft")]);
    assert!(maria.page.body.contains("canary-draft-5505</textarea>"));
    let words = words(&nobody).join(" ");
    open(&mut nobody, &words);
    assert!(!nobody.page.has("canary-draft-5505"));
    let moderator = world.somebody(Role::Moderator, "Moderator");
    maria.send(&format!("{path}/release"), &[]);
    assert_eq!(world.text("select state from question", vec![]), "asked");
    let sql = "select count(*) from news where account = $1 and name = $2";
    let told = vec![moderator.account.into(), "moderation-question-waiting".into()];
    assert_eq!(world.number(sql, told), 1);
    assert_eq!(maria.get(&path).status, 404);
}

#[test]
fn a_moderator_gives_a_question_to_somebody_else() {
    let world = World::new();
    let maria = expert(&world, "Maria", &["work"], &["en"]);
    let mut nikos = expert(&world, "Nikos", &["home"], &["el"]);
    let mut nobody = world.visitor().speaking("it");
    ask(&mut nobody, ASKED, "work", &[]);
    let id = only_question(&world);
    assert_eq!(world.text("select state from question", vec![]), "asked", "nobody speaks Italian");
    let mut moderator = world.somebody(Role::Moderator, "Moderator");
    moderator.get(&format!("admin/questions/{id}"));
    assert!(moderator.page.has(ASKED) && moderator.page.has("Nikos"));
    let fields = [("topic", "work".to_string()), ("expert", nikos.account.to_string())];
    let fields: Vec<_> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
    moderator.send(&format!("admin/questions/{id}/assign"), &fields);
    answer(&mut nikos, id, ANSWERED);
    let _ = maria;
}

#[test]
fn of_several_experts_the_one_with_least_to_do_answers() {
    let world = World::new();
    let maria = expert(&world, "Maria", &["work"], &["en"]);
    let nikos = expert(&world, "Nikos", &["work"], &["en"]);
    for _ in 0..4 {
        ask(&mut world.visitor(), ASKED, "work", &[]);
    }
    for expert in [maria.account, nikos.account] {
        let sql = "select count(*) from question where expert = $1";
        assert_eq!(world.number(sql, vec![expert.into()]), 2);
    }
}

/// Does what is due for questions at Cyprus.
fn due(world: &World) -> tidy::Tidied {
    let service = world.service.clone();
    let now = service.clock.now();
    let tenant = service.host.tenant("cyprus").expect("a site");
    let host = service.host.clone();
    world.write(move |tx| {
        let post = Post { tenant: &tenant, host: host.as_ref(), address: "https://x", now };
        tidy::tidy(tx, post)
    })
}

#[test]
fn experts_and_then_moderators_are_reminded_once() {
    let world = World::new();
    let _maria = expert(&world, "Maria", &["work"], &["en"]);
    ask(&mut world.visitor(), ASKED, "work", &[]);
    assert_eq!(due(&world), tidy::Tidied::default());
    world.clock.turn(4 * DAY);
    assert_eq!((due(&world).experts, due(&world).experts), (1, 0));
    world.clock.turn(2 * DAY);
    assert_eq!((due(&world).late, due(&world).late), (1, 0));
    let sql = "select count(*) from news where name = 'moderation-question-late'";
    assert_eq!(world.number(sql, vec![]), 1, "one administrator, once");
}

#[test]
fn threads_are_erased_after_the_sites_term() {
    let world = World::new();
    ask(&mut world.visitor(), ASKED, "other", &[]);
    world.clock.turn(360 * DAY);
    assert_eq!(due(&world).erased, 0);
    world.clock.turn(10 * DAY);
    assert_eq!(due(&world).erased, 1);
    assert!(!world.everything().contains(ASKED));
    for table in ["question_message", "question_step", "question_draft", "question_opening"] {
        let sql = format!("select count(*) from {table}");
        let sql: &'static str = Box::leak(sql.into_boxed_str());
        assert_eq!(world.number(sql, Vec::<Value>::new()), 0, "{table}");
    }
}
