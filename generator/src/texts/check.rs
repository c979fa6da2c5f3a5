//! What must be true of all interface texts together.

use std::collections::{BTreeMap, BTreeSet};

use fluent_bundle::FluentResource;
use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};

use super::Texts;

/// Says what is wrong in the texts of all languages: keys or placeholders that differ from the
/// first language, plural forms that a language lacks, empty texts. Nothing is a good sign.
pub fn check(all: &[Texts]) -> Vec<String> {
    let parsed: Vec<_> = all.iter().map(|texts| (texts, messages(&texts.source))).collect();
    let Some((first, expected)) = parsed.first() else {
        return Vec::new();
    };
    let mut wrong = Vec::new();
    for (texts, found) in &parsed {
        let file = texts.file();
        for key in expected.keys().filter(|key| !found.contains_key(*key)) {
            wrong.push(format!("{file}: {key} is missing; {} has it", first.file()));
        }
        for (key, message) in found {
            let other = expected.get(key);
            wrong.extend(
                message
                    .mistakes(other, &texts.locale().plurals())
                    .map(|m| format!("{file}: {key} {m}")),
            );
        }
    }
    wrong
}

/// The keys of a file, each with its placeholders.
pub(super) fn keys(resource: &FluentResource) -> BTreeMap<String, BTreeSet<String>> {
    let found = resource.entries().filter_map(message);
    found.map(|(key, message)| (key, message.placeholders)).collect()
}

/// What is to be compared of a text.
#[derive(Default)]
struct Message {
    placeholders: BTreeSet<String>,
    /// The forms of each choice by number: `one`, `other` …
    choices: Vec<BTreeSet<String>>,
    letters: usize,
}

impl Message {
    fn mistakes(
        &self,
        other: Option<&Self>,
        plurals: &[&str],
    ) -> impl Iterator<Item = String> + use<> {
        let mut wrong = Vec::new();
        if self.letters == 0 {
            wrong.push("is empty".to_owned());
        }
        match other {
            None => wrong.push("is in no other language".to_owned()),
            Some(other) if other.placeholders != self.placeholders => {
                wrong.push(format!("has {:?}, not {:?}", self.placeholders, other.placeholders));
            }
            Some(_) => {}
        }
        for choice in &self.choices {
            let needed: BTreeSet<_> = plurals.iter().map(|name| (*name).to_owned()).collect();
            if *choice != needed {
                wrong.push(format!("has the forms {choice:?}, not {needed:?}"));
            }
        }
        wrong.into_iter()
    }

    fn read(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.letters += value.trim().len(),
                PatternElement::Placeable { expression } => self.read_placeable(expression),
            }
        }
    }

    fn read_placeable(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.read_inline(inline),
            Expression::Select { selector, variants } => {
                self.read_inline(selector);
                // A form for one number alone (`[0]`) stands beside those of the language.
                let forms = variants.iter().filter_map(|variant| match &variant.key {
                    VariantKey::Identifier { name } => Some((*name).to_owned()),
                    VariantKey::NumberLiteral { .. } => None,
                });
                self.choices.push(forms.collect());
                variants.iter().for_each(|variant| self.read(&variant.value));
            }
        }
    }

    fn read_inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.placeholders.insert(id.name.to_owned());
            }
            InlineExpression::Placeable { expression } => self.read_placeable(expression),
            _ => self.letters += 1,
        }
    }
}

fn messages(source: &str) -> BTreeMap<String, Message> {
    match FluentResource::try_new(source.to_owned()) {
        Ok(resource) => resource.entries().filter_map(message).collect(),
        Err(_) => BTreeMap::new(),
    }
}

fn message(entry: &Entry<&str>) -> Option<(String, Message)> {
    let Entry::Message(found) = entry else {
        return None;
    };
    let mut message = Message::default();
    if let Some(pattern) = &found.value {
        message.read(pattern);
    }
    Some((found.id.name.to_owned(), message))
}
