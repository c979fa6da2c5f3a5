//! A visitor over a real connection, behind a proxy.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::time::Duration;

/// An answer.
#[derive(Debug, Clone, Default)]
pub(super) struct Answer {
    pub(super) status: u16,
    pub(super) head: String,
    pub(super) body: String,
}

/// A browser that keeps cookies.
pub(super) struct Visitor {
    port: u16,
    cookies: BTreeMap<String, String>,
    csrf: String,
    /// Whether the last request was sent whole.
    pub(super) asked: bool,
}

impl Answer {
    /// A line of the head.
    pub(super) fn header(&self, name: &str) -> String {
        let line = self.head.lines().find_map(|line| line.strip_prefix(&format!("{name}: ")));
        line.unwrap_or_default().to_string()
    }
}

impl Visitor {
    pub(super) fn at(port: u16) -> Self {
        Self { port, cookies: BTreeMap::new(), csrf: String::new(), asked: false }
    }

    /// The cookies.
    pub(super) fn cookies(&self) -> BTreeMap<String, String> {
        self.cookies.clone()
    }

    #[track_caller]
    pub(super) fn get(&mut self, path: &str) -> Answer {
        self.try_get(path).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    pub(super) fn try_get(&mut self, path: &str) -> Result<Answer, String> {
        self.ask(&format!("GET {path} HTTP/1.1\r\n"), "")
    }

    /// Sends a form of the page that was open last.
    #[track_caller]
    pub(super) fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Answer {
        self.try_post(path, fields).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    fn try_post(&mut self, path: &str, fields: &[(&str, &str)]) -> Result<Answer, String> {
        let encoded = |text: &str| {
            text.bytes().fold(String::new(), |mut all, byte| {
                let plain = byte.is_ascii_alphanumeric() || b"-_.".contains(&byte);
                let written = if plain {
                    write!(all, "{}", byte as char)
                } else {
                    write!(all, "%{byte:02X}")
                };
                written.expect("a text takes everything");
                all
            })
        };
        let csrf = self.csrf.clone();
        let all = [("csrf", csrf.as_str())].into_iter().chain(fields.iter().copied());
        let pairs: Vec<String> =
            all.map(|(name, value)| format!("{}={}", encoded(name), encoded(value))).collect();
        let body = pairs.join("&");
        let head = format!(
            "POST {path} HTTP/1.1\r\nContent-Type: application/x-www-form-urlencoded\r\n\
             Content-Length: {}\r\nOrigin: https://portal.example.org\r\n",
            body.len()
        );
        self.ask(&head, &body)
    }

    /// Begins an account.
    #[track_caller]
    pub(super) fn register(&mut self, name: &str, email: &str) {
        self.get("/my/cyprus/en/register");
        let fields = [
            ("role", "migrant"),
            ("name", name),
            ("email", email),
            ("new-password", "three brown goats"),
        ];
        let answer = self.post("/my/cyprus/en/register", &fields);
        assert_eq!(answer.status, 303, "{}", answer.body);
        self.get("/my/cyprus/en/account");
    }

    /// The same where it may be that nobody answers.
    pub(super) fn try_register(&mut self, name: &str) -> Result<u16, String> {
        self.try_get("/my/cyprus/en/register")?;
        let fields = [("role", "migrant"), ("name", name), ("new-password", "three brown goats")];
        self.try_post("/my/cyprus/en/register", &fields).map(|answer| answer.status)
    }

    fn ask(&mut self, head: &str, body: &str) -> Result<Answer, String> {
        self.asked = false;
        let said = |error: std::io::Error| error.to_string();
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).map_err(said)?;
        stream.set_read_timeout(Some(Duration::from_secs(30))).map_err(said)?;
        let cookies: Vec<String> = self.cookies.iter().map(|(n, v)| format!("{n}={v}")).collect();
        let whole = format!(
            "{head}Host: portal.example.org\r\nX-Forwarded-For: 203.0.113.{}\r\nCookie: {}\r\n\
             Connection: close\r\n\r\n{body}",
            self.port % 200,
            cookies.join("; ")
        );
        stream.write_all(whole.as_bytes()).map_err(said)?;
        self.asked = true;
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes).map_err(said)?;
        let text = String::from_utf8_lossy(&bytes).into_owned();
        let (head, body) = text.split_once("\r\n\r\n").ok_or("half an answer")?;
        let status = head.split(' ').nth(1).and_then(|status| status.parse().ok());
        for line in head.lines().filter(|line| line.starts_with("set-cookie: ")) {
            let pair =
                line.trim_start_matches("set-cookie: ").split(';').next().unwrap_or_default();
            let (name, value) = pair.split_once('=').unwrap_or_default();
            self.cookies.insert(name.to_string(), value.to_string());
        }
        if let Some(rest) = body.split("name=\"csrf\" value=\"").nth(1) {
            self.csrf = rest.split('"').next().unwrap_or_default().to_string();
        }
        Ok(Answer {
            status: status.unwrap_or_default(),
            head: head.to_string(),
            body: body.to_string(),
        })
    }
}
