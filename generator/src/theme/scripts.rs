//! Scripts without what only people read: comments on lines of their own, and indentation.

/// Drops comments and blank lines. Only whole lines go, and none inside a template literal,
/// so that no string can be hurt.
pub(super) fn lighten(source: &str) -> String {
    let mut light = String::with_capacity(source.len());
    let (mut in_comment, mut in_literal) = (false, false);
    for line in source.lines() {
        let bare = line.trim();
        if in_comment {
            in_comment = !bare.ends_with("*/");
        } else if in_literal {
            light.push_str(line);
            light.push('\n');
        } else if bare.starts_with("/*") {
            in_comment = !bare.contains("*/");
        } else if !bare.is_empty() && !bare.starts_with("//") {
            light.push_str(bare);
            light.push('\n');
        }
        if !in_comment && !bare.starts_with("//") && bare.matches('`').count() % 2 == 1 {
            in_literal = !in_literal;
        }
    }
    light
}

#[cfg(test)]
mod tests {
    use super::lighten;

    #[test]
    fn comments_on_their_own_lines_go() {
        let source =
            "// @ts-check\n/** Says hello.\n * @param {string} a */\n  hello(a); // kept\n\n";
        assert_eq!(lighten(source), "hello(a); // kept\n");
    }

    #[test]
    fn template_literals_stay() {
        let source = "const a = `\n  // not a comment\n`;\n  b();\n";
        assert_eq!(lighten(source), "const a = `\n  // not a comment\n`;\nb();\n");
    }
}
