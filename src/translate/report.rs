//! What `immerse translate` prints for people.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use generator::translate::status::{Behind, Freshness, TextStatus, Translation};
use generator::translate::{SiteStatus, Stamp};

/// The state of every translation: counts a language, then everything that is not fresh.
pub(crate) fn text(sites: &[SiteStatus]) -> String {
    let mut text = String::new();
    for site in sites {
        let sections = counted(site.sections.len(), "section");
        let articles = counted(site.articles.len(), "article");
        let _ = writeln!(text, "{}: {sections}, {articles}", site.site);
        counts(&mut text, site);
        for one in site.texts() {
            behind(&mut text, one);
        }
    }
    text
}

fn counted(number: usize, what: &str) -> String {
    format!("{number} {what}{}", if number == 1 { "" } else { "s" })
}

fn counts(text: &mut String, site: &SiteStatus) {
    for lang in &site.languages {
        let mut counts: BTreeMap<Freshness, usize> = BTreeMap::new();
        let all = site.texts().flat_map(|one| &one.translations);
        for translation in all.filter(|translation| translation.language == *lang) {
            *counts.entry(translation.state).or_default() += 1;
        }
        if !counts.is_empty() {
            let counts: Vec<String> =
                counts.iter().map(|(state, count)| format!("{count} {}", state.word())).collect();
            let _ = writeln!(text, "  {lang:5} {}", counts.join(", "));
        }
    }
}

fn behind(text: &mut String, article: &TextStatus) {
    for translation in &article.translations {
        match translation.state {
            Freshness::Fresh => {}
            Freshness::Stale => stale(text, article, translation),
            state => {
                let _ = writeln!(text, "{}: {}", translation.file, state.word());
            }
        }
    }
}

fn stale(text: &mut String, article: &TextStatus, translation: &Translation) {
    for block in &translation.blocks {
        let _ = writeln!(text, "{}", headline(&translation.file, block));
        if !block.words.is_empty() {
            let _ = writeln!(text, "    {:8} {}", translation.language, block.words);
        }
        let source = match block.source_words.as_str() {
            "" => String::from("nothing in its place any more"),
            words => format!("{words}  ({}:{})", article.file, block.source_line),
        };
        let _ = writeln!(text, "    {:8} {source}", article.source);
    }
}

fn headline(file: &str, block: &Behind) -> String {
    let line = if block.line > 0 { format!(":{}", block.line) } else { String::new() };
    match block.state {
        Freshness::Missing => {
            format!("{file}{line}: missing {} behind block {}", block.kind, block.block)
        }
        state => format!("{file}{line}: {} {} (block {})", state.word(), block.kind, block.block),
    }
}

/// What became of each file that was to be stamped; those that needed nothing are counted.
pub(crate) fn stamps(done: &[(String, Stamp)]) -> String {
    let mut text = String::new();
    for (file, stamp) in done {
        let _ = match stamp {
            Stamp::Written => writeln!(text, "{file}: stamped"),
            Stamp::Unchanged => Ok(()),
            Stamp::LeftStale(blocks) => writeln!(
                text,
                "{file}: left alone, {blocks} blocks are older than the source; translate them anew and name this file"
            ),
            Stamp::Refused(why) => writeln!(text, "{file}: not stamped: {why}"),
        };
    }
    let count = |wanted: fn(&Stamp) -> bool| done.iter().filter(|(_, stamp)| wanted(stamp)).count();
    let _ = write!(
        text,
        "{} stamped, {} fresh already, {} stale, {} refused",
        count(|stamp| *stamp == Stamp::Written),
        count(|stamp| *stamp == Stamp::Unchanged),
        count(|stamp| matches!(stamp, Stamp::LeftStale(_))),
        count(|stamp| matches!(stamp, Stamp::Refused(_))),
    );
    text
}
