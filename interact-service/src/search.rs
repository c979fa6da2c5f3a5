//! Searches without JavaScript: `GET /my/<site>/<lang>/search?q=…`.

use std::sync::Arc;

use axum::Router;
use axum::extract::{Path, Query, State};
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use serde::Deserialize;

/// Where searches are answered; what a site's search form is told.
pub const ADDRESS: &str = "/my/{site}/{lang}/search";

/// A longer text is no question; the rest is not looked at.
const LONGEST: usize = 1_000;

/// What a search form sends.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
pub struct Asked {
    /// What is looked for.
    #[serde(default)]
    pub q: String,
    /// Only in this section, or empty.
    #[serde(default)]
    pub section: String,
}

/// Whoever knows the sites and their indexes.
pub trait Answers: Send + Sync {
    /// The page that answers a search; nothing when there is no such site or language.
    ///
    /// # Errors
    /// When the page cannot be made.
    fn search(&self, site: &str, lang: &str, asked: &Asked) -> anyhow::Result<Option<Vec<u8>>>;

    /// Security headers of a site's answers.
    fn headers(&self, site: &str) -> Vec<(&'static str, String)>;

    /// What to tell the operator of a failure; never what was asked.
    fn failed(&self, error: &anyhow::Error);
}

/// The route of searches.
pub fn router(answers: Arc<dyn Answers>) -> Router {
    Router::new().route(ADDRESS, get(show)).with_state(answers)
}

async fn show(
    State(answers): State<Arc<dyn Answers>>,
    Path((site, lang)): Path<(String, String)>,
    Query(asked): Query<Asked>,
) -> Response {
    let asked = Asked { q: cut(&asked.q), ..asked };
    let work = tokio::task::spawn_blocking(move || {
        let page = answers.search(&site, &lang, &asked);
        if let Err(error) = &page {
            answers.failed(error);
        }
        (page.ok().flatten(), answers.headers(&site))
    });
    match work.await {
        Ok((Some(page), headers)) => answer(page, headers),
        Ok((None, _)) => StatusCode::NOT_FOUND.into_response(),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

fn cut(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_control()).take(LONGEST).collect()
}

/// The page; no cache keeps what somebody asked.
fn answer(page: Vec<u8>, headers: Vec<(&'static str, String)>) -> Response {
    let own =
        [(header::CONTENT_TYPE, "text/html; charset=utf-8"), (header::CACHE_CONTROL, "no-store")];
    let mut response = (own, page).into_response();
    for (name, value) in headers {
        if let (Ok(name), Ok(value)) = (name.parse::<HeaderName>(), HeaderValue::from_str(&value)) {
            response.headers_mut().insert(name, value);
        }
    }
    response
}

#[cfg(test)]
mod tests {
    use axum::body::{Body, to_bytes};
    use axum::http::Request;
    use tower::ServiceExt as _;

    use super::*;

    struct Echo;

    impl Answers for Echo {
        fn search(&self, site: &str, lang: &str, asked: &Asked) -> anyhow::Result<Option<Vec<u8>>> {
            let page =
                format!("{site} {lang} {} {} {}", asked.q.chars().count(), asked.section, asked.q);
            Ok((site == "cyprus").then(|| page.into_bytes()))
        }

        fn headers(&self, _: &str) -> Vec<(&'static str, String)> {
            vec![("Content-Security-Policy", String::from("default-src 'none'"))]
        }

        fn failed(&self, _: &anyhow::Error) {}
    }

    async fn get(address: &str) -> (StatusCode, String, Option<String>) {
        let request = Request::get(address).body(Body::empty()).expect("a request");
        let response = router(Arc::new(Echo)).oneshot(request).await.expect("an answer");
        let policy = response.headers().get(header::CONTENT_SECURITY_POLICY);
        let policy = policy.map(|value| value.to_str().expect("text").to_string());
        let status = response.status();
        let body = to_bytes(response.into_body(), 100_000).await.expect("a body");
        (status, String::from_utf8_lossy(&body).into_owned(), policy)
    }

    #[tokio::test]
    async fn a_search_is_answered_in_its_language_with_the_sites_headers() {
        let (status, page, policy) = get("/my/cyprus/el/search?q=%CE%B3&section=health").await;
        assert_eq!((status, page.as_str()), (StatusCode::OK, "cyprus el 1 health γ"));
        assert_eq!(policy.as_deref(), Some("default-src 'none'"));
    }

    #[tokio::test]
    async fn a_site_that_is_not_there_is_not_found() {
        assert_eq!(get("/my/nowhere/el/search?q=x").await.0, StatusCode::NOT_FOUND);
    }

    #[tokio::test]
    async fn no_text_is_an_error_and_long_ones_are_cut() {
        assert_eq!(get("/my/cyprus/el/search").await.1, "cyprus el 0  ");
        let long = "a".repeat(20_000);
        let (status, page, _) = get(&format!("/my/cyprus/el/search?q={long}")).await;
        assert!(status == StatusCode::OK && page.starts_with("cyprus el 1000 "));
        assert_eq!(get("/my/cyprus/el/search?q=%00%07a").await.1, "cyprus el 1  a");
    }
}
