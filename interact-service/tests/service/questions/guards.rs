//! Nobody reads what is not theirs, nobody guesses, and what is switched off is not there.

use interact_service::visitor::Role;

use super::{ANSWERED, ASKED, answer, ask, expert, only_question, open, words};
use crate::support::World;

#[test]
fn words_cannot_be_tried_without_end() {
    let world = World::new();
    ask(&mut world.visitor(), ASKED, "other", &[]);
    let mut one = world.visitor();
    let tries: Vec<u16> = (0..24)
        .map(|_| {
            open(&mut one, "apple bread river moon");
            one.page.status
        })
        .collect();
    assert!(tries[..20].iter().all(|status| *status == 422), "{tries:?}");
    assert!(tries[20..].iter().all(|status| *status == 429), "{tries:?}");
}

#[test]
fn many_places_together_cannot_either() {
    let world = World::new();
    let mut refused = 0;
    for _ in 0..40 {
        let mut one = world.visitor();
        open(&mut one, "apple bread river moon");
        refused += usize::from(one.page.status == 429);
    }
    assert_eq!(refused, 10, "thirty wrong tries at once at a site, then one each five seconds");
    world.clock.turn(5_000);
    let mut one = world.visitor();
    open(&mut one, "apple bread river moon");
    assert_eq!(one.page.status, 422);
}

#[test]
fn right_words_are_not_counted_as_wrong() {
    let world = World::new();
    let mut nobody = world.visitor();
    ask(&mut nobody, ASKED, "other", &[]);
    let words = words(&nobody).join(" ");
    for _ in 0..35 {
        let mut later = world.visitor();
        open(&mut later, &words);
        assert_eq!(later.page.status, 200);
    }
}

#[test]
fn nobody_reads_a_question_of_somebody_else() {
    let world = World::new();
    let mut maria = expert(&world, "Maria", &["work"], &["en"]);
    let mut amira = world.somebody(Role::Migrant, "Amira");
    ask(&mut amira, ASKED, "work", &[]);
    let id = only_question(&world);
    answer(&mut maria, id, ANSWERED);
    let paths = [
        format!("questions/{id}"),
        format!("questions/{id}/erase"),
        format!("answering/{id}"),
        format!("admin/questions/{id}"),
    ];
    let mut others = [
        world.visitor(),
        world.somebody(Role::Migrant, "Bilal"),
        world.somebody(Role::Volunteer, "Carla"),
        world.somebody(Role::Provider, "Helpers"),
        world.somebody_at("spain", Role::Moderator, "Elsewhere"),
    ];
    for other in &mut others {
        for path in &paths {
            other.get(path);
            assert_ne!(other.page.status, 200, "{path}");
            assert!(!other.page.has("canary"), "{path}");
        }
        other.get("questions/ask");
        for post in ["more", "consent", "close", "read", "erase", "email/remove"] {
            let fields = [("text", "canary-intruder"), ("consent", "yes")];
            other.post(&format!("questions/{id}/{post}"), &fields);
            assert_ne!(other.page.status, 200, "{post}");
        }
    }
    assert!(!world.everything().contains("canary-intruder"));
    assert_eq!(world.number("select count(*) from question where consent", vec![]), 0);
    assert!(
        maria.get(&format!("questions/{id}")).status == 404,
        "the expert has a page of her own"
    );
}

#[test]
fn only_administrators_make_experts_and_only_of_those_who_may_be() {
    let world = World::new();
    let bilal = world.somebody(Role::Migrant, "Bilal");
    let mut moderator = world.somebody(Role::Moderator, "Moderator");
    assert_eq!(moderator.get("admin/experts").status, 403);
    let mut boss = world.somebody(Role::Administrator, "Boss");
    boss.get("admin/experts");
    boss.send("admin/experts/find", &[("login", "Bilal")]);
    assert_eq!(boss.page.status, 422);
    assert_eq!(boss.get(&format!("admin/experts/{}", bilal.account)).status, 404);
    let carla = world.somebody(Role::Volunteer, "Carla");
    boss.get(&format!("admin/experts/{}", carla.account));
    boss.send(&format!("admin/experts/{}", carla.account), &[]);
    assert_eq!(boss.page.status, 422, "a topic and a language are needed");
}

#[test]
fn whoever_is_erased_leaves_nothing_and_their_questions_find_others() {
    let world = World::new();
    let maria = expert(&world, "Maria", &["work"], &["en"]);
    let mut amira = world.somebody(Role::Migrant, "Amira");
    ask(&mut amira, ASKED, "work", &[]);
    ask(&mut world.visitor(), "canary-other-5510 how long", "work", &[]);
    let (amira, maria) = (amira.account, maria.account);
    let told = world.read(move |tx| interact_service::personal::export(tx, amira));
    assert!(told["questions"]["asked"].to_string().contains(ASKED));
    let told = world.read(move |tx| interact_service::personal::export(tx, maria));
    assert!(told["expert"]["topics"].to_string().contains("work"));
    assert!(!told.to_string().contains(ASKED), "what others asked is not hers to take along");
    world.write(move |tx| interact_service::personal::erase(tx, amira));
    assert!(!world.everything().contains(ASKED));
    world.write(move |tx| interact_service::personal::erase(tx, maria));
    assert_eq!(world.text("select state from question", vec![]), "asked");
    assert_eq!(world.number("select count(*) from expert", vec![]), 0);
}

#[test]
fn the_asker_erases_everything_at_once() {
    let world = World::new();
    let mut amira = world.somebody(Role::Migrant, "Amira");
    ask(&mut amira, ASKED, "other", &[]);
    let id = only_question(&world);
    amira.get(&format!("questions/{id}/erase"));
    amira.send(&format!("questions/{id}/erase"), &[]);
    assert!(amira.at.contains("done=questions-erased"));
    assert!(!world.everything().contains(ASKED));
}

#[test]
fn nothing_of_a_question_stands_in_the_log() {
    let world = World::new();
    let mut maria = expert(&world, "Maria", &["work"], &["en"]);
    let mut amira = world.somebody(Role::Migrant, "Amira");
    ask(&mut amira, ASKED, "work", &[]);
    answer(&mut maria, only_question(&world), ANSWERED);
    let sql = "select count(*) from audit where cast(detail as text) like '%canary%' or actor = $1";
    assert_eq!(world.number(sql, vec![amira.account.into()]), 0);
    let sql = "select count(*) from audit where action like 'question.%'";
    assert_eq!(world.number(sql, vec![]), 3, "asked, assigned, answered");
}

#[test]
fn mistakes_are_said_and_nothing_is_lost() {
    let world = World::new();
    let mut nobody = world.visitor();
    nobody.get("questions/ask");
    nobody.send("questions/ask", &[("text", "canary-kept"), ("email", "not an address")]);
    assert_eq!(nobody.page.status, 422);
    assert!(nobody.page.body.contains("canary-kept</textarea>"));
    assert!(
        nobody.page.body.contains("href=\"#topic\"")
            && nobody.page.body.contains("href=\"#email\"")
    );
    open(&mut nobody, "only three words");
    assert_eq!(nobody.page.status, 422);
    open(&mut nobody, "\u{202e}x");
    assert_eq!(nobody.page.status, 422);
}
