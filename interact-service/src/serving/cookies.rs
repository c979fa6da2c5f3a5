//! The two cookies: of a session, and of a form that is shown to somebody unknown.

use axum::http::{HeaderMap, header};
use cookie::{Cookie, SameSite, time::Duration};

/// Which of the two.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// Who is signed in.
    Session,
    /// Ties a form to the browser that it was shown in.
    Tie,
}

/// Each site has its own; `__Host-` binds a cookie to this host and to encryption.
pub(super) fn name(kind: Kind, site: &str, encrypted: bool) -> String {
    let letter = match kind {
        Kind::Session => "s",
        Kind::Tie => "t",
    };
    format!("{}{letter}-{site}", if encrypted { "__Host-" } else { "" })
}

/// The value of a cookie in a request.
pub(super) fn find(headers: &HeaderMap, name: &str) -> Option<String> {
    let all = headers.get_all(header::COOKIE).into_iter().filter_map(|value| value.to_str().ok());
    all.flat_map(Cookie::split_parse)
        .filter_map(Result::ok)
        .find(|cookie| cookie.name() == name)
        .map(|cookie| cookie.value().to_string())
        .filter(|value| value.len() == 43 && value.bytes().all(is_letter))
}

fn is_letter(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_'
}

/// `Set-Cookie` for a value; `None` takes it away. Kept for so many days, or until the browser is
/// closed.
pub(super) fn set(name: &str, value: Option<&str>, days: Option<i64>, encrypted: bool) -> String {
    let mut cookie = Cookie::build((name.to_string(), value.unwrap_or_default().to_string()))
        .path("/")
        .http_only(true)
        .secure(encrypted)
        .same_site(SameSite::Lax)
        .build();
    match (value, days) {
        (None, _) => cookie.set_max_age(Duration::ZERO),
        (Some(_), Some(days)) => cookie.set_max_age(Duration::days(days)),
        (Some(_), None) => {}
    }
    cookie.to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_session_cookie_is_bound_to_the_host() {
        let name = name(Kind::Session, "cyprus", true);
        let set = set(&name, Some("x"), None, true);
        assert_eq!(set, "__Host-s-cyprus=x; HttpOnly; SameSite=Lax; Secure; Path=/");
    }

    #[test]
    fn what_is_no_token_is_no_cookie() {
        let mut headers = HeaderMap::new();
        let token = crate::secrets::token();
        let line = format!("a=b; s-x={token}; t-x=<script>");
        headers.insert(header::COOKIE, line.parse().expect("a header"));
        assert_eq!(find(&headers, "s-x"), Some(token));
        assert_eq!(find(&headers, "t-x"), None);
    }
}
