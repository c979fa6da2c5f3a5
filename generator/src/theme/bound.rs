//! Templates with the words of one language already in them: `{{ t(key="…") }}` and
//! `{{ icon(name="…") }}` with a literal become plain HTML when a template is read. That is a
//! third of the work of a page, and a missing text is found before any page is rendered.

use anyhow::{Result, bail};

use super::engine::Icons;
use crate::texts::Texts;

/// The template `name` with its literal texts and pictograms in place.
pub(super) fn bound(name: &str, source: &str, texts: &Texts, icons: &Icons) -> Result<String> {
    let mut wrong = Vec::new();
    let source = replaced(source, "{{ t(key=\"", |key| match texts.plain(key) {
        Some(text) => Some(escaped(text)),
        None => {
            wrong.push(format!("{name}: {} has no text {key}", texts.file()));
            None
        }
    });
    let source = replaced(&source, "{{ icon(name=\"", |icon| match icons.get(icon) {
        Some(svg) => svg.as_str().map(str::to_owned),
        None => {
            wrong.push(format!("{name}: there is no icons/{icon}.svg"));
            None
        }
    });
    if !wrong.is_empty() {
        bail!("{}", wrong.join("\n"));
    }
    Ok(source)
}

/// Puts something in the place of each `{{ call="word") }}`; other calls stay.
fn replaced(source: &str, call: &str, mut put: impl FnMut(&str) -> Option<String>) -> String {
    let mut parts = source.split(call);
    let mut done = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let literal = part.split_once("\") }}").filter(|(word, _)| !word.contains(['"', '}']));
        match literal.and_then(|(word, rest)| Some((put(word)?, rest))) {
            Some((html, rest)) => {
                done.push_str(&html);
                done.push_str(rest);
            }
            None => {
                done.push_str(call);
                done.push_str(part);
            }
        }
    }
    done
}

fn escaped(text: &str) -> String {
    let text = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    // Braces would open a tag of the template language.
    text.replace('"', "&quot;").replace('{', "&#123;").replace('}', "&#125;")
}
