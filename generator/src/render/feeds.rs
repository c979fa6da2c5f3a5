//! Atom feeds (RFC 4287): what was validated lately, by language and section.

use std::fmt::Write as _;

use anyhow::Result;

use super::Job;
use crate::markdown::parse::escaped;
use crate::url;

/// A feed shows this many articles.
const LENGTH: usize = 30;

impl Job<'_> {
    pub(crate) fn feed(&self, section: Option<usize>) -> Result<String> {
        let edition = self.edition;
        let site = edition.site();
        let mut entries: Vec<(String, usize, usize)> = Vec::new();
        for (s, section_articles) in edition.country.library.sections.iter().enumerate() {
            if section.is_some_and(|only| only != s) {
                continue;
            }
            for (a, article) in section_articles.articles.iter().enumerate() {
                let day = article.facts().validated.as_ref().map(|validated| validated.on);
                entries.push((day.map_or_else(String::new, |day| day.to_string()), s, a));
            }
        }
        entries.sort_by(|one, other| {
            other.0.cmp(&one.0).then((one.1, one.2).cmp(&(other.1, other.2)))
        });
        entries.truncate(LENGTH);
        let title = match section {
            Some(s) => edition.section_title(&edition.country.library.sections[s]).text,
            None => edition.spoken(&site.tagline).text,
        };
        let path = section.map_or_else(
            || url::home(edition.tag()),
            |s| url::below(edition.tag(), &edition.country.library.sections[s].id),
        );
        let newest = entries.first().map_or("1970-01-01", |(day, _, _)| day.as_str()).to_string();
        let mut xml = self.opening(&title, &path, &newest);
        for (day, s, a) in &entries {
            self.feed_entry(&mut xml, day, *s, *a);
        }
        xml.push_str("</feed>\n");
        Ok(xml)
    }

    fn opening(&self, title: &str, path: &str, newest: &str) -> String {
        let edition = self.edition;
        let site = edition.site();
        let name = escaped(&edition.spoken(&site.name).text);
        let address = escaped(&url::whole(&site.address, path));
        let own = escaped(&url::whole(&site.address, &self.page.path));
        format!(
            "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n\
             <feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{lang}\">\n\
             <title>{name} – {title}</title>\n<id>{own}</id>\n\
             <link rel=\"self\" type=\"application/atom+xml\" href=\"{own}\"/>\n\
             <link rel=\"alternate\" type=\"text/html\" href=\"{address}\"/>\n\
             <updated>{newest}T00:00:00Z</updated>\n\
             <author><name>{name}</name></author>\n",
            lang = edition.tag(),
            title = escaped(title),
        )
    }

    fn feed_entry(&self, xml: &mut String, day: &str, s: usize, a: usize) {
        let card = self.card(s, a);
        let address = escaped(&url::whole(&self.edition.site().address, &card.path));
        let lang = |spoken: &crate::view::Spoken| match spoken.lang.as_str() {
            "" => String::new(),
            lang => format!(" xml:lang=\"{lang}\""),
        };
        let day = if day.is_empty() { "1970-01-01" } else { day };
        let _ = write!(
            xml,
            "<entry>\n<title{}>{}</title>\n<id>{address}</id>\n\
             <link rel=\"alternate\" type=\"text/html\" href=\"{address}\"/>\n\
             <updated>{day}T00:00:00Z</updated>\n<summary{}>{}</summary>\n</entry>\n",
            lang(&card.title),
            escaped(&card.title.text),
            lang(&card.summary),
            escaped(&card.summary.text),
        );
    }
}
