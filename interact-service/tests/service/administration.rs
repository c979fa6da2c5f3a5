//! What administrators do, and that it is written down.

use interact_service::visitor::Role;

use crate::support::World;

#[test]
fn staff_is_invited_by_a_link_that_works_once() {
    let world = World::new();
    let mut eleni = world.somebody(Role::Administrator, "Eleni");
    eleni.get("admin/invite");
    let fields =
        [("role", "moderator"), ("name", "Nikos"), ("email", "n@example.org"), ("lang", "el")];
    eleni.press("admin/invite", &fields);
    assert_eq!(eleni.page.status, 200, "{}", eleni.page.body);
    let link = world.letter("invitation")["link"].as_str().expect("a link").to_string();
    assert!(eleni.page.has(&link) && link.contains("/my/cyprus/el/reset?pass="));
    let path = link.trim_start_matches(crate::support::ADDRESS).to_string();
    let mut nikos = world.visitor();
    nikos.get(&path);
    nikos.send("reset", &[("new-password", "three brown goats")]);
    assert!(nikos.is_signed_in() && nikos.at.ends_with("account/second-factor"), "{}", nikos.at);
    let mut other = world.visitor();
    other.get(&path);
    assert_eq!(other.page.status, 410);
}

#[test]
fn every_act_is_written_down_once_and_the_person_is_told() {
    let world = World::new();
    let mut eleni = world.somebody(Role::Administrator, "Eleni");
    let mut amira = world.somebody(Role::Migrant, "Amira");
    let path = format!("admin/accounts/{}", amira.account);
    let lines = || world.number("select count(*) from audit", vec![]);
    let steps = [
        ("end-sessions", ""),
        ("suspend", "account-suspended"),
        ("reactivate", "account-reactivated"),
    ];
    for (step, letter) in steps {
        let before = lines();
        eleni.get(&path);
        eleni.send(&format!("{path}/{step}"), &[]);
        assert_eq!(lines(), before + 1, "{step}");
        assert!(letter.is_empty() || world.letters().iter().any(|(name, ..)| name == letter));
        amira.get("account");
        assert_eq!(amira.page.status, 303, "{step} ends the sessions");
    }
    eleni.get(&path);
    eleni.send(&format!("{path}/role"), &[("role", "volunteer")]);
    assert_eq!(world.text("select role from account where name = 'Amira'", vec![]), "volunteer");
    eleni.get(&path);
    eleni.press(&format!("{path}/role"), &[("role", "administrator")]);
    assert_eq!(eleni.page.status, 422, "nobody becomes staff by a click");
    eleni.get("admin/audit?noun=account");
    assert!(eleni.page.has("account.suspend") && eleni.page.has("Eleni"));
}

#[test]
fn the_log_cannot_be_changed() {
    let world = World::new();
    let mut eleni = world.somebody(Role::Administrator, "Eleni");
    let amira = world.account("cyprus", Role::Migrant, "Amira");
    let path = format!("admin/accounts/{amira}");
    eleni.get(&path);
    eleni.send(&format!("{path}/suspend"), &[]);
    for sql in ["update audit set action = 'x'", "update audit set actor = 99", "delete from audit"]
    {
        let failed = world.service.store.write_now(move |tx| tx.execute(sql, &[]));
        assert!(failed.is_err(), "{sql}");
    }
}

#[test]
fn nobody_acts_on_their_own_account_or_on_one_of_another_site() {
    let world = World::new();
    let mut eleni = world.somebody(Role::Administrator, "Eleni");
    let own = format!("admin/accounts/{}", eleni.account);
    eleni.get(&own);
    assert!(eleni.page.has("This is your own account"));
    eleni.post(&format!("{own}/suspend"), &[]);
    assert_eq!(eleni.page.status, 403);
    let there = world.account("italy", Role::Migrant, "Canary Italia");
    eleni.get("admin/accounts");
    assert!(!eleni.page.has("Canary"));
    eleni.get(&format!("admin/accounts/{there}"));
    assert_eq!(eleni.page.status, 404);
    eleni.get("");
    eleni.post(&format!("admin/accounts/{there}/suspend"), &[]);
    assert_eq!(eleni.page.status, 404);
}

#[test]
fn lists_have_pages_and_filters_and_files_no_formulas() {
    let world = World::new();
    let mut eleni = world.somebody(Role::Administrator, "Eleni");
    for number in 0..30 {
        world.account("cyprus", Role::Migrant, &format!("=Person {number:02}"));
    }
    eleni.get("admin/accounts?role=migrant&state=active");
    assert!(eleni.page.has("=Person 29") && !eleni.page.has("=Person 04"));
    let more = eleni.page.between("<a class=\"button\" href=\"", "\"").replace("&amp;", "&");
    eleni.get(&more);
    assert!(eleni.page.has("=Person 04") && eleni.page.body.matches("work__title").count() == 5);
    eleni.get("admin/accounts.csv");
    let mut rows = 0;
    for row in csv::Reader::from_reader(eleni.page.body.as_bytes()).records() {
        let row = row.expect("a row");
        assert!(row.iter().all(|cell| !cell.starts_with('=')), "{row:?}");
        rows += 1;
    }
    assert_eq!(rows, 31);
    eleni.get("admin/numbers");
    assert!(eleni.page.has("31") && !eleni.page.has("Person"));
}

#[test]
fn an_account_is_found_without_its_name_in_an_address() {
    let world = World::new();
    let mut eleni = world.somebody(Role::Administrator, "Eleni");
    let amira = world.account("cyprus", Role::Migrant, "Amira");
    eleni.get("admin/accounts");
    eleni.press("admin/accounts/find", &[("login", "amira@example.org")]);
    assert!(eleni.page.location().ends_with(&format!("admin/accounts/{amira}")));
    eleni.get("admin/accounts");
    eleni.press("admin/accounts/find", &[("login", "Nobody")]);
    assert_eq!(eleni.page.status, 422);
}

#[test]
fn only_administrators_see_this() {
    let world = World::new();
    let roles = [Role::Migrant, Role::Volunteer, Role::Provider, Role::Moderator];
    for (number, role) in roles.into_iter().enumerate() {
        let mut client = world.somebody(role, &format!("Person {number}"));
        for path in
            ["admin/accounts", "admin/accounts.csv", "admin/audit", "admin/numbers", "admin/invite"]
        {
            client.get(path);
            assert_eq!(client.page.status, 403, "{role:?} {path}");
        }
        client.get("");
        for page in ["accounts", "audit", "numbers", "invite"] {
            assert!(!client.page.body.contains(&format!("/admin/{page}")), "{role:?} {page}");
        }
    }
}
