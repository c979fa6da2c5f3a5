//! One walk over the events of the Markdown parser: what goes out is safe, marked and measured.

use std::ops::Range;

use pulldown_cmark::{
    CowStr, Event, HeadingLevel, LinkType, Options, Parser, Tag, TagEnd, TextMergeWithOffset, html,
};

use super::inline::{self, Piece, Target};
use super::{Body, Content, Heading, InnerLink, Picture, Reference, allowed, marks};
use crate::freshness::BlockHash;
use crate::problem::{Checked, Place, Problem, Rule};

/// Nobody reads lists within lists within lists deeper than this.
const MAX_DEPTH: usize = 12;

/// Where the lines of a text begin, to tell places of bytes.
pub struct Lines<'a> {
    text: &'a str,
    starts: Vec<usize>,
    first: Place,
}

impl<'a> Lines<'a> {
    /// A text whose first character stands at `first` in its file.
    #[must_use]
    pub fn of(text: &'a str, first: Place) -> Self {
        let starts = std::iter::once(0)
            .chain(
                text.bytes()
                    .enumerate()
                    .filter(|(_, byte)| *byte == b'\n')
                    .map(|(at, _)| at + 1),
            )
            .collect();
        Self {
            text,
            starts,
            first,
        }
    }

    /// The place of a byte.
    #[must_use]
    pub fn place(&self, at: usize) -> Place {
        let line = self
            .starts
            .partition_point(|start| *start <= at)
            .saturating_sub(1);
        let before = self.text.get(self.starts[line]..at).unwrap_or_default();
        let column = before.chars().count() as u32;
        let from = if line == 0 { self.first.column } else { 1 };
        Place {
            line: self.first.line + line as u32,
            column: from + column,
        }
    }
}

/// The walk: what has been put out so far, and where it is.
pub struct Walk<'a> {
    checked: Checked<'a>,
    lines: Lines<'a>,
    source: &'a str,
    problems: &'a mut Vec<Problem>,
    out: Vec<Event<'a>>,
    body: Body,
    text: String,
    /// Words of the block that is open, if one is.
    block: Option<String>,
    /// Whether the list item that was just opened has no block of its own yet.
    item_waits: bool,
    heading: Option<(u8, Option<String>, String)>,
    alt: Option<(String, String, Place)>,
    open_html: Vec<(String, Place)>,
    links: Vec<bool>,
    depth: usize,
    level: u8,
}

impl<'a> Walk<'a> {
    /// A walk over a text.
    pub fn of(
        checked: Checked<'a>,
        lines: Lines<'a>,
        source: &'a str,
        problems: &'a mut Vec<Problem>,
    ) -> Self {
        Self {
            checked,
            lines,
            source,
            problems,
            out: Vec::new(),
            body: Body::default(),
            text: String::new(),
            block: None,
            item_waits: false,
            heading: None,
            alt: None,
            open_html: Vec::new(),
            links: Vec::new(),
            depth: 0,
            level: 1,
        }
    }

    /// Walks to the end.
    #[must_use]
    pub fn body(mut self) -> Body {
        let options = Options::ENABLE_TABLES
            | Options::ENABLE_STRIKETHROUGH
            | Options::ENABLE_HEADING_ATTRIBUTES;
        let parser = Parser::new_ext(self.source, options).into_offset_iter();
        for (event, range) in TextMergeWithOffset::new(parser) {
            self.event(event, &range);
        }
        for (name, place) in std::mem::take(&mut self.open_html) {
            let message = format!("`<{name}>` is never closed");
            self.problem(
                Rule::HtmlNotAllowed,
                place,
                message,
                format!("add `</{name}>`"),
            );
        }
        let mut rendered = String::with_capacity(self.source.len() * 3 / 2);
        html::push_html(&mut rendered, self.out.into_iter());
        self.body.content = Some(Content {
            html: rendered,
            text: self.text,
        });
        self.body
    }

    fn event(&mut self, event: Event<'a>, range: &Range<usize>) {
        if self.alt.is_some() {
            return self.inside_picture(event);
        }
        match event {
            Event::Start(tag) => self.start(tag, range),
            Event::End(tag) => self.end(tag),
            Event::Text(text) => self.words(text, range),
            Event::Code(code) => {
                self.note_words(&code);
                self.begin_item_block();
                self.out.push(Event::Code(code));
            }
            Event::Html(raw) | Event::InlineHtml(raw) => self.raw_html(&raw, range),
            Event::SoftBreak | Event::HardBreak => {
                self.note_words(" ");
                self.out.push(event);
            }
            other => self.out.push(other),
        }
    }

