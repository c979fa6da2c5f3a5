//! The browser's scripts become one file with the meta data in it.

mod short;

use std::io;
use std::path::Path;

use crate::format::{Guessing, Meta};

/// The modules of the script, each after those that it needs.
const ALWAYS: [&str; 6] =
    ["fold.js", "decode.js", "distance.js", "expand.js", "engine.js", "box.js"];
/// Those of what is needed seldom, loaded then: guesses at mistyped words, excerpts.
const SELDOM: [&str; 5] = ["distance.js", "sound.js", "guess.js", "excerpt.js", "comfort.js"];

/// What the scripts say where the meta data belong.
const PLACE: &str = "META=null";
const PLACE_OF_RULES: &str = "RULES=null";

/// The modules of a theme's folder `scripts/search/`, as text.
#[derive(Clone, Debug, Default)]
pub struct Scripts {
    modules: Vec<(&'static str, String)>,
}

impl Scripts {
    /// Takes the text of each module by its name.
    pub fn new<E>(mut read: impl FnMut(&str) -> Result<String, E>) -> Result<Self, E> {
        let seldom = SELDOM.iter().filter(|name| !ALWAYS.contains(name));
        let modules = ALWAYS.iter().chain(seldom).map(|name| Ok((*name, read(name)?)));
        Ok(Self { modules: modules.collect::<Result<_, E>>()? })
    }

    /// Reads the modules from a folder.
    pub fn read(folder: &Path) -> io::Result<Self> {
        Self::new(|name| std::fs::read_to_string(folder.join(name)))
    }

    /// The script that a page loads, with the meta data in it.
    pub(crate) fn always(&self, meta: &Meta) -> io::Result<String> {
        let meta = format!("META={}", serde_json::to_string(meta)?);
        Ok(self.bundle(&ALWAYS, &["open(", "mount("]).replacen(PLACE, &meta, 1))
    }

    /// The script of what is needed seldom.
    pub(crate) fn seldom(&self, guessing: &Guessing) -> io::Result<String> {
        let rules = format!("RULES={}", serde_json::to_string(guessing)?);
        let bundle = self.bundle(
            &SELDOM,
            &["guess ", "somehow ", "near ", "filter ", "explain ", "nothing ", "remember "],
        );
        Ok(bundle.replacen(PLACE_OF_RULES, &rules, 1))
    }

    /// One module: what they import from each other stands above, comments are left out.
    fn bundle(&self, names: &[&str], public: &[&str]) -> String {
        let text = |name: &&str| self.modules.iter().find(|(own, _)| own == name);
        let modules = names.iter().filter_map(text);
        let lines =
            modules.flat_map(|(_, text)| text.lines()).map(str::trim).filter(|line| is_code(line));
        let code = tight(&lines.map(|line| own(line, public)).collect::<Vec<_>>().join("\n"));
        let kept: Vec<&str> = public.iter().map(|name| name.trim_end_matches([' ', '('])).collect();
        short::shortened(&code, &kept)
    }
}

/// Only what pages and tests call stays exported.
fn own<'a>(line: &'a str, public: &[&str]) -> &'a str {
    let Some(inner) = line.strip_prefix("export ") else { return line };
    let name = ["async ", "function ", "const "]
        .iter()
        .fold(inner, |rest, word| rest.strip_prefix(word).unwrap_or(rest));
    if public.iter().any(|public| name.starts_with(public)) { line } else { inner }
}

/// Without room that nothing needs; texts, and what stands in quotes, stay as they are.
fn tight(code: &str) -> String {
    let mut tight = String::with_capacity(code.len());
    let mut quote = None;
    let mut letters = code.chars().peekable();
    while let Some(letter) = letters.next() {
        if quote == Some(letter) {
            quote = None;
        } else if quote.is_none() && matches!(letter, '"' | '`') {
            quote = Some(letter);
        }
        let before = tight.chars().next_back().unwrap_or(' ');
        let after = letters.peek().copied().unwrap_or(' ');
        if quote.is_some() || !is_room(letter, before, after) {
            tight.push(letter);
        }
    }
    tight
}

/// Whether a space or a line's end may be left out; every statement of ours ends in a semicolon.
fn is_room(letter: char, before: char, after: char) -> bool {
    let is_name = |letter: char| letter.is_alphanumeric() || letter == '_' || letter == '$';
    match letter {
        ' ' => !is_name(before) || !is_name(after),
        '\n' => "{;,([?:&|=+>".contains(before) || ".?:})]&|".contains(after),
        _ => false,
    }
}

fn is_code(line: &str) -> bool {
    let comment = ["//", "/*", "*"].iter().any(|start| line.starts_with(start));
    !line.is_empty() && !comment && !line.starts_with("import ")
}
