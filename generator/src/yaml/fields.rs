//! Reading the keys of a YAML map one by one, and saying what is wrong with each.

use crate::localised::Localised;
use crate::problem::{Checked, Place, Problem, Rule, did_you_mean};
use crate::yaml::{self, Node, Spot};

/// The keys of one map. What is asked for is taken out; what is left at the end is unknown.
#[derive(Debug)]
pub struct Fields<'a> {
    checked: Checked<'a>,
    place: Place,
    entries: Vec<(Spot<String>, Spot<Node>)>,
    known: Vec<&'static str>,
}

impl<'a> Fields<'a> {
    /// The keys of a map; anything else than a map or nothing is a problem.
    pub fn of(checked: Checked<'a>, node: Spot<Node>, problems: &mut Vec<Problem>) -> Self {
        let place = node.place;
        let entries = match node.value {
            Node::Map(entries) => entries,
            Node::Empty => Vec::new(),
            _ => {
                problems.push(checked.problem(
                    Rule::WrongType,
                    place,
                    "keys with values are expected here",
                    "write `key: value`, one a line",
                ));
                Vec::new()
            }
        };
        Self { checked, place, entries, known: Vec::new() }
    }

    /// Where the map begins.
    #[must_use]
    pub fn place(&self) -> Place {
        self.place
    }

    /// Whether a key is there and not empty; does not take it.
    #[must_use]
    pub fn has(&self, key: &str) -> bool {
        self.entries.iter().any(|(name, node)| name.value == key && !is_empty(&node.value))
    }

    /// Takes a value as it is; empty values count as absent.
    pub fn node(&mut self, key: &'static str) -> Option<Spot<Node>> {
        self.known.push(key);
        let at = self.entries.iter().position(|(name, _)| name.value == key)?;
        let (_, node) = self.entries.remove(at);
        (!is_empty(&node.value)).then_some(node)
    }

    /// Takes one text.
    pub fn text(&mut self, key: &'static str, problems: &mut Vec<Problem>) -> Option<Spot<String>> {
        let node = self.node(key)?;
        match node.value {
            Node::Scalar(value) => {
                Some(Spot { value: value.trim().to_string(), place: node.place })
            }
            _ => {
                problems.push(self.wrong_type(key, node.place, "one text", "a list or keys"));
                None
            }
        }
    }

    /// Takes one text that must be there.
    pub fn required(
        &mut self,
        key: &'static str,
        example: &str,
        problems: &mut Vec<Problem>,
    ) -> Option<Spot<String>> {
        if !self.has(key) {
            self.known.push(key);
            self.entries.retain(|(name, _)| name.value != key);
            problems.push(self.missing(key, example));
            return None;
        }
        self.text(key, problems)
    }

    /// A key that must be there is not.
    #[must_use]
    pub fn missing(&self, key: &str, example: &str) -> Problem {
        let message = format!("`{key}` is missing");
        self.checked.problem(
            Rule::MissingKey,
            self.place,
            message,
            format!("add `{key}: {example}`"),
        )
    }

    /// Takes a list of texts; one text alone counts as a list of one.
    pub fn texts(&mut self, key: &'static str, problems: &mut Vec<Problem>) -> Vec<Spot<String>> {
        let Some(node) = self.node(key) else {
            return Vec::new();
        };
        let items = match node.value {
            Node::List(items) => items,
            Node::Scalar(value) => vec![Spot { value: Node::Scalar(value), place: node.place }],
            _ => {
                problems.push(self.wrong_type(key, node.place, "a list of texts", "keys"));
                return Vec::new();
            }
        };
        let mut texts = Vec::new();
        for item in items {
            match item.value {
                Node::Scalar(value) => {
                    texts.push(Spot { value: value.trim().to_string(), place: item.place });
                }
                Node::Empty => {}
                _ => problems.push(self.wrong_type(key, item.place, "one text", "a list or keys")),
            }
        }
        texts
    }

    /// Takes `true` or `false`; absent is `false`.
    pub fn flag(&mut self, key: &'static str, problems: &mut Vec<Problem>) -> bool {
        let Some(text) = self.text(key, problems) else {
            return false;
        };
        match text.value.as_str() {
            "true" => true,
            "false" => false,
            other => {
                let message = format!("`{key}` is `true` or `false`, not `{other}`");
                problems.push(self.checked.problem(
                    Rule::BadValue,
                    text.place,
                    message,
                    "write `true` or `false`",
                ));
                false
            }
        }
    }