    fn start(&mut self, tag: Tag<'a>, range: &Range<usize>) {
        self.go_deeper(range);
        match tag {
            Tag::Paragraph => {
                self.item_waits = false;
                if self.block.is_none() {
                    self.open_block();
                }
                self.out.push(Event::Start(Tag::Paragraph));
            }
            Tag::Heading { level, id, .. } => self.start_heading(level, id.as_deref(), range),
            Tag::Item => {
                self.out.push(Event::Start(Tag::Item));
                self.item_waits = true;
            }
            Tag::List(_) => {
                self.close_item_block();
                self.out.push(Event::Start(tag));
            }
            Tag::BlockQuote(_) => {
                self.item_waits = false;
                self.close_item_block();
                self.html("<div class=\"note\" role=\"note\">");
            }
            Tag::Table(alignments) => {
                self.open_block();
                self.html("<div class=\"table\" role=\"group\" tabindex=\"0\">");
                let plain = vec![pulldown_cmark::Alignment::None; alignments.len()];
                self.out.push(Event::Start(Tag::Table(plain)));
            }
            Tag::CodeBlock(kind) => {
                self.item_waits = false;
                self.open_block();
                self.out.push(Event::Start(Tag::CodeBlock(kind)));
            }
            Tag::Link {
                link_type,
                dest_url,
                ..
            } => self.start_link(link_type, &dest_url, range),
            Tag::Image { dest_url, .. } => {
                self.begin_item_block();
                let place = self.lines.place(range.start);
                self.alt = Some((dest_url.to_string(), String::new(), place));
            }
            Tag::HtmlBlock => {}
            other => {
                self.begin_item_block_for(&other);
                self.out.push(Event::Start(other));
            }
        }
    }

    fn end(&mut self, tag: TagEnd) {
        self.depth = self.depth.saturating_sub(1);
        match tag {
            TagEnd::Paragraph => {
                self.out.push(Event::End(tag));
                self.lift_lone_card();
                self.close_block();
            }
            TagEnd::Heading(level) => self.end_heading(level),
            TagEnd::Item => {
                self.close_item_block();
                self.item_waits = false;
                self.out.push(Event::End(tag));
            }
            TagEnd::BlockQuote(_) => self.html("</div>\n"),
            TagEnd::Table => {
                self.out.push(Event::End(tag));
                self.html("</div>");
                self.close_block();
            }
            TagEnd::TableCell | TagEnd::TableRow | TagEnd::TableHead => {
                self.note_words(" ");
                self.out.push(Event::End(tag));
            }
            TagEnd::CodeBlock => {
                self.out.push(Event::End(tag));
                self.close_block();
            }
            TagEnd::Link => {
                if self.links.pop() == Some(true) {
                    self.inline_html("</a>");
                }
            }
            TagEnd::HtmlBlock => {}
            other => self.out.push(Event::End(other)),
        }
    }

    // Blocks

    fn open_block(&mut self) {
        self.block = Some(String::new());
        self.inline_html(mark(marks::BLOCK));
    }

    fn close_block(&mut self) {
        if let Some(words) = self.block.take() {
            self.body.blocks.push(BlockHash::of_texts(&words));
            self.text.push('\n');
            self.inline_html(mark(marks::BLOCK_END));
        }
    }

    /// A tight list item has no paragraph: its block begins with its first words.
    fn begin_item_block(&mut self) {
        if std::mem::take(&mut self.item_waits) {
            self.open_block();
        }
    }

    fn begin_item_block_for(&mut self, tag: &Tag<'_>) {
        if matches!(tag, Tag::Emphasis | Tag::Strong | Tag::Strikethrough) {
            self.begin_item_block();
        }
    }

    fn close_item_block(&mut self) {
        self.item_waits = false;
        self.close_block();
    }

    // Headings

    fn start_heading(&mut self, level: HeadingLevel, id: Option<&str>, range: &Range<usize>) {
        let level = level as u8;
        if level == 1 || level > self.level + 1 {
            let place = self.lines.place(range.start);
            let message = match level {
                1 => String::from("the title stands in the head; here a heading begins at `##`"),
                _ => format!(
                    "a heading of level {level} follows one of level {}",
                    self.level
                ),
            };
            let remedy = format!("write `{}`", "#".repeat(self.level.max(1) as usize + 1));
            self.problem(Rule::HeadingLevel, place, message, remedy);
        }
        self.level = level.max(2);
        self.open_block();
        self.heading = Some((self.level, id.map(String::from), String::new()));
        self.inline_html(marks_heading());
    }

