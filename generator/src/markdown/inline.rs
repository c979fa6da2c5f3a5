//! What stands inside a line: uses of contacts and facts, targets of links.

use super::marks;

/// A piece of text: words, or what stands between `{{` and `}}`.
#[derive(Debug, PartialEq)]
pub enum Piece<'a> {
    /// Words as they are.
    Words(&'a str),
    /// The inside of a pair of braces, trimmed, and where it begins in the text.
    Braces(&'a str, usize),
}

/// Cuts a text at its braces.
#[must_use]
pub fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut at = 0;
    while let Some(open) = text[at..].find("{{") {
        let Some(length) = text[at + open..].find("}}") else {
            break;
        };
        if open > 0 {
            pieces.push(Piece::Words(&text[at..at + open]));
        }
        let inside = &text[at + open + 2..at + open + length];
        pieces.push(Piece::Braces(inside.trim(), at + open));
        at += open + length + 2;
    }
    if at < text.len() {
        pieces.push(Piece::Words(&text[at..]));
    }
    pieces
}

/// Kinds of references.
pub const KINDS: [&str; 7] = ["contact", "name", "phone", "email", "fact", "text", "module"];

/// The kind and identifier of a reference.
#[must_use]
pub fn reference(inside: &str) -> Option<(&str, &str)> {
    let (kind, id) = inside.split_once(':')?;
    let (kind, id) = (kind.trim(), id.trim());
    (KINDS.contains(&kind) && !id.is_empty()).then_some((kind, id))
}

/// A reference as a mark.
#[must_use]
pub fn reference_mark(kind: &str, id: &str) -> String {
    marks::marked(marks::REFERENCE, &format!("{kind}:{id}"))
}

/// Where a link leads.
#[derive(Debug, PartialEq)]
pub enum Target {
    /// To a place of the site: path without slashes at its ends, and anchor.
    Inner(String, String),
    /// To the world outside.
    Outer,
    /// By plain `http`.
    Insecure,
    /// By a scheme that may do harm, or to no place at all.
    Unsafe,
}

/// Reads the target of a link.
#[must_use]
pub fn target(address: &str) -> Target {
    let lower = address.to_ascii_lowercase();
    if lower.starts_with("https://") || lower.starts_with("mailto:") || lower.starts_with("tel:") {
        return Target::Outer;
    }
    if lower.starts_with("http://") {
        return Target::Insecure;
    }
    if !address.starts_with('/') && !address.starts_with('#') || address.starts_with("//") {
        return Target::Unsafe;
    }
    let (path, anchor) = address.split_once('#').unwrap_or((address, ""));
    let path = path.trim_matches('/').trim_end_matches("index.html").trim_matches('/');
    Target::Inner(path.to_string(), anchor.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn braces_are_found_in_words() {
        assert_eq!(
            pieces("call {{ phone:a }} now"),
            [Piece::Words("call "), Piece::Braces("phone:a", 5), Piece::Words(" now")]
        );
        assert_eq!(pieces("no {{ end"), [Piece::Words("no {{ end")]);
        assert_eq!(reference("phone: a"), Some(("phone", "a")));
        assert_eq!(reference("fone:a"), None);
    }

    #[test]
    fn targets_are_told_apart() {
        assert_eq!(target("/health/x/#cost"), Target::Inner("health/x".into(), "cost".into()));
        assert_eq!(target("#cost"), Target::Inner(String::new(), "cost".into()));
        assert_eq!(target("https://example.org"), Target::Outer);
        assert_eq!(target("HTTP://example.org"), Target::Insecure);
        for bad in ["javascript:alert(1)", "data:text/html,x", "//evil.example", "x", ""] {
            assert_eq!(target(bad), Target::Unsafe, "{bad}");
        }
    }
}
