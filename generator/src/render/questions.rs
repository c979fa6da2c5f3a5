//! Answers of experts: the list by topic, and each question with its answer.

use anyhow::Result;

use super::Job;
use super::chrome::{self, About};
use super::json_ld;
use crate::markdown::guest;
use crate::published::{PublishedEntry, localised};
use crate::site::{ListingKind, Shape};
use crate::url;
use crate::view::Link;
use crate::view::questions::{QuestionPage, QuestionsPage, TopicGroup, TopicLink};

/// So many other answers stand below one.
const RELATED: usize = 4;

impl Job<'_> {
    /// Whether a module is "ask an expert".
    pub(crate) fn is_questions(&self, m: usize) -> bool {
        self.edition.country.published[m].0.shape == Shape::Questions
    }

    /// The answers, all of them by topic, or those of one topic.
    pub(crate) fn questions(&self, m: usize, topic: Option<&String>) -> Result<String> {
        let edition = self.edition;
        let (kind, entries) = &edition.country.published[m];
        let all = url::below(edition.tag(), &kind.id);
        let view = QuestionsPage {
            icon: kind.icon.clone(),
            title: edition.spoken(&kind.title),
            summary: edition.spoken(&kind.summary),
            ask: self.ask_address(),
            all: all.clone(),
            filtered: topic.is_some(),
            topics: self.topics(kind, entries, topic),
            groups: self.groups(kind, entries, topic),
        };
        let mut about = About::of(view.title.clone(), view.summary.clone());
        about.breadcrumbs = self.trail(None);
        if let Some(name) = topic.and_then(|topic| kind.asking.topic(topic)) {
            let name = edition.spoken(name).text;
            about.title.text = format!("{} – {name}", about.title.text);
            about.breadcrumbs.push(Link { title: view.title.clone(), path: all });
        }
        about.current.clone_from(&kind.id);
        self.voice.renderer.page(&self.voice.chrome, &self.frame(about), &view)
    }

    /// Where one asks: the service's form, if there is a service.
    fn ask_address(&self) -> String {
        let address = chrome::service_address(self.edition, &self.press.options);
        address.map(|address| format!("{address}questions/ask")).unwrap_or_default()
    }

    fn topics(
        &self,
        kind: &ListingKind,
        entries: &[PublishedEntry],
        current: Option<&String>,
    ) -> Vec<TopicLink> {
        let topics = kind.asking.topics.iter();
        let link = |(id, name): &(String, _)| TopicLink {
            title: self.edition.spoken(name),
            path: url::topic(self.edition.tag(), &kind.id, id),
            count: entries.iter().filter(|entry| entry.is_of_topic(id)).count(),
            current: current == Some(id),
        };
        topics.map(link).filter(|topic| topic.count > 0).collect()
    }

    fn groups(
        &self,
        kind: &ListingKind,
        entries: &[PublishedEntry],
        only: Option<&String>,
    ) -> Vec<TopicGroup> {
        let cards = |fits: &dyn Fn(&PublishedEntry) -> bool| {
            let own = entries.iter().filter(|entry| fits(entry));
            own.map(|entry| self.entry_card(kind, entry)).collect::<Vec<_>>()
        };
        let topics = kind.asking.topics.iter().filter(|(id, _)| only.is_none_or(|o| o == id));
        let mut groups: Vec<TopicGroup> = topics
            .map(|(id, name)| TopicGroup {
                title: self.edition.spoken(name),
                entries: cards(&|entry| entry.is_of_topic(id)),
            })
            .collect();
        if only.is_none() {
            let known = |entry: &PublishedEntry| {
                kind.asking.topics.iter().any(|(id, _)| entry.is_of_topic(id))
            };
            let title = self.edition.in_language("", "");
            groups.push(TopicGroup { title, entries: cards(&|entry| !known(entry)) });
        }
        groups.retain(|group| !group.entries.is_empty());
        groups
    }

    /// One question with its answer.
    pub(crate) fn question(&self, m: usize, e: usize) -> Result<String> {
        let (kind, entries) = &self.edition.country.published[m];
        let view = self.question_view(kind, entries, &entries[e]);
        let mut about = About::of(view.title.clone(), view.summary.clone());
        about.breadcrumbs = self.trail(None);
        about.breadcrumbs.push(view.module_link.clone());
        about.current.clone_from(&kind.id);
        about.json_ld = json_ld::question(self, &view);
        self.voice.renderer.page(&self.voice.chrome, &self.frame(about), &view)
    }

    fn question_view(
        &self,
        kind: &ListingKind,
        entries: &[PublishedEntry],
        entry: &PublishedEntry,
    ) -> QuestionPage {
        let edition = self.edition;
        let texts = localised(&entry.text);
        let (lang, text) = texts.best(edition.site().chain(edition.tag()));
        let here = edition.in_language("", lang);
        let topic = kind.asking.topics.iter().find(|(id, _)| entry.is_of_topic(id));
        let others = entries.iter().filter(|other| {
            topic.is_some_and(|(id, _)| other.is_of_topic(id)) && other.id != entry.id
        });
        let link = |other: &PublishedEntry| Link {
            title: edition.spoken(&localised(&other.title)),
            path: url::below(edition.tag(), &format!("{}/{}", kind.id, other.id)),
        };
        QuestionPage {
            icon: kind.icon.clone(),
            module_link: Link {
                title: edition.spoken(&kind.title),
                path: url::below(edition.tag(), &kind.id),
            },
            title: edition.spoken(&localised(&entry.title)),
            summary: edition.spoken(&localised(&entry.summary)),
            shown_in: (!here.lang.is_empty()).then(|| edition.name_of(lang).to_string()),
            html: guest::html(text),
            plain: guest::plain(text),
            lang: lang.to_string(),
            html_lang: here.lang,
            html_dir: here.dir,
            topic: topic.map(|(id, name)| Link {
                title: edition.spoken(name),
                path: url::topic(edition.tag(), &kind.id, id),
            }),
            provider: entry.provider.clone(),
            verified_on: entry.verified_on.clone(),
            ask: self.ask_address(),
            related: others.take(RELATED).map(link).collect(),
        }
    }
}
