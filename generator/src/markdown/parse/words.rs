//! Words, and what stands between braces.

use std::ops::Range;

use pulldown_cmark::{CowStr, Event, Tag};

use super::super::inline::{self, Piece};
use super::super::{Reference, marks};
use super::Walk;
use crate::problem::Rule;

impl<'a> Walk<'a> {
    pub(super) fn words(&mut self, text: CowStr<'a>, range: &Range<usize>) {
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

    pub(super) fn reference(&mut self, inside: &str, at: usize) {
        let place = self.lines.place(at);
        if let Some((kind, id)) = inline::reference(inside) {
            self.inline_html(inline::reference_mark(kind, id));
            let (kind, id) = (kind.to_string(), id.to_string());
            self.body.references.push(Reference { kind, id, place });
        } else {
            let message = format!("`{{{{ {inside} }}}}` names nothing that can be shown");
            let remedy = "write `{{ phone:ID }}`, `{{ email:ID }}`, `{{ name:ID }}`, \
                          `{{ contact:ID }}`, `{{ fact:ID }}`, `{{ text:KEY }}` or `{{ module:ID }}`";
            self.problem(Rule::UnknownReference, place, message, remedy);
        }
    }

    /// A card alone in a paragraph stands without the paragraph.
    pub(super) fn lift_lone_card(&mut self) {
        let length = self.out.len();
        let Some([Event::Start(Tag::Paragraph), Event::InlineHtml(inside), Event::End(_)]) =
            self.out.get(length.saturating_sub(3)..)
        else {
            return;
        };
        if inside.starts_with(&format!("{}contact:", marks::REFERENCE)) {
            let card = self.out[length - 2].clone();
            self.out.truncate(length - 3);
            self.out.push(card);
        }
    }

    pub(super) fn note_words(&mut self, words: &str) {
        if let Some(block) = &mut self.block {
            block.push_str(words);
        }
        match &mut self.heading {
            Some((_, _, title)) => title.push_str(words),
            None => self.text.push_str(words),
        }
    }

    /// Addresses are part of what a block means, though not of its words.
    pub(super) fn note_address(&mut self, address: &str) {
        if let Some(block) = &mut self.block {
            block.push_str(" \u{27e8}");
            block.push_str(address);
            block.push('\u{27e9}');
        }
    }
}
