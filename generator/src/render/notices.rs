//! "This part is newer in …": what a source says now, behind the block that is older.

use std::collections::HashMap;

use anyhow::Result;

use super::Job;
use super::finish::Setting;
use crate::content::parse::What;
use crate::content::{Article, Section};
use crate::edition::{Shown, sections};
use crate::freshness::{Comparison, State};
use crate::markdown::{blocks, parse::escaped};
use crate::view::article::StaleNotice;

/// Notices by the number of the block that they stand behind.
pub(super) type Notices = HashMap<usize, Vec<StaleNotice>>;

/// Takes the notice behind a block.
pub(super) fn take_first(notices: &mut Notices, number: usize) -> Option<StaleNotice> {
    notices.remove(&number).and_then(|list| list.into_iter().next())
}

impl Job<'_> {
    /// The notices of an article.
    pub(super) fn article_notices(&self, article: &Article, shown: &Shown) -> Result<Notices> {
        let Some(behind) = &shown.behind else {
            return Ok(Notices::new());
        };
        Ok(self.notices(behind, &article.source, &self.article_source(article)?))
    }

    /// The notices of a section's introduction, as it is shown in a language.
    pub(super) fn section_notices(&self, section: &Section, lang: &str) -> Result<Notices> {
        let behind = sections::behind(section, lang);
        let (Some(behind), Some((from, source))) = (behind, sections::source(section)) else {
            return Ok(Notices::new());
        };
        let content = self.press.kept_or_read(&source.path, &source.body, |what| match what {
            What::Section(text) => text.body.content.clone(),
            _ => None,
        })?;
        let setting = Setting::plain(self, None);
        let mut list = vec![escaped(&source.head.title), escaped(&source.head.summary)];
        list.extend(each(&content.html, &setting));
        Ok(self.notices(&behind, from, &list))
    }

    fn notices(&self, behind: &Comparison, from: &str, source: &[String]) -> Notices {
        let mut notices = Notices::new();
        let notice = |number: Option<usize>, missing: bool| StaleNotice {
            html: number.and_then(|number| source.get(number)).cloned().unwrap_or_default(),
            lang: from.to_string(),
            dir: self.edition.direction_of(from).to_string(),
            language: self.edition.name_of(from).to_string(),
            missing,
        };
        for (own, state) in behind.states.iter().enumerate() {
            if let State::Stale(number) = state {
                notices.entry(own).or_default().push(notice(*number, false));
            }
        }
        for (number, own) in &behind.missing {
            notices.entry(own.unwrap_or(1)).or_default().push(notice(Some(*number), true));
        }
        notices
    }

    /// The same as HTML behind the blocks of a text, which are counted from its first.
    pub(super) fn behind_blocks(
        &self,
        notices: Notices,
        first: usize,
    ) -> Result<HashMap<usize, String>> {
        let mut behind = HashMap::new();
        for (number, notices) in notices {
            let mut html = String::new();
            for notice in &notices {
                html += &self.voice.renderer.part("parts/stale-notice.html", notice)?;
            }
            behind.insert(number.saturating_sub(first), html);
        }
        Ok(behind)
    }

    /// HTML of each block of an article's source: of its head, then of its text.
    fn article_source(&self, article: &Article) -> Result<Vec<String>> {
        let file = article.source_file();
        let setting = Setting::plain(self, Some(article));
        let mut list = vec![escaped(&file.head.title), escaped(&file.head.summary)];
        list.extend(file.head.procedure.lines().map(|line| setting.html(&line.html)));
        list.extend(each(&self.press.content(file)?.html, &setting));
        Ok(list)
    }
}

fn each<'a>(html: &'a str, setting: &'a Setting<'_>) -> impl Iterator<Item = String> + 'a {
    blocks::each(html).into_iter().map(|block| setting.html(&without_id(block)))
}

/// A source block repeated in a notice must not repeat its `id`, nor be a heading of the page.
fn without_id(block: &str) -> String {
    let Some(level) = block.trim_start().strip_prefix("<h").and_then(|rest| rest.chars().next())
    else {
        return block.to_string();
    };
    let inner = block.split_once('>').map_or(block, |(_, inner)| inner);
    let inner = inner.trim_end().trim_end_matches(&format!("</h{level}>"));
    format!("<p><strong>{inner}</strong></p>")
}
