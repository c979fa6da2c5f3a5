//! Still right? A letter, a signed link, one click, and what happens where nobody answers.

use interact_service::clock::{Clock as _, DAY};
use interact_service::listings::expiry;

use super::{COURSE, accept, kept, state, verified};
use crate::support::{ADDRESS, Client, World};

/// A public course without an end of its own.
fn endless(world: &World, provider: &mut Client<'_>) -> i64 {
    provider.get("listings/new/training");
    let fields: Vec<_> = COURSE.into_iter().filter(|(name, _)| *name != "fact-ends").collect();
    provider.send("listings/new/training", &fields);
    let path = provider.at.split('?').next().unwrap_or_default().to_string();
    let id = path.rsplit('/').next().and_then(|id| id.parse().ok()).expect("a number");
    provider.send(&format!("listings/{id}/submit"), &[]);
    accept(world, id);
    id
}

fn tidy(world: &World) -> expiry::Tidied {
    let tenant = world.service.host.tenant("cyprus").expect("Cyprus");
    let (key, now) = (world.service.config.key.clone(), world.clock.now());
    world.write(move |tx| expiry::tidy(tx, &tenant, ADDRESS, &key, now))
}

/// The link of the letter, as a path.
fn link(world: &World) -> String {
    let link = world.letter("listing-expiring")["link"].as_str().expect("a link").to_string();
    link.strip_prefix(ADDRESS).expect("ours").to_string()
}

#[test]
fn one_click_keeps_it_without_signing_in() {
    let world = World::new();
    let mut provider = verified(&world, "Helpers");
    let id = endless(&world, &mut provider);
    let until = kept(&world, id).expires_at;
    world.clock.turn(until - 7 * DAY - world.clock.now());
    assert_eq!(tidy(&world).asked, 1);
    assert_eq!(tidy(&world).asked, 0, "asked once");

    let mut anybody = world.visitor();
    anybody.get(&link(&world));
    assert_eq!(anybody.page.status, 200);
    assert!(anybody.page.has("Is this still right?") && anybody.page.has("Greek for beginners"));
    assert_eq!(kept(&world, id).expires_at, until, "looking changes nothing");
    anybody.send(&format!("listings/{id}/keep"), &[]);
    assert!(anybody.page.has("Thank you"), "{}", anybody.page.body);
    let listing = kept(&world, id);
    assert!(listing.expires_at > until && listing.reminded_at == 0);
    // The link was for the former end: pressing it again changes nothing.
    anybody.get(&link(&world));
    assert!(anybody.page.has("Thank you"));
    assert_eq!(kept(&world, id).expires_at, listing.expires_at);
    // Signed in, one finds the same button on the listing's page.
    world.clock.turn(listing.expires_at - DAY - world.clock.now());
    tidy(&world);
    let mut provider = {
        let mut p = world.visitor();
        p.sign_in_as(listing.owner, false);
        p
    };
    provider.get(&format!("listings/{id}"));
    assert!(provider.page.has("Yes, it is still right"), "{}", provider.page.body);
}

#[test]
fn a_link_is_of_one_listing_one_end_and_one_site() {
    let world = World::new();
    let mut provider = verified(&world, "Helpers");
    let id = endless(&world, &mut provider);
    let other = endless(&world, &mut provider);
    let until = kept(&world, id).expires_at;
    world.clock.turn(until - 7 * DAY - world.clock.now());
    tidy(&world);
    let good = expiry::keep_path(&world.service.config.key, &kept(&world, id));
    let mut anybody = world.visitor();
    let later = (until + DAY).to_string();
    for bad in [
        good.replace(&format!("listings/{id}/"), &format!("listings/{other}/")),
        good.replace(&until.to_string(), &later),
        good.replace("sign=", "sign=x"),
        format!("listings/{id}/keep"),
    ] {
        anybody.get(&bad);
        assert_eq!(anybody.page.status, 404, "{bad}");
    }
    let mut italian = world.visitor().at("italy").speaking("it");
    italian.get(&good);
    assert_eq!(italian.page.status, 404);
    anybody.get(&good);
    anybody.press(&format!("listings/{id}/keep"), &[("until", &later)]);
    assert_eq!(anybody.page.status, 404);
    assert_eq!(kept(&world, id).expires_at, until);
    world.write(|tx| tx.execute("update account set state = 'suspended'", &[]));
    anybody.get(&good);
    assert_eq!(anybody.page.status, 404, "who is suspended keeps nothing");
}

#[test]
fn what_nobody_keeps_ends_and_can_be_opened_again() {
    let world = World::new();
    let mut provider = verified(&world, "Helpers");
    let id = endless(&world, &mut provider);
    let until = kept(&world, id).expires_at;
    world.clock.turn(until + 1 - world.clock.now());
    assert_eq!(tidy(&world).expired, 1);
    assert_eq!(state(&world, id).0, "expired");
    assert!(!world.letter("listing-expired").is_null());
    let mut provider = {
        let mut p = world.visitor();
        p.sign_in_as(kept(&world, id).owner, false);
        p
    };
    provider.get(&format!("listings/{id}"));
    assert!(provider.page.has("Expired"));
    provider.send(&format!("listings/{id}/reopen"), &[]);
    let listing = kept(&world, id);
    assert_eq!(state(&world, id).0, "published");
    assert!(listing.expires_at > world.clock.now());
}

#[test]
fn what_names_its_own_day_is_not_opened_after_it() {
    let world = World::new();
    let mut provider = verified(&world, "Helpers");
    let id = super::public(&world, &mut provider);
    let until = kept(&world, id).expires_at;
    world.clock.turn(until - 7 * DAY - world.clock.now());
    assert_eq!(tidy(&world).asked, 0, "its day cannot be kept");
    world.clock.turn(until + 1 - world.clock.now());
    tidy(&world);
    let mut provider = {
        let mut p = world.visitor();
        p.sign_in_as(kept(&world, id).owner, false);
        p
    };
    provider.get(&format!("listings/{id}"));
    assert!(!provider.page.body.contains("/reopen"));
    provider.post(&format!("listings/{id}/reopen"), &[]);
    assert_eq!(provider.page.status, 409);
    provider.get(&format!("listings/{id}"));
    provider.send(&format!("listings/{id}/rework"), &[]);
    provider.get(&format!("listings/{id}"));
    assert!(provider.page.has("is in the past"), "{}", provider.page.body);
}
