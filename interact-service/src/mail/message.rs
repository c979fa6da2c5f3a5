//! A letter as mail: headers that nobody can break out of, plain text and HTML.

use anyhow::{Context, Result};
use lettre::address::Envelope;
use lettre::message::header::{HeaderName, HeaderValue};
use lettre::message::{Mailbox, MultiPart};
use lettre::{Address, Message};

use super::store::{Claimed, Reader};
use super::transport::MailSettings;
use super::written::Written;
use crate::secrets::Key;

/// A letter as it is handed over.
///
/// # Errors
/// When an address is none, which no later try can mend.
pub fn message(
    settings: &MailSettings,
    key: &Key,
    letter: &Claimed,
    reader: &Reader,
    written: &Written,
) -> Result<Message> {
    let from: Address = settings.from.parse().context("the sender is no mail address")?;
    let id = format!("<{}.{}@{}>", letter.id, letter.message_id, from.domain());
    let to: Address = reader.email.parse().context("the reader has no mail address")?;
    let mut builder = Message::builder();
    if let Some(bounces) = &settings.bounces {
        let sender = bounces.sender(key, letter.id, &reader.email).parse();
        let sender = sender.context("the return address is no mail address")?;
        builder = builder.envelope(Envelope::new(Some(sender), vec![to.clone()])?);
    }
    let mut builder = builder
        .from(mailbox(&written.site, from))
        .to(mailbox(&reader.name, to))
        .subject(printable(&written.subject))
        .message_id(Some(id));
    if let Some(reply) = settings.reply_to.as_deref().and_then(|text| text.parse().ok()) {
        builder = builder.reply_to(mailbox(&written.site, reply));
    }
    let both = MultiPart::alternative_plain_html(written.text.clone(), written.html.clone());
    let mut message = builder.multipart(both).context("the letter cannot be made mail")?;
    let mut header = |name: &'static str, value: String| {
        let name = HeaderName::new_from_ascii_str(name);
        message.headers_mut().insert_raw(HeaderValue::new(name, value));
    };
    header("Auto-Submitted", String::from("auto-generated"));
    header("X-Auto-Response-Suppress", String::from("All"));
    header("Content-Language", printable(&letter.lang));
    if let Some(stop) = &written.stop {
        header("List-Unsubscribe", format!("<{stop}>"));
        header("List-Unsubscribe-Post", String::from("List-Unsubscribe=One-Click"));
    }
    Ok(message)
}

/// A name before an address; one that holds nothing that can be printed is left out.
fn mailbox(name: &str, address: Address) -> Mailbox {
    Mailbox::new(Some(printable(name)).filter(|name| !name.is_empty()), address)
}

/// Without anything that ends a line, ends a text, or turns it around: lettre panics at line ends
/// in names and loses the reader behind NUL.
fn printable(text: &str) -> String {
    let turns = |c: char| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let line_end = |c: char| c.is_control() || matches!(c, '\u{2028}' | '\u{2029}' | '\u{feff}');
    let kept = text.chars().map(|c| if line_end(c) { ' ' } else { c }).filter(|c| !turns(*c));
    kept.collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn made(name: &str, subject: &str) -> String {
        let settings =
            MailSettings { from: String::from("no-reply@immerse.test"), ..MailSettings::default() };
        let letter = Claimed {
            id: 7,
            site: "cyprus".into(),
            account: Some(3),
            address: None,
            lang: "el".into(),
            name: "listing-published".into(),
            args: serde_json::Value::Null,
            message_id: "abc".into(),
            tries: 1,
        };
        let reader = Reader { name: name.to_string(), email: "amira@example.org".into() };
        let written = Written {
            subject: subject.to_string(),
            text: "Γειά".into(),
            html: "<p>Γειά</p>".into(),
            site: "IMMERSE Κύπρος".into(),
            paragraphs: Vec::new(),
            stop: Some("https://immerse.test/my/cyprus/el/letters/3.x".into()),
        };
        let message = message(&settings, &Key::fresh(), &letter, &reader, &written).expect("mail");
        String::from_utf8(message.formatted()).expect("7-bit mail")
    }

    #[test]
    fn names_and_subjects_cannot_add_a_header_or_lose_the_reader() {
        let hostile = ["Amira\r\nBcc: all@example.org", "a\nb", "a\0b", "\u{202e}x", "\r\n", "\0"];
        for text in hostile {
            let mail = made(text, text);
            let head = mail.split("\r\n\r\n").next().expect("a head");
            assert!(!head.contains("\r\nBcc:"), "{head}");
            assert!(head.contains("amira@example.org"), "{head}");
            assert_eq!(head.matches("\r\nTo: ").count(), 1, "{head}");
        }
    }

    #[test]
    fn a_letter_says_that_a_machine_wrote_it_and_how_to_end_it() {
        let mail = made("Amira", "Hello");
        for header in [
            "Message-ID: <7.abc@immerse.test>",
            "Auto-Submitted: auto-generated",
            "List-Unsubscribe: <https://immerse.test/my/cyprus/el/letters/3.x>",
            "List-Unsubscribe-Post: List-Unsubscribe=One-Click",
            "Content-Language: el",
        ] {
            assert!(mail.contains(header), "{header} is not in\n{mail}");
        }
        assert!(mail.contains("text/plain") && mail.contains("text/html"));
    }
}