    fn end_heading(&mut self, _: HeadingLevel) {
        let Some((level, id, title)) = self.heading.take() else {
            return;
        };
        let title = super::blocks::meaning(&title);
        let id = self.free_id(&id.unwrap_or_else(|| slug(&title)));
        let at = self.out.iter().rposition(|event| is_heading_mark(event));
        if let Some(at) = at {
            self.out[at] = Event::Html(format!("<h{level} id=\"{}\">", escaped(&id)).into());
        }
        self.html(&format!("</h{level}>\n"));
        self.close_block();
        self.body.headings.push(Heading {
            level,
            id,
            title,
            text_at: self.text.len(),
        });
    }

    fn free_id(&self, wanted: &str) -> String {
        let taken = |id: &str| self.body.headings.iter().any(|heading| heading.id == id);
        let mut id = wanted.to_string();
        let mut number = 2;
        while taken(&id) {
            id = format!("{wanted}-{number}");
            number += 1;
        }
        id
    }

    // Words

    fn words(&mut self, text: CowStr<'a>, range: &Range<usize>) {
        self.begin_item_block();
        self.note_words(&text);
        if !text.contains("{{") {
            self.out.push(Event::Text(text));
            return;
        }
        for piece in inline::pieces(&text) {
            match piece {
                Piece::Words(words) => self.out.push(Event::Text(words.to_string().into())),
                Piece::Braces(inside, at) => self.reference(inside, range.start + at),
            }
        }
    }

    fn reference(&mut self, inside: &str, at: usize) {
        let place = self.lines.place(at);
        if let Some((kind, id)) = inline::reference(inside) {
            self.inline_html(inline::reference_mark(kind, id));
            let (kind, id) = (kind.to_string(), id.to_string());
            self.body.references.push(Reference { kind, id, place });
        } else {
            let message = format!("`{{{{ {inside} }}}}` names nothing that can be shown");
            let remedy = "write `{{ phone:ID }}`, `{{ email:ID }}`, `{{ name:ID }}`, \
                          `{{ contact:ID }}` or `{{ fact:ID }}`";
            self.problem(Rule::UnknownReference, place, message, remedy);
        }
    }

    /// A card alone in a paragraph stands without the paragraph.
    fn lift_lone_card(&mut self) {
        let length = self.out.len();
        let Some(
            [
                Event::Start(Tag::Paragraph),
                Event::InlineHtml(inside),
                Event::End(_),
            ],
        ) = self.out.get(length.saturating_sub(3)..)
        else {
            return;
        };
        if inside.starts_with(&format!("{}contact:", marks::REFERENCE)) {
            let card = self.out[length - 2].clone();
            self.out.truncate(length - 3);
            self.out.push(card);
        }
    }

    fn note_words(&mut self, words: &str) {
        if let Some(block) = &mut self.block {
            block.push_str(words);
        }
        match &mut self.heading {
            Some((_, _, title)) => title.push_str(words),
            None => self.text.push_str(words),
        }
    }

    /// Addresses are part of what a block means, though not of its words.
    fn note_address(&mut self, address: &str) {
        if let Some(block) = &mut self.block {
            block.push_str(" \u{27e8}");
            block.push_str(address);
            block.push('\u{27e9}');
        }
    }

    // Links and pictures

    fn start_link(&mut self, kind: LinkType, address: &str, range: &Range<usize>) {
        self.begin_item_block();
        self.note_address(address);
        let place = self.lines.place(range.start);
        let address = match kind {
            LinkType::Email => format!("mailto:{address}"),
            _ => address.to_string(),
        };
        let shown = match inline::target(&address) {
            Target::Inner(target, anchor) => {
                self.inline_html(format!("<a{}{target}#{anchor}{}>", marks::LINK, marks::END));
                self.body.links.push(InnerLink {
                    target,
                    anchor,
                    place,
                });
                true
            }
            Target::Outer => {
                self.inline_html(format!(
                    "<a href=\"{}\" rel=\"external\">",
                    escaped(&address)
                ));
                true
            }
            Target::Insecure => {
                let remedy = format!("write `https{}`", &address[4..]);
                let message = format!("the link `{address}` is not encrypted");
                self.problem(Rule::InsecureLink, place, message, remedy);
                false
            }
            Target::Unsafe => {
                let message = format!("the link `{address}` cannot be followed");
                let remedy =
                    "write `/section/article/`, `#heading`, `https://…`, `mailto:…` or `tel:…`";
                self.problem(Rule::UnsafeLink, place, message, remedy);
                false
            }
        };
        self.links.push(shown);
    }

