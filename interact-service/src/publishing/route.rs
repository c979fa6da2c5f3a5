//! What is public as JSON: `/published.json`, and one site of it at `/published/<site>.json`.

use std::sync::Arc;

use axum::Router;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use axum::routing::get;

use super::whole;
use crate::service::Service;
use crate::store::{StoreError, Tx};
use crate::tenant::Tenant;

/// The public addresses.
pub fn router(service: &Service) -> Router {
    Router::new()
        .route("/published.json", get(all))
        .route("/published/{file}", get(one))
        .with_state(service.clone())
}

async fn all(State(service): State<Service>, headers: HeaderMap) -> Response {
    let tenants = service.host.tenants();
    answer(&service, tenants, &headers).await
}

async fn one(
    State(service): State<Service>,
    Path(file): Path<String>,
    headers: HeaderMap,
) -> Response {
    let site = file.strip_suffix(".json").unwrap_or_default();
    match service.host.tenant(site) {
        Some(tenant) => answer(&service, vec![tenant], &headers).await,
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

async fn answer(service: &Service, tenants: Vec<Arc<Tenant>>, headers: &HeaderMap) -> Response {
    let now = service.clock.now();
    let read = move |tx: &mut dyn Tx| -> Result<String, StoreError> {
        let published = whole(tx, tenants.iter().map(|tenant| tenant.as_ref()), now)?;
        let json = serde_json::to_string(&published);
        json.map_err(|error| StoreError::Statement(error.to_string()))
    };
    match service.store.read(read).await {
        Ok(text) => fresh(text, headers),
        Err(error) => {
            tracing::error!(%error, "the snapshot cannot be read");
            (StatusCode::SERVICE_UNAVAILABLE, [(header::RETRY_AFTER, "30")]).into_response()
        }
    }
}

/// The text, or that whoever asks has it already.
fn fresh(text: String, headers: &HeaderMap) -> Response {
    let etag = format!("\"{}\"", &blake3::hash(text.as_bytes()).to_hex()[..32]);
    let known = headers.get(header::IF_NONE_MATCH).and_then(|value| value.to_str().ok());
    let known = known.unwrap_or_default().split(',').map(|tag| tag.trim().trim_start_matches("W/"));
    let cached = [(header::ETAG, etag.clone()), (header::CACHE_CONTROL, String::from("no-cache"))];
    if known.into_iter().any(|tag| tag == etag) {
        return (StatusCode::NOT_MODIFIED, cached).into_response();
    }
    let kinds = [
        (header::CONTENT_TYPE, "application/json"),
        (header::ACCESS_CONTROL_ALLOW_ORIGIN, "*"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    ];
    (cached, kinds, text).into_response()
}
