//! Small pages: about, contact, 404, old addresses, the web manifest.

use anyhow::Result;
use serde_json::json;

use super::Job;
use super::chrome::{self, About};
use crate::front_matter::Kind;
use crate::url;
use crate::view::plain::{AboutPage, ContactPage, Editors, MovedPage, NotFoundPage};

impl Job<'_> {
    pub(crate) fn about(&self) -> Result<String> {
        let edition = self.edition;
        let site = edition.site();
        let sections = &edition.country.library.sections;
        let days = sections
            .iter()
            .flat_map(|section| &section.articles)
            .filter_map(|article| article.facts().validated.as_ref().map(|v| v.on));
        let view = AboutPage {
            articles: edition.shown.iter().map(Vec::len).sum(),
            languages: site.tags().map(|tag| self.own_name(tag)).collect(),
            newest: days.max().map_or_else(String::new, |day| day.to_string()),
            contact: site.contact.clone(),
        };
        let title = edition.in_language(&self.text("about-title")?, "");
        let mut about = About::of(title, edition.spoken(&site.tagline));
        about.breadcrumbs = self.trail(None);
        self.voice.renderer.page(&self.voice.chrome, &self.frame(about), &view)
    }

    pub(crate) fn contact(&self) -> Result<String> {
        let edition = self.edition;
        let site = edition.site();
        let mut articles = Vec::new();
        for (s, section) in edition.country.library.sections.iter().enumerate() {
            for (a, article) in section.articles.iter().enumerate() {
                if article.kind() == Kind::Contact {
                    articles.push(self.card(s, a));
                }
            }
        }
        let view = ContactPage {
            editors: editors(&site.contact),
            emergency: chrome::emergency(edition),
            articles,
        };
        let title = edition.in_language(&self.text("contact-title")?, "");
        let mut about = About::of(title, edition.spoken(&site.tagline));
        about.breadcrumbs = self.trail(None);
        self.voice.renderer.page(&self.voice.chrome, &self.frame(about), &view)
    }

    pub(crate) fn not_found(&self) -> Result<String> {
        let edition = self.edition;
        let title = edition.in_language(&self.text("not-found-title")?, "");
        let about = About::of(title, edition.spoken(&edition.site().tagline));
        let view = NotFoundPage { sections: chrome::sections(edition) };
        self.voice.renderer.page(&self.voice.chrome, &self.frame(about), &view)
    }

    pub(crate) fn moved(&self, s: usize, a: usize) -> Result<String> {
        let (article, shown) = self.edition.article(s, a);
        let new = url::below(self.edition.tag(), &article.address);
        self.voice.renderer.bare(&MovedPage {
            lang: self.edition.tag().to_string(),
            dir: self.edition.locale.direction().as_str().to_string(),
            relative: format!("{}{new}", url::root(&self.page.path)),
            canonical: url::whole(&self.edition.site().address, &new),
            title: shown.file.head.title.clone(),
        })
    }

    /// The web manifest: the site on a phone's home screen, in this language.
    pub(crate) fn manifest(&self) -> Result<String> {
        let edition = self.edition;
        let site = edition.site();
        let manifest = json!({
            "name": edition.spoken(&site.name).text,
            "short_name": edition.spoken(&site.name).text,
            "description": edition.spoken(&site.tagline).text,
            "lang": edition.tag(),
            "dir": edition.locale.direction().as_str(),
            "start_url": "./",
            "scope": "../",
            "display": "minimal-ui",
            "icons": self.icons(),
        });
        Ok(serde_json::to_string_pretty(&manifest)? + "\n")
    }

    /// The theme's pictures for home screens: `icon-<pixels>.png`, and the mark as SVG.
    fn icons(&self) -> Vec<serde_json::Value> {
        let theme = &self.press.theme;
        let folder = url::assets(theme.fingerprint());
        let icon = |path: &str| {
            let pixels = path.strip_prefix("icon-")?.strip_suffix(".png")?.parse::<u32>().ok();
            let (sizes, kind) = match pixels {
                Some(pixels) => (format!("{pixels}x{pixels}"), "image/png"),
                None => return None,
            };
            Some(json!({"src": format!("../{folder}{path}"), "sizes": sizes, "type": kind}))
        };
        theme.assets().iter().filter_map(|asset| icon(&asset.path)).collect()
    }
}

/// The way to the editors, as the site's file says it: a mail address or a page.
fn editors(contact: &str) -> Option<Editors> {
    let (words, icon) = match contact.strip_prefix("mailto:") {
        Some(mail) => (mail.split('?').next().unwrap_or(mail), "mail"),
        None => (url::host(contact), "globe"),
    };
    let way = || Editors { address: contact.into(), words: words.into(), icon: icon.into() };
    (!contact.is_empty()).then(way)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn editors_are_reached_by_mail_or_on_a_page() {
        let seen = |contact| editors(contact).map(|way| (way.address, way.words, way.icon));
        let way = |address: &str, words: &str, icon: &str| {
            Some((address.to_string(), words.to_string(), icon.to_string()))
        };
        let mail = "mailto:a@example.org?subject=Hello";
        assert_eq!(seen(mail), way(mail, "a@example.org", "mail"));
        let page = "https://example.org/contact";
        assert_eq!(seen(page), way(page, "example.org", "globe"));
        assert_eq!(seen(""), None);
    }
}