    fn inside_picture(&mut self, event: Event<'a>) {
        match event {
            Event::Text(words) | Event::Code(words) => {
                if let Some((_, alt, _)) = &mut self.alt {
                    alt.push_str(&words);
                }
            }
            Event::SoftBreak | Event::HardBreak => {
                if let Some((_, alt, _)) = &mut self.alt {
                    alt.push(' ');
                }
            }
            Event::Start(_) => self.depth += 1,
            Event::End(TagEnd::Image) => {
                self.depth = self.depth.saturating_sub(1);
                self.picture();
            }
            Event::End(_) => self.depth = self.depth.saturating_sub(1),
            _ => {}
        }
    }

    fn picture(&mut self) {
        let Some((name, alt, place)) = self.alt.take() else {
            return;
        };
        self.note_words(&alt);
        self.note_address(&name);
        if alt.trim().is_empty() {
            let message = format!("the picture `{name}` has no words for those who cannot see it");
            self.problem(
                Rule::MissingAlt,
                place,
                message,
                format!("write `![What is to be seen]({name})`"),
            );
        }
        let alt = escaped(alt.trim());
        self.inline_html(format!(
            "<img{}{name}{} alt=\"{alt}\">",
            marks::PICTURE,
            marks::END
        ));
        self.body.pictures.push(Picture { name, place });
    }

    // Raw HTML

    fn raw_html(&mut self, raw: &str, range: &Range<usize>) {
        let place = self.lines.place(range.start);
        if let Some(fault) = allowed::first_fault(raw) {
            let message = format!("{fault} may not stand in a text");
            let remedy = "write it in Markdown, or take it out";
            self.problem(Rule::HtmlNotAllowed, place, message, remedy);
            return;
        }
        for (opens, name) in allowed::tags(raw) {
            self.balance(opens, name, place);
        }
        let kept = allowed::without_comments(raw);
        if !kept.trim().is_empty() {
            self.out.push(Event::InlineHtml(kept.into()));
        }
    }

    fn balance(&mut self, opens: bool, name: String, place: Place) {
        if opens {
            self.open_html.push((name, place));
        } else if self.open_html.last().is_some_and(|(open, _)| *open == name) {
            self.open_html.pop();
        } else {
            let message = format!("`</{name}>` closes nothing");
            self.problem(Rule::HtmlNotAllowed, place, message, "take it out");
        }
    }

    // Small things

    fn go_deeper(&mut self, range: &Range<usize>) {
        self.depth += 1;
        if self.depth == MAX_DEPTH + 1 {
            let place = self.lines.place(range.start);
            let message = format!("nested deeper than {MAX_DEPTH} levels");
            self.problem(Rule::TooDeep, place, message, "write it as a plain list");
        }
    }

    fn problem(
        &mut self,
        rule: Rule,
        place: Place,
        message: impl Into<String>,
        remedy: impl Into<String>,
    ) {
        self.problems
            .push(self.checked.problem(rule, place, message, remedy));
    }

    fn html(&mut self, html: &str) {
        self.out.push(Event::Html(html.to_string().into()));
    }

    fn inline_html(&mut self, html: impl Into<CowStr<'a>>) {
        self.out.push(Event::InlineHtml(html.into()));
    }
}

fn mark(mark: char) -> String {
    mark.to_string()
}

/// Stands where a heading begins until its words, and so its `id`, are known.
fn marks_heading() -> &'static str {
    "\u{7}"
}

fn is_heading_mark(event: &Event<'_>) -> bool {
    matches!(event, Event::InlineHtml(html) if &**html == marks_heading())
}

/// Words as an identifier: letters and digits of any script, hyphens between.
#[must_use]
pub fn slug(words: &str) -> String {
    let mut slug = String::with_capacity(words.len());
    for letter in words.chars().flat_map(char::to_lowercase) {
        if letter.is_alphanumeric() {
            slug.push(letter);
        } else if !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
    }
    let slug = slug.trim_end_matches('-');
    if slug.is_empty() {
        String::from("part")
    } else {
        slug.to_string()
    }
}

