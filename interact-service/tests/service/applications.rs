//! Applications from both sides: what is sent, what is seen, what becomes of it.

use interact_service::clock::Clock as _;
use interact_service::store::{Value, find};
use interact_service::visitor::Role;

use crate::support::{Client, Page, World};

mod guards;
mod letters;
mod places;
mod saved;

/// Words that stand nowhere but where somebody put them.
const ANSWER: &str = "canary-answer-4711";
const MESSAGE: &str = "canary-message-4712";

/// A public course of a provider of a site.
fn course(world: &World, site: &str, owner: i64, places: Option<i64>) -> i64 {
    let content = r#"{"texts": {"en": {"title": "Greek for beginners", "why-gender": "A group of women"},
        "el": {"title": "Ελληνικά για αρχάριους"}, "ar": {"title": "اليونانية للمبتدئين"}},
        "asks": ["gender"]}"#;
    let sql = "insert into listing (site, owner, kind, state, revision, content, live, reason, \
         places, taken, submitted_at, verified_at, expires_at, reminded_at, version, created_at, \
         changed_at) values ($1, $2, 'training', 'published', 'none', $3, $3, '', $4, 0, 0, $5, 0, \
         0, 1, $5, $5) returning id";
    let kind = if site == "cyprus" { "training" } else { "accommodation" };
    let sql = sql.replace("training", kind);
    let now = world.clock.now();
    let values: [Value; 5] = [site.into(), owner.into(), content.into(), places.into(), now.into()];
    world.write(move |tx| find(tx, &sql, &values)?.expect("a row").int(0))
}

/// Tells everything that a profile can hold.
fn tell_all(person: &mut Client<'_>) {
    for (field, answers) in [
        (
            "languages",
            vec![
                ("language-1", "ar"),
                ("level-1", "native"),
                ("language-2", "el"),
                ("level-2", "a2"),
            ],
        ),
        ("education", vec![("education", "isced-3")]),
        ("occupations", vec![("occupations-services", "hairdresser")]),
        ("skills", vec![("skills-hands", "sewing")]),
        ("interests", vec![("interests-outdoors", "animals")]),
        ("area", vec![("area", "limassol")]),
        ("availability", vec![("availability", "evenings")]),
        ("gender", vec![("gender", "woman")]),
        ("age", vec![("age", "25-34")]),
    ] {
        person.get(&format!("profile/{field}"));
        assert_eq!(person.page.status, 200, "{field}");
        person.send(&format!("profile/{field}"), &answers);
        assert_eq!(person.page.status, 200, "{field}: {}", person.page.body);
        assert!(person.at.contains("done=profiles-kept"), "{field}: {}", person.at);
    }
}

/// Applies with an answer, letting these fields through; gives the application's number.
fn apply(person: &mut Client<'_>, listing: i64, shown: &[&str]) -> i64 {
    let path = format!("listings/{listing}/apply");
    person.get(&path);
    let ticks: Vec<String> = shown.iter().map(|field| format!("show-{field}")).collect();
    let mut fields = vec![("question-why", ANSWER)];
    fields.extend(ticks.iter().map(|tick| (tick.as_str(), "yes")));
    person.send(&path, &fields);
    assert_eq!(person.page.status, 200, "{}", person.page.body);
    person.send(&path, &[("step", "send")]);
    number(person)
}

/// The number at the end of the address.
fn number(client: &Client<'_>) -> i64 {
    let path = client.at.split('?').next().unwrap_or_default();
    let number = path.rsplit('/').next().and_then(|number| number.parse().ok());
    number.unwrap_or_else(|| panic!("no number in {}: {}", client.at, client.page.body))
}

/// Opens an application from the list, as a provider does.
fn open(provider: &mut Client<'_>, id: i64) {
    provider.get("received");
    provider.send(&format!("received/{id}/open"), &[]);
    assert_eq!(provider.page.status, 200);
}

#[test]
fn the_whole_way_from_a_profile_to_a_place() {
    let world = World::new();
    let mut provider = world.somebody(Role::Provider, "Helpers");
    let listing = course(&world, "cyprus", provider.account, Some(1));
    let mut amira = world.somebody(Role::Migrant, "Amira").speaking("ar");
    tell_all(&mut amira);

    amira.get(&format!("listings/{listing}/apply"));
    assert!(amira.page.body.contains("dir=\"rtl\"") && amira.page.has("اليونانية للمبتدئين"));
    assert!(!amira.page.form(&format!("listings/{listing}/apply")).hidden.is_empty());
    let body = amira.page.body.clone();
    let box_of = |field: &str| {
        let at = body.find(&format!("id=\"show-{field}\"")).unwrap_or_else(|| panic!("no {field}"));
        body[at..at + 200].split('>').next().unwrap_or_default().to_string()
    };
    assert!(box_of("area").contains("checked") && !box_of("gender").contains("checked"));
    assert!(!body.contains("show-interests") && !body.contains("show-age"));

    let id = apply(&mut amira, listing, &["area"]);
    assert!(amira.page.has(ANSWER) && amira.page.has("ليماسول"));

    open(&mut provider, id);
    for seen in ["Amira", "Limassol", "Arabic", ANSWER] {
        assert!(provider.page.has(seen), "{seen}");
    }
    for unseen in
        ["Hairdresser", "Sewing", "Animals", "Woman", "25 to 34", "Evenings", "amira@example.org"]
    {
        assert!(!provider.page.has(unseen), "{unseen}");
    }
    amira.get(&format!("applications/{id}"));
    assert!(amira.page.has("فتحته المنظمة"), "the applicant sees who looked");

    provider.send(&format!("received/{id}/accept"), &[]);
    assert!(provider.page.has("Accepted"));
    amira.get(&format!("applications/{id}"));
    assert!(amira.page.has("لديك مكان"));
    assert_eq!(world.letter("application-accepted")["title"], "Greek for beginners");
}

