//! Words become stems, each with the stemmer of its alphabet.

use tantivy::tokenizer::{Language, RawTokenizer, Stemmer, TextAnalyzer, TokenStream};

use crate::analysis::irregular::Irregular;
use crate::analysis::{Analysis, greek};

/// The alphabets that our languages are written in.
#[derive(Clone, Copy, Eq, PartialEq)]
enum Script {
    Latin,
    Greek,
    Arabic,
    Other,
}

/// The stemmers of an index: its own language's and its host language's.
pub(super) struct Stemming {
    stemmers: Vec<(Script, Analysis, TextAnalyzer)>,
    irregular: Irregular,
}

impl Stemming {
    pub(super) fn new(language: Analysis, host: Option<Analysis>) -> Self {
        let languages = [Some(language), host].into_iter().flatten();
        let stemmers = languages.filter_map(stemmer).collect();
        Self { stemmers, irregular: Irregular::of(language) }
    }

    /// Forms that count as another word.
    pub(super) fn irregular(&self) -> impl Iterator<Item = &str> {
        self.irregular.forms()
    }

    /// Irregular forms count as their regular one; an alphabet without a stemmer has no stems.
    pub(super) fn stem(&self, word: &str) -> String {
        let word = self.irregular.regular(word);
        let script = word.chars().next().map_or(Script::Other, script_of);
        let fitting = self.stemmers.iter().find(|(reads, ..)| *reads == script);
        let Some((_, analysis, stemmer)) = fitting else { return word.to_string() };
        let stem = apply(stemmer.clone(), word);
        match analysis {
            Analysis::Greek => greek::joined(stem),
            Analysis::Spanish => without_diphthong(stem),
            _ => stem,
        }
    }
}

fn apply(mut stemmer: TextAnalyzer, word: &str) -> String {
    let mut stream = stemmer.token_stream(word);
    if stream.advance() { stream.token().text.clone() } else { word.to_string() }
}

/// Spanish verbs break a stressed vowel in two: encuentro and encontrar, renueva and renovar. A
/// stem goes on behind it; what ends there is another word, such as the card TIE.
fn without_diphthong(stem: String) -> String {
    let last = [("ue", "o"), ("ie", "e")].into_iter().filter_map(|(two, one)| {
        let place = stem.rfind(two)?;
        let silent = two == "ue" && stem[..place].ends_with(['q', 'g']);
        let goes_on = place + 2 < stem.len();
        (place > 0 && goes_on && !silent).then_some((place, one))
    });
    match last.max() {
        Some((place, one)) => format!("{}{one}{}", &stem[..place], &stem[place + 2..]),
        None => stem,
    }
}

fn stemmer(analysis: Analysis) -> Option<(Script, Analysis, TextAnalyzer)> {
    let (script, language) = match analysis {
        Analysis::Greek => (Script::Greek, Language::Greek),
        Analysis::Arabic => (Script::Arabic, Language::Arabic),
        Analysis::English => (Script::Latin, Language::English),
        Analysis::French => (Script::Latin, Language::French),
        Analysis::Spanish => (Script::Latin, Language::Spanish),
        Analysis::Italian => (Script::Latin, Language::Italian),
        Analysis::German => (Script::Latin, Language::German),
        Analysis::Plain => return None,
    };
    let filter = Stemmer::new(language);
    Some((script, analysis, TextAnalyzer::builder(RawTokenizer::default()).filter(filter).build()))
}

fn script_of(letter: char) -> Script {
    match letter {
        'a'..='z' => Script::Latin,
        '\u{370}'..='\u{3ff}' => Script::Greek,
        '\u{600}'..='\u{6ff}' => Script::Arabic,
        _ => Script::Other,
    }
}
