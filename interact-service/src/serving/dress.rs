//! Answers become pages in the look of the site, with the headers of pages that nobody keeps.

use axum::body::Body as Bytes;
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::response::Response;
use generator::texts::Arg;
use generator::view::sheet::{Given, Sheet};
use serde::Serialize;
use serde_json::json;

use super::cookies::{self, Kind};
use super::received::Received;
use super::{effort, guard};
use crate::answer::{Answer, Body, Failure, Outcome, Page, SessionChange};
use crate::ask::{self, Ask};
use crate::secrets;
use crate::service::Service;
use crate::store::StoreError;

const HTML: &str = "text/html; charset=utf-8";

/// Dresses an answer.
pub(super) fn answer(
    service: &Service,
    ask: &Ask,
    received: &Received,
    answer: Answer,
) -> Response {
    let mut response = match answer.body {
        Body::Page(page) => return_page(service, ask, received, page, answer.status),
        Body::Redirect(to) => bare(answer.status, &[(header::LOCATION, &to)], Vec::new()),
        Body::File { mime, name, bytes } => {
            let kept = format!("attachment; filename=\"{name}\"");
            let shown = if name.is_empty() { "inline" } else { kept.as_str() };
            let headers = [(header::CONTENT_TYPE, mime), (header::CONTENT_DISPOSITION, shown)];
            bare(answer.status, &headers, bytes)
        }
    };
    set_headers(service, ask.site(), &mut response);
    set_cookies(service, ask, received, &answer.session, &mut response);
    response
}

/// Dresses a failure.
pub(super) fn failure(
    service: &Service,
    ask: &Ask,
    received: &Received,
    failure: Failure,
) -> Response {
    let outcome = instead(ask, received, failure);
    let given = outcome.unwrap_or_else(|failure| {
        // What failed may hold what somebody typed.
        let kind = std::mem::discriminant(&failure);
        tracing::error!(?kind, "a failure has no page");
        let body = Body::File { mime: "text/plain", name: String::new(), bytes: Vec::new() };
        Answer { status: 500, body, session: SessionChange::Keep }
    });
    let wait = match given.status {
        429 | 503 => Some("30"),
        _ => None,
    };
    let mut response = answer(service, ask, received, given);
    if let Some(wait) = wait {
        response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from_static(wait));
    }
    response
}

fn instead(ask: &Ask, received: &Received, failure: Failure) -> Outcome {
    let here = ask::whole(ask.site(), &ask.lang, &ask.path);
    match failure {
        Failure::Instead(answer) => Ok(*answer),
        Failure::SignIn if received.is_post => Ok(kept(ask, "signed-out")?.with_status(403)),
        Failure::SignIn => Answer::redirect(ask.to(&format!("sign-in?next={here}"))),
        Failure::Prove if received.is_post => Ok(kept(ask, "prove")?.with_status(403)),
        Failure::Prove => Answer::redirect(ask.to(&format!("prove?next={here}"))),
        Failure::NotFound => problem(ask, "not-found", 404, &[]),
        Failure::Gone => problem(ask, "gone", 410, &[]),
        Failure::Forbidden => problem(ask, "forbidden", 403, &[]),
        Failure::Conflict => problem(ask, "conflict", 409, &[]),
        Failure::TooOften(wait) => {
            let minutes = wait.div_ceil(60).max(1);
            problem(ask, "too-often", 429, &[("count", Arg::from(minutes))])
        }
        Failure::Store(StoreError::Uncertain(what)) => {
            tracing::error!(what, "it is not known whether a write was kept");
            Ok(kept(ask, "uncertain")?.with_status(503))
        }
        Failure::Store(error @ (StoreError::Busy | StoreError::Unavailable(_))) => {
            tracing::error!(%error, "the store cannot");
            Ok(kept(ask, "busy")?.with_status(503))
        }
        Failure::Store(error) => {
            tracing::error!(%error, "a statement is wrong");
            Ok(kept(ask, "failed")?.with_status(500))
        }
        Failure::Bug(what) => {
            tracing::error!(what, "a mistake of ours");
            Ok(kept(ask, "failed")?.with_status(500))
        }
    }
}

