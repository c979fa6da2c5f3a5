//! Links and pictures.

use std::ops::Range;

use pulldown_cmark::{Event, LinkType, TagEnd};

use super::super::inline::{self, Target};
use super::super::{InnerLink, Picture, marks};
use super::{Walk, escaped};
use crate::problem::Rule;

impl<'a> Walk<'a> {
    pub(super) fn start_link(&mut self, kind: LinkType, address: &str, range: &Range<usize>) {
        self.begin_item_block();
        self.note_address(address);
        let place = self.lines.place(range.start);
        let address = match kind {
            LinkType::Email => format!("mailto:{address}"),
            _ => address.to_string(),
        };
        let shown = match inline::target(&address) {
            Target::Inner(target, anchor) => {
                let mark = marks::marked(marks::LINK, &format!("{target}#{anchor}"));
                self.inline_html(format!("<a{mark}>"));
                self.body.links.push(InnerLink { target, anchor, place });
                true
            }
            Target::Outer => {
                self.inline_html(format!("<a href=\"{}\" rel=\"external\">", escaped(&address)));
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

    pub(super) fn inside_picture(&mut self, event: Event<'a>) {
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

    pub(super) fn picture(&mut self) {
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
        let (mark, alt) = (marks::marked(marks::PICTURE, &name), escaped(alt.trim()));
        self.inline_html(format!("<img{mark} alt=\"{alt}\">"));
        self.body.pictures.push(Picture { name, place });
    }
}
