//! Favourites and the profile.

use super::*;

const PAGE: &str = "health/register-with-gesy";

#[test]
fn a_page_is_saved_by_a_link_and_a_button() {
    let world = World::new();
    let mut nobody = world.visitor();
    nobody.get(&format!("favourites/add/{PAGE}"));
    assert!(
        nobody
            .page
            .location()
            .ends_with(&format!("sign-in?next=/my/cyprus/en/favourites/add/{PAGE}"))
    );
    let mut amira = world.somebody(Role::Migrant, "Amira").speaking("ar");
    amira.get(&format!("favourites/add/{PAGE}"));
    assert_eq!(world.number("select count(*) from favourite", vec![]), 0, "a link changes nothing");
    amira.send(&format!("favourites/add/{PAGE}"), &[]);
    assert_eq!(amira.page.status, 200);
    assert!(amira.page.body.contains(&format!("/ar/{PAGE}/")), "it leads to the page");
    amira.send(&format!("favourites/remove/{PAGE}"), &[]);
    assert_eq!(world.number("select count(*) from favourite", vec![]), 0);
    for none in ["health/no-such-page", "nowhere/at-all"] {
        assert_eq!(amira.get(&format!("favourites/add/{none}")).status, 404, "{none}");
    }
}

#[test]
fn what_a_device_kept_is_taken_over_once() {
    let world = World::new();
    let mut amira = world.somebody(Role::Migrant, "Amira");
    for _ in 0..2 {
        amira.get("favourites");
        amira
            .send("favourites/merge", &[("pages", &format!("{PAGE} <script> health/none {PAGE}"))]);
        assert_eq!(amira.page.status, 200);
        assert_eq!(world.number("select count(*) from favourite", vec![]), 1);
    }
    let mut bilal = world.somebody(Role::Migrant, "Bilal");
    bilal.get("favourites");
    assert!(!bilal.page.body.contains(PAGE), "favourites are one's own");
}

#[test]
fn a_profile_is_told_field_by_field_and_taken_back() {
    let world = World::new();
    let mut amira = world.somebody(Role::Migrant, "Amira");
    tell_all(&mut amira);
    amira.get("profile");
    for told in ["Arabic", "Hairdresser", "Sewing", "Animals", "Limassol", "Evenings", "Woman"] {
        assert!(amira.page.has(told), "{told}");
    }
    amira.send("profile/gender/remove", &[]);
    assert!(!amira.page.has("Woman"));
    amira.get("profile/languages");
    amira.send("profile/languages", &[("language-1", "el")]);
    assert_eq!(amira.page.status, 422, "a language needs a level");
    amira.send("profile/languages", &[("language-1", "xx"), ("level-1", "a1")]);
    assert_eq!(amira.page.status, 422, "a language that is not offered");
    for none in ["profile/name", "profile/religion"] {
        assert_eq!(amira.get(none).status, 404, "{none}");
    }
    let mut chara = world.somebody(Role::Volunteer, "Chara");
    assert_eq!(chara.get("profile/education").status, 404, "volunteers tell less");
    assert_eq!(chara.get("profile/skills").status, 200);
    let mut provider = world.somebody(Role::Provider, "Helpers");
    assert_eq!(provider.get("profile").status, 403);
}

#[test]
fn every_field_that_a_kind_may_ask_for_is_one_of_a_profile() {
    use generator::site::kinds::applying::{PROFILE, SENSITIVE};
    use interact_service::profiles::Field;
    for field in Field::ALL {
        assert!(PROFILE.contains(&field.as_str()), "{field:?}");
        assert_eq!(field.is_sensitive(), SENSITIVE.contains(&field.as_str()), "{field:?}");
    }
    assert_eq!(PROFILE.len(), Field::ALL.len());
}
