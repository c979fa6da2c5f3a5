//! Problems as people and machines read them: text with the line itself, JSON, annotations.

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};

use super::{Problem, Problems, Severity};

/// How a report looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// For a terminal without colours.
    Plain,
    /// For a terminal with colours.
    Colour,
    /// One JSON array.
    Json,
    /// Annotations on a pull request (GitHub's workflow commands).
    Github,
}

/// The whole report.
#[must_use]
pub fn report(problems: &Problems, format: Format) -> String {
    let list = problems.sorted();
    match format {
        Format::Plain => list.iter().map(|problem| text(problem, &Renderer::plain())).collect(),
        Format::Colour => list.iter().map(|problem| text(problem, &Renderer::styled())).collect(),
        Format::Json => serde_json::to_string_pretty(&list).unwrap_or_default() + "\n",
        Format::Github => list.iter().map(annotation).collect(),
    }
}

/// `2 mistakes, 1 note`.
#[must_use]
pub fn summary(problems: &Problems) -> String {
    let mistakes = problems.count(Severity::Mistake);
    let notes = problems.count(Severity::Note);
    let plural = |count: usize, word: &str| match count {
        1 => format!("1 {word}"),
        _ => format!("{count} {word}s"),
    };
    match (mistakes, notes) {
        (0, 0) => String::from("no problems"),
        (0, notes) => plural(notes, "note"),
        (mistakes, 0) => plural(mistakes, "mistake"),
        (mistakes, notes) => format!("{}, {}", plural(mistakes, "mistake"), plural(notes, "note")),
    }
}

fn text(problem: &Problem, renderer: &Renderer) -> String {
    let level = match problem.severity {
        Severity::Mistake => Level::ERROR.with_name("mistake"),
        Severity::Note => Level::NOTE.with_name("note"),
    };
    let title = level.primary_title(problem.message.as_str()).id(problem.rule.id());
    let line = problem.place.line.max(1) as usize;
    let shown = problem.excerpt.as_str();
    let at = byte_of(shown, problem.place.column);
    let end = shown.trim_end().len().max(at);
    let snippet = Snippet::source(shown)
        .line_start(line)
        .path(problem.file.as_str())
        .annotation(AnnotationKind::Primary.span(at..end).label(""));
    let mut groups = vec![Group::with_title(title).element(snippet)];
    if !problem.remedy.is_empty() {
        groups.push(Group::with_title(Level::HELP.primary_title(problem.remedy.as_str())));
    }
    format!("{}\n\n", renderer.render(&groups))
}

/// Columns count characters; spans count bytes.
fn byte_of(line: &str, column: u32) -> usize {
    let skip = column.saturating_sub(1) as usize;
    line.char_indices().nth(skip).map_or(line.len(), |(at, _)| at)
}

fn annotation(problem: &Problem) -> String {
    let command = match problem.severity {
        Severity::Mistake => "error",
        Severity::Note => "notice",
    };
    let value = |text: &str| text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A");
    let property = |text: &str| value(text).replace(':', "%3A").replace(',', "%2C");
    format!(
        "::{command} file={},line={},col={},title={}::{}\n",
        property(&problem.file),
        problem.place.line.max(1),
        problem.place.column.max(1),
        property(problem.rule.id()),
        value(&format!("{} ({})", problem.message, problem.remedy)),
    )
}

#[cfg(test)]
mod tests {
    use super::super::{Checked, Place, Rule};
    use super::*;

    fn one() -> Problems {
        let file = Checked { file: "content/x/index.el.md", text: "---\nτίτλος: α\n" };
        let mut problems = Problems::default();
        problems.push(file.problem(
            Rule::UnknownKey,
            Place { line: 2, column: 1 },
            "unknown key `τίτλος`",
            "did you mean `title`?",
        ));
        problems
    }

    #[test]
    fn a_report_shows_file_line_and_remedy() {
        let text = report(&one(), Format::Plain);
        for part in ["unknown-key", "content/x/index.el.md:2:1", "τίτλος: α", "did you mean"]
        {
            assert!(text.contains(part), "{part} is not in\n{text}");
        }
    }

    #[test]
    fn a_report_can_be_read_by_machines() {
        let json: serde_json::Value =
            serde_json::from_str(&report(&one(), Format::Json)).expect("valid JSON");
        assert_eq!(json[0]["line"], 2);
        assert_eq!(json[0]["rule"], "unknown-key");
        assert!(report(&one(), Format::Github).starts_with("::error file=content/x/index.el.md,"));
    }

    #[test]
    fn a_summary_counts() {
        assert_eq!(summary(&one()), "1 mistake");
        assert_eq!(summary(&Problems::default()), "no problems");
    }
}
