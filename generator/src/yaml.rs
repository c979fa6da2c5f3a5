//! YAML as editors write it: text with its place in the file, nothing guessed.
//!
//! The only module that knows the YAML crate. Scalars keep the characters that were typed
//! (`016` stays `016`), and every value knows its line and column, so that validation can
//! point to it.

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_yaml::Spanned;

use crate::problem::Place;

pub mod fields;

/// Deeper than this no honest file goes.
const MAX_DEPTH: usize = 24;
/// More values than this no honest file has.
const MAX_NODES: usize = 20_000;

/// A value and where it stands.
#[derive(Debug, Clone, PartialEq)]
pub struct Spot<T> {
    /// The value.
    pub value: T,
    /// Its place in the file.
    pub place: Place,
}

/// What YAML can say, with scalars as they were typed.
#[derive(Debug, Clone, PartialEq)]
pub enum Node {
    /// Nothing, `''` or `~`.
    Empty,
    /// One piece of text, a number or a word.
    Scalar(String),
    /// A list.
    List(Vec<Spot<Node>>),
    /// Keys with values, in their order.
    Map(Vec<(Spot<String>, Spot<Node>)>),
}

/// Why a text is not YAML.
#[derive(Debug, Clone)]
pub struct SyntaxError {
    /// What the parser says.
    pub message: String,
    /// Where.
    pub place: Place,
}

/// Parses a YAML text that begins on line `first_line` of its file.
///
/// # Errors
/// When the text is not YAML, is nested too deep, multiplies aliases, or says a key twice.
pub fn parse(text: &str, first_line: u32) -> Result<Spot<Node>, SyntaxError> {
    let options = serde_yaml::options! {
        with_snippet: false,
        budget: serde_yaml::budget! {
            max_depth: MAX_DEPTH,
            max_nodes: MAX_NODES,
            max_aliases: 64,
            max_documents: 1,
        },
    };
    let raw: Option<Spanned<Raw>> =
        serde_yaml::from_str_with_options(text, options).map_err(|error| {
            let place = error.location().map_or(Place { line: first_line, column: 1 }, |at| {
                Place { line: at.line() as u32 + first_line - 1, column: at.column() as u32 }
            });
            SyntaxError { message: plain_message(&error), place }
        })?;
    let empty = Spot { value: Node::Empty, place: Place { line: first_line, column: 1 } };
    Ok(raw.map_or(empty, |raw| settle(raw, text, first_line)))
}

/// The parser's words without its own line and column, which count from the wrong line.
fn plain_message(error: &serde_yaml::Error) -> String {
    let whole = error.without_snippet().to_string();
    let first = whole.lines().next().unwrap_or_default().trim();
    let words = match first.split_once(": ") {
        Some((head, rest)) if head.contains("line") && head.contains("column") => rest,
        _ => first,
    };
    let words = words.split(" at line ").next().unwrap_or(words);
    words.trim_start_matches("error: ").to_string()
}

/// What serde gives before scalars get their typed characters back.
enum Raw {
    Empty,
    Text(String),
    Typed,
    List(Vec<Spanned<Raw>>),
    Map(Vec<(Spanned<String>, Spanned<Raw>)>),
}

fn settle(raw: Spanned<Raw>, text: &str, first_line: u32) -> Spot<Node> {
    let at = raw.referenced;
    let place = place_of(&at, first_line);
    let value = match raw.value {
        Raw::Empty => Node::Empty,
        Raw::Text(text) if text.trim().is_empty() => Node::Empty,
        Raw::Text(text) => Node::Scalar(text),
        Raw::Typed => Node::Scalar(typed_characters(&raw.defined, text)),
        Raw::List(items) => {
            Node::List(items.into_iter().map(|item| settle(item, text, first_line)).collect())
        }
        Raw::Map(entries) => Node::Map(
            entries
                .into_iter()
                .map(|(key, value)| {
                    let place = place_of(&key.referenced, first_line);
                    (Spot { value: key.value, place }, settle(value, text, first_line))
                })
                .collect(),
        ),
    };
    Spot { value, place }
}

fn place_of(at: &serde_yaml::Location, first_line: u32) -> Place {
    Place { line: at.line() as u32 + first_line - 1, column: at.column() as u32 }
}

