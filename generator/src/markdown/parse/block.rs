//! Blocks open and close, headings get their names.

use std::ops::Range;

use pulldown_cmark::{Event, HeadingLevel, Tag};

use super::super::{Heading, blocks, marks};
use super::{Walk, escaped, mark, slug};
use crate::freshness::BlockHash;
use crate::problem::Rule;

impl<'a> Walk<'a> {
    pub(super) fn open_block(&mut self) {
        self.block = Some(String::new());
        self.inline_html(mark(marks::BLOCK));
    }

    pub(super) fn close_block(&mut self) {
        if let Some(words) = self.block.take() {
            self.body.blocks.push(BlockHash::of_texts(&words));
            self.text.push('\n');
            self.inline_html(mark(marks::BLOCK_END));
        }
    }

    /// A tight list item has no paragraph: its block begins with its first words.
    pub(super) fn begin_item_block(&mut self) {
        if std::mem::take(&mut self.item_waits) {
            self.open_block();
        }
    }

    pub(super) fn begin_item_block_for(&mut self, tag: &Tag<'_>) {
        if matches!(tag, Tag::Emphasis | Tag::Strong | Tag::Strikethrough) {
            self.begin_item_block();
        }
    }

    pub(super) fn close_item_block(&mut self) {
        self.item_waits = false;
        self.close_block();
    }

    pub(super) fn start_heading(
        &mut self,
        level: HeadingLevel,
        id: Option<&str>,
        range: &Range<usize>,
    ) {
        let level = level as u8;
        if level == 1 || level > self.level + 1 {
            let place = self.lines.place(range.start);
            let message = match level {
                1 => String::from("the title stands in the head; here a heading begins at `##`"),
                _ => format!("a heading of level {level} follows one of level {}", self.level),
            };
            let remedy = format!("write `{}`", "#".repeat(self.level.max(1) as usize + 1));
            self.problem(Rule::HeadingLevel, place, message, remedy);
        }
        self.level = level.max(2);
        self.open_block();
        self.heading = Some((self.level, id.map(String::from), String::new()));
        self.inline_html(marks_heading());
    }

    pub(super) fn end_heading(&mut self, _: HeadingLevel) {
        let Some((level, id, title)) = self.heading.take() else {
            return;
        };
        let title = blocks::meaning(&title);
        let id = self.free_id(&id.unwrap_or_else(|| slug(&title)));
        let at = self.out.iter().rposition(|event| is_heading_mark(event));
        if let Some(at) = at {
            self.out[at] = Event::Html(format!("<h{level} id=\"{}\">", escaped(&id)).into());
        }
        self.html(&format!("</h{level}>\n"));
        self.close_block();
        self.body.headings.push(Heading { level, id, title, text_at: self.text.len() });
    }

    pub(super) fn free_id(&self, wanted: &str) -> String {
        let taken = |id: &str| self.body.headings.iter().any(|heading| heading.id == id);
        let mut id = wanted.to_string();
        let mut number = 2;
        while taken(&id) {
            id = format!("{wanted}-{number}");
            number += 1;
        }
        id
    }
}

/// Stands where a heading begins until its words, and so its `id`, are known.
fn marks_heading() -> &'static str {
    "\u{7}"
}

fn is_heading_mark(event: &Event<'_>) -> bool {
    matches!(event, Event::InlineHtml(html) if &**html == marks_heading())
}
