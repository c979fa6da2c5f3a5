//! The blocks of a file as a translator sees them: what each is, where it stands, its words.

use super::Text;
use crate::markdown::{Line, blocks, marks};

/// One block of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    /// `title`, `step`, `heading`, `paragraph` …
    pub kind: &'static str,
    /// Its line in the file, or 0 when it cannot be told.
    pub line: u32,
    /// Its words, without markup.
    pub words: String,
}

/// The blocks of a file, in the order of their hashes; `text` is the whole file.
#[must_use]
pub fn all(file: &Text, text: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    let head_end = text.match_indices("\n---").next().map_or(0, |(at, _)| at);
    for (kind, html) in head_parts(file) {
        let line = find(text, &mut 0, &html);
        blocks.push(Block { kind, line, words: words(&html) });
    }
    let mut at = head_end;
    let body = file.body().content.as_ref().map_or("", |content| content.html.as_str());
    for html in blocks::each(body) {
        let line = find(text, &mut at, html);
        blocks.push(Block { kind: kind(html), line, words: words(html) });
    }
    blocks
}

fn head_parts(file: &Text) -> Vec<(&'static str, String)> {
    let (title, summary) = file.opening();
    let mut parts = vec![("title", escaped(title)), ("summary", escaped(summary))];
    let Some(procedure) = file.procedure() else {
        return parts;
    };
    let mut add = |kind, line: &Line| parts.push((kind, line.html.clone()));
    procedure.who.iter().for_each(|line| add("who", line));
    procedure.cost.iter().for_each(|line| add("cost", line));
    procedure.documents.iter().for_each(|line| add("document", line));
    procedure.steps.iter().for_each(|line| add("step", line));
    procedure.duration.iter().for_each(|line| add("duration", line));
    procedure.next.iter().for_each(|line| add("next", line));
    parts
}

/// What a block of the text is, told from its HTML.
fn kind(html: &str) -> &'static str {
    let html = html.trim_start();
    let kinds = [
        ("<p>", "paragraph"),
        ("<h", "heading"),
        ("<div class=\"table\"", "table"),
        ("<pre", "code"),
    ];
    kinds.iter().find(|(start, _)| html.starts_with(start)).map_or("item", |(_, kind)| kind)
}

/// The words of a block, in one line.
fn words(html: &str) -> String {
    let cells = html.replace("</th>", " </th>").replace("</td>", " </td>");
    blocks::meaning(&runs(&cells).concat())
}

/// The line on which a block begins, looked for from `at` on: its first words stand in the
/// file as they stand in the page.
fn find(text: &str, at: &mut usize, html: &str) -> u32 {
    for run in runs(html) {
        let first_line = run.trim().lines().next().unwrap_or_default();
        let start: Vec<&str> = first_line.split(' ').take(4).collect();
        let wanted = start.join(" ");
        if wanted.is_empty() {
            continue;
        }
        let mut found = text[*at..].match_indices(&wanted).map(|(found, _)| *at + found);
        if let Some(found) = found.find(|found| stands_alone(text, *found, &wanted)) {
            *at = found + wanted.len();
            return 1 + text[..*at].matches('\n').count() as u32;
        }
    }
    0
}

/// Whether words are whole words at this place.
fn stands_alone(text: &str, at: usize, words: &str) -> bool {
    let before = text[..at].chars().next_back();
    let after = text[at + words.len()..].chars().next();
    ![before, after].into_iter().flatten().any(char::is_alphanumeric)
}

/// The pieces of text between tags and marks, with their characters unescaped.
fn runs(html: &str) -> Vec<String> {
    let mut runs = vec![String::new()];
    let mut inside = None;
    for letter in html.chars() {
        match (inside, letter) {
            (Some(end), letter) if letter == end => inside = None,
            (Some(_), _) => {}
            (None, '<') => inside = Some('>'),
            (None, marks::REFERENCE | marks::PICTURE | marks::LINK) => inside = Some(marks::END),
            (None, letter) => {
                if let Some(run) = runs.last_mut() {
                    run.push(letter);
                }
                continue;
            }
        }
        if runs.last().is_some_and(|run| !run.is_empty()) {
            runs.push(String::new());
        }
    }
    runs.into_iter().map(|run| unescaped(&run)).collect()
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

fn unescaped(text: &str) -> String {
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::parse;
    use crate::content::place;

    fn blocks_of(path: &str, text: &str) -> Vec<Block> {
        let role = place::role(path).expect("a text");
        let parsed = parse::parse(&format!("content/x/{path}"), &role, text.as_bytes());
        let file = parsed.what.as_ref().and_then(Text::of).expect("it can be read");
        let found = all(&file, text);
        assert_eq!(found.len(), file.blocks().len(), "as many as there are hashes");
        found
    }

    #[test]
    fn blocks_know_their_kind_line_and_words() {
        let text = "---\ntitle: A & B\nsummary: S.\nsteps:\n  - Go to [the *desk*](/a/b/).\n---\n\
                    First **bold** words.\n\n## A heading\n\n- one\n- two {{ fact:x }} more\n\n\
                    | a | b |\n|---|---|\n| c | d |\n";
        let found = blocks_of("health/x/index.en.md", text);
        let seen: Vec<(&str, u32, &str)> =
            found.iter().map(|block| (block.kind, block.line, block.words.as_str())).collect();
        assert_eq!(
            seen,
            [
                ("title", 2, "A & B"),
                ("summary", 3, "S."),
                ("step", 5, "Go to the desk."),
                ("paragraph", 7, "First bold words."),
                ("heading", 9, "A heading"),
                ("item", 11, "one"),
                ("item", 12, "two more"),
                ("table", 14, "a b c d"),
            ]
        );
    }

    #[test]
    fn the_introduction_of_a_section_has_blocks_too() {
        let found = blocks_of("health/_index.en.md", "---\ntitle: A\nsummary: S.\n---\nOne.\n");
        let kinds: Vec<&str> = found.iter().map(|block| block.kind).collect();
        assert_eq!(kinds, ["title", "summary", "paragraph"]);
    }
}
