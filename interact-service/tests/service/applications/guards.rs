//! Nobody reaches what is somebody else's, and nothing leaves that was not declared.

use super::*;

const OPEN: [&str; 3] = ["", "/withdraw", "/messages"];

#[test]
fn an_application_is_not_there_for_others() {
    let world = World::new();
    let mut provider = world.somebody(Role::Provider, "Helpers");
    let listing = course(&world, "cyprus", provider.account, None);
    let mut amira = world.somebody(Role::Migrant, "Amira");
    tell_all(&mut amira);
    let id = apply(&mut amira, listing, &[]);
    open(&mut provider, id);
    amira.get(&format!("applications/{id}/messages"));
    amira.send(&format!("applications/{id}/messages"), &[("text", MESSAGE)]);
    let thread = number(&amira);

    let mut others = [
        world.somebody(Role::Migrant, "Bilal"),
        world.somebody(Role::Volunteer, "Chara"),
        world.somebody_at("italy", Role::Migrant, "Dario"),
        world.somebody(Role::Provider, "Others"),
        world.somebody_at("italy", Role::Provider, "Altri"),
        world.somebody(Role::Moderator, "Mara"),
    ];
    for other in &mut others {
        let mut looks: Vec<String> =
            OPEN.iter().map(|end| format!("applications/{id}{end}")).collect();
        looks.extend(["", "/decline", "/messages"].iter().map(|end| format!("received/{id}{end}")));
        looks.push(format!("messages/{thread}"));
        for path in looks {
            let status = other.get(&path).status;
            assert!(matches!(status, 403 | 404), "{path}: {status}");
            assert!(!other.page.has(ANSWER) && !other.page.has(MESSAGE), "{path}");
        }
        other.get("");
        let mut acts =
            vec![format!("applications/{id}/withdraw"), format!("applications/{id}/messages")];
        acts.extend(
            ["open", "accept", "wait", "decline", "messages"]
                .map(|end| format!("received/{id}/{end}")),
        );
        acts.extend([format!("messages/{thread}"), format!("messages/{thread}/open")]);
        for path in acts {
            other.get("");
            let status = other.post(&path, &[("text", "x")]).status;
            assert!(matches!(status, 403 | 404), "{path}: {status}");
        }
    }
    let still = "select count(*) from application where state = 'seen'";
    assert_eq!(world.number(still, vec![]), 1);
    assert_eq!(world.number("select count(*) from message", vec![]), 1);
    assert_eq!(world.number("select count(*) from viewing", vec![]), 1);
}

#[test]
fn a_listing_of_another_site_cannot_be_applied_to() {
    let world = World::new();
    let provider = world.somebody(Role::Provider, "Helpers");
    let listing = course(&world, "cyprus", provider.account, None);
    let mut dario = world.somebody_at("italy", Role::Migrant, "Dario").speaking("it");
    for path in [format!("listings/{listing}/apply"), format!("listings/{listing}/ask")] {
        assert_eq!(dario.get(&path).status, 404, "{path}");
        dario.get("");
        assert_eq!(dario.post(&path, &[("text", "x"), ("step", "send")]).status, 404, "{path}");
    }
    let mut nobody = world.visitor();
    nobody.get(&format!("listings/{listing}/apply"));
    assert!(nobody.page.location().contains("sign-in?next=/my/cyprus/en/listings/"));
}

#[test]
fn what_was_not_declared_or_let_through_is_on_no_page_export_or_letter() {
    let world = World::new();
    let mut provider = world.somebody(Role::Provider, "Helpers");
    let listing = course(&world, "cyprus", provider.account, Some(3));
    let mut amira = world.somebody(Role::Migrant, "Amira");
    tell_all(&mut amira);
    // Fields that nobody asked for are not let through by sending them.
    let id =
        apply(&mut amira, listing, &["education", "age", "interests", "occupations", "seeking"]);
    open(&mut provider, id);
    let mut seen = provider.page.body.clone();
    for path in ["", "received", "received?state=seen", "messages", "account/data.json"] {
        seen.push_str(&provider.get(path).body.clone());
    }
    provider.get("received");
    provider.press("received/export", &[]);
    assert!(provider.page.body.contains("Upper secondary school") && provider.page.has(ANSWER));
    seen.push_str(&provider.page.body);
    seen.push_str(&format!("{:?}", world.letters()));
    for canary in [
        "Hairdresser",
        "Sewing",
        "Animals",
        "Woman",
        "25 to 34",
        "Limassol",
        "Evenings",
        "amira@example.org",
    ] {
        assert!(!seen.contains(canary), "{canary}");
    }
    let audited = world.number("select count(*) from audit where detail <> '{}'", vec![]);
    assert_eq!(audited, 0, "the log says what was done, not of whom");
}

#[test]
fn looking_is_written_down_and_has_to_be_done_again_after_a_while() {
    let world = World::new();
    let mut provider = world.somebody(Role::Provider, "Helpers");
    let listing = course(&world, "cyprus", provider.account, None);
    let mut amira = world.somebody(Role::Migrant, "Amira");
    tell_all(&mut amira);
    let id = apply(&mut amira, listing, &[]);
    provider.get(&format!("received/{id}"));
    assert!(!provider.page.has(ANSWER), "an address does not open it");
    assert_eq!(world.number("select count(*) from viewing", vec![]), 0);
    open(&mut provider, id);
    assert!(provider.page.has(ANSWER));
    world.clock.turn(13 * interact_service::clock::HOUR);
    provider.get(&format!("received/{id}"));
    assert!(!provider.page.has(ANSWER), "after half a day it is opened anew");
}
