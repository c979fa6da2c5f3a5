//! One style sheet of many: imports take their place, comments and idle white space go.

use anyhow::{Context, Result, bail};

use super::files::Files;

/// The style sheets that browsers fetch: of every page, of the list of languages, of the landing
/// page, and of a service's pages.
pub(super) const SHEETS: [&str; 4] = ["main.css", "root.css", "front.css", "service.css"];

/// A style sheet of a theme, ready to be sent.
pub(super) fn bundle(files: &Files, sheet: &str) -> Result<String> {
    let main = files.text(&format!("styles/{sheet}"));
    let main = main.with_context(|| format!("the theme has no styles/{sheet}"))?;
    let mut bundled = String::new();
    for line in without_comments(main).lines() {
        match line.trim().strip_prefix("@import ") {
            Some(import) => bundled.push_str(&imported(files, sheet, import)?),
            None => bundled.push_str(line),
        }
        bundled.push('\n');
    }
    Ok(squeezed(&bundled))
}

/// `"base.css" layer(base);` becomes the file's rules in their layer.
fn imported(files: &Files, sheet: &str, import: &str) -> Result<String> {
    let mut parts = import.split('"');
    let (Some(_), Some(name), Some(rest)) = (parts.next(), parts.next(), parts.next()) else {
        bail!("{sheet}: write @import \"file.css\" layer(name);, not @import {import}");
    };
    let layer = rest.trim().strip_prefix("layer(").and_then(|rest| rest.strip_suffix(");"));
    let layer = layer.with_context(|| format!("{sheet}: {name} needs a layer(…)"))?;
    let path = format!("styles/{name}");
    let rules =
        files.text(&path).with_context(|| format!("{sheet} imports {path}, which is not there"))?;
    Ok(format!("@layer {layer}{{{}}}", without_comments(rules)))
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

/// Joins lines and drops the space beside braces, semicolons and commas, but in quotes.
fn squeezed(css: &str) -> String {
    let mut light = String::with_capacity(css.len());
    let mut quote = None;
    for c in css.chars() {
        if quote.is_none() && c.is_whitespace() {
            if !light.ends_with(['{', '}', ';', ',', ':', ' ']) {
                light.push(' ');
            }
            continue;
        }
        if quote.is_none() && matches!(c, '{' | '}' | ';' | ',') {
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
    use super::{squeezed, without_comments};

    #[test]
    fn idle_space_goes_and_needed_space_stays() {
        let css = "a  b > c {\n  margin: 0 auto;\n  width: calc(1px + 2px);\n}\n\n@media (min-width: 3em) and (x) { d::after { content: \"a  ; b\" } }";
        let light = "a b > c{margin:0 auto;width:calc(1px + 2px)}@media (min-width:3em) and (x){d::after{content:\"a  ; b\"}}";
        assert_eq!(squeezed(css), light);
    }

    #[test]
    fn comments_go() {
        assert_eq!(without_comments("a{}/* one */b{}/* two"), "a{}b{}");
    }
}
