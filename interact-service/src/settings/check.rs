//! What was written becomes settings of a production, or every mistake at once.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::str::FromStr;
use std::time::Duration;

use super::mistakes::Mistakes;
use super::typed::Typed;
use super::{Limits, LogForm, Secret, Settings, key};
use crate::config::{Config, EFFORT};
use crate::mail::bounces::Bounces;
use crate::mail::transport::{self, MailSettings, Smtp, Tls};
use crate::publishing::Webhook;
use crate::secrets::Key;
use crate::store::Database;

/// Settings of a production: a demonstration, letters into a folder, a key of chance or an
/// address without encryption are refused.
///
/// # Errors
/// Every mistake.
pub fn production(mut typed: Typed) -> Result<Settings, Mistakes> {
    let config = config(&mut typed);
    let data = folder(&mut typed);
    let settings = Settings {
        config,
        listen: listener(&mut typed, "listen", "127.0.0.1:8081"),
        admin: listener(&mut typed, "admin", "127.0.0.1:9081"),
        database: database(&mut typed, data),
        mail: mail(&mut typed),
        webhook: webhook(&mut typed),
        limits: limits(&mut typed),
        logs: logs(&mut typed),
    };
    if typed.mistakes.is_empty() { Ok(settings) } else { Err(Mistakes(typed.mistakes)) }
}

/// Where operators ask the service, and nothing else: commands that hold no secret ask this.
///
/// # Errors
/// When it is no address.
pub fn admin(mut typed: Typed) -> Result<SocketAddr, Mistakes> {
    typed.mistakes.clear();
    let admin = listener(&mut typed, "admin", "127.0.0.1:9081");
    if typed.mistakes.is_empty() { Ok(admin) } else { Err(Mistakes(typed.mistakes)) }
}

fn listener(typed: &mut Typed, key: &'static str, usual: &str) -> SocketAddr {
    number(typed, key, usual, "write an address and a port")
}

fn config(typed: &mut Typed) -> Config {
    if !matches!(typed.get("demonstration").0, "" | "false" | "no") {
        let place = typed.get("demonstration").1;
        let message = "a production cannot be a demonstration, whose passwords everybody sees";
        typed.wrong(place, message.into(), "leave it out, or run `immerse serve --demo`");
    }
    Config {
        address: address(typed).into(),
        key: secret_key(typed),
        proxies: number(typed, "proxies", "0", "write how many proxies of yours stand before it"),
        effort: effort(typed),
        demonstration: false,
    }
}

/// A browser on an old telephone needs a minute for this much already.
const MOST_EFFORT: u32 = 20;

fn effort(typed: &mut Typed) -> u32 {
    let remedy = "write the number of zero bits, 0 to 20";
    let usual = EFFORT.to_string();
    let bits: u32 = number(typed, "effort", &usual, remedy);
    if bits > MOST_EFFORT {
        let place = typed.get("effort").1;
        typed.wrong(place, format!("{bits} bits keep people away too"), remedy);
    }
    bits
}

fn address(typed: &mut Typed) -> String {
    let (text, place) = typed.get("address");
    let text = text.trim_end_matches('/').to_string();
    let host = text.strip_prefix("https://").filter(|host| !host.is_empty());
    if host.is_none_or(|host| host.contains(['/', ' ', '@', '?', '#'])) {
        let message = match text.as_str() {
            "" => String::from("nobody knows where people reach the service"),
            _ => format!("`{text}` is not an encrypted address without a path"),
        };
        typed.wrong(place, message, "write `https://` and the host: `https://portal.example.org`");
    }
    text
}

/// Words that may also stand in a file of their own, so that they need not stand in this one.
fn secret(typed: &mut Typed, own: &'static str, file: &'static str) -> Secret {
    let (path, place) = typed.get(file);
    if path.is_empty() {
        return Secret::new(typed.get(own).0);
    }
    match std::fs::read_to_string(path) {
        Ok(text) => Secret::new(text.trim()),
        Err(error) => {
            let message = format!("`{path}` cannot be read: {error}");
            typed.wrong(place, message, "let the service's user read it");
            Secret::default()
        }
    }
}

fn secret_key(typed: &mut Typed) -> Key {
    let before = typed.mistakes.len();
    let words = secret(typed, "key", "key_file");
    if words.reveal().len() < key::LEAST && typed.mistakes.len() == before {
        let message = match words.reveal() {
            "" => String::from("the service has no key of its own"),
            _ => format!("the key is shorter than {} letters", key::LEAST),
        };
        let remedy = "run `openssl rand -base64 32 > key`, and name the file at `key_file`";
        let place = match typed.get("key_file") {
            ("", _) => typed.get("key").1,
            (_, place) => place,
        };
        typed.wrong(place, message, remedy);
    }
    Key::of(words.reveal().as_bytes())
}

fn folder(typed: &mut Typed) -> PathBuf {
    let (text, _) = typed.get("data");
    PathBuf::from(if text.is_empty() { "data" } else { text })
}

fn database(typed: &mut Typed, data: PathBuf) -> Database {
    let file = Database::Sqlite(data.join("interact.sqlite"));
    let (text, place) = typed.get("database");
    if text.is_empty() {
        return file;
    }
    Database::parse(text).unwrap_or_else(|error| {
        let remedy = "name a file, or `postgres://user@host/name`";
        typed.wrong(place, error.to_string(), remedy);
        file
    })
}

