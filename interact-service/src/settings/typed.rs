//! What was written, and where: keys of a file and variables of the environment, not checked yet.

use std::collections::BTreeMap;
use std::fmt;

use generator::problem::did_you_mean;
use generator::yaml::{self, Node, Spot};

use super::mistakes::Mistake;

/// Every key that an operator can write, with a dot where the file goes one step deeper.
pub const KEYS: [&str; 27] = [
    "address",
    "listen",
    "admin",
    "data",
    "database",
    "key",
    "key_file",
    "proxies",
    "effort",
    "demonstration",
    "logs",
    "mail.transport",
    "mail.server",
    "mail.port",
    "mail.tls",
    "mail.user",
    "mail.password",
    "mail.password_file",
    "mail.from",
    "mail.reply_to",
    "mail.bounces",
    "webhook.address",
    "webhook.secret",
    "limits.requests",
    "limits.answer_seconds",
    "limits.idle_seconds",
    "limits.stop_seconds",
];

/// What every variable of the environment begins with.
const PREFIX: &str = "IMMERSE_";

/// Variables that begin so but are of other commands.
const OTHERS: [&str; 3] = ["IMMERSE_PROGRAM", "IMMERSE_OUTPUT", "IMMERSE_LOG"];

/// Where something was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// In a file, on a line.
    File(String, u32),
    /// In the environment.
    Variable(String),
    /// Nowhere: it lacks.
    Nowhere(&'static str),
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File(file, line) => write!(f, "{file}:{line}"),
            Self::Variable(name) => write!(f, "{name} in the environment"),
            Self::Nowhere(key) => write!(f, "`{key}` (or {})", variable(key)),
        }
    }
}

/// What was written, by key.
#[derive(Debug, Default)]
pub struct Typed {
    values: BTreeMap<&'static str, (String, Place)>,
    /// What cannot be understood at all.
    pub mistakes: Vec<Mistake>,
}

/// The variable of a key.
#[must_use]
pub fn variable(key: &str) -> String {
    format!("{PREFIX}{}", key.replace('.', "_").to_uppercase())
}

impl Typed {
    /// Takes in a file.
    pub fn take_file(&mut self, file: &str, text: &str) {
        match yaml::parse(text, 1) {
            Err(error) => {
                let place = Place::File(file.to_string(), error.place.line);
                self.wrong(place, format!("this is not YAML: {}", error.message), "mend it");
            }
            Ok(Spot { value: Node::Map(entries), .. }) => self.take_map(file, "", &entries),
            Ok(Spot { value: Node::Empty, .. }) => {}
            Ok(_) => {
                let place = Place::File(file.to_string(), 1);
                self.wrong(place, "the file holds no keys".into(), "write `key: value` on lines");
            }
        }
    }

    fn take_map(&mut self, file: &str, above: &str, entries: &[(Spot<String>, Spot<Node>)]) {
        for (key, value) in entries {
            let name = format!("{above}{}", key.value);
            let place = Place::File(file.to_string(), key.place.line);
            let known = KEYS.iter().find(|known| **known == name);
            match (&value.value, known) {
                (Node::Map(inner), _) if above.is_empty() && has_below(&name) => {
                    self.take_map(file, &format!("{name}."), inner);
                }
                (_, None) => {
                    let remedy = did_you_mean(&name, KEYS);
                    self.wrong(place, format!("there is no key `{name}`"), &remedy);
                }
                (Node::Scalar(text), Some(known)) => self.take(known, text, place),
                (Node::Empty, Some(_)) => {}
                (Node::Map(_) | Node::List(_), Some(known)) => {
                    self.wrong(
                        place,
                        format!("`{known}` takes one value"),
                        "write it behind the colon",
                    );
                }
            }
        }
    }

    /// Takes in the environment; what it says counts before a file.
    pub fn take_environment(&mut self, all: impl IntoIterator<Item = (String, String)>) {
        let ours = all.into_iter().filter(|(name, _)| name.starts_with(PREFIX));
        let others = |name: &str| OTHERS.contains(&name);
        for (name, value) in ours.filter(|(name, value)| !others(name) && !value.is_empty()) {
            let place = Place::Variable(name.clone());
            match KEYS.iter().find(|key| variable(key) == name) {
                Some(key) => self.take(key, &value, place),
                None => {
                    let names = KEYS.map(variable);
                    let remedy = did_you_mean(&name, names.iter().map(String::as_str));
                    self.wrong(place, String::from("nothing is called so"), &remedy);
                }
            }
        }
    }

    fn take(&mut self, key: &'static str, text: &str, place: Place) {
        self.values.insert(key, (text.trim().to_string(), place));
    }

    /// Notes a mistake.
    pub fn wrong(&mut self, place: Place, message: String, remedy: &str) {
        self.mistakes.push(Mistake { place, message, remedy: remedy.to_string() });
    }

    /// What was written at a key, and where; an empty text where nothing was.
    #[must_use]
    pub fn get(&self, key: &'static str) -> (&str, Place) {
        let found = self.values.get(key);
        found.map_or(("", Place::Nowhere(key)), |(text, place)| (text, place.clone()))
    }
}

fn has_below(name: &str) -> bool {
    KEYS.iter().any(|key| key.strip_prefix(name).is_some_and(|rest| rest.starts_with('.')))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_environment_counts_before_the_file() {
        let mut typed = Typed::default();
        typed.take_file("immerse.yaml", "address: https://a.org\nmail:\n  port: 0465\n");
        let named = |name: &str, value: &str| (name.to_string(), value.to_string());
        typed.take_environment([named("IMMERSE_ADDRESS", "https://b.org"), named("HOME", "/root")]);
        assert_eq!(typed.get("address").0, "https://b.org");
        let line = Place::File("immerse.yaml".into(), 3);
        assert_eq!(typed.get("mail.port"), ("0465", line));
        assert!(typed.mistakes.is_empty(), "{:?}", typed.mistakes);
    }

    #[test]
    fn what_nobody_knows_is_told_with_its_line() {
        let mut typed = Typed::default();
        typed.take_file("immerse.yaml", "adress: x\nmail:\n  sever: y\nlimits: 3\nkey: [a]\n");
        typed.take_environment([("IMMERSE_MAIL_SEVER".to_string(), "z".to_string())]);
        let told: Vec<String> = typed
            .mistakes
            .iter()
            .map(|m| format!("{} {} {}", m.place, m.message, m.remedy))
            .collect();
        assert_eq!(told.len(), 5, "{told:#?}");
        assert!(told[0].contains("immerse.yaml:1") && told[0].contains("did you mean `address`"));
        assert!(told[1].contains("immerse.yaml:3") && told[1].contains("`mail.server`"));
        assert!(told[4].contains("IMMERSE_MAIL_SERVER"), "{told:#?}");
    }
}
