//! One walk over the events of the Markdown parser: what goes out is safe, marked and measured.

use std::ops::Range;

use pulldown_cmark::{CowStr, Event, Options, Parser, Tag, TagEnd, TextMergeWithOffset, html};

use super::{Body, Content};
use crate::problem::{Checked, Place, Problem, Rule};

mod block;
mod links;
mod raw;
mod words;

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
                text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').map(|(at, _)| at + 1),
            )
            .collect();
        Self { text, starts, first }
    }

    /// The place of a byte.
    #[must_use]
    pub fn place(&self, at: usize) -> Place {
        let line = self.starts.partition_point(|start| *start <= at).saturating_sub(1);
        let before = self.text.get(self.starts[line]..at).unwrap_or_default();
        let column = before.chars().count() as u32;
        let from = if line == 0 { self.first.column } else { 1 };
        Place { line: self.first.line + line as u32, column: from + column }
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
            self.problem(Rule::HtmlNotAllowed, place, message, format!("add `</{name}>`"));
        }
        let mut rendered = String::with_capacity(self.source.len() * 3 / 2);
        html::push_html(&mut rendered, self.out.into_iter());
        self.body.content = Some(Content { html: rendered, text: Some(self.text) });
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
            Tag::Link { link_type, dest_url, .. } => self.start_link(link_type, &dest_url, range),
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
        self.problems.push(self.checked.problem(rule, place, message, remedy));
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
    if slug.is_empty() { String::from("part") } else { slug.to_string() }
}

/// Text that may stand in HTML, also in an attribute.
#[must_use]
pub fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
#[path = "parse/tests.rs"]
mod tests;
