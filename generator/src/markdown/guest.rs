//! Markdown of people whom nobody knows: listings, events, answers.
//!
//! What goes out is made here from a handful of elements and of words that are escaped, so there
//! is nothing to be cleaned: raw HTML stays as the words that were typed, pictures become their
//! description, and a link leads to `http`, `https`, `mailto` or `tel` or is no link.

use pulldown_cmark::{Event, HeadingLevel, Parser, Tag, TagEnd};

/// Nobody reads lists within lists deeper than this; what is deeper stands without its element.
const MAX_DEPTH: usize = 8;

/// For whom a link of a stranger is no recommendation.
const REL: &str = "nofollow ugc noopener external";

/// A text as HTML.
#[must_use]
pub fn html(text: &str) -> String {
    let mut walk = Walk { out: String::with_capacity(text.len() * 3 / 2), open: Vec::new() };
    for event in Parser::new(text) {
        walk.event(event);
    }
    walk.out
}

/// The words of a text, for those who read no HTML.
#[must_use]
pub fn plain(text: &str) -> String {
    let mut words = String::new();
    for event in Parser::new(text) {
        match event {
            Event::Text(part) | Event::Code(part) => words.push_str(&part),
            Event::SoftBreak
            | Event::HardBreak
            | Event::End(TagEnd::Paragraph | TagEnd::Item | TagEnd::Heading(_)) => {
                words.push(' ');
            }
            _ => {}
        }
    }
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The walk: what was put out, and how each open element will be closed.
struct Walk {
    out: String,
    open: Vec<&'static str>,
}

impl Walk {
    fn event(&mut self, event: Event<'_>) {
        match event {
            Event::Start(tag) => self.start(&tag),
            Event::End(tag) => self.end(tag),
            Event::Text(words)
            | Event::Code(words)
            | Event::Html(words)
            | Event::InlineHtml(words) => escape(&words, &mut self.out),
            Event::SoftBreak => self.out.push('\n'),
            Event::HardBreak => self.out.push_str("<br>"),
            Event::Rule => self.out.push_str("<hr>"),
            Event::TaskListMarker(_)
            | Event::FootnoteReference(_)
            | Event::InlineMath(_)
            | Event::DisplayMath(_) => {}
        }
    }

    fn start(&mut self, tag: &Tag<'_>) {
        let (opens, closes) = element(tag);
        let deep = self.open.iter().filter(|close| !close.is_empty()).count() >= MAX_DEPTH;
        if deep {
            return self.open.push("");
        }
        match tag {
            Tag::Link { dest_url, .. } if is_safe(dest_url) => {
                self.out.push_str("<a href=\"");
                escape(dest_url, &mut self.out);
                self.out.push_str(&format!("\" rel=\"{REL}\">"));
                self.open.push("</a>");
            }
            Tag::List(Some(first)) if *first != 1 => {
                self.out.push_str(&format!("<ol start=\"{first}\">"));
                self.open.push("</ol>");
            }
            _ => {
                self.out.push_str(opens);
                self.open.push(closes);
            }
        }
    }

    fn end(&mut self, tag: TagEnd) {
        self.out.push_str(self.open.pop().unwrap_or_default());
        if matches!(tag, TagEnd::Paragraph | TagEnd::Item | TagEnd::Heading(_)) {
            self.out.push('\n');
        }
    }
}

/// How an element opens and closes; nothing for those that may not stand here.
fn element(tag: &Tag<'_>) -> (&'static str, &'static str) {
    match tag {
        Tag::Paragraph | Tag::CodeBlock(_) | Tag::HtmlBlock => ("<p>", "</p>"),
        // The page has its own first heading.
        Tag::Heading { level: HeadingLevel::H1 | HeadingLevel::H2, .. } => ("<h2>", "</h2>"),
        Tag::Heading { .. } => ("<h3>", "</h3>"),
        Tag::BlockQuote(_) => ("<blockquote>", "</blockquote>"),
        Tag::List(Some(_)) => ("<ol>", "</ol>"),
        Tag::List(None) => ("<ul>", "</ul>"),
        Tag::Item => ("<li>", "</li>"),
        Tag::Emphasis => ("<em>", "</em>"),
        Tag::Strong => ("<strong>", "</strong>"),
        _ => ("", ""),
    }
}

/// Whether a link may lead there.
#[must_use]
pub fn is_safe(address: &str) -> bool {
    let lower = address.to_ascii_lowercase();
    let known = ["https://", "http://", "mailto:", "tel:"];
    known.iter().any(|begin| lower.starts_with(begin) && lower.len() > begin.len())
        && !address.chars().any(|c| c.is_control() || c.is_whitespace())
}

/// Words that no browser takes for anything else. Control characters, which mark places in the
/// texts of authors, are left out.
fn escape(words: &str, out: &mut String) {
    for letter in words.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\n' | '\t' => out.push(letter),
            letter if letter.is_control() => {}
            letter => out.push(letter),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_subset_is_shown() {
        let text =
            "# Course\n\nCome *all*, **really**  \nall.\n\n- one\n- two\n\n3. three\n\n> said";
        assert_eq!(
            html(text),
            "<h2>Course</h2>\n<p>Come <em>all</em>, <strong>really</strong><br>all.</p>\n\
             <ul><li>one</li>\n<li>two</li>\n</ul><ol start=\"3\"><li>three</li>\n</ol>\
             <blockquote><p>said</p>\n</blockquote>"
        );
        assert_eq!(
            html("[mail](mailto:a@example.org)"),
            format!("<p><a href=\"mailto:a@example.org\" rel=\"{REL}\">mail</a></p>\n")
        );
    }

    #[test]
    fn what_may_do_harm_is_only_words() {
        for (evil, shown) in [
            ("a <script>alert(1)</script>", "&lt;script&gt;"),
            ("<img src=x onerror=alert(1)>", "&lt;img"),
            ("[x](javascript:alert(1))", "<p>x</p>"),
            ("[x](JaVaScRiPt:alert(1))", "<p>x</p>"),
            ("[x](data:text/html,x)", "<p>x</p>"),
            ("[x](//evil.example)", "<p>x</p>"),
            ("[x](/my/cyprus/el/account/erase)", "<p>x</p>"),
            ("<javascript:alert(1)>", "<p>javascript:alert(1)</p>"),
            ("![seen](https://evil.example/pixel.png)", "<p>seen</p>"),
            ("`<b>`", "<p>&lt;b&gt;</p>"),
            ("    <b>", "<p>&lt;b&gt;"),
            ("{{ phone:asylum-service }}", "{{ phone:asylum-service }}"),
            ("[x](https://example.org/\"onmouseover=alert(1))", "&quot;onmouseover"),
        ] {
            let made = html(evil);
            assert!(made.contains(shown), "{evil}: {made}");
            assert!(only_known_tags(&made), "{evil}: {made}");
        }
    }

    /// Whether there is nothing but elements of ours.
    fn only_known_tags(html: &str) -> bool {
        let plain = ["p", "h2", "h3", "blockquote", "ol", "ul", "li", "em", "strong", "br", "hr"];
        html.split('<').skip(1).all(|part| {
            let Some((tag, _)) = part.split_once('>') else { return false };
            let name = tag.trim_start_matches('/');
            let link = name.strip_prefix("a href=\"").and_then(|rest| rest.split_once('"'));
            let link = link.is_some_and(|(to, rest)| {
                let to = to.replace("&amp;", "&");
                is_safe(&to) && rest == format!(" rel=\"{REL}\"")
            });
            let start = name.strip_prefix("ol start=\"").and_then(|rest| rest.strip_suffix('"'));
            let start = start.is_some_and(|number| number.bytes().all(|b| b.is_ascii_digit()));
            plain.contains(&name) || name == "a" || link || start
        })
    }

    proptest! {
        #[test]
        fn nothing_comes_out_but_our_elements(
            pieces in proptest::collection::vec(proptest::sample::select(vec![
                "<", ">", "\"", "'", "&", "script", "<b", "/>", "[x](", ")", "javascript:", "https://a",
                "mailto:", "![", "]", "](", "\n", "\n\n", "- ", "> ", "# ", "`", "**", "*", "<!--", "-->",
                "&lt;", "&#60;", "\u{1}", "\u{4}", "\0", "onload=", "tel:1", "|", "---", "<a href=", " ",
                "ب", "{{", "}}", "[r]: javascript:x\n", "[r]", "1. ", "    ", "<svg/onload=x>", "]]>",
            ]), 0..60)
        ) {
            let made = html(&pieces.concat());
            prop_assert!(only_known_tags(&made), "{}", made);
            prop_assert!(!made.chars().any(|c| c.is_control() && c != '\n' && c != '\t'));
        }

        #[test]
        fn every_element_is_closed(text in "[ \\n>*#a_`1.-]{0,120}") {
            let made = html(&text);
            for name in ["p", "h2", "h3", "blockquote", "ol", "ul", "li", "em", "strong"] {
                let opened = made.matches(&format!("<{name}>")).count()
                    + made.matches(&format!("<{name} ")).count();
                prop_assert_eq!(opened, made.matches(&format!("</{name}>")).count(), "{}", made);
            }
        }

        #[test]
        fn it_is_never_deep(depth in 1_usize..300) {
            let made = html(&format!("{}x", "> ".repeat(depth)));
            prop_assert!(made.matches("<blockquote>").count() <= MAX_DEPTH);
        }
    }
}
