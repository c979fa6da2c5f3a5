//! Who comes, and whether they may.

use super::received::Received;
use crate::answer::{Answer, Failure};
use crate::ask::Ask;
use crate::service::Service;
use crate::sessions;
use crate::tenant::Tenant;
use crate::visitor::{Allowed, Visitor};

/// Names of what a session or a cookie ties.
const CSRF: &str = "csrf";

/// The visitor of a request.
pub(super) async fn visitor(service: &Service, received: &Received) -> Result<Visitor, Failure> {
    let Some(token) = received.session.clone() else {
        return Ok(stranger(service, received));
    };
    let (site, now, known) = (received.tenant.id().to_string(), received.now, token.clone());
    let found = service
        .store
        .read(move |tx| sessions::find(tx, &site, &known, now).map_err(Failure::from))
        .await?;
    let Some(found) = found else {
        return Ok(stranger(service, received));
    };
    if now - found.seen_at > sessions::SEEN_EVERY {
        let session = found.me.session.clone();
        let touched =
            move |tx: &mut dyn crate::store::Tx| sessions::store::touch(tx, &session, now);
        service.store.write(touched).await?;
    }
    Ok(Visitor { me: Some(found.me), tie: tie(service, &token) })
}

/// Somebody whom we do not know.
pub(super) fn stranger(service: &Service, received: &Received) -> Visitor {
    let token = received.tie.as_deref().unwrap_or(&received.new_tie);
    Visitor { me: None, tie: tie(service, token) }
}

fn tie(service: &Service, token: &str) -> String {
    service.config.key.sign("tie", token)
}

/// Whether a function or a module is switched on.
pub(super) fn is_on(tenant: &Tenant, needs: &str) -> bool {
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
pub(super) fn may(allowed: Allowed, ask: &Ask) -> Result<(), Failure> {
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
pub(super) fn from_our_page(
    service: &Service,
    received: &Received,
    ask: &Ask,
) -> Result<(), Failure> {
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
