//! The page of an article.

use anyhow::Result;

use super::Job;
use super::chrome::About;
use super::finish::Setting;
use super::json_ld;
use super::notices::{Notices, take_first};
use crate::content::glossary;
use crate::content::parse::What;
use crate::content::{Article, Entry};
use crate::edition::{Shown, pages};
use crate::front_matter::Kind;
use crate::markdown::Line;
use crate::url;
use crate::view::Link;
use crate::view::article::{ArticlePage, Fact, OfficialLink, OutlineEntry, Procedure, Term};

/// With fewer headings than this a text needs no table of contents.
const OUTLINE_FROM: usize = 3;

impl Job<'_> {
    pub(crate) fn article(&self, s: usize, a: usize) -> Result<String> {
        let (article, shown) = self.edition.article(s, a);
        let section = &self.edition.country.library.sections[s];
        let view = self.article_view(s, a)?;
        let mut about = About::of(view.title.clone(), view.summary.clone());
        about.breadcrumbs = self.trail(Some(section));
        about.current.clone_from(&section.id);
        about.feed = url::feed(self.edition.tag(), Some(&section.id));
        about.translated = Some(article.files.keys().cloned().collect());
        about.repeats = (shown.lang != self.edition.tag()).then(|| shown.lang.clone());
        about.json_ld = json_ld::article(self, article, shown, &view, &about.breadcrumbs)?;
        self.voice.renderer.page(&self.voice.chrome, &self.frame(about), &view)
    }

    fn article_view(&self, s: usize, a: usize) -> Result<ArticlePage> {
        let edition = self.edition;
        let (article, shown) = edition.article(s, a);
        let facts = article.facts();
        let mut notices = self.article_notices(article, shown)?;
        let head = &shown.file.head;
        let here = edition.in_language("", &shown.lang);
        let title_notice = take_first(&mut notices, 0);
        let summary_notice = take_first(&mut notices, 1);
        let procedure =
            (facts.kind == Kind::Procedure).then(|| self.procedure(article, shown, &mut notices));
        let html = self.article_html(article, shown, notices)?;
        let validated = facts.validated.as_ref();
        Ok(ArticlePage {
            title: edition.in_language(&head.title, &shown.lang),
            summary: edition.in_language(&head.summary, &shown.lang),
            shown_in: (!here.lang.is_empty()).then(|| edition.name_of(&shown.lang).to_string()),
            stale_blocks: shown.behind.as_ref().map_or(0, |behind| behind.behind()),
            title_notice,
            summary_notice,
            kind: facts.kind.word().to_string(),
            procedure,
            terms: self.terms(facts),
            html,
            html_lang: here.lang,
            html_dir: here.dir,
            outline: outline(shown),
            official: self.official(facts),
            contacts: self.contact_cards(article),
            areas: self.choices(s, article, "area"),
            audiences: self.choices(s, article, "audience"),
            tags: facts.tags.iter().map(|(tag, _)| self.tag_link(tag)).collect(),
            validated_by: validated.map_or_else(String::new, |v| edition.spoken(&v.by).text),
            validated_on: validated.map_or_else(String::new, |validated| validated.on.to_string()),
            unvalidated: article.unvalidated,
            previous: a.checked_sub(1).map(|before| self.link(s, before)),
            next: (a + 1 < edition.shown[s].len()).then(|| self.link(s, a + 1)),
            related: pages::related(edition, article, s, a)
                .into_iter()
                .map(|(s, a)| self.link(s, a))
                .collect(),
        })
    }

    /// The text with its marks filled, and what this site adds to a shared article.
    fn article_html(&self, article: &Article, shown: &Shown, notices: Notices) -> Result<String> {
        let first = shown.file.head.blocks.len();
        let behind = self.behind_blocks(notices, first)?;
        let setting = Setting { job: self, article: Some(article), notices: behind };
        let content = self.press.content(&shown.file)?;
        let mut html = setting.html(&content.html);
        let site = self.edition.site();
        let local =
            site.chain(self.edition.tag()).find_map(|lang| article.locals.get_key_value(lang));
        if let Some((lang, local)) = local {
            let content = self.press.kept_or_read(&local.path, &local.body, |what| match what {
                What::Local(local) => local.body.content.clone(),
                _ => None,
            })?;
            let inner = Setting::plain(self, Some(article)).html(&content.html);
            let marked = self.edition.in_language("", lang);
            html += &match marked.lang.as_str() {
                "" => inner,
                lang => format!("<div lang=\"{lang}\" dir=\"{}\">{inner}</div>", marked.dir),
            };
        }
        Ok(html)
    }

    fn procedure(&self, article: &Article, shown: &Shown, notices: &mut Notices) -> Procedure {
        let setting = Setting::plain(self, Some(article));
        let lines = &shown.file.head.procedure;
        let mut number = 2;
        let mut fact = |line: &Line| {
            let fact = Fact { html: setting.html(&line.html), notice: take_first(notices, number) };
            number += 1;
            fact
        };
        Procedure {
            who: lines.who.as_ref().map(&mut fact),
            cost: lines.cost.as_ref().map(&mut fact),
            documents: lines.documents.iter().map(&mut fact).collect(),
            steps: lines.steps.iter().map(&mut fact).collect(),
            duration: lines.duration.as_ref().map(&mut fact),
            next: lines.next.as_ref().map(&mut fact),
        }
    }

    /// Official words with their meanings; names of one thing stand together.
    fn terms(&self, facts: &crate::front_matter::Facts) -> Vec<Term> {
        let edition = self.edition;
        let host = &edition.site().host_language;
        let glossary = &edition.country.library.glossary;
        let mut known: Vec<&Entry> = Vec::new();
        let mut terms: Vec<Term> = Vec::new();
        for word in &facts.terms {
            let entry = glossary::find(glossary, word);
            let word = edition.in_language(word, host);
            let at = entry.and_then(|entry| known.iter().position(|one| *one == entry));
            match (at, entry) {
                (Some(at), _) => terms[at].words.push(word),
                (None, entry) => {
                    known.extend(entry);
                    let at = entry.map_or(terms.len(), |_| known.len() - 1);
                    let means = entry.map(|entry| edition.spoken(&entry.means));
                    terms.insert(at, Term { words: vec![word], means });
                }
            }
        }
        terms
    }

    fn official(&self, facts: &crate::front_matter::Facts) -> Vec<OfficialLink> {
        let edition = self.edition;
        facts
            .official
            .iter()
            .map(|official| {
                let (lang, address) = official.url.best(edition.site().chain(edition.tag()));
                let foreign = !lang.is_empty() && lang != edition.tag();
                OfficialLink {
                    name: edition.spoken(&official.name),
                    address: address.to_string(),
                    host: url::host(address).to_string(),
                    in_language: String::from(if foreign { edition.name_of(lang) } else { "" }),
                    lang: lang.to_string(),
                }
            })
            .collect()
    }

    /// Cards of the contacts that an article names in its head and does not show in its text.
    fn contact_cards(&self, article: &Article) -> Vec<crate::view::article::ContactCard> {
        let library = &self.edition.country.library;
        let body = &article.source_file().body;
        let shown = |id: &str| {
            body.references
                .iter()
                .any(|reference| reference.kind == "contact" && reference.id == id)
        };
        let ids = article.facts().contacts.iter().map(|(id, _)| id).filter(|id| !shown(id));
        ids.filter_map(|id| library.contacts.get(id).map(|contact| self.contact_card(id, contact)))
            .collect()
    }

    /// Areas or audiences, each with the page of the section that shows its articles.
    fn choices(&self, s: usize, article: &Article, group: &'static str) -> Vec<Link> {
        let section = &self.edition.country.library.sections[s];
        let facts = article.facts();
        let names = if group == "area" { &facts.areas } else { &facts.audiences };
        if names.is_empty() {
            return Vec::new();
        }
        let lang = self.edition.tag();
        names
            .iter()
            .filter_map(|(id, _)| {
                let title = if group == "area" { self.area(id) } else { self.audience(id) }?;
                let path = if self.edition.lists.has_choice(s, group, id) {
                    url::filtered(lang, &section.id, group, id)
                } else {
                    url::below(lang, &section.id)
                };
                Some(Link { title, path })
            })
            .collect()
    }

    fn tag_link(&self, tag: &str) -> Link {
        Link { title: self.tag_name(tag), path: url::tag(self.edition.tag(), tag) }
    }
}

fn outline(shown: &Shown) -> Vec<OutlineEntry> {
    let headings: Vec<OutlineEntry> = shown
        .file
        .body
        .headings
        .iter()
        .filter(|heading| heading.level == 2)
        .map(|heading| OutlineEntry { id: heading.id.clone(), title: heading.title.clone() })
        .collect();
    if headings.len() < OUTLINE_FROM { Vec::new() } else { headings }
}
