//! Accounts, as people use them: coming in, coming back, erasing everything.

use interact_service::clock::MINUTE;
use interact_service::store::Value;
use interact_service::visitor::Role;

use crate::support::{Client, World};

mod second_step;
mod secrecy;
mod tidying;

const PASSWORD: &str = "three brown goats";
const OTHER: &str = "a quiet green river";

/// Somebody who registered with a name and a password; signed in.
pub(crate) fn registered<'w>(world: &'w World, role: &str, name: &str, email: &str) -> Client<'w> {
    let mut client = world.visitor();
    client.get("register");
    let fields = [("role", role), ("name", name), ("new-password", PASSWORD), ("email", email)];
    client.send("register", &fields);
    client
}

/// Signs in with a name and a password.
pub(crate) fn sign_in(client: &mut Client<'_>, login: &str, password: &str) {
    client.get("sign-in");
    client.send("sign-in", &[("login", login), ("password", password)]);
}

#[test]
fn a_newcomer_needs_no_mail_address_and_keeps_codes_on_paper() {
    let world = World::new();
    let mut amira = world.visitor().speaking("ar");
    amira.get("register");
    assert!(amira.page.body.contains("autocomplete=\"new-password\""));
    amira.send("register", &[("role", "migrant"), ("name", "أميرة"), ("new-password", PASSWORD)]);
    assert_eq!(amira.page.status, 200, "{}", amira.page.body);
    amira.send("recovery-codes", &[]);
    let codes: Vec<_> = amira.page.body.split("<code dir=\"ltr\"").skip(1).collect();
    assert_eq!(codes.len(), 10);
    let code = codes[0].split(['>', '<']).nth(1).expect("a code").to_string();
    assert!(!world.everything().contains(&code), "only hashes are kept");

    let mut later = world.visitor().speaking("ar");
    later.get("recover");
    let fields = [("login", "أميرة"), ("code", code.as_str()), ("new-password", OTHER)];
    later.send("recover", &fields);
    assert!(later.at.contains("sign-in?done=accounts-password"), "{}", later.at);
    amira.get("account");
    assert!(amira.page.location().contains("sign-in"), "every session has ended");
    later.get("recover");
    later.press("recover", &fields);
    assert_eq!(later.page.status, 422, "a code works once");
    sign_in(&mut later, "أميرة", OTHER);
    assert!(later.is_signed_in());
}

#[test]
fn every_mistake_of_a_registration_is_told_at_once_and_what_was_typed_stays() {
    let world = World::new();
    let mut client = world.visitor();
    client.get("register");
    client.press(
        "register",
        &[("role", "provider"), ("name", "a@b"), ("new-password", "password1234")],
    );
    assert_eq!(client.page.status, 422);
    for told in ["A name cannot have the sign @", "easily guessed", "Organisations need an e-mail"]
    {
        assert!(client.page.has(told), "{told}: {}", client.page.body);
    }
    assert!(
        client.page.body.contains("value=\"a@b\"") && !client.page.body.contains("password1234")
    );
    assert!(client.page.body.contains("<title>Mistake:"));
}

#[test]
fn passwords_of_every_length_and_script_are_taken_whole() {
    let world = World::new();
    let long = "λόγια ".repeat(33) + "!!";
    for (number, password) in
        ["بيت جدي القديم", long.as_str(), "  four spaces  around "].iter().enumerate()
    {
        let name = format!("Person {number}");
        let mut client = world.visitor();
        client.get("register");
        let fields = [("role", "migrant"), ("name", name.as_str()), ("new-password", password)];
        client.send("register", &fields);
        assert!(client.is_signed_in(), "{}", client.page.body);
        let mut later = world.visitor();
        let shorter: String = password.chars().take(password.chars().count() - 1).collect();
        sign_in(&mut later, &name, &shorter);
        assert!(!later.is_signed_in(), "the last letter counts");
        sign_in(&mut later, &name, password);
        assert!(later.is_signed_in());
    }
}

