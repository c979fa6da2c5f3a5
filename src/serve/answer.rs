//! The answer to a path: a page of a site, the list of sites, or what is wrong.

use std::sync::Arc;

use anyhow::Result;
use axum::body::Body;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use generator::pipeline::{Preview, Served};
use generator::site::Shape;

use super::notice::Notice;
use super::pages;

/// Headers of pages that belong to no site.
const OWN_POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; \
                          connect-src 'self'; base-uri 'none'; frame-ancestors 'none'";

const HTML: &str = "text/html; charset=utf-8";

/// An answer, before it is sent.
pub(super) enum Answer {
    /// A file of a site, with the site's headers.
    File(Served, Vec<(&'static str, String)>),
    /// A page of the server itself.
    Own(StatusCode, String),
    /// The same, with a slash behind.
    Redirect(String),
    /// A listing that is not there any more: the service knows more.
    Gone(String),
}

impl Answer {
    /// A page that is not there may have been a listing: the service says so, with its neighbours.
    pub(super) fn or_gone(self, preview: &Preview, path: &str) -> Self {
        match self {
            Self::File(served, _) if served.status == 404 && listing(preview, path).is_some() => {
                Self::Gone(listing(preview, path).unwrap_or_default())
            }
            other => other,
        }
    }

    /// Something is wrong that is no author's mistake.
    pub(super) fn failure(message: &str) -> Self {
        Self::Own(StatusCode::INTERNAL_SERVER_ERROR, pages::failure(message))
    }
}

/// The answer to a path as it stands in the request.
pub(super) fn to(preview: &Preview, path: &str, query: Option<&str>) -> Result<Answer> {
    let path = decoded(path.trim_start_matches('/'));
    if preview.sites().is_empty() {
        let notice = Notice::of(&preview.report().problems);
        return Ok(Answer::Own(StatusCode::SERVICE_UNAVAILABLE, pages::wrong(notice.as_ref())));
    }
    if path.is_empty() {
        return Ok(Answer::Own(StatusCode::OK, pages::sites(preview)?));
    }
    let Some(served) = preview.find(&path)? else {
        return Ok(Answer::Own(StatusCode::NOT_FOUND, pages::no_site(&path)));
    };
    if lacks_slash(preview, &path, &served)? {
        let query = query.map_or_else(String::new, |query| format!("?{query}"));
        return Ok(Answer::Redirect(format!("/{path}/{query}")));
    }
    let site = path.split('/').next().unwrap_or_default();
    Ok(Answer::File(served, preview.headers(site)))
}

/// Where the service tells of the listing that a path once led to: `/cyprus/el/training/7/`.
fn listing(preview: &Preview, path: &str) -> Option<String> {
    let parts: Vec<&str> = path.trim_matches('/').split('/').collect();
    let [site, lang, kind, id] = parts.as_slice() else { return None };
    let found = preview.worlds().map(|(site, _)| site).find(|own| own.id == *site)?;
    found.language(lang)?;
    let is_kind = found.modules.iter().any(|own| own.id == *kind && own.shape == Shape::Listings);
    let number: u32 = id.parse().ok()?;
    is_kind.then(|| format!("/my/{site}/{lang}/offers/{number}"))
}

/// Whether the same path with a slash behind it is a page.
fn lacks_slash(preview: &Preview, path: &str, served: &Served) -> Result<bool> {
    if path.ends_with('/') {
        return Ok(false);
    }
    if !path.contains('/') {
        return Ok(true);
    }
    let is_page = |served: Served| served.status == 200;
    Ok(served.status == 404 && preview.find(&format!("{path}/"))?.is_some_and(is_page))
}

/// Percent signs undone; what is not UTF-8 then leads nowhere.
fn decoded(path: &str) -> String {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.as_bytes();
    while let [first, after @ ..] = rest {
        let code = after.get(..2).filter(|_| *first == b'%');
        let code = code.and_then(|code| std::str::from_utf8(code).ok());
        match code.and_then(|code| u8::from_str_radix(code, 16).ok()) {
            Some(byte) => {
                bytes.push(byte);
                rest = &after[2..];
            }
            None => {
                bytes.push(*first);
                rest = after;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

impl IntoResponse for Answer {
    fn into_response(self) -> Response {
        match self {
            Self::File(served, headers) => file(served, headers),
            Self::Own(status, html) => {
                let headers = [
                    (header::CONTENT_TYPE, HTML),
                    (header::CACHE_CONTROL, "no-store"),
                    (header::CONTENT_SECURITY_POLICY, OWN_POLICY),
                    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
                ];
                (status, headers, pages::with_script(&html)).into_response()
            }
            Self::Gone(to) => redirect(StatusCode::FOUND, &to),
            Self::Redirect(to) => redirect(StatusCode::PERMANENT_REDIRECT, &to),
        }
    }
}

fn redirect(status: StatusCode, to: &str) -> Response {
    let location = HeaderValue::from_str(to);
    let location = location.unwrap_or_else(|_| HeaderValue::from_static("/"));
    (status, [(header::LOCATION, location)]).into_response()
}

fn file(served: Served, headers: Vec<(&'static str, String)>) -> Response {
    let status = StatusCode::from_u16(served.status).unwrap_or(StatusCode::OK);
    let body = match std::str::from_utf8(&served.bytes) {
        Ok(html) if served.mime == HTML => Body::from(pages::with_script(html)),
        _ => Body::from(Arc::unwrap_or_clone(served.bytes)),
    };
    let cache = if served.immutable { "public, max-age=31536000, immutable" } else { "no-cache" };
    let own = [(header::CONTENT_TYPE, served.mime), (header::CACHE_CONTROL, cache)];
    let mut response = (status, own, body).into_response();
    for (name, value) in headers {
        // A preview is not encrypted: nothing may be asked to be.
        let value = value.replace("upgrade-insecure-requests", "");
        if let Ok(value) = HeaderValue::from_str(&value) {
            response.headers_mut().insert(name, value);
        }
    }
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percent_signs_are_undone() {
        assert_eq!(decoded("el/%CF%85/a%20b"), "el/υ/a b");
        assert_eq!(decoded("100%/%zz%e"), "100%/%zz%e");
    }
}
