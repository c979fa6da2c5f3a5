//! One style sheet of many: imports take their place, comments and idle white space go.

use anyhow::{Context, Result, bail};

use super::files::Files;

/// The style sheets that browsers fetch: of every page, of the list of languages, of the landing
/// page, and of a service's pages.
pub(super) const SHEETS: [&str; 4] = ["main.css", "root.css", "front.css", "service.css"];

/// What stands in one layer, or, without a name, in none: the layer and its rules.
type Piece = (String, String);

/// A style sheet of a theme, ready to be sent.
pub(super) fn bundle(files: &Files, sheet: &str) -> Result<String> {
    let main = files.text(&format!("styles/{sheet}"));
    let main = main.with_context(|| format!("the theme has no styles/{sheet}"))?;
    let main = without_comments(main);
    let pieces: Result<Vec<Piece>> = main.lines().map(|line| piece(files, sheet, line)).collect();
    Ok(joined(&pieces?))
}

/// A line of a style sheet, or what it imports: `@import "base.css" layer(base);` becomes the
/// file's rules in their layer.
fn piece(files: &Files, sheet: &str, line: &str) -> Result<Piece> {
    let Some(import) = line.trim().strip_prefix("@import ") else {
        return Ok((String::new(), line.to_owned()));
    };
    let mut parts = import.split('"');
    let (Some(_), Some(name), Some(rest)) = (parts.next(), parts.next(), parts.next()) else {
        bail!("{sheet}: write @import \"file.css\" layer(name);, not @import {import}");
    };
    let layer = rest.trim().strip_prefix("layer(").and_then(|rest| rest.strip_suffix(");"));
    let layer = layer.with_context(|| format!("{sheet}: {name} needs a layer(…)"))?;
    let path = format!("styles/{name}");
    let rules =
        files.text(&path).with_context(|| format!("{sheet} imports {path}, which is not there"))?;
    Ok((layer.to_owned(), without_comments(rules)))
}

/// One sheet: neighbours in one layer stand in it together, which is lighter.
fn joined(pieces: &[Piece]) -> String {
    let layers = pieces.chunk_by(|one, next| one.0 == next.0).map(|together| {
        let rules: Vec<&str> = together.iter().map(|(_, rules)| rules.as_str()).collect();
        match together[0].0.as_str() {
            "" => rules.join("\n"),
            layer => format!("@layer {layer}{{{}}}", rules.join("\n")),
        }
    });
    squeezed(&layers.collect::<String>())
}

fn without_comments(css: &str) -> String {
    let mut rest = css;
    let mut kept = String::with_capacity(css.len());
    while let Some((before, comment)) = rest.split_once("/*") {
        kept.push_str(before);
        rest = comment.split_once("*/").map_or("", |(_, after)| after);
    }
    kept.push_str(rest);
    kept
}

/// Joins lines and drops the space beside braces, semicolons, commas and `>`, but in quotes.
fn squeezed(css: &str) -> String {
    let mut light = String::with_capacity(css.len());
    let mut quote = None;
    for c in css.chars() {
        if quote.is_none() && c.is_whitespace() {
            if !light.ends_with(['{', '}', ';', ',', ':', '>', ' ']) {
                light.push(' ');
            }
            continue;
        }
        if quote.is_none() && matches!(c, '{' | '}' | ';' | ',' | '>') {
            light.truncate(light.trim_end_matches(' ').len());
        }
        if quote.is_none() && c == '}' && light.ends_with(';') {
            light.pop();
        }
        match quote {
            Some(open) if c == open => quote = None,
            None if c == '"' || c == '\'' => quote = Some(c),
            _ => {}
        }
        light.push(c);
    }
    light.trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::{joined, squeezed, without_comments};

    #[test]
    fn idle_space_goes_and_needed_space_stays() {
        let css = "a  b > c {\n  margin: 0 auto;\n  width: calc(1px + 2px);\n}\n\n@media (min-width: 3em) and (x) { d::after { content: \"a  ; b\" } }";
        let light = "a b>c{margin:0 auto;width:calc(1px + 2px)}@media (min-width:3em) and (x){d::after{content:\"a  ; b\"}}";
        assert_eq!(squeezed(css), light);
    }

    #[test]
    fn neighbours_in_one_layer_stand_together() {
        let pieces =
            [("", "@layer a, b;"), ("a", "p {}\n"), ("a", "q {}"), ("b", "p {}"), ("", "i {}")];
        let pieces = pieces.map(|(layer, rules)| (layer.to_owned(), rules.to_owned()));
        assert_eq!(joined(&pieces), "@layer a,b;@layer a{p{}q{}}@layer b{p{}}i{}");
    }

    #[test]
    fn comments_go() {
        assert_eq!(without_comments("a{}/* one */b{}/* two"), "a{}b{}");
    }
}