#[test]
fn an_old_hash_is_made_anew_at_sign_in() {
    use argon2::{Algorithm, Argon2, Params, PasswordHash, PasswordHasher as _, Version};
    let world = World::new();
    let dear = "$argon2id$v=19$m=19456,t=2,p=1$";
    let kept = || world.text("select password from account", vec![]);
    registered(&world, "migrant", "Amira", "");
    assert!(kept().starts_with(dear), "{}", kept());
    let params = Params::new(8_192, 1, 1, None).expect("parameters");
    let cheap = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
    let cheap: PasswordHash = cheap.hash_password(PASSWORD.as_bytes()).expect("a hash");
    let cheap = cheap.to_string();
    world.write(move |tx| {
        tx.execute("update account set password = $1", &[Value::from(cheap.as_str())])
    });
    let mut later = world.visitor();
    sign_in(&mut later, "Amira", PASSWORD);
    assert!(later.is_signed_in() && kept().starts_with(dear), "{}", kept());
}

#[test]
fn a_provider_can_act_once_the_address_is_confirmed() {
    let world = World::new();
    let mut provider = registered(&world, "provider", "Helping Hands", "help@example.org");
    assert!(provider.page.has("Please confirm your e-mail address help@example.org first"));
    assert_eq!(world.text("select state from account", vec![]), "waiting");
    let link = world.letter("confirm-address")["link"].as_str().expect("a link").to_string();
    let path = link.trim_start_matches(crate::support::ADDRESS).to_string();
    let mut letter_box = world.visitor();
    for _ in 0..5 {
        letter_box.get(&path);
        assert_eq!(letter_box.page.status, 200, "looking at a link changes nothing");
    }
    assert_eq!(world.text("select state from account", vec![]), "waiting");
    letter_box.send("confirm", &[]);
    assert_eq!(world.text("select state from account", vec![]), "active");
    letter_box.get(&path);
    assert_eq!(letter_box.page.status, 410, "a link works once");
    provider.get("");
    assert!(!provider.page.has("Please confirm"));
    let mut later = world.visitor();
    sign_in(&mut later, "Help@Example.org", PASSWORD);
    assert!(later.is_signed_in(), "now the address signs in too");
}

#[test]
fn a_link_for_a_new_password_holds_half_an_hour_works_once_and_does_not_sign_in() {
    let world = World::new();
    let amira = world.account("cyprus", Role::Migrant, "Amira");
    let token = world.session(amira, false);
    let mut client = world.visitor();
    client.get("forgot");
    client.send("forgot", &[("login", "amira@example.org")]);
    assert!(client.page.has("If there is an account"));
    let link = world.letter("reset-password")["link"].as_str().expect("a link").to_string();
    let raw = link.split("pass=").nth(1).expect("a token").to_string();
    let path = link.trim_start_matches(crate::support::ADDRESS).to_string();
    let passes = world.rows()["pass"].join("\n");
    assert!(!passes.is_empty() && !passes.contains(&raw), "only a hash is kept");
    world.clock.turn(30 * MINUTE - 1);
    client.get(&path);
    assert_eq!(client.page.status, 200);
    let (mut first, mut second) = (world.visitor(), world.visitor());
    for one in [&mut first, &mut second] {
        one.get(&path);
    }
    first.send("reset", &[("new-password", OTHER)]);
    assert!(!first.is_signed_in() && first.at.contains("sign-in"));
    second.press("reset", &[("new-password", "some other long words")]);
    assert_eq!(second.page.status, 410);
    assert_eq!(world.number("select count(*) from session", vec![]), 0, "all sessions ended");
    assert!(
        !token.is_empty() && world.letters().iter().any(|(name, ..)| name == "password-changed")
    );

    client.get("forgot");
    client.send("forgot", &[("login", "Amira")]);
    let link = world.letter("reset-password")["link"].as_str().expect("a link").to_string();
    world.clock.turn(30 * MINUTE);
    client.get(link.trim_start_matches(crate::support::ADDRESS));
    assert_eq!(client.page.status, 410, "it ran out");
}

