//! Raw HTML: what may stay stays, everything else is a problem.

use std::ops::Range;

use pulldown_cmark::Event;

use super::super::allowed;
use super::Walk;
use crate::problem::{Place, Rule};

impl<'a> Walk<'a> {
    pub(super) fn raw_html(&mut self, raw: &str, range: &Range<usize>) {
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

    pub(super) fn balance(&mut self, opens: bool, name: String, place: Place) {
        if opens {
            self.open_html.push((name, place));
        } else if self.open_html.last().is_some_and(|(open, _)| *open == name) {
            self.open_html.pop();
        } else {
            let message = format!("`</{name}>` closes nothing");
            self.problem(Rule::HtmlNotAllowed, place, message, "take it out");
        }
    }
}
