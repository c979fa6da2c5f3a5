//! What a site says besides its articles: introductions, official words, contacts, facts.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::judge::{known_language, without_words};
use crate::content::parse::What;
use crate::content::place::Role;
use crate::content::{Contact, Entry, SectionFile};
use crate::localised::Localised;
use crate::problem::Problems;
use crate::site::World;
use crate::source::SourceFile;

/// What a site says besides its articles.
#[derive(Default)]
pub(super) struct Common {
    /// Introductions by section and language.
    pub(super) sections: BTreeMap<String, BTreeMap<String, Arc<SectionFile>>>,
    /// Official words by section.
    pub(super) glossaries: BTreeMap<String, Vec<Entry>>,
    /// Official words in the order of sections.
    pub(super) glossary: Vec<Entry>,
    /// Contacts by identifier.
    pub(super) contacts: BTreeMap<String, Arc<Contact>>,
    /// Facts by identifier.
    pub(super) facts: BTreeMap<String, Localised>,
}

impl Common {
    /// Brings the files together.
    pub(super) fn of(files: &[&SourceFile], world: &World, problems: &mut Problems) -> Self {
        let mut common = Self::default();
        for file in files {
            problems.extend(file.parsed.problems.iter().cloned());
            match &file.parsed.what {
                Some(what) => common.add(file, what, world, problems),
                None => problems.extend(without_words(file)),
            }
        }
        common
    }

    fn add(&mut self, file: &SourceFile, what: &What, world: &World, problems: &mut Problems) {
        match (&file.role, what) {
            (Role::Section { section, lang }, What::Section(text)) => {
                match known_language(world, lang, file) {
                    Ok(()) => {
                        let texts = self.sections.entry(section.clone()).or_default();
                        texts.insert(lang.clone(), Arc::clone(text));
                    }
                    Err(problem) => problems.push(problem),
                }
            }
            (Role::Glossary { section }, What::Glossary(entries)) => {
                self.glossaries.insert(section.clone(), entries.clone());
            }
            (Role::Contact { id }, What::Contact(contact)) => {
                self.contacts.insert(id.clone(), Arc::clone(contact));
            }
            (Role::Facts, What::Facts(facts)) => self.facts.extend(facts.iter().cloned()),
            _ => {}
        }
    }
}
