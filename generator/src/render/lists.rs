//! Pages that list: home, sections with and without a filter, tags.

use anyhow::Result;

use super::Job;
use super::chrome::{self, About};
use super::finish::Setting;
use super::json_ld;
use super::notices::{Notices, take_first};
use crate::content::SectionFile;
use crate::content::parse::What;
use crate::edition::lists::Choice;
use crate::edition::{pages, paging};
use crate::url;
use crate::view::section::{
    FilterChoice, FilterGroup, HomePage, Pages, SectionPage, TagEntry, TagPage, TagsPage,
};
use crate::view::{Link, Spoken};

impl Job<'_> {
    pub(crate) fn home(&self) -> Result<String> {
        let edition = self.edition;
        let site = edition.site();
        let first_steps =
            site.first_steps.iter().filter_map(|address| pages::find(edition, address));
        let view = HomePage {
            sections: chrome::sections(edition),
            modules: chrome::modules(edition),
            first_steps: first_steps.map(|(s, a)| self.card(s, a)).collect(),
        };
        let mut about = About::of(edition.spoken(&site.name), edition.spoken(&site.tagline));
        about.feed = url::feed(edition.tag(), None);
        about.json_ld = json_ld::website(self);
        self.voice.renderer.page(&self.voice.chrome, &self.frame(about), &view)
    }

    pub(crate) fn section(&self, at: usize, part: usize) -> Result<String> {
        let all: Vec<usize> = (0..self.edition.shown[at].len()).collect();
        self.section_page(at, None, &all, part)
    }

    pub(crate) fn filtered(&self, at: usize, group: &str, id: &str, part: usize) -> Result<String> {
        let mut choices = self.edition.lists.choices[at].iter();
        let choice = choices.find(|choice| choice.group == group && choice.id == id);
        let articles = choice.map(|choice| choice.articles.as_slice()).unwrap_or_default();
        self.section_page(at, choice, articles, part)
    }

    fn section_page(
        &self,
        at: usize,
        on: Option<&Choice>,
        articles: &[usize],
        part: usize,
    ) -> Result<String> {
        let edition = self.edition;
        let section = &edition.country.library.sections[at];
        let text = edition.section_text(section);
        let intro = if on.is_none() && part == 0 { text } else { None };
        let lang = intro.map_or("", |(lang, _)| lang);
        let mut notices = self.section_notices(section, lang)?;
        let opening = (0..2).filter_map(|number| take_first(&mut notices, number)).collect();
        let html = match intro {
            Some((_, text)) => self.introduction(text, notices)?,
            None => String::new(),
        };
        let here = edition.in_language("", lang);
        let summary = text.map_or_else(
            || edition.in_language("", ""),
            |(lang, text)| edition.in_language(&text.head.summary, lang),
        );
        let title = edition.section_title(section);
        let own = match on {
            Some(choice) => url::filtered(edition.tag(), &section.id, choice.group, &choice.id),
            None => url::below(edition.tag(), &section.id),
        };
        let view = SectionPage {
            id: section.id.clone(),
            icon: section.icon.clone(),
            title: title.clone(),
            summary: summary.clone(),
            notices: opening,
            html,
            html_lang: here.lang,
            html_dir: here.dir,
            filtered_by: on.map(|choice| self.choice_title(choice)).transpose()?,
            filters: self.filters(at, on)?,
            count: articles.len(),
            pages: self.pages(&own, articles.len(), part),
            articles: on_page(articles, part).iter().map(|a| self.card(at, *a)).collect(),
        };
        let mut about = About::of(title, summary);
        if let Some(filter) = &view.filtered_by {
            about.title.text = format!("{} – {}", about.title.text, filter.text);
        }
        self.name_page(&mut about, view.pages.as_ref())?;
        about.breadcrumbs = self.trail((on.is_some() || part > 0).then_some(section));
        about.current.clone_from(&section.id);
        about.feed = url::feed(edition.tag(), Some(&section.id));
        about.json_ld = json_ld::breadcrumbs_only(self, &about.breadcrumbs, &view.title.text);
        self.voice.renderer.page(&self.voice.chrome, &self.frame(about), &view)
    }

    /// The text of a section, with notices behind what is older than its source.
    fn introduction(&self, text: &SectionFile, notices: Notices) -> Result<String> {
        let content = self.press.kept_or_read(&text.path, &text.body, |what| match what {
            What::Section(text) => text.body.content.clone(),
            _ => None,
        })?;
        let notices = self.behind_blocks(notices, text.head.blocks().len())?;
        Ok(Setting { job: self, article: None, notices }.html(&content.html))
    }

    fn filters(&self, at: usize, on: Option<&Choice>) -> Result<Vec<FilterGroup>> {
        let section = &self.edition.country.library.sections[at];
        let choices = &self.edition.lists.choices[at];
        let mut groups = Vec::new();
        for group in url::FILTERS {
            let mut found = Vec::new();
            for choice in choices.iter().filter(|choice| choice.group == group) {
                found.push(FilterChoice {
                    id: choice.id.clone(),
                    title: self.choice_title(choice)?,
                    path: url::filtered(self.edition.tag(), &section.id, group, &choice.id),
                    count: choice.articles.len(),
                    current: on == Some(choice),
                });
            }
            if !found.is_empty() {
                groups.push(FilterGroup { name: group.to_string(), choices: found });
            }
        }
        Ok(groups)
    }

    fn choice_title(&self, choice: &Choice) -> Result<Spoken> {
        let found = match choice.group {
            "area" => self.area(&choice.id),
            "audience" => self.audience(&choice.id),
            _ => None,
        };
        match found {
            Some(title) => Ok(title),
            None => {
                let word = self.text(&format!("kind-{}", choice.id))?;
                Ok(self.edition.in_language(&word, ""))
            }
        }
    }

    pub(crate) fn tags(&self) -> Result<String> {
        let edition = self.edition;
        let mut tags: Vec<TagEntry> = edition
            .lists
            .tags
            .iter()
            .map(|(tag, articles)| TagEntry {
                link: Link { title: self.tag_name(tag), path: url::tag(edition.tag(), tag) },
                count: articles.len(),
            })
            .collect();
        tags.sort_by(|one, other| {
            edition.locale.compare(&one.link.title.text, &other.link.title.text)
        });
        let title = edition.in_language(&self.text("tags-title")?, "");
        let mut about = About::of(title, edition.spoken(&edition.site().tagline));
        about.breadcrumbs = self.trail(None);
        self.voice.renderer.page(&self.voice.chrome, &self.frame(about), &TagsPage { tags })
    }

    pub(crate) fn tag(&self, tag: &str, part: usize) -> Result<String> {
        let edition = self.edition;
        let articles = edition.lists.tags.get(tag).map(Vec::as_slice).unwrap_or_default();
        let view = TagPage {
            title: self.tag_name(tag),
            count: articles.len(),
            pages: self.pages(&url::tag(edition.tag(), tag), articles.len(), part),
            articles: on_page(articles, part).iter().map(|(s, a)| self.card(*s, *a)).collect(),
        };
        let mut about = About::of(view.title.clone(), edition.spoken(&edition.site().tagline));
        self.name_page(&mut about, view.pages.as_ref())?;
        about.breadcrumbs = self.trail(None);
        about.breadcrumbs.push(Link {
            title: edition.in_language(&self.text("tags-title")?, ""),
            path: url::below(edition.tag(), "tags"),
        });
        self.voice.renderer.page(&self.voice.chrome, &self.frame(about), &view)
    }

    /// Where a page stands in its list; nothing when the list has one page.
    fn pages(&self, list: &str, articles: usize, part: usize) -> Option<Pages> {
        let total = paging::count(articles, paging::CARDS);
        let path = |part: usize| url::part(list, part);
        (total > 1).then(|| Pages {
            number: part + 1,
            total,
            previous: part.checked_sub(1).map(path).unwrap_or_default(),
            next: if part + 1 < total { path(part + 1) } else { String::new() },
        })
    }

    /// Says in a title which page of a list it is.
    fn name_page(&self, about: &mut About, pages: Option<&Pages>) -> Result<()> {
        if let Some(pages) = pages.filter(|pages| pages.number > 1) {
            let numbers = [("number", pages.number), ("total", pages.total)];
            let numbers = numbers.map(|(name, number)| (name, number.to_string().into()));
            let page = self.voice.renderer.texts().get("list-page", &numbers)?;
            about.title.text = format!("{} – {page}", about.title.text);
        }
        Ok(())
    }
}

/// Those of a list that stand on one of its pages.
fn on_page<T>(articles: &[T], part: usize) -> &[T] {
    &articles[paging::range(articles.len(), paging::CARDS, part)]
}
