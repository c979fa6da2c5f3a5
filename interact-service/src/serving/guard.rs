//! Who comes, and whether they may.

use generator::site::Shape;

use super::received::Received;
use crate::answer::Failure;
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
    let listings = needs == "listings" && tenant.kinds().next().is_some();
    let events = needs == "events" && tenant.site.modules.iter().any(|m| m.shape == Shape::Events);
    listings || events || tenant.has(needs) || tenant.module(needs).is_some()
}

/// Whether a visitor may use a route; staff without a second factor is sent to set one up.
pub(super) fn may(allowed: Allowed, visitor: &Visitor) -> Result<(), Failure> {
    match (allowed.lets_in(visitor), &visitor.me) {
        (true, _) => Ok(()),
        (false, None) => Err(Failure::SignIn),
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
    if from_here && fits { Ok(()) } else { Err(again(ask)) }
}

/// The token of a form that is shown to a visitor.
pub(super) fn token(ask: &Ask) -> String {
    ask.key.sign(CSRF, &ask.visitor.tie)
}

fn is_own(service: &Service, origin: &str, host: &str) -> bool {
    let of_host = origin.split_once("://").is_some_and(|(_, rest)| rest == host);
    origin == &*service.config.address || (of_host && !service.config.is_encrypted())
}

/// A page that keeps what was typed, to be sent once more.
fn again(ask: &Ask) -> Failure {
    super::dress::kept(ask, "again").map_or_else(
        |failure| failure,
        |answer| Failure::Instead(Box::new(answer.with_status(403))),
    )
}
