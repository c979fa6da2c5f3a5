//! When the store fails, what was typed stands on the page and can be sent again from it.

use std::sync::atomic::{AtomicUsize, Ordering};

use axum::Router;
use axum::extract::Request;
use axum::routing::post;
use interact_service::answer::{Answer, Failure, Outcome};
use interact_service::ask::Ask;
use interact_service::routes::{Handler, Rate, Route};
use interact_service::serving::serve;
use interact_service::store::{StoreError, Tx};
use interact_service::visitor::{Allowed, Role};

use crate::support::{World, store};

static DONE: AtomicUsize = AtomicUsize::new(0);

/// The disk does not say whether it kept the first form.
fn unsure(ask: &Ask, _: &mut dyn Tx) -> Outcome {
    match DONE.fetch_add(1, Ordering::SeqCst) {
        0 => Err(Failure::Store(StoreError::Uncertain(String::from("the disk is gone")))),
        _ => Answer::redirect(ask.to("account")),
    }
}

const UNSURE: Route = Route {
    path: "unsure",
    allowed: Allowed::SignedIn,
    rate: Rate::SENDING,
    body: 1_000,
    needs: "",
    costs: false,
    by_link: false,
    handler: Handler::Act(unsure),
};

#[test]
fn what_may_have_been_kept_is_sent_again_as_the_same_form() {
    let world = World::of(store(), |service, router| {
        let service = service.clone();
        let answer = move |request: Request| {
            let service = service.clone();
            async move { serve(&service, &UNSURE, request).await }
        };
        router.merge(Router::new().route("/my/{site}/{lang}/unsure", post(answer)))
    });
    let mut amira = world.somebody(Role::Migrant, "Amira");
    amira.force("unsure", &[("once", "the first form"), ("text", "canary-typed")]);
    assert_eq!(amira.page.status, 503);
    let form = amira.page.form("unsure");
    for (name, value) in [("once", "the first form"), ("text", "canary-typed")] {
        assert!(form.hidden.contains(&(name.into(), value.into())), "{form:?}");
    }
    let kept = amira.page.clone();
    amira.press("unsure", &[]);
    assert_eq!((amira.page.status, DONE.load(Ordering::SeqCst)), (303, 2));
    // It is the same form, so it acts once however often it is sent.
    amira.page = kept;
    amira.press("unsure", &[]);
    assert_eq!((amira.page.status, DONE.load(Ordering::SeqCst)), (303, 2));
}

#[test]
fn a_store_that_fails_loses_nothing_and_the_page_can_be_sent_when_it_is_back() {
    let world = World::new();
    let mut amira = world.somebody(Role::Migrant, "Amira");
    amira.get("account/name");
    world.write(|tx| tx.script("alter table session rename to away"));
    amira.press("account/name", &[("name", "Amira Canary"), ("lang", "en")]);
    assert_eq!(amira.page.status, 500);
    assert!(amira.page.has("what you wrote is on this page"));
    let form = amira.page.form("account/name");
    assert!(form.hidden.contains(&("name".into(), "Amira Canary".into())), "{form:?}");
    world.write(|tx| tx.script("alter table away rename to session"));
    amira.press("account/name", &[]);
    assert_eq!(amira.page.status, 303, "{}", amira.page.body);
    amira.open("account");
    assert!(amira.page.has("Amira Canary"));
}
