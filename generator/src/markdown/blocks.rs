//! Blocks: the smallest parts of a text that a translation answers one by one.

use super::marks;

/// The HTML between the marks of each block, in order.
#[must_use]
pub fn each(html: &str) -> Vec<&str> {
    let mut blocks = Vec::new();
    let mut rest = html;
    while let Some(start) = rest.find(marks::BLOCK) {
        rest = &rest[start + 1..];
        let end = rest.find(marks::BLOCK_END).unwrap_or(rest.len());
        blocks.push(&rest[..end]);
        rest = &rest[end..];
    }
    blocks
}

/// HTML without the marks of its blocks.
#[must_use]
pub fn without_marks(html: &str) -> String {
    html.replace([marks::BLOCK, marks::BLOCK_END], "")
}

/// White space and markup do not count; words and addresses do.
#[must_use]
pub fn meaning(text: &str) -> String {
    let mut meaning = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !meaning.is_empty() {
            meaning.push(' ');
        }
        meaning.push_str(word);
    }
    meaning
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_are_cut_out_of_the_html() {
        let html = "\u{5}<p>a</p>\u{6}<ul><li>\u{5}b\u{6}</li></ul>";
        assert_eq!(each(html), ["<p>a</p>", "b"]);
        assert_eq!(without_marks(html), "<p>a</p><ul><li>b</li></ul>");
    }
}