#[test]
fn protected_steps_ask_for_the_password_again_after_ten_minutes() {
    let world = World::new();
    let mut amira = registered(&world, "migrant", "Amira", "");
    let protected = [
        "account/email",
        "account/second-factor",
        "recovery-codes",
        "account/data.json",
        "account/erase",
    ];
    for path in protected {
        amira.get(path);
        assert_eq!(amira.page.status, 200, "{path}");
    }
    amira.get("account/erase");
    let erase = amira.page.clone();
    world.clock.turn(10 * MINUTE + 1);
    for path in protected {
        amira.get(path);
        assert!(amira.page.location().contains("/prove?next="), "{path}");
    }
    amira.page = erase;
    amira.press("account/erase", &[("sure", "yes")]);
    assert_eq!(amira.page.status, 403);
    assert_eq!(world.number("select count(*) from account", vec![]), 1);
    amira.get("account/erase");
    amira.follow();
    amira.press("prove", &[("password", "not this one at all")]);
    assert_eq!(amira.page.status, 422);
    amira.send("prove", &[("password", PASSWORD)]);
    assert!(amira.at.ends_with("account/erase"), "{}", amira.at);
    amira.get("account/password");
    amira.press("account/password", &[("password", "wrong"), ("new-password", OTHER)]);
    assert_eq!(amira.page.status, 422, "the old password is asked for in any case");
}

#[test]
fn an_address_is_confirmed_at_the_new_one_and_told_to_the_old_one() {
    let world = World::new();
    let mut amira = world.somebody(Role::Migrant, "Amira");
    amira.get("account/email");
    amira.send("account/email", &[("email", "new@example.org")]);
    let kept = || world.text("select email from account", vec![]);
    assert_eq!(kept(), "amira@example.org", "not before it is confirmed");
    let link = world.letter("confirm-address")["link"].as_str().expect("a link").to_string();
    amira.get(link.trim_start_matches(crate::support::ADDRESS));
    amira.send("confirm", &[]);
    assert_eq!(kept(), "new@example.org");
    let told = world.letters().into_iter().find(|(name, ..)| name == "address-changed");
    assert_eq!(told.expect("a letter").1, "amira@example.org");
}

#[test]
fn one_takes_everything_along_and_erases_it() {
    let world = World::new();
    let canary = "Canary7f3a";
    let mut client = registered(&world, "volunteer", canary, "canary7f3a@example.org");
    let link = world.letter("confirm-address")["link"].as_str().expect("a link").to_string();
    client.get(link.trim_start_matches(crate::support::ADDRESS));
    client.send("confirm", &[]);
    client.get("account/data.json");
    assert!(client.page.header("content-disposition").starts_with("attachment"));
    let all: serde_json::Value = serde_json::from_str(&client.page.body).expect("JSON");
    assert_eq!(all["account"]["name"], canary);
    assert_eq!(all["account"]["email"], "canary7f3a@example.org");
    client.get("account/erase");
    client.press("account/erase", &[]);
    assert_eq!(client.page.status, 422, "one has to mean it");
    client.send("account/erase", &[("sure", "yes")]);
    assert!(!client.is_signed_in() && client.page.has("is erased"));
    // The letter that says so still has to go out; nothing else knows the name.
    world.write(|tx| tx.execute("delete from outbox where letter = 'account-erased'", &[]));
    let everything = world.everything().to_lowercase();
    assert!(!everything.contains(&canary.to_lowercase()), "{everything}");
    let last = "select count(*) from audit where action = 'account.erase' and actor is null";
    assert_eq!(world.number(last, vec![]), 1);
}

#[test]
fn a_number_is_never_given_twice() {
    let world = World::new();
    let first = world.account("cyprus", Role::Migrant, "Amira");
    world.write(move |tx| interact_service::personal::erase(tx, first));
    assert_ne!(world.account("cyprus", Role::Migrant, "Bilal"), first);
}

#[test]
fn a_site_knows_nothing_of_the_accounts_of_another() {
    let world = World::new();
    registered(&world, "migrant", "Amira", "");
    let mut italy = world.visitor().at("italy");
    sign_in(&mut italy, "Amira", PASSWORD);
    assert!(!italy.is_signed_in());
}
