//! A public answer of an expert as an article of the type `questions`: one file a language, drafts
//! that editors complete and review.

use super::article::scalar;
use crate::published::PublishedEntry;

/// The file of one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AnswerFile {
    /// Its language.
    pub lang: String,
    /// What is in it.
    pub text: String,
}

impl AnswerFile {
    /// How it is called in the folder of its article.
    #[must_use]
    pub fn name(&self) -> String {
        format!("index.{}.md", self.lang)
    }
}

/// The files of an answer. The one in the language of the original carries the facts.
#[must_use]
pub fn files(entry: &PublishedEntry, source: &str) -> Vec<AnswerFile> {
    let one = |lang: &String| AnswerFile { lang: lang.clone(), text: text(entry, lang, source) };
    entry.title.keys().map(one).collect()
}

fn text(entry: &PublishedEntry, lang: &str, source: &str) -> String {
    let title = entry.title.get(lang).map_or("", String::as_str);
    let summary = entry.summary.get(lang).map_or("", String::as_str);
    let body = entry.text.get(lang).map_or("", String::as_str);
    let mut head = format!("title: {}\nsummary: {}\n", scalar(title), scalar(&one_line(summary)));
    if lang == source {
        head += &facts(entry, body);
    }
    format!("---\n{head}---\n## {}\n\n{}\n", one_line(title), lowered(body))
}

/// What only the original says: type, official links, that it is a draft.
fn facts(entry: &PublishedEntry, body: &str) -> String {
    let mut facts = String::from("type: questions\nofficial:\n");
    let links = links(body);
    if links.is_empty() {
        facts += "  # At least one page of an authority.\n  - name: Name of the authority\n    url: https://example.org/\n";
    }
    for (name, url) in links {
        facts += &format!("  - name: {}\n    url: {url}\n", scalar(name));
    }
    let on = &entry.verified_on;
    facts +=
        "# Take this line out when editors have reviewed the text, and say who vouches for it:\n";
    facts += &format!("draft: true\n# validated:\n#   by: editors\n#   on: {on}\n");
    facts
}

/// Links of a text, as `[name](https://…)`.
fn links(text: &str) -> Vec<(&str, &str)> {
    let parts = text.split("](").zip(text.split("](").skip(1));
    parts
        .filter_map(|(before, after)| {
            let name = before.rsplit('[').next()?;
            let url = after.split(')').next()?;
            let whole = url.starts_with("https://") && !url.contains(char::is_whitespace);
            (whole && !name.is_empty()).then_some((name, url))
        })
        .collect()
}

/// Headings a step deeper: the question itself is one.
fn lowered(text: &str) -> String {
    let one =
        |line: &str| if line.starts_with('#') { format!("#{line}") } else { line.to_string() };
    text.lines().map(one).collect::<Vec<_>>().join("\n")
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::content::{parse, place};

    fn entry(text: &str) -> PublishedEntry {
        let each = |words: &str| {
            BTreeMap::from([
                ("el".to_string(), words.to_string()),
                ("en".to_string(), words.to_string()),
            ])
        };
        PublishedEntry {
            id: "7".into(),
            title: each("May I work: when?"),
            summary: each("Somebody asks for asylum\nand wants to work."),
            text: each(text),
            verified_on: "2026-11-20".into(),
            ..PublishedEntry::default()
        }
    }

    #[test]
    fn the_files_of_an_answer_are_valid_articles() {
        for text in ["After nine months.", "## When\n\nSee [the law](https://law.example/a) soon."]
        {
            for file in files(&entry(text), "el") {
                let role = place::role(&format!("employment/may-i-work/{}", file.name()));
                let parsed = parse::parse("a.md", &role.expect("an article"), file.text.as_bytes());
                assert_eq!(parsed.problems, [], "{}", file.text);
                assert!(parsed.what.is_some());
                assert_eq!(file.text.contains("type: questions"), file.lang == "el");
            }
        }
    }

    #[test]
    fn its_links_become_official_ones() {
        let files =
            files(&entry("See [the law](https://law.example/a) and [x](mailto:a@b.c)."), "el");
        assert!(files[0].text.contains("  - name: the law\n    url: https://law.example/a\n"));
        assert!(!files[0].text.contains("name: x\n") && files[0].text.contains("draft: true"));
    }
}