/// A page that says what happened; the texts are `problem-<name>-title` and `problem-<name>-text`.
fn problem(ask: &Ask, name: &str, status: u16, args: &[(&str, Arg<'_>)]) -> Outcome {
    let title = ask.say(&format!("problem-{name}-title"));
    let text = ask.say_with(&format!("problem-{name}-text"), args);
    let view = json!({ "text": text, "home": ask.to("") });
    Ok(Answer::page("problem", title, &view)?.with_status(status))
}

/// The same with what was typed in it, to be sent again: nothing that somebody wrote is lost.
/// Passwords are not written into a page.
pub(super) fn kept(ask: &Ask, name: &str) -> Outcome {
    let ours = |name: &str| {
        matches!(name, "csrf" | "once" | effort::PROOF | effort::TRAP) || name.contains("password")
    };
    let fields: Vec<_> = ask.form.iter().filter(|(name, _)| !ours(name)).collect();
    let here = ask::whole(ask.site(), &ask.lang, &ask.path);
    // What can be sent again at once is not told to come back later.
    let text = if name == "failed" && !fields.is_empty() { "busy" } else { name };
    let view = json!({
        "text": ask.say(&format!("problem-{text}-text")),
        "home": ask.to(""),
        "sign_in": if name == "signed-out" { ask.to("sign-in") } else { String::new() },
        "prove": if name == "prove" { ask.to("prove") } else { String::new() },
        "action": here,
        // What may have been taken already must not be taken twice.
        "once": if name == "uncertain" { ask.form.one("once") } else { "" },
        "fields": fields,
    });
    Answer::page("problem", ask.say(&format!("problem-{name}-title")), &view)
}

/// A page that keeps what was typed, to be sent once more.
pub(super) fn again(ask: &Ask) -> Failure {
    kept(ask, "again").map_or_else(
        |failure| failure,
        |answer| Failure::Instead(Box::new(answer.with_status(403))),
    )
}

fn return_page(
    service: &Service,
    ask: &Ask,
    received: &Received,
    page: Page,
    status: u16,
) -> Response {
    let made = sheet(service, ask, received, page, status);
    match made.and_then(|sheet| service.host.page(ask.site(), &ask.lang, &sheet)) {
        Ok(html) => bare(status, &[(header::CONTENT_TYPE, HTML)], html),
        Err(error) => {
            tracing::error!(error = format!("{error:#}"), "a page cannot be made");
            bare(500, &[(header::CONTENT_TYPE, "text/plain")], Vec::new())
        }
    }
}

fn sheet(
    service: &Service,
    ask: &Ask,
    received: &Received,
    page: Page,
    status: u16,
) -> anyhow::Result<Sheet> {
    let title = match status {
        422 => ask.say_with("form-title-wrong", &[("title", Arg::from(page.title.as_str()))]),
        _ => page.title.clone(),
    };
    let query: Vec<String> = received
        .query
        .iter()
        .filter(|(name, _)| *name != "done")
        .map(|(name, value)| format!("{name}={value}"))
        .filter(|pair| pair.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_=./".contains(&b)))
        .collect();
    let query = if query.is_empty() { String::new() } else { format!("?{}", query.join("&")) };
    // A form that was refused cannot be asked for in another language: its page begins anew.
    Ok(Sheet {
        template: format!("service/{}.html", page.template),
        address: format!("{}{query}", ask::whole(ask.site(), "{lang}", &ask.path)),
        title,
        trail: page.trail,
        view: page.view.titled(&page.title),
        visit: Given::of(&visit(service, ask, received))?,
    })
}

/// What every template of the service knows of the visitor.
#[derive(Serialize)]
struct Visit<'a> {
    signed_in: bool,
    name: &'a str,
    role: &'a str,
    active: bool,
    csrf: String,
    once: String,
    done: &'a str,
    base: String,
    site: &'a str,
}

fn visit<'a>(service: &Service, ask: &'a Ask, received: &Received) -> Visit<'a> {
    let note = received.query.one("done");
    let key = format!("done-{note}");
    let done = ask.texts.plain(&key).filter(|_| !note.is_empty());
    let me = ask.visitor.me.as_ref();
    let once = match me {
        Some(_) => format!("{}.{}", ask.now, secrets::token()),
        None => effort::token(&service.config.key, service.config.effort, ask.now),
    };
    Visit {
        signed_in: me.is_some(),
        name: me.map(|me| me.name.as_str()).unwrap_or_default(),
        role: me.map(|me| me.role.as_str()).unwrap_or_default(),
        active: me.is_some_and(|me| me.active),
        csrf: guard::token(ask),
        once,
        done: done.unwrap_or_default(),
        base: ask.to(""),
        site: ask.site(),
    }
}

fn bare(status: u16, headers: &[(HeaderName, &str)], bytes: Vec<u8>) -> Response {
    let mut response = Response::new(Bytes::from(bytes));
    *response.status_mut() = StatusCode::from_u16(status).unwrap_or(StatusCode::OK);
    for (name, value) in headers {
        if let Ok(value) = HeaderValue::from_str(value) {
            response.headers_mut().insert(name.clone(), value);
        }
    }
    response
}

/// Nobody keeps these pages, nobody frames them, and no address is told to others. To our own
/// pages it is, because forms are checked by where they come from.
pub(crate) fn set_headers(service: &Service, site: &str, response: &mut Response) {
    let own = service.host.headers(site);
    let headers = response.headers_mut();
    headers.reserve(own.len() + 6);
    for (name, value) in own {
        if let (Ok(name), Ok(value)) = (name.parse::<HeaderName>(), HeaderValue::try_from(value)) {
            headers.insert(name, value);
        }
    }
    let mut set = |name: HeaderName, value| headers.insert(name, HeaderValue::from_static(value));
    set(header::CACHE_CONTROL, "no-store");
    set(header::REFERRER_POLICY, "same-origin");
    set(HeaderName::from_static("cross-origin-resource-policy"), "same-origin");
    set(header::X_FRAME_OPTIONS, "DENY");
    if service.config.is_encrypted() {
        set(header::STRICT_TRANSPORT_SECURITY, "max-age=31536000; includeSubDomains");
    }
}

fn set_cookies(
    service: &Service,
    ask: &Ask,
    received: &Received,
    change: &SessionChange,
    response: &mut Response,
) {
    let encrypted = service.config.is_encrypted();
    let name = |kind| cookies::name(kind, ask.site(), encrypted);
    let mut lines = Vec::new();
    match change {
        SessionChange::Begin { token, remember } => {
            let days = remember.then_some(90);
            lines.push(cookies::set(&name(Kind::Session), Some(token), days, encrypted));
            lines.push(cookies::set(&name(Kind::Tie), None, None, encrypted));
        }
        SessionChange::End => {
            lines.push(cookies::set(&name(Kind::Session), None, None, encrypted));
            let clear = HeaderValue::from_static("\"cache\", \"storage\"");
            response.headers_mut().insert("clear-site-data", clear);
        }
        SessionChange::Keep if ask.visitor.me.is_none() && received.tie.is_none() => {
            lines.push(cookies::set(&name(Kind::Tie), Some(&received.new_tie), None, encrypted));
        }
        SessionChange::Keep => {}
    }
    for line in lines {
        if let Ok(line) = HeaderValue::from_str(&line) {
            response.headers_mut().append(header::SET_COOKIE, line);
        }
    }
}
