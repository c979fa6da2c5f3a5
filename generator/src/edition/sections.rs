//! Introductions of sections beside their sources: which is behind, and what translators hear.

use crate::content::{Section, SectionFile};
use crate::freshness::{self, Comparison};
use crate::locale::Locale;
use crate::problem::{Checked, Place, Problems, Rule};

/// The introduction from which the others are made: the one that carries `icon`.
#[must_use]
pub fn source(section: &Section) -> Option<(&str, &SectionFile)> {
    let mut texts = section.texts.iter();
    let (lang, text) = texts.find(|(_, text)| text.head.icon.is_some())?;
    Some((lang, text))
}

/// How the introduction in a language stands to its source; nothing when every block is fresh,
/// or when nobody recorded what it was made from.
#[must_use]
pub fn behind(section: &Section, lang: &str) -> Option<Comparison> {
    let (from, source) = source(section)?;
    let own = section.texts.get(lang).filter(|own| lang != from && !own.head.record.is_empty())?;
    let comparison = freshness::compare(&source.blocks(), &own.blocks(), &own.head.record);
    (comparison.behind() > 0).then_some(comparison)
}

/// Says what translators into one language have to do.
pub(super) fn report(section: &Section, locale: &Locale, problems: &mut Problems) {
    let lang = locale.tag();
    let Some((from, source)) = source(section).filter(|(from, _)| *from != lang) else {
        return;
    };
    let Some(own) = section.texts.get(lang) else {
        let message = format!("not translated from {from} into {lang} ({})", locale.name());
        let folder = source.path.rsplit_once('/').map_or("", |(folder, _)| folder);
        let remedy = format!("write `{folder}/_index.{lang}.md`");
        return note(source, Rule::MissingTranslation, message, remedy, problems);
    };
    let stamp = format!("`immerse translate stamp {}`", own.path);
    if own.head.record.is_empty() {
        let message = String::from("nobody recorded what this was translated from");
        let remedy = format!("when it says what the source says: {stamp}");
        return note(own, Rule::Unstamped, message, remedy, problems);
    }
    if let Some(behind) = behind(section, lang) {
        let (count, all) = (behind.behind(), own.blocks().len());
        let message = format!("{count} of {all} blocks are older than the source");
        let remedy = format!("translate them anew, then {stamp}");
        note(own, Rule::StaleBlock, message, remedy, problems);
    }
}

fn note(file: &SectionFile, rule: Rule, message: String, remedy: String, problems: &mut Problems) {
    let checked = Checked { file: &file.path, text: "" };
    problems.push(checked.problem(rule, Place::FILE, message, remedy));
}
