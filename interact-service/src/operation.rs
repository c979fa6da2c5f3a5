//! What operators need around the service: numbers, readiness, limits, logs without people.
//!
//! [`guarded`] lays the limits around a router; [`admin`] answers operators on a listener of its
//! own; [`logs`] says what a line of the log may hold.

use std::sync::Arc;

use axum::Router;
use axum::middleware::{from_fn, from_fn_with_state};
use tokio::sync::Semaphore;

use crate::service::Service;
use crate::settings::Limits;

pub mod admin;
pub mod layers;
pub mod logs;
pub mod metrics;
pub mod refused;

/// What the layers know.
#[derive(Clone)]
pub(crate) struct Guard {
    service: Service,
    limits: Limits,
    places: Arc<Semaphore>,
}

/// A router of the service with its limits. From outside in: every request gets a number and is
/// counted; a bare refusal becomes a page; a panic costs one answer; what is too much is asked to
/// come again; what takes too long ends.
pub fn guarded(router: Router, service: &Service, limits: Limits) -> Router {
    let places = Arc::new(Semaphore::new(limits.requests));
    let guard = Guard { service: service.clone(), limits, places };
    router
        .layer(from_fn_with_state(guard.clone(), layers::in_time))
        .layer(from_fn_with_state(guard.clone(), layers::a_place))
        .layer(from_fn_with_state(guard.clone(), layers::caught))
        .layer(from_fn_with_state(guard.clone(), refused::dressed))
        .layer(from_fn_with_state(guard, layers::counted))
        .layer(from_fn(layers::numbered))
}
