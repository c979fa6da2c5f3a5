//! What a mail server writes of a letter that it could not hand over (RFC 3464), and what programs
//! write that do not keep to it.

use mail_parser::{Message, MessageParser, MimeHeaders as _};
use serde::{Deserialize, Serialize};

use crate::accounts::email_norm;
use crate::mail::refused::{detail, is_blank, is_detail_of_address, is_of_address};
use crate::mail::transport::nameless;

/// So much of a message is read: what a server says stands before the letter that it sends back.
pub const MOST: usize = 1 << 20;

/// So many readers and return addresses are looked at.
const MOST_LINES: usize = 50;

/// Where the address that the message was handed over to is kept, best first.
const ADDRESSED: [&str; 4] = ["Delivered-To", "X-Original-To", "Envelope-To", "To"];

/// What a message says, as the command hands it to the service.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Report {
    /// To whom it came, best first.
    pub to: Vec<String>,
    /// What it says of each reader.
    pub told: Vec<Told>,
}

/// What is said of one reader.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Told {
    /// The reader's addresses: the one that the letter went to, and where that leads.
    pub names: Vec<String>,
    /// Whether there is nobody for good.
    pub is_gone: bool,
    /// In the server's words, without addresses.
    pub answer: String,
}

impl Report {
    /// The words by which nobody reads an address, if the report says so. Where it names the
    /// address, that counts; where it names only others, which the address leads to, all of them
    /// have to be gone.
    #[must_use]
    pub fn of(&self, email: &str) -> Option<&str> {
        let email = email_norm(email);
        let own: Vec<&Told> = self.told.iter().filter(|one| one.names.contains(&email)).collect();
        let counted = if own.is_empty() { self.told.iter().collect() } else { own };
        let is_gone = counted.iter().all(|one| one.is_gone);
        counted.first().filter(|_| is_gone).map(|one| one.answer.as_str())
    }
}

/// Reads a message; one that nobody can understand says nothing.
#[must_use]
pub fn read(raw: &[u8]) -> Report {
    let raw = &raw[..raw.len().min(MOST)];
    let Some(message) = MessageParser::default().parse(raw) else { return Report::default() };
    let mut told: Vec<Told> = statuses(&message).iter().flat_map(|text| by_fields(text)).collect();
    if told.is_empty() {
        told = by_words(&message);
    }
    told.truncate(MOST_LINES);
    Report { to: addressed(&message), told }
}

fn addressed(message: &Message<'_>) -> Vec<String> {
    let all = ADDRESSED.iter().flat_map(|name| headers(message, name));
    all.flat_map(addresses).take(MOST_LINES).collect()
}

fn headers<'a>(message: &'a Message<'_>, name: &'a str) -> impl Iterator<Item = &'a str> {
    let all = message.headers_raw().filter(move |(own, _)| own.eq_ignore_ascii_case(name));
    all.map(|(_, value)| value)
}

fn addresses(text: &str) -> Vec<String> {
    let words = text.split(|c: char| c.is_whitespace() || ",;<>\"".contains(c));
    words.filter(|word| word.contains('@') && word.len() < 320).map(email_norm).collect()
}

/// The parts that are written for programs; not those of a message that is sent back.
fn statuses(message: &Message<'_>) -> Vec<String> {
    let parts = message.parts.iter().filter(|part| {
        part.content_type().is_some_and(|kind| {
            let sub = kind.subtype().unwrap_or_default().to_ascii_lowercase();
            kind.ctype().eq_ignore_ascii_case("message")
                && ["delivery-status", "global-delivery-status"].contains(&sub.as_str())
        })
    });
    parts.map(|part| String::from_utf8_lossy(part.contents()).into_owned()).collect()
}

/// One for each group of fields that names a reader.
fn by_fields(text: &str) -> Vec<Told> {
    let text = text.replace("\r\n", "\n");
    text.split("\n\n").take(MOST_LINES + 1).filter_map(|group| told(&Fields::read(group))).collect()
}

fn told(fields: &Fields) -> Option<Told> {
    let name = |key| fields.get(key).and_then(|value| addresses(typeless(value)).pop());
    let names: Vec<String> =
        ["original-recipient", "final-recipient"].into_iter().filter_map(name).collect();
    fields.get("final-recipient").or_else(|| fields.get("original-recipient"))?;
    let status = fields.get("status").and_then(|text| text.split_whitespace().next());
    let (status, said) = (status.unwrap_or_default(), fields.get("diagnostic-code"));
    let said = typeless(said.unwrap_or_default());
    let failed = fields.get("action").is_some_and(|action| action.eq_ignore_ascii_case("failed"));
    let answer = unnamed(&format!("{status} {said}"), &names);
    Some(Told { names, is_gone: failed && is_gone(status, said), answer })
}

/// What was said without the addresses, and without the part before `@` that some servers say
/// alone (`unknown user: "amira"`).
fn unnamed(said: &str, names: &[String]) -> String {
    let locals: Vec<&str> = names.iter().filter_map(|name| name.split('@').next()).collect();
    let one = |word: &str| {
        let bare = word.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
        if locals.contains(&bare.as_str()) { "…".to_string() } else { word.to_string() }
    };
    nameless(&said.split_whitespace().map(one).collect::<Vec<_>>().join(" "))
}

/// What the last server said counts before what the one that writes makes of it.
fn is_gone(status: &str, said: &str) -> bool {
    let lasting = status.is_empty() || status.starts_with("5.");
    lasting
        && detail(said).map_or_else(
            || is_detail_of_address(status) || (is_blank(status) && is_of_address(said)),
            is_detail_of_address,
        )
}

/// Without the type before the semicolon (`rfc822;`, `smtp;`).
fn typeless(value: &str) -> &str {
    value.split_once(';').map_or(value, |(_, rest)| rest).trim()
}

/// The fields of one group, unfolded.
struct Fields(Vec<(String, String)>);

impl Fields {
    fn read(group: &str) -> Self {
        let mut fields: Vec<(String, String)> = Vec::new();
        for line in group.lines() {
            match (line.starts_with([' ', '\t']), line.split_once(':'), fields.last_mut()) {
                (true, _, Some((_, value))) => *value = format!("{value} {}", line.trim()),
                (false, Some((name, value)), _) => {
                    fields.push((name.trim().to_ascii_lowercase(), value.trim().to_string()));
                }
                _ => {}
            }
        }
        Self(fields)
    }

    fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(own, _)| own == name).map(|(_, value)| value.as_str())
    }
}

/// What Exim wrote for long: the readers in a header, and below each in the text what was said.
fn by_words(message: &Message<'_>) -> Vec<Told> {
    let failed: Vec<String> = headers(message, "X-Failed-Recipients").flat_map(addresses).collect();
    let text = message.body_text(0).unwrap_or_default();
    let one = |name: &String| {
        let said = below(&text, name);
        let names = vec![name.clone()];
        Told { is_gone: is_of_address(&said), answer: unnamed(&said, &names), names }
    };
    failed.iter().take(MOST_LINES).map(one).collect()
}

/// The lines below an address, to the next empty one.
fn below(text: &str, name: &str) -> String {
    let lines = text.lines().map(str::trim);
    let lines = lines.skip_while(|line| email_norm(line) != name).skip(1);
    lines.take_while(|line| !line.is_empty()).collect::<Vec<_>>().join(" ")
}
