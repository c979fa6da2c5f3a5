//! Fills the marks of parsed HTML for one page: links, contacts, pictures, notices.

use super::marks;
use super::parse::escaped;

/// What a page knows that a text does not.
pub trait Page {
    /// The address of a link within the site, or nothing while its target is not published.
    fn link(&self, target: &str, anchor: &str) -> Option<String>;
    /// HTML of a use of a contact or fact.
    fn reference(&self, kind: &str, id: &str) -> String;
    /// Attributes of a picture: ` src="…" width="…" …`.
    fn picture(&self, name: &str) -> String;
    /// HTML to stand behind a block (a notice that it is stale), or nothing.
    fn behind_block(&self, number: usize) -> Option<String>;
}

/// HTML for one page.
#[must_use]
pub fn finish(html: &str, page: &impl Page) -> String {
    let mut out = String::with_capacity(html.len() + html.len() / 8);
    let mut rest = html;
    let mut block = 0;
    while let Some(at) = rest.bytes().position(marks::is_mark) {
        out.push_str(&rest[..at]);
        let mark = rest[at..].chars().next().unwrap_or(marks::BLOCK);
        rest = &rest[at + 1..];
        match mark {
            marks::BLOCK => {}
            marks::BLOCK_END => {
                if let Some(notice) = page.behind_block(block) {
                    out.push_str(&notice);
                }
                block += 1;
            }
            mark => {
                let end = rest.find(marks::END).unwrap_or(rest.len());
                out.push_str(&filled(mark, &marks::unmarked(&rest[..end]), page));
                rest = rest.get(end + 1..).unwrap_or_default();
            }
        }
    }
    out.push_str(rest);
    out
}

fn filled(mark: char, inside: &str, page: &impl Page) -> String {
    match mark {
        marks::LINK => {
            let (target, anchor) = inside.split_once('#').unwrap_or((inside, ""));
            let href = page.link(target, anchor);
            href.map(|href| format!(" href=\"{}\"", escaped(&href))).unwrap_or_default()
        }
        marks::REFERENCE => {
            let (kind, id) = inside.split_once(':').unwrap_or((inside, ""));
            page.reference(kind, id)
        }
        marks::PICTURE => page.picture(inside),
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Example;

    impl Page for Example {
        fn link(&self, target: &str, anchor: &str) -> Option<String> {
            (target != "gone").then(|| format!("../{target}/{anchor}"))
        }
        fn reference(&self, kind: &str, id: &str) -> String {
            format!("[{kind} {id}]")
        }
        fn picture(&self, name: &str) -> String {
            format!(" src=\"{name}\"")
        }
        fn behind_block(&self, number: usize) -> Option<String> {
            (number == 1).then(|| String::from("!"))
        }
    }

    #[test]
    fn marks_are_filled() {
        let html = "\u{5}<a\u{1}x#y\u{4}>x</a> <a\u{1}gone#\u{4}>g</a>\u{6}\u{5}\u{2}phone:a\u{4}<img\u{3}p.png\u{4}>\u{6}";
        assert_eq!(
            finish(html, &Example),
            "<a href=\"../x/y\">x</a> <a>g</a>[phone a]<img src=\"p.png\">!"
        );
    }

    #[test]
    fn pages_are_told_what_was_written() {
        let picture = marks::marked(marks::PICTURE, "a&b.png");
        assert_eq!(finish(&picture, &Example), " src=\"a&b.png\"");
        let link = marks::marked(marks::LINK, "x#a&b\"");
        assert_eq!(finish(&link, &Example), " href=\"../x/a&amp;b&quot;\"");
    }
}