#[test]
fn what_is_checked_is_what_is_sent_and_nothing_is_lost_on_the_way_back() {
    let world = World::new();
    let provider = world.somebody(Role::Provider, "Helpers");
    let listing = course(&world, "cyprus", provider.account, None);
    let mut amira = world.somebody(Role::Migrant, "Amira");
    tell_all(&mut amira);
    let path = format!("listings/{listing}/apply");
    amira.get(&path);
    amira.send(&path, &[]);
    assert_eq!(amira.page.status, 422, "a question that must be answered");
    amira.send(&path, &[("question-why", ANSWER), ("show-area", "yes")]);
    assert!(amira.page.has("Limassol") && amira.page.has(ANSWER) && !amira.page.has("Evenings"));
    assert_eq!(world.number("select count(*) from application", vec![]), 0, "nothing is sent yet");
    amira.send(&path, &[("step", "change")]);
    assert!(amira.page.body.contains(ANSWER), "what was typed is still there");
}

#[test]
fn who_lacks_what_is_needed_is_shown_the_way_to_tell_it() {
    let world = World::new();
    let provider = world.somebody(Role::Provider, "Helpers");
    let listing = course(&world, "cyprus", provider.account, None);
    let mut amira = world.somebody(Role::Migrant, "Amira");
    let path = format!("listings/{listing}/apply");
    amira.get(&path);
    assert!(amira.page.has("Needed for this offer") && !amira.page.body.contains("question-why"));
    amira.get(&format!("profile/languages?next=/my/cyprus/en/{path}"));
    amira.send("profile/languages", &[("language-1", "ar"), ("level-1", "native")]);
    assert!(amira.at.ends_with(&path), "{}", amira.at);
    assert!(amira.page.body.contains("question-why"));
}

#[test]
fn withdrawing_leaves_nothing_of_the_person() {
    let world = World::new();
    let mut provider = world.somebody(Role::Provider, "Helpers");
    let listing = course(&world, "cyprus", provider.account, Some(1));
    let mut amira = world.somebody(Role::Migrant, "Amira");
    tell_all(&mut amira);
    let id = apply(&mut amira, listing, &["area", "gender"]);
    open(&mut provider, id);
    assert!(provider.page.has("Woman"), "she let it through");
    provider.send(&format!("received/{id}/accept"), &[]);
    amira.get(&format!("applications/{id}/messages"));
    amira.send(&format!("applications/{id}/messages"), &[("text", MESSAGE)]);
    assert!(world.everything().contains(ANSWER) && world.everything().contains(MESSAGE));

    amira.get(&format!("applications/{id}/withdraw"));
    amira.send(&format!("applications/{id}/withdraw"), &[]);
    let left = world.everything();
    assert!(!left.contains(ANSWER) && !left.contains(MESSAGE));
    assert_eq!(world.number("select count(*) from disclosed", vec![]), 0);
    assert_eq!(world.number("select taken from listing", vec![]), 0, "the place is free");
    assert_eq!(provider.get(&format!("received/{id}")).status, 404);
    assert_eq!(provider.get("received").status, 200);
    assert!(!provider.page.has(&format!("Application {id}")));

    let again = apply(&mut amira, listing, &[]);
    assert_eq!(again, id, "one application a person and listing");
    provider.get(&format!("received/{id}"));
    assert!(!provider.page.has("Woman") && !provider.page.has(ANSWER), "it has to be opened anew");
}

#[test]
fn a_double_click_is_one_application() {
    let world = World::new();
    let provider = world.somebody(Role::Provider, "Helpers");
    let listing = course(&world, "cyprus", provider.account, None);
    let mut amira = world.somebody(Role::Migrant, "Amira");
    tell_all(&mut amira);
    let path = format!("listings/{listing}/apply");
    amira.get(&path);
    amira.send(&path, &[("question-why", ANSWER)]);
    let check = amira.page.clone();
    amira.press(&path, &[("step", "send")]);
    let first = amira.page.location().to_string();
    amira.page = check.clone();
    amira.press(&path, &[("step", "send")]);
    assert_eq!(amira.page.location(), first);
    amira.page = check;
    amira.press(&path, &[("step", "send"), ("once", "another")]);
    assert_eq!(amira.page.status, 303, "another form finds the application that is there");
    assert_eq!(world.number("select count(*) from application", vec![]), 1);
    let sent = world.letters().into_iter().filter(|(name, ..)| name == "application-sent");
    assert_eq!(sent.count(), 1);
}

#[test]
fn an_optional_choice_can_be_taken_back() {
    let world = World::new();
    let mut amira = world.somebody(Role::Migrant, "Amira");
    let chosen = |page: &Page, value: &str| {
        page.body.contains(&format!("name=\"gender\" value=\"{value}\" checked"))
    };
    amira.get("profile/gender");
    assert!(chosen(&amira.page, ""));
    for value in ["woman", ""] {
        amira.send("profile/gender", &[("gender", value)]);
        assert_eq!(amira.page.status, 200);
        amira.get("profile/gender");
        assert!(chosen(&amira.page, value), "{}", amira.page.body);
        assert!(!chosen(&amira.page, if value.is_empty() { "woman" } else { "" }));
    }
}
