//! Pages that list: home, sections with and without a filter, tags, A to Z.

use std::collections::BTreeMap;

use anyhow::Result;

use super::Job;
use super::chrome::{self, About};
use super::finish::Setting;
use super::json_ld;
use crate::content::parse::What;
use crate::edition::lists::Choice;
use crate::edition::pages;
use crate::markdown::parse::slug;
use crate::url;
use crate::view::section::{
    AzLetter, AzPage, FilterChoice, FilterGroup, GlossaryEntry, HomePage, SectionPage, TagEntry,
    TagPage, TagsPage,
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

    pub(crate) fn section(&self, at: usize) -> Result<String> {
        let all = 0..self.edition.shown[at].len();
        self.section_page(at, None, all.collect())
    }

    pub(crate) fn filtered(&self, at: usize, group: &str, id: &str) -> Result<String> {
        let mut choices = self.edition.lists.choices[at].iter();
        let choice = choices.find(|choice| choice.group == group && choice.id == id);
        let articles = choice.map(|choice| choice.articles.clone()).unwrap_or_default();
        self.section_page(at, choice, articles)
    }

    fn section_page(&self, at: usize, on: Option<&Choice>, articles: Vec<usize>) -> Result<String> {
        let edition = self.edition;
        let section = &edition.country.library.sections[at];
        let text = edition.section_text(section);
        let (lang, html) = match (&on, text) {
            (None, Some((lang, text))) => {
                let content =
                    self.press.kept_or_read(&text.path, &text.body, |what| match what {
                        What::Section(text) => text.body.content.clone(),
                        _ => None,
                    })?;
                (lang, Setting::plain(self, None).html(&content.html))
            }
            _ => ("", String::new()),
        };
        let here = edition.in_language("", lang);
        let summary = text.map_or_else(
            || edition.in_language("", ""),
            |(lang, text)| edition.in_language(&text.head.summary, lang),
        );
        let title = edition.section_title(section);
        let view = SectionPage {
            id: section.id.clone(),
            icon: section.icon.clone(),
            title: title.clone(),
            summary: summary.clone(),
            html,
            html_lang: here.lang,
            html_dir: here.dir,
            filtered_by: on.map(|choice| self.choice_title(choice)).transpose()?,
            filters: self.filters(at, on)?,
            articles: articles.into_iter().map(|a| self.card(at, a)).collect(),
        };
        let mut about = About::of(title, summary);
        if let Some(filter) = &view.filtered_by {
            about.title.text = format!("{} – {}", about.title.text, filter.text);
        }
        about.breadcrumbs = self.trail(on.map(|_| section));
        about.current.clone_from(&section.id);
        about.feed = url::feed(edition.tag(), Some(&section.id));
        about.json_ld = json_ld::breadcrumbs_only(self, &about.breadcrumbs, &view.title.text);
        self.voice.renderer.page(&self.voice.chrome, &self.frame(about), &view)
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

    pub(crate) fn tag(&self, tag: &str) -> Result<String> {
        let edition = self.edition;
        let articles = edition.lists.tags.get(tag).map(Vec::as_slice).unwrap_or_default();
        let view = TagPage {
            title: self.tag_name(tag),
            articles: articles.iter().map(|(s, a)| self.card(*s, *a)).collect(),
        };
        let mut about = About::of(view.title.clone(), edition.spoken(&edition.site().tagline));
        about.breadcrumbs = self.trail(None);
        about.breadcrumbs.push(Link {
            title: edition.in_language(&self.text("tags-title")?, ""),
            path: url::below(edition.tag(), "tags"),
        });
        self.voice.renderer.page(&self.voice.chrome, &self.frame(about), &view)
    }

    pub(crate) fn az(&self) -> Result<String> {
        let edition = self.edition;
        let view = AzPage { letters: self.letters(), glossary: self.glossary() };
        let title = edition.in_language(&self.text("a-z-title")?, "");
        let mut about = About::of(title, edition.spoken(&edition.site().tagline));
        about.breadcrumbs = self.trail(None);
        self.voice.renderer.page(&self.voice.chrome, &self.frame(about), &view)
    }

    /// Titles of all articles under their letters.
    fn letters(&self) -> Vec<AzLetter> {
        let locale = &self.edition.locale;
        let mut links: Vec<Link> = Vec::new();
        for (s, articles) in self.edition.shown.iter().enumerate() {
            links.extend((0..articles.len()).map(|a| self.link(s, a)));
        }
        links.sort_by(|one, other| {
            locale.compare(&one.title.text, &other.title.text).then(one.path.cmp(&other.path))
        });
        let mut letters: Vec<AzLetter> = Vec::new();
        for link in links {
            let letter = locale.letter(&link.title.text);
            match letters.iter_mut().find(|known| known.letter == letter) {
                Some(known) => known.entries.push(link),
                None => {
                    let id = format!("letter-{}", slug(&letter));
                    letters.push(AzLetter { letter, id, entries: vec![link] });
                }
            }
        }
        letters
    }

    /// Official words, sorted as the host language sorts.
    fn glossary(&self) -> Vec<GlossaryEntry> {
        let edition = self.edition;
        let host = edition.site().host_language.clone();
        let locale = edition.country.world.locales.get(&host).unwrap_or(&edition.locale);
        let mut ids: BTreeMap<String, usize> = BTreeMap::new();
        let mut entries: Vec<&crate::content::Entry> =
            edition.country.library.glossary.iter().collect();
        entries.sort_by(|one, other| {
            locale.compare(&one.term, &other.term).then(one.term.cmp(&other.term))
        });
        let mut glossary = Vec::with_capacity(entries.len());
        for entry in entries {
            let wanted = format!("word-{}", slug(&entry.term));
            let uses = ids.entry(wanted.clone()).and_modify(|uses| *uses += 1).or_insert(1);
            let id = if *uses == 1 { wanted } else { format!("{wanted}-{uses}") };
            glossary.push(GlossaryEntry {
                id,
                term: edition.in_language(&entry.term, &host),
                also: entry.also.iter().map(|also| edition.in_language(also, &host)).collect(),
                means: edition.spoken(&entry.means),
                link: pages::find(edition, &entry.article).map(|(s, a)| self.link(s, a)),
            });
        }
        glossary
    }
}