/// Text that may stand in HTML, also in an attribute.
#[must_use]
pub fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::super::{blocks, parse};
    use super::*;

    fn parsed(text: &str) -> (Body, Vec<Problem>) {
        let mut problems = Vec::new();
        let body = parse(Checked { file: "x.md", text }, text, 1, &mut problems);
        (body, problems)
    }

    fn html(text: &str) -> String {
        blocks::without_marks(&parsed(text).0.content.expect("parsed").html)
    }

    #[test]
    fn each_paragraph_heading_and_item_is_a_block() {
        let (body, problems) =
            parsed("Hello **you**.\n\n## What\n\n- one\n- two\n  - deeper\n- three\n\n> note\n");
        assert!(problems.is_empty(), "{problems:?}");
        let html = body.content.expect("parsed").html;
        let blocks: Vec<&str> = blocks::each(&html).into_iter().map(str::trim).collect();
        assert_eq!(
            blocks,
            [
                "<p>Hello <strong>you</strong>.</p>",
                "<h2 id=\"what\">What</h2>",
                "one",
                "two",
                "deeper",
                "three",
                "<p>note</p>"
            ]
        );
        assert_eq!(body.blocks.len(), 7);
    }

    #[test]
    fn loose_items_are_one_block_a_paragraph() {
        assert_eq!(parsed("- a\n\n- b\n\n  c\n").0.blocks.len(), 3);
    }

    #[test]
    fn markup_style_does_not_change_what_a_block_means() {
        let one = parsed("Go *there*\nnow\n\n- a\n- b\n").0.blocks;
        let other = parsed("Go _there_   now\n\n* a\n\n* b\n").0.blocks;
        assert_eq!(one, other);
        assert_ne!(one, parsed("Go *there* later\n\n- a\n- b\n").0.blocks);
        let link = |address: &str| parsed(&format!("[a]({address})")).0.blocks;
        assert_ne!(link("https://a.example"), link("https://b.example"));
    }

    #[test]
    fn links_are_marked_and_measured() {
        let (body, problems) =
            parsed("See\n[the doctor](/health/see-a-doctor/#cost) and [x](https://a.example).");
        assert!(problems.is_empty());
        assert_eq!(body.links[0].target, "health/see-a-doctor");
        assert_eq!(body.links[0].anchor, "cost");
        assert_eq!(body.links[0].place, Place { line: 2, column: 1 });
        let html = body.content.expect("parsed").html;
        assert!(html.contains("<a\u{1}health/see-a-doctor#cost\u{4}>the doctor</a>"));
        assert!(html.contains("<a href=\"https://a.example\" rel=\"external\">x</a>"));
    }

    #[test]
    fn faults_are_found_all_at_once() {
        let (_, problems) = parsed(
            "# Title\n\n[a](javascript:x) ![](p.png) <script>x</script>\n\n[b](http://x.example) {{ fone:x }}\n\n<kbd>\n",
        );
        let rules: Vec<&str> = problems.iter().map(|problem| problem.rule.id()).collect();
        for rule in [
            "heading-level",
            "unsafe-link",
            "missing-alt",
            "html-not-allowed",
            "insecure-link",
            "unknown-reference",
        ] {
            assert!(rules.contains(&rule), "{rule} not in {rules:?}");
        }
    }

    #[test]
    fn nothing_hostile_gets_through() {
        let out = html(
            "<script>alert(1)</script>\n\n<b onclick=x>a</b> <br onload=\"x\"> [x](javascript:alert(1))",
        );
        assert!(!out.contains("script>"), "{out}");
        assert!(!out.contains("onclick") && !out.contains("onload") && !out.contains("javascript"));
    }

    #[test]
    fn a_card_alone_stands_without_a_paragraph() {
        let (body, _) = parsed("{{ contact:asylum-service }}\n\nCall {{ phone:a }}.");
        let html = body.content.expect("parsed").html;
        assert!(
            html.starts_with("\u{5}\u{2}contact:asylum-service\u{4}\u{6}"),
            "{html:?}"
        );
        assert!(html.contains("<p>Call \u{2}phone:a\u{4}.</p>"));
    }

    #[test]
    fn headings_get_names_of_their_own() {
        let (body, _) = parsed("## Τι κοστίζει;\n\n## Cost {#cost}\n\n## Cost {#cost}\n");
        let ids: Vec<&str> = body
            .headings
            .iter()
            .map(|heading| heading.id.as_str())
            .collect();
        assert_eq!(ids, ["τι-κοστίζει", "cost", "cost-2"]);
    }

    #[test]
    fn tables_can_be_scrolled_and_carry_no_style() {
        let out = html("| a | b |\n|:--|--:|\n| 1 | 2 |\n");
        assert!(
            out.contains("<div class=\"table\"") && !out.contains("style"),
            "{out}"
        );
        assert_eq!(parsed("| a | b |\n|--|--|\n| 1 | 2 |\n").0.blocks.len(), 1);
    }

    #[test]
    fn deep_nesting_ends_in_a_problem() {
        let (_, problems) = parsed(&("> ".repeat(400) + "x"));
        assert!(problems.iter().any(|problem| problem.rule == Rule::TooDeep));
    }
}
