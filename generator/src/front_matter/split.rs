//! Where the head of a file ends and its text begins.

use crate::problem::{Checked, Place, Problem, Rule};

/// A file, cut in two.
#[derive(Debug, PartialEq)]
pub struct Parts<'a> {
    /// The YAML between the lines `---`.
    pub yaml: &'a str,
    /// The line on which it begins.
    pub yaml_line: u32,
    /// The Markdown below.
    pub text: &'a str,
    /// The line on which it begins.
    pub text_line: u32,
}

/// Cuts a file; nothing when it is blank (web editors leave such files behind).
pub fn split<'a>(checked: Checked<'a>, problems: &mut Vec<Problem>) -> Option<Parts<'a>> {
    let whole = checked.text.strip_prefix('\u{feff}').unwrap_or(checked.text);
    if whole.trim().is_empty() {
        return None;
    }
    let Some(rest) = after_rule(whole) else {
        let remedy = "begin the file with a line `---`, the head, and a second line `---`";
        problems.push(checked.problem(
            Rule::NoHead,
            Place::line(1),
            "the file has no head",
            remedy,
        ));
        return None;
    };
    let Some((yaml, text)) = cut_at_rule(rest) else {
        let remedy = "close the head with a line `---`";
        problems.push(checked.problem(Rule::NoHead, Place::line(1), "the head has no end", remedy));
        return None;
    };
    let text_line = 3 + yaml.matches('\n').count() as u32;
    Some(Parts { yaml, yaml_line: 2, text, text_line })
}

fn after_rule(text: &str) -> Option<&str> {
    let (first, rest) = text.split_once('\n')?;
    (first.trim_end() == "---").then_some(rest)
}

/// The head with its last line break, and what stands below the closing rule.
fn cut_at_rule(text: &str) -> Option<(&str, &str)> {
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        if line.trim_end() == "---" {
            return Some((&text[..at], &text[at + line.len()..]));
        }
        at += line.len();
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut(text: &str) -> Option<Parts<'_>> {
        split(Checked { file: "x.md", text }, &mut Vec::new())
    }

    #[test]
    fn a_file_is_cut_in_two() {
        let parts = cut("---\na: 1\nb: 2\n---\n\nText").expect("two parts");
        assert_eq!(parts.yaml, "a: 1\nb: 2\n");
        assert_eq!(parts.text, "\nText");
        assert_eq!((parts.yaml_line, parts.text_line), (2, 5));
    }

    #[test]
    fn windows_line_ends_do_not_matter() {
        let parts = cut("---\r\na: 1\r\n---\r\nText").expect("two parts");
        assert_eq!(parts.text, "Text");
        assert_eq!(parts.text_line, 4);
    }

    #[test]
    fn a_blank_file_is_nothing_and_a_file_without_head_a_problem() {
        let mut problems = Vec::new();
        assert_eq!(split(Checked { file: "x.md", text: "\n" }, &mut problems), None);
        assert!(problems.is_empty());
        assert_eq!(split(Checked { file: "x.md", text: "Text" }, &mut problems), None);
        assert_eq!(split(Checked { file: "x.md", text: "---\na: 1\n" }, &mut problems), None);
        assert_eq!(problems.len(), 2);
    }
}
