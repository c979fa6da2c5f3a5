//! A letter in words: of the reader's language, when it is sent.

use anyhow::{Context, Result};
use generator::texts::Texts;
use serde::Serialize;
use serde_json::Value as Json;

use super::stop::Stop;
use super::store::Claimed;
use crate::ask::whole;
use crate::host::Host;
use crate::notifications::Scope;
use crate::secrets::Key;
use crate::spoken::args;

/// A letter in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// What it is about.
    pub subject: String,
    /// For readers of plain text.
    pub text: String,
    /// For all others.
    pub html: String,
    /// Name of the site, from whom it comes.
    pub site: String,
    /// Its words, a paragraph each.
    pub paragraphs: Vec<Paragraph>,
    /// Where one ends such letters, if one can.
    pub stop: Option<String>,
}

/// Who puts letters into words.
#[derive(Clone, Copy)]
pub struct Writer<'a> {
    /// The program around the service.
    pub host: &'a dyn Host,
    /// The service's key, for links.
    pub key: &'a Key,
    /// Where people reach the service.
    pub address: &'a str,
}

/// What the template sees.
#[derive(Debug, Serialize)]
struct View<'a> {
    subject: &'a str,
    site: &'a str,
    lang: &'a str,
    dir: &'a str,
    paragraphs: &'a [Paragraph],
    home: &'a str,
    stop: &'a str,
}

/// Some lines, or where one goes on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Paragraph {
    /// The lines, or none where it is a link.
    pub lines: Vec<String>,
    /// A whole address, or empty.
    pub link: String,
}

/// Puts a letter into words.
///
/// # Errors
/// When a text or the template is wrong, or the site is gone.
pub fn written(writer: Writer<'_>, letter: &Claimed) -> Result<Written> {
    let tenant = writer.host.tenant(&letter.site).context("there is no such site")?;
    // A language that was switched off since gives way to the site's first.
    let known = tenant.site.language(&letter.lang).is_some();
    let lang = if known { letter.lang.as_str() } else { tenant.site.first_language().tag() };
    let texts = writer.host.texts(&letter.site, lang)?;
    let say = |key: &str| say(&texts, &format!("mail-{}-{key}", letter.name), &letter.args);
    let (subject, body) = (say("subject")?, say("text")?);
    let site = tenant.words(lang, &tenant.site.name);
    let home = format!("{}{}", writer.address, whole(&letter.site, lang, ""));
    let stop = stop(writer, letter, lang);
    let paragraphs = paragraphs(&body, link(&letter.args));
    let view = View {
        subject: &subject,
        site: &site,
        lang,
        dir: texts.locale().direction().as_str(),
        paragraphs: &paragraphs,
        home: &home,
        stop: stop.as_deref().unwrap_or_default(),
    };
    let view = serde_json::to_value(&view)?;
    let html = writer.host.part(&letter.site, lang, "service/mail.html", &view)?;
    let text = plain(&texts, &paragraphs, &site, stop.as_deref())?;
    let (subject, site) = (one_line(&subject), one_line(&site));
    Ok(Written { subject, text, html, site, paragraphs, stop })
}

fn stop(writer: Writer<'_>, letter: &Claimed, lang: &str) -> Option<String> {
    let account = letter.account.filter(|_| !super::always_comes(&letter.name))?;
    let scope = Scope::of_letter(&letter.name);
    let path = super::stop::path(writer.key, &letter.site, Stop { account, scope });
    Some(format!("{}{}", writer.address, whole(&letter.site, lang, &path)))
}

fn link(args: &Json) -> &str {
    args.get("link").and_then(Json::as_str).unwrap_or_default()
}

fn say(texts: &Texts, key: &str, kept: &Json) -> Result<String> {
    Ok(texts.get(key, &args(texts, kept))?.into_owned())
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Paragraphs stand between empty lines. Where one goes on has a paragraph of its own, also when
/// the text does not name it.
fn paragraphs(body: &str, link: &str) -> Vec<Paragraph> {
    let mut all: Vec<Paragraph> = Vec::new();
    let lines = |text: &str| text.lines().map(|line| line.trim().to_string()).collect();
    let words = |text: &str| Paragraph { lines: lines(text), link: String::new() };
    for text in body.split("\n\n").map(str::trim).filter(|text| !text.is_empty()) {
        match text.split_once(link).filter(|_| !link.is_empty()) {
            Some((before, after)) => {
                let around =
                    |text: &str| Some(words(text.trim())).filter(|_| !text.trim().is_empty());
                all.extend(around(before));
                all.push(Paragraph { lines: Vec::new(), link: link.to_string() });
                all.extend(around(after));
            }
            None => all.push(words(text)),
        }
    }
    if !link.is_empty() && all.iter().all(|paragraph| paragraph.link.is_empty()) {
        all.push(Paragraph { lines: Vec::new(), link: link.to_string() });
    }
    all
}

fn plain(
    texts: &Texts,
    paragraphs: &[Paragraph],
    site: &str,
    stop: Option<&str>,
) -> Result<String> {
    let one = |p: &Paragraph| if p.link.is_empty() { p.lines.join("\n") } else { p.link.clone() };
    let mut parts: Vec<String> = paragraphs.iter().map(one).collect();
    parts.push(format!("-- \n{site}"));
    if let Some(stop) = stop {
        parts.push(format!("{}\n{stop}", texts.get("mail-stop", &[])?));
    }
    Ok(parts.join("\n\n") + "\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn where_one_goes_on_stands_by_itself() {
        let link = "https://immerse.test/my/cyprus/el/x";
        let body = format!("Dear Amira,\nhello.\n\nOpen {link} today.\n\nThank you.");
        let shown: Vec<_> = paragraphs(&body, link)
            .into_iter()
            .map(|p| if p.link.is_empty() { p.lines.join("|") } else { String::from("LINK") })
            .collect();
        assert_eq!(shown, ["Dear Amira,|hello.", "Open", "LINK", "today.", "Thank you."]);
        assert_eq!(paragraphs("One.", link).last().map(|p| p.link.as_str()), Some(link));
        assert_eq!(paragraphs("One.", "").len(), 1);
    }
}
