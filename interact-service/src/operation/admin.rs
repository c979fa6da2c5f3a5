//! What operators ask, on a listener that is not open to the world: whether the process lives,
//! whether it can work, and its numbers; and where `immerse bounce` hands in letters that came back.

use std::sync::Arc;

use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use serde_json::json;

use crate::clock::{HOUR, Millis, SECOND};
use crate::mail::bounces::hand_in;
use crate::mail::bounces::report::Report;
use crate::mail::store::Counts as Letters;
use crate::mail::worker::Worker;
use crate::service::Service;
use crate::store::jobs::Counts as Jobs;
use crate::store::{StoreError, Tx};

/// Letters that wait for longer than this are a trouble.
const LATE: Millis = 2 * HOUR;

#[derive(Clone)]
struct Admin {
    service: Service,
    mail: Option<Arc<Worker>>,
}

/// Addresses for operators.
pub fn router(service: &Service, mail: Option<Arc<Worker>>) -> Router {
    Router::new()
        .route("/healthz", get(health))
        .route("/readyz", get(ready))
        .route("/metrics", get(metrics))
        .route(hand_in::PATH, post(bounces))
        .with_state(Admin { service: service.clone(), mail })
}

/// The process lives; whoever asks need not start it anew.
pub async fn health() -> &'static str {
    "ok\n"
}

/// Whether requests can be answered. Letters that wait are told, but do not make it unready:
/// people can work without them.
async fn ready(State(admin): State<Admin>) -> Response {
    let store = admin.service.store.healthy();
    let counts = counts(&admin.service).await;
    let is_ready = store.is_good() && counts.is_ok();
    let (letters, jobs) = counts.unwrap_or_default();
    let now = admin.service.clock.now();
    let view = json!({
        "ready": is_ready,
        "store": {
            "readers": store.readers,
            "writers": store.writers,
            "trouble": store.trouble,
        },
        "letters": {
            "waiting": letters.waiting,
            "dead": letters.dead,
            "late": letters.oldest.is_some_and(|at| now - at > LATE),
            "trouble": admin.mail.and_then(|mail| mail.trouble()),
        },
        "jobs": { "waiting": jobs.waiting, "dead": jobs.dead },
    });
    let status = if is_ready { StatusCode::OK } else { StatusCode::SERVICE_UNAVAILABLE };
    (status, Json(view)).into_response()
}

async fn metrics(State(admin): State<Admin>) -> Response {
    measure(&admin.service).await;
    let kind = "application/openmetrics-text; version=1.0.0; charset=utf-8";
    ([(header::CONTENT_TYPE, kind)], admin.service.metrics.text()).into_response()
}

/// A letter came back. Whatever is not `200` means: later again.
async fn bounces(State(admin): State<Admin>, Json(report): Json<Report>) -> Response {
    let finding = match &admin.mail {
        Some(mail) => mail.came_back(report).await,
        None => Ok(None),
    };
    let (status, words) = match finding {
        Ok(Some(finding)) => (StatusCode::OK, finding.words().to_string()),
        Ok(None) => {
            let words = "name `mail.bounces` in the configuration, and start it anew";
            (StatusCode::SERVICE_UNAVAILABLE, words.to_string())
        }
        Err(error) => (StatusCode::SERVICE_UNAVAILABLE, error.to_string()),
    };
    (status, format!("{words}\n")).into_response()
}

async fn measure(service: &Service) {
    let (letters, jobs) = counts(service).await.unwrap_or_default();
    let store = service.store.healthy();
    let now = service.clock.now();
    let age = |at: Option<Millis>| at.map_or(0, |at| (now - at).max(0) / SECOND);
    let count = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
    let measured = &service.metrics.measured;
    let sets = [
        (&measured.letters, [letters.waiting, letters.dead, age(letters.oldest)]),
        (&measured.jobs, [jobs.waiting, jobs.dead, age(jobs.oldest)]),
        (
            &measured.store,
            [count(store.reads_waiting), count(store.writes_waiting), store.is_good().into()],
        ),
    ];
    for (numbers, values) in sets {
        for (number, value) in numbers.iter().zip(values) {
            number.set(value);
        }
    }
}

async fn counts(service: &Service) -> Result<(Letters, Jobs), StoreError> {
    let now = service.clock.now();
    let count = move |tx: &mut dyn Tx| {
        Ok((crate::mail::store::count(tx)?, crate::store::jobs::count(tx, now)?))
    };
    service.store.read(count).await
}
