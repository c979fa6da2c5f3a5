//! The layers around every request.

use std::any::Any;
use std::panic::AssertUnwindSafe;
use std::time::Instant;

use axum::extract::{MatchedPath, Request};
use axum::http::{HeaderName, HeaderValue, Method, StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use tracing::Instrument as _;

use super::Guard;
use crate::secrets;

/// By which an answer and the lines of the log know each other.
const NUMBER: HeaderName = HeaderName::from_static("x-request-id");

/// What stands in the log where no route was met; never the address itself, which may hold a
/// secret link.
pub(super) const NO_ROUTE: &str = "none";

/// What the layers know of a request after it went inside.
pub(super) struct Met {
    method: Method,
    /// The route of the table that it meets.
    route: String,
    /// For the language of a refusal; never in the log.
    pub(super) path: String,
}

impl Met {
    pub(super) fn of(request: &Request) -> Self {
        let matched = request.extensions().get::<MatchedPath>();
        Self {
            method: request.method().clone(),
            route: matched.map_or(NO_ROUTE, MatchedPath::as_str).to_string(),
            path: request.uri().path().to_string(),
        }
    }
}

/// Gives a request a number of chance and a span of the log: method and route, nothing of people.
pub(super) async fn numbered(met: &Met, answer: impl Future<Output = Response>) -> Response {
    let number = format!("{:016x}", u64::from_le_bytes(secrets::random()));
    let Met { method, route, .. } = met;
    let span = tracing::info_span!("request", number, %method, route);
    let mut response = answer.instrument(span).await;
    if let Ok(value) = HeaderValue::from_str(&number) {
        response.headers_mut().insert(NUMBER, value);
    }
    response
}

/// Counts a request and how long it took.
pub(super) async fn counted(
    guard: &Guard,
    met: &Met,
    answer: impl Future<Output = Response>,
) -> Response {
    let begun = Instant::now();
    let metrics = &guard.service.metrics;
    metrics.begun();
    let response = answer.await;
    metrics.ended();
    let status = response.status().as_u16();
    let took = begun.elapsed();
    metrics.request(&met.method, &met.route, status, took);
    let milliseconds = u64::try_from(took.as_millis()).unwrap_or(u64::MAX);
    tracing::info!(status, milliseconds, "answered");
    response
}

/// A panic costs one answer, and is counted.
pub(super) async fn caught(guard: &Guard, answer: impl Future<Output = Response>) -> Response {
    let answer = AssertUnwindSafe(answer);
    match tokio::task::unconstrained(catch(answer)).await {
        Ok(response) => response,
        // Its words may hold what somebody typed; the program's hook tells its place.
        Err(_) => {
            guard.service.metrics.panicked();
            tracing::error!("an answer panicked");
            StatusCode::INTERNAL_SERVER_ERROR.into_response()
        }
    }
}

async fn catch<F: Future + std::panic::UnwindSafe>(
    future: F,
) -> Result<F::Output, Box<dyn Any + Send>> {
    let mut future = std::pin::pin!(future);
    std::future::poll_fn(move |context| {
        let poll = AssertUnwindSafe(|| future.as_mut().poll(context));
        match std::panic::catch_unwind(poll) {
            Ok(poll) => poll.map(Ok),
            Err(panic) => std::task::Poll::Ready(Err(panic)),
        }
    })
    .await
}

/// As many are answered at once as there are places; one more is asked to come again at once.
pub(super) async fn a_place(guard: &Guard, answer: impl Future<Output = Response>) -> Response {
    match guard.places.try_acquire() {
        Ok(_place) => answer.await,
        Err(_) => later(StatusCode::SERVICE_UNAVAILABLE),
    }
}

/// An answer that takes too long ends; a slow sender as well.
pub(super) async fn in_time(guard: &Guard, answer: impl Future<Output = Response>) -> Response {
    let answer = tokio::time::timeout(guard.limits.answer, answer).await;
    answer.unwrap_or_else(|_| later(StatusCode::REQUEST_TIMEOUT))
}

fn later(status: StatusCode) -> Response {
    (status, [(header::RETRY_AFTER, "5")]).into_response()
}