    /// Takes a day.
    pub fn date(
        &mut self,
        key: &'static str,
        problems: &mut Vec<Problem>,
    ) -> Option<Spot<jiff::civil::Date>> {
        let text = self.text(key, problems)?;
        match text.value.parse() {
            Ok(value) => Some(Spot { value, place: text.place }),
            Err(_) => {
                let message = format!("`{}` is not a day of the calendar", text.value);
                let remedy = "write year, month, day: 2026-11-20";
                problems.push(self.checked.problem(Rule::BadDate, text.place, message, remedy));
                None
            }
        }
    }

    /// Takes one text, or one a language.
    pub fn localised(
        &mut self,
        key: &'static str,
        problems: &mut Vec<Problem>,
    ) -> Option<Spot<Localised>> {
        let node = self.node(key)?;
        localised(self.checked, key, node, problems)
    }

    /// Takes the keys of a map inside.
    pub fn fields(&mut self, key: &'static str, problems: &mut Vec<Problem>) -> Option<Fields<'a>> {
        let node = self.node(key)?;
        Some(Fields::of(self.checked, node, problems))
    }

    /// Takes a list of maps.
    pub fn list_of_fields(
        &mut self,
        key: &'static str,
        problems: &mut Vec<Problem>,
    ) -> Vec<Fields<'a>> {
        let Some(node) = self.node(key) else {
            return Vec::new();
        };
        match node.value {
            Node::List(items) => {
                items.into_iter().map(|item| Fields::of(self.checked, item, problems)).collect()
            }
            Node::Map(entries) => {
                let node = Spot { value: Node::Map(entries), place: node.place };
                vec![Fields::of(self.checked, node, problems)]
            }
            _ => {
                problems.push(self.wrong_type(key, node.place, "a list", "one text"));
                Vec::new()
            }
        }
    }

    /// Takes everything that is left, in order: for maps whose keys are names.
    pub fn rest(&mut self) -> Vec<(Spot<String>, Spot<Node>)> {
        std::mem::take(&mut self.entries)
    }

    /// Says which keys were not asked for.
    pub fn finish(self, problems: &mut Vec<Problem>) {
        self.report_unknown(problems);
    }

    /// Says which keys were not asked for so far.
    pub fn report_unknown(&self, problems: &mut Vec<Problem>) {
        for (key, _) in &self.entries {
            let message = format!("unknown key `{}`", key.value);
            let remedy = did_you_mean(&key.value, self.known.iter().copied());
            problems.push(self.checked.problem(Rule::UnknownKey, key.place, message, remedy));
        }
    }

    fn wrong_type(&self, key: &str, place: Place, expected: &str, found: &str) -> Problem {
        let message = format!("`{key}` has to be {expected}, but it is {found}");
        self.checked.problem(Rule::WrongType, place, message, format!("make it {expected}"))
    }
}

/// Parses a YAML text that begins on line `first_line` of its file; broken YAML is a problem.
pub fn parse(
    checked: Checked<'_>,
    text: &str,
    first_line: u32,
    problems: &mut Vec<Problem>,
) -> Option<Spot<Node>> {
    let parsed = yaml::parse(text, first_line);
    parsed
        .map_err(|error| {
            let remedy = "put texts with a colon in quotes, close quotes, indent with spaces";
            problems.push(checked.problem(Rule::YamlSyntax, error.place, error.message, remedy));
        })
        .ok()
}

/// One text, or one a language.
pub fn localised(
    checked: Checked<'_>,
    key: &str,
    node: Spot<Node>,
    problems: &mut Vec<Problem>,
) -> Option<Spot<Localised>> {
    let place = node.place;
    let value = match node.value {
        Node::Scalar(text) => Localised::everywhere(text.trim()),
        Node::Map(entries) => {
            let mut texts = Vec::new();
            for (language, text) in entries {
                match text.value {
                    Node::Scalar(value) => texts.push((language.value, value.trim().to_string())),
                    Node::Empty => {}
                    _ => problems.push(checked.problem(
                        Rule::WrongType,
                        text.place,
                        format!("`{key}` has to be one text a language"),
                        "write `el: …` with one text behind it",
                    )),
                }
            }
            Localised::of(texts)
        }
        _ => {
            problems.push(checked.problem(
                Rule::WrongType,
                place,
                format!("`{key}` has to be one text, or one a language"),
                format!("write `{key}: …` or `{key}: {{el: …, en: …}}`"),
            ));
            return None;
        }
    };
    (!value.is_empty()).then_some(Spot { value, place })
}

fn is_empty(node: &Node) -> bool {
    match node {
        Node::Empty => true,
        Node::Scalar(text) => text.trim().is_empty(),
        Node::List(items) => items.iter().all(|item| is_empty(&item.value)),
        Node::Map(entries) => entries.is_empty(),
    }
}
