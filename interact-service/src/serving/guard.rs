//! Who comes, and whether they may.

use super::received::Received;
use crate::answer::{Answer, Failure};
use crate::ask::Ask;
use crate::routes::Route;
use crate::service::Service;
use crate::sessions;
use crate::store::{StoreError, Tx};
use crate::tenant::Tenant;
use crate::visitor::{Allowed, Visitor};

/// Names of what a session or a cookie ties.
const CSRF: &str = "csrf";

/// The visitor of a request.
pub(super) fn visitor(
    service: &Service,
    received: &Received,
    tx: &mut dyn Tx,
) -> Result<Visitor, StoreError> {
    let Some(token) = &received.session else {
        return Ok(stranger(service, received));
    };
    let me = sessions::find(tx, received.tenant.id(), token, received.now)?;
    Ok(match me {
        Some(_) => Visitor { me, tie: tie(service, token) },
        None => stranger(service, received),
    })
}

/// Writes down that a session is used, now and then. Whether that succeeds changes no answer.
pub(super) async fn touch(service: &Service, ask: &Ask) {
    let (now, me) = (ask.now, ask.visitor.me.as_ref());
    let Some(me) = me.filter(|me| now - me.seen_at > sessions::SEEN_EVERY) else { return };
    let session = me.session.clone();
    let _ = service.store.write(move |tx| sessions::store::touch(tx, &session, now)).await;
}

/// Somebody whom we do not know.
pub(super) fn stranger(service: &Service, received: &Received) -> Visitor {
    let token = received.tie.as_deref().unwrap_or(&received.new_tie);
    Visitor { me: None, tie: tie(service, token) }
}

/// Somebody of whom the store cannot say who it is: what they send again fits their session.
pub(super) fn unknown(service: &Service, received: &Received) -> Visitor {
    match &received.session {
        Some(token) => Visitor { me: None, tie: tie(service, token) },
        None => stranger(service, received),
    }
}

fn tie(service: &Service, token: &str) -> String {
    service.config.key.sign("tie", token)
}

/// Whether a request may pass to its handler.
pub(super) fn pass(
    service: &Service,
    route: &Route,
    received: &Received,
    ask: &Ask,
) -> Result<(), Failure> {
    if !route.needs.is_empty() && !is_on(&ask.tenant, route.needs) {
        return Err(Failure::NotFound);
    }
    may(route.allowed, ask)?;
    if route.method() == "POST" && !route.by_link {
        from_our_page(service, received, ask)?;
    }
    Ok(())
}

/// Whether a function or a module is switched on.
fn is_on(tenant: &Tenant, needs: &str) -> bool {
    let has_listings = tenant.kinds().next().is_some();
    let has_events = tenant.calendar().is_some();
    let listings = needs == "listings" && has_listings;
    let events = needs == "events" && has_events;
    // Messages are about either.
    let messages = needs == "messages" && (has_listings || has_events);
    listings || events || messages || tenant.has(needs) || tenant.module(needs).is_some()
}

/// Whether a visitor may use a route. Staff without a second factor is sent to set one up, whoever
/// has to confirm something first to the page that says so.
fn may(allowed: Allowed, ask: &Ask) -> Result<(), Failure> {
    let first = |path: &str| Answer::redirect(ask.to(path)).map(|a| Failure::Instead(Box::new(a)));
    match (allowed.lets_in(&ask.visitor), &ask.visitor.me) {
        (true, _) => Ok(()),
        (false, None) => Err(Failure::SignIn),
        (false, Some(me)) if me.lacks_second_factor() => Err(first("account/second-factor")?),
        (false, Some(me)) if !me.active && allowed.is_for(me.role) => Err(first("")?),
        (false, Some(_)) => Err(Failure::Forbidden),
    }
}

/// Whether a form was shown by us to this visitor: the browser says where it comes from, and the
/// token fits. All three, because old browsers say less.
fn from_our_page(service: &Service, received: &Received, ask: &Ask) -> Result<(), Failure> {
    let said = |name: &str| received.headers.get(name).and_then(|value| value.to_str().ok());
    let from_here = match (said("sec-fetch-site"), said("origin")) {
        (Some(site), _) => site == "same-origin" || site == "none",
        (None, Some(origin)) => is_own(service, origin, said("host").unwrap_or_default()),
        (None, None) => false,
    };
    let token = received.form.one(CSRF);
    let fits = service.config.key.signed(CSRF, &ask.visitor.tie, token);
    if from_here && fits { Ok(()) } else { Err(super::dress::again(ask)) }
}

/// The token of a form that is shown to a visitor.
pub(super) fn token(ask: &Ask) -> String {
    ask.key.sign(CSRF, &ask.visitor.tie)
}

fn is_own(service: &Service, origin: &str, host: &str) -> bool {
    let of_host = origin.split_once("://").is_some_and(|(_, rest)| rest == host);
    origin == &*service.config.address || (of_host && !service.config.is_encrypted())
}
