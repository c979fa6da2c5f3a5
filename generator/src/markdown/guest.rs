//! Markdown of people whom nobody knows: listings, events, answers.
//!
//! A handful of elements goes out, and everything is cleaned by ammonia behind it. Raw HTML stays as
//! the words that were typed, pictures become their description, and a link leads to `http`,
//! `https`, `mailto` or `tel` or is no link.

use std::sync::LazyLock;

use ammonia::{Builder, UrlRelative};
use pulldown_cmark::{Event, HeadingLevel, Parser, Tag, TagEnd, html::push_html};

/// Nobody reads lists within lists deeper than this; what is deeper stands without its element.
const MAX_DEPTH: usize = 8;

/// For whom a link of a stranger is no recommendation.
const REL: &str = "nofollow ugc noopener external";

/// Where a link may lead.
const SCHEMES: [&str; 4] = ["https", "http", "mailto", "tel"];

/// Every element that may stand there.
const ELEMENTS: [&str; 12] =
    ["p", "h2", "h3", "blockquote", "ol", "ul", "li", "em", "strong", "br", "hr", "a"];

static CLEANER: LazyLock<Builder<'static>> = LazyLock::new(|| {
    let mut cleaner = Builder::empty();
    cleaner
        .tags(ELEMENTS.into())
        .tag_attributes([("a", ["href"].into()), ("ol", ["start"].into())].into())
        .url_schemes(SCHEMES.into())
        .url_relative(UrlRelative::Deny)
        .link_rel(Some(REL));
    cleaner
});

/// A text as HTML.
#[must_use]
pub fn html(text: &str) -> String {
    // Control characters mark places in the texts of authors.
    let text: String = text.chars().filter(|c| !c.is_control() || "\n\t".contains(*c)).collect();
    let (mut raw, mut walk) = (String::with_capacity(text.len() * 3 / 2), Walk::default());
    push_html(&mut raw, Parser::new(&text).filter_map(|event| walk.event(event)));
    CLEANER.clean(&raw).to_string()
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

/// The walk: how each open element will be closed, if it stands there at all.
#[derive(Default)]
struct Walk {
    open: Vec<Option<TagEnd>>,
}

impl Walk {
    fn event<'a>(&mut self, event: Event<'a>) -> Option<Event<'a>> {
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(_) => self.open.pop().flatten().map(Event::End),
            Event::Code(words) | Event::Html(words) | Event::InlineHtml(words) => {
                Some(Event::Text(words))
            }
            other => Some(other),
        }
    }

    fn start<'a>(&mut self, tag: Tag<'a>) -> Option<Event<'a>> {
        let deep = self.open.iter().flatten().count() >= MAX_DEPTH;
        let tag = element(tag).filter(|_| !deep);
        self.open.push(tag.as_ref().map(Tag::to_end));
        tag.map(Event::Start)
    }
}

/// What stands for an element; nothing for those that may not stand there.
fn element(tag: Tag<'_>) -> Option<Tag<'_>> {
    let heading = |level| Tag::Heading { level, id: None, classes: Vec::new(), attrs: Vec::new() };
    match tag {
        Tag::CodeBlock(_) | Tag::HtmlBlock => Some(Tag::Paragraph),
        // The page has its own first heading.
        Tag::Heading { level: HeadingLevel::H1 | HeadingLevel::H2, .. } => {
            Some(heading(HeadingLevel::H2))
        }
        Tag::Heading { .. } => Some(heading(HeadingLevel::H3)),
        Tag::BlockQuote(_) => Some(Tag::BlockQuote(None)),
        Tag::Image { .. } => None,
        Tag::Link { ref dest_url, .. } if !is_safe(dest_url) => None,
        other => Some(other),
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
            "<h2>Course</h2>\n<p>Come <em>all</em>, <strong>really</strong><br>\nall.</p>\n\
             <ul>\n<li>one</li>\n<li>two</li>\n</ul>\n<ol start=\"3\">\n<li>three</li>\n</ol>\n\
             <blockquote>\n<p>said</p>\n</blockquote>\n"
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
            ("[x](https://example.org/\"onmouseover=alert(1))", "%22onmouseover"),
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
            // What looked like an address and is none.
            let nowhere = name == format!("a rel=\"{REL}\"");
            plain.contains(&name) || name == "a" || link || nowhere || start
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
