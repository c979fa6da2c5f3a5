//! What operators need around the service: numbers, readiness, limits, logs without people.
//!
//! [`guarded`] lays the limits around a router; [`admin`] answers operators on a listener of its
//! own; [`logs`] says what a line of the log may hold.

use std::sync::Arc;

use axum::Router;
use axum::extract::{Request, State};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::Response;
use tokio::sync::Semaphore;

use crate::service::Service;
use crate::settings::Limits;

pub mod admin;
pub mod layers;
pub mod logs;
pub mod metrics;
pub mod refused;

use layers::Met;

/// What the layers know.
#[derive(Clone)]
pub(crate) struct Guard {
    service: Service,
    limits: Limits,
    places: Arc<Semaphore>,
}

/// A router of the service with its limits.
pub fn guarded(router: Router, service: &Service, limits: Limits) -> Router {
    let places = Arc::new(Semaphore::new(limits.requests));
    let guard = Guard { service: service.clone(), limits, places };
    router.layer(from_fn_with_state(guard, around))
}

/// From inside out: what takes too long ends; what is too much is asked to come again; a panic
/// costs one answer; a bare refusal becomes a page; every request is counted and has a number.
async fn around(State(guard): State<Guard>, request: Request, next: Next) -> Response {
    let met = Met::of(&request);
    // A layer has room for what it surrounds twice. In a box that is the room of a pointer; six
    // layers without one would be 36 KB, copied for each request.
    let answer = Box::pin(layers::in_time(&guard, next.run(request)));
    let answer = layers::a_place(&guard, answer);
    let answer = layers::caught(&guard, answer);
    let answer = refused::dressed(&guard, &met, answer);
    let answer = layers::counted(&guard, &met, answer);
    layers::numbered(&met, answer).await
}