/// The characters of a plain scalar that YAML took for a number or a truth value.
fn typed_characters(at: &serde_yaml::Location, text: &str) -> String {
    let span = at.span();
    let start = span.byte_offset().unwrap_or(0) as usize;
    let length = span.byte_len().unwrap_or(0) as usize;
    text.get(start..start + length).unwrap_or_default().trim().to_string()
}

impl<'de> Deserialize<'de> for Raw {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(RawVisitor)
    }
}

struct RawVisitor;

impl<'de> Visitor<'de> for RawVisitor {
    type Value = Raw;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("any YAML value")
    }

    fn visit_bool<E>(self, _: bool) -> Result<Raw, E> {
        Ok(Raw::Typed)
    }

    fn visit_i64<E>(self, _: i64) -> Result<Raw, E> {
        Ok(Raw::Typed)
    }

    fn visit_u64<E>(self, _: u64) -> Result<Raw, E> {
        Ok(Raw::Typed)
    }

    fn visit_i128<E>(self, _: i128) -> Result<Raw, E> {
        Ok(Raw::Typed)
    }

    fn visit_u128<E>(self, _: u128) -> Result<Raw, E> {
        Ok(Raw::Typed)
    }

    fn visit_f64<E>(self, _: f64) -> Result<Raw, E> {
        Ok(Raw::Typed)
    }

    fn visit_str<E>(self, text: &str) -> Result<Raw, E> {
        Ok(Raw::Text(text.to_string()))
    }

    fn visit_string<E>(self, text: String) -> Result<Raw, E> {
        Ok(Raw::Text(text))
    }

    fn visit_unit<E>(self) -> Result<Raw, E> {
        Ok(Raw::Empty)
    }

    fn visit_none<E>(self) -> Result<Raw, E> {
        Ok(Raw::Empty)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Raw, D::Error> {
        Raw::deserialize(deserializer)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Raw, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element()? {
            list.push(item);
        }
        Ok(Raw::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Raw, A::Error> {
        let mut map = Vec::new();
        while let Some(entry) = entries.next_entry()? {
            map.push(entry);
        }
        Ok(Raw::Map(map))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scalar(text: &str, key: &str) -> String {
        let Node::Map(entries) = parse(text, 1).expect("valid").value else { panic!("a map") };
        match entries.into_iter().find(|(name, _)| name.value == key).expect("the key").1.value {
            Node::Scalar(value) => value,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn scalars_keep_the_characters_that_were_typed() {
        let text =
            "a: 016\nb: +357 22\nc: 2026-11-20\nd: 1.50\ne: yes\nf: true\ng: 'καλά'\nh: 1460";
        for (key, typed) in [
            ("a", "016"),
            ("b", "+357 22"),
            ("c", "2026-11-20"),
            ("d", "1.50"),
            ("e", "yes"),
            ("f", "true"),
            ("g", "καλά"),
            ("h", "1460"),
        ] {
            assert_eq!(scalar(text, key), typed);
        }
    }

    #[test]
    fn values_know_their_place_in_the_file() {
        let Node::Map(entries) = parse("τίτλος: x\nlist:\n  - α\n  - β\n", 2).expect("valid").value
        else {
            panic!("a map")
        };
        assert_eq!(entries[0].1.place, Place { line: 2, column: 9 });
        let Node::List(items) = &entries[1].1.value else { panic!("a list") };
        assert_eq!(items[1].place, Place { line: 5, column: 5 });
    }

    #[test]
    fn broken_yaml_says_where() {
        let error = parse("title: \"open\nnext: 1\n", 2).expect_err("unclosed");
        assert_eq!(error.place.line, 2, "{error:?}");
        let error = parse("a: 1\na: 2\n", 2).expect_err("twice");
        assert_eq!(error.place.line, 3, "{error:?}");
    }

    #[test]
    fn hostile_yaml_is_refused_at_once() {
        let deep = "[".repeat(5000);
        assert!(parse(&deep, 1).is_err());
        let mut bomb = String::from("a0: &a0 [x,x,x,x,x,x,x,x]\n");
        for level in 1..12 {
            let of = level - 1;
            bomb += &format!("a{level}: &a{level} [*a{of},*a{of},*a{of},*a{of},*a{of},*a{of}]\n");
        }
        assert!(parse(&bomb, 1).is_err());
    }

    #[test]
    fn nothing_is_empty() {
        assert_eq!(parse("", 1).expect("valid").value, Node::Empty);
        assert_eq!(parse("\n", 1).expect("valid").value, Node::Empty);
    }
}