fn mail(typed: &mut Typed) -> MailSettings {
    let (way, place) = typed.get("mail.transport");
    match way {
        "" | "smtp" => {}
        "folder" => {
            let message = "letters into a folder reach nobody".into();
            typed.wrong(place, message, "write `smtp`, and `mail.server`");
        }
        other => {
            let message = format!("`{other}` is no way to send letters");
            typed.wrong(place, message, "write `smtp`");
        }
    }
    let tls = one_of(
        typed,
        "mail.tls",
        &[("starttls", Tls::Start), ("tls", Tls::Whole), ("none", Tls::None)],
    );
    let server = required(typed, "mail.server", "no mail server is named", "name its host");
    let password = secret(typed, "mail.password", "mail.password_file");
    let port = match tls {
        Tls::Start => "587",
        Tls::Whole => "465",
        Tls::None => "25",
    };
    plain_password(typed, tls, &server);
    let smtp = Smtp {
        port: number(typed, "mail.port", port, "write a number, for example 587"),
        user: typed.get("mail.user").0.to_string(),
        patience: transport::PATIENCE,
        server,
        tls,
        password,
    };
    MailSettings { smtp: Some(smtp), folder: None, ..letters(typed) }
}

/// Without encryption a password would be read on the way, and letters too.
fn plain_password(typed: &mut Typed, tls: Tls, server: &str) {
    let near = ["localhost", "127.0.0.1", "::1", ""].contains(&server);
    if tls == Tls::None && !near {
        let place = typed.get("mail.tls").1;
        let message = "letters would go to another machine without encryption".into();
        typed.wrong(place, message, "write `starttls` or `tls`");
    }
}

/// From whom letters come.
fn letters(typed: &mut Typed) -> MailSettings {
    let from = mailbox(typed, "mail.from", true);
    let reply_to = mailbox(typed, "mail.reply_to", false);
    let bounces = bounces(typed);
    MailSettings {
        from,
        reply_to: Some(reply_to).filter(|text| !text.is_empty()),
        bounces,
        ..MailSettings::default()
    }
}

/// Where letters come back to.
fn bounces(typed: &mut Typed) -> Option<Bounces> {
    let (text, place) = typed.get("mail.bounces");
    let read = (!text.is_empty()).then(|| text.parse::<Bounces>());
    match read {
        Some(Err(message)) => {
            let remedy = "write a short address for this alone, of your own domain: \
                 bounces@example.org";
            typed.wrong(place, message, remedy);
            None
        }
        read => read.and_then(Result::ok),
    }
}

fn mailbox(typed: &mut Typed, key: &'static str, needed: bool) -> String {
    let (text, place) = typed.get(key);
    let text = text.to_string();
    let fine = text.parse::<lettre::Address>().is_ok() && text.contains('.');
    if !fine && (needed || !text.is_empty()) {
        let message = match text.as_str() {
            "" => String::from("letters need an address that they come from"),
            _ => format!("`{text}` is no mail address"),
        };
        typed.wrong(place, message, "write an address of your own domain: no-reply@example.org");
    }
    text
}

fn webhook(typed: &mut Typed) -> Option<Webhook> {
    let (address, place) = typed.get("webhook.address");
    if address.is_empty() {
        return None;
    }
    let address = address.to_string();
    if !address.starts_with("https://") && !address.starts_with("http://127.0.0.1") {
        typed.wrong(place, format!("`{address}` is not encrypted"), "write `https://…`");
    }
    let remedy = "write at least 32 letters that the receiver knows too";
    let secret = required(typed, "webhook.secret", "messages to it would not be signed", remedy);
    Some(Webhook { address, secret })
}

fn limits(typed: &mut Typed) -> Limits {
    let often = "write a number above 0";
    let requests: usize = number(typed, "limits.requests", "512", often);
    let answer: u64 = number(typed, "limits.answer_seconds", "30", often);
    let idle: u64 = number(typed, "limits.idle_seconds", "75", often);
    let stop: u64 = number(typed, "limits.stop_seconds", "20", often);
    for (key, zero) in [
        ("limits.requests", requests == 0),
        ("limits.answer_seconds", answer == 0),
        ("limits.idle_seconds", idle == 0),
    ] {
        if zero {
            let place = typed.get(key).1;
            typed.wrong(place, String::from("0 would answer nobody"), often);
        }
    }
    let [answer, idle, stop] = [answer, idle, stop].map(Duration::from_secs);
    Limits { requests, answer, idle, stop }
}

fn logs(typed: &mut Typed) -> LogForm {
    one_of(typed, "logs", &[("text", LogForm::Text), ("json", LogForm::Json)])
}

fn required(typed: &mut Typed, key: &'static str, message: &str, remedy: &str) -> String {
    let (text, place) = typed.get(key);
    let text = text.to_string();
    if text.is_empty() {
        typed.wrong(place, message.to_string(), remedy);
    }
    text
}

/// Something that reads itself out of text; `usual` where nothing was written.
fn number<T: FromStr>(typed: &mut Typed, key: &'static str, usual: &str, remedy: &str) -> T {
    let (text, place) = typed.get(key);
    let parsed = if text.is_empty() { None } else { Some(text.parse()) };
    if let Some(Err(_)) = parsed {
        typed.wrong(
            place,
            format!("`{text}` cannot be understood", text = typed.get(key).0),
            remedy,
        );
    }
    #[expect(clippy::expect_used, reason = "what is usual is written in this file")]
    parsed.and_then(Result::ok).unwrap_or_else(|| usual.parse().ok().expect("what is usual"))
}

/// One of several words; the first where nothing was written.
fn one_of<T: Copy>(typed: &mut Typed, key: &'static str, words: &[(&str, T)]) -> T {
    let (text, place) = typed.get(key);
    let found = words.iter().find(|(word, _)| *word == text);
    if found.is_none() && !text.is_empty() {
        let message = format!("`{text}` is not one of its words");
        let known: Vec<&str> = words.iter().map(|(word, _)| *word).collect();
        typed.wrong(place, message, &format!("write {}", known.join(", ")));
    }
    found.unwrap_or(&words[0]).1
}
