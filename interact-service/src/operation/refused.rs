//! A refusal without a page becomes one, in the reader's language and the look of the site: a
//! body that is too large, an answer that took too long, a page that is not there.

use axum::body::{Body, HttpBody as _};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::Response;
use generator::view::sheet::{Given, Sheet};
use serde_json::json;

use super::{Guard, Met};
use crate::ask::whole;
use crate::service::Service;
use crate::serving;

/// Puts a page into a bare refusal.
pub(super) async fn dressed(
    guard: &Guard,
    met: &Met,
    answer: impl Future<Output = Response>,
) -> Response {
    let response = answer.await;
    let bare = response.body().size_hint().exact() == Some(0);
    let refused = response.status().is_client_error() || response.status().is_server_error();
    if !refused || !bare {
        return response;
    }
    let status = response.status();
    let (service, path) = (guard.service.clone(), met.path.clone());
    let made = tokio::task::spawn_blocking(move || page(&service, &path, status)).await;
    let (site, html) = made.unwrap_or_default();
    into_page(&guard.service, response, &site, html)
}

fn into_page(service: &Service, response: Response, site: &str, html: Vec<u8>) -> Response {
    let (mut parts, _) = response.into_parts();
    let kind = if html.is_empty() { "text/plain" } else { "text/html; charset=utf-8" };
    parts.headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    parts.headers.remove(header::CONTENT_LENGTH);
    let mut response = Response::from_parts(parts, Body::from(html));
    serving::set_headers(service, site, &mut response);
    response
}

/// The site that a path names, if there is one, and the page.
fn page(service: &Service, path: &str, status: StatusCode) -> (String, Vec<u8>) {
    let mut parts = path.trim_start_matches('/').splitn(4, '/');
    let (_, site, lang) = (parts.next(), parts.next(), parts.next());
    let Some(tenant) = site.and_then(|site| service.host.tenant(site)) else {
        return Default::default();
    };
    let known = lang.filter(|lang| tenant.site.language(lang).is_some());
    let lang = known.unwrap_or_else(|| tenant.site.first_language().tag());
    let html = sheet(service, tenant.id(), lang, status).unwrap_or_else(|error| {
        tracing::error!(error = format!("{error:#}"), "a page cannot be made");
        Vec::new()
    });
    (tenant.id().to_string(), html)
}

fn sheet(service: &Service, site: &str, lang: &str, status: StatusCode) -> anyhow::Result<Vec<u8>> {
    let texts = service.host.texts(site, lang)?;
    let say = |part: &str| texts.get(&format!("problem-{}-{part}", name(status)), &[]);
    let (title, text) = (say("title")?.into_owned(), say("text")?.into_owned());
    let home = whole(site, lang, "");
    let sheet = Sheet {
        template: String::from("service/problem.html"),
        address: whole(site, "{lang}", ""),
        view: Given::of(&json!({ "title": title, "text": text, "home": home }))?,
        title,
        trail: Vec::new(),
        visit: Given::of(&json!({
            "signed_in": false, "done": "", "base": home, "site": site,
        }))?,
    };
    service.host.page(site, lang, &sheet)
}

/// By which the texts of a refusal are found.
fn name(status: StatusCode) -> &'static str {
    match status {
        StatusCode::NOT_FOUND | StatusCode::METHOD_NOT_ALLOWED => "not-found",
        StatusCode::PAYLOAD_TOO_LARGE => "too-large",
        StatusCode::UNSUPPORTED_MEDIA_TYPE => "no-form",
        StatusCode::REQUEST_TIMEOUT => "too-slow",
        StatusCode::SERVICE_UNAVAILABLE => "full",
        StatusCode::FORBIDDEN => "forbidden",
        _ => "failed",
    }
}
