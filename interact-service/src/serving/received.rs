//! What came: read whole, or refused.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::sync::{Arc, LazyLock};

use axum::RequestExt as _;
use axum::body::to_bytes;
use axum::extract::{ConnectInfo, Path, Request};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use generator::texts::Texts;

use super::cookies::{self, Kind};
use crate::ask::Ask;
use crate::clock::{DAY, Millis};
use crate::fields::Fields;
use crate::routes::Route;
use crate::service::Service;
use crate::tenant::Tenant;
use crate::visitor::Visitor;

/// A request, read.
pub struct Received {
    pub(super) tenant: Arc<Tenant>,
    pub(super) lang: String,
    pub(super) texts: Arc<Texts>,
    pub(super) headers: HeaderMap,
    pub(super) places: BTreeMap<String, String>,
    pub(super) path: String,
    pub(super) query: Fields,
    pub(super) form: Arc<Fields>,
    pub(super) session: Option<String>,
    pub(super) tie: Option<String>,
    /// A tie for whoever has none yet.
    pub(super) new_tie: LazyLock<String>,
    pub(super) now: Millis,
    pub(super) from: String,
    pub(super) is_post: bool,
}

type Places = Path<BTreeMap<String, String>>;

impl Received {
    /// Reads a request of a route.
    ///
    /// # Errors
    /// A bare refusal where there is no site, no language, or no form that can be read.
    pub(super) async fn read(
        service: &Service,
        route: &Route,
        mut request: Request,
    ) -> Result<Self, Response> {
        let missing = || StatusCode::NOT_FOUND.into_response();
        let places = request.extract_parts::<Places>().await.map_err(|_| missing())?;
        let Path(mut places) = places;
        let site = places.remove("site").unwrap_or_default();
        let lang = places.remove("lang").unwrap_or_default();
        let tenant = service.host.tenant(&site).ok_or_else(missing)?;
        tenant.site.language(&lang).ok_or_else(missing)?;
        let texts = service.host.texts(&site, &lang).map_err(|error| {
            tracing::error!(error = format!("{error:#}"), "texts cannot be read");
            StatusCode::INTERNAL_SERVER_ERROR.into_response()
        })?;
        let now = service.clock.now();
        let from = from(service, &request, now);
        let (parts, body) = request.into_parts();
        let is_post = parts.method == axum::http::Method::POST;
        let form =
            if is_post { sent(&parts.headers, body, route.body).await? } else { Fields::default() };
        let encrypted = service.config.is_encrypted();
        let cookie = |kind| cookies::find(&parts.headers, &cookies::name(kind, &site, encrypted));
        let begin = format!("/my/{site}/{lang}/");
        Ok(Self {
            lang,
            texts,
            places,
            path: parts.uri.path().strip_prefix(&begin).unwrap_or_default().to_string(),
            query: Fields::parse(parts.uri.query().unwrap_or_default().as_bytes()),
            form: Arc::new(form),
            session: cookie(Kind::Session),
            tie: cookie(Kind::Tie),
            new_tie: LazyLock::new(crate::secrets::token),
            now,
            from,
            is_post,
            headers: parts.headers,
            tenant,
        })
    }

    /// What a handler is given.
    pub(super) fn ask(&self, service: &Service, visitor: Visitor) -> Ask {
        Ask {
            tenant: Arc::clone(&self.tenant),
            lang: self.lang.clone(),
            texts: Arc::clone(&self.texts),
            visitor,
            places: self.places.clone(),
            query: self.query.clone(),
            form: Arc::clone(&self.form),
            path: self.path.clone(),
            now: self.now,
            key: service.config.key.clone(),
            host: Arc::clone(&service.host),
            address: Arc::clone(&service.config.address),
            from: self.from.clone(),
            demonstration: service.config.demonstration,
            browser: self.browser(),
        }
    }

    fn browser(&self) -> String {
        let agent = self.headers.get(header::USER_AGENT).and_then(|value| value.to_str().ok());
        crate::sessions::label::of(agent.unwrap_or_default())
    }
}

async fn sent(
    headers: &HeaderMap,
    body: axum::body::Body,
    most: usize,
) -> Result<Fields, Response> {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
    let kind = kind.unwrap_or_default().split(';').next().unwrap_or_default().trim();
    if !kind.eq_ignore_ascii_case("application/x-www-form-urlencoded") {
        return Err(StatusCode::UNSUPPORTED_MEDIA_TYPE.into_response());
    }
    let bytes = to_bytes(body, most).await;
    let bytes = bytes.map_err(|_| StatusCode::PAYLOAD_TOO_LARGE.into_response())?;
    Ok(Fields::parse(&bytes))
}

/// Where a request comes from, as a hash that holds for a day: enough to count, not to find
/// anybody. Of IPv6 the network counts, because one household has very many addresses.
fn from(service: &Service, request: &Request, now: Millis) -> String {
    let config = &service.config;
    let direct = request.extensions().get::<ConnectInfo<SocketAddr>>().map(|info| info.0.ip());
    // A proxy adds a word to the line, or a line behind those that are there.
    let lines = request.headers().get_all("x-forwarded-for").into_iter();
    let lines = lines.map(|value| value.to_str().unwrap_or_default());
    let hops: Vec<&str> = lines.flat_map(|line| line.split(',')).map(str::trim).collect();
    let behind = hops.len().checked_sub(config.proxies).and_then(|at| hops.get(at));
    let address = match (config.proxies, behind.and_then(|text| text.parse().ok())) {
        (0, _) | (_, None) => direct,
        (_, Some(address)) => Some(address),
    };
    let network = match address {
        Some(std::net::IpAddr::V6(ip)) => format!("{:x?}", &ip.segments()[..4]),
        Some(std::net::IpAddr::V4(ip)) => ip.to_string(),
        None => String::from("unknown"),
    };
    config.key.sign("from", &format!("{} {network}", now / DAY))
}
