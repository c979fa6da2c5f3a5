//! The public page of an organisation.

use anyhow::Result;

use super::Job;
use super::chrome::About;
use super::facts::{dialled, map_of};
use super::json_ld;
use crate::published::{PublishedProvider, localised};
use crate::url;
use crate::view::listing::{EntryCard, ProviderPage};

impl Job<'_> {
    pub(crate) fn provider(&self, p: usize) -> Result<String> {
        let provider = &self.edition.country.providers[p];
        let view = self.provider_view(provider);
        let name = self.edition.in_language(&view.name, "");
        let mut about = About::of(name, self.edition.spoken(&self.edition.site().tagline));
        about.breadcrumbs = self.trail(None);
        about.json_ld = json_ld::provider(self, provider);
        self.voice.renderer.page(&self.voice.chrome, &self.frame(about), &view)
    }

    fn provider_view(&self, provider: &PublishedProvider) -> ProviderPage {
        let (edition, reader) = (self.edition, self.reader());
        let about = localised(&provider.about);
        let (lang, html) = self.markdown(&about);
        let here = edition.in_language("", &lang);
        let other = !here.lang.is_empty() && !html.is_empty();
        ProviderPage {
            name: provider.name.clone(),
            shown_in: other.then(|| edition.name_of(&lang).to_string()),
            html,
            html_lang: here.lang,
            html_dir: here.dir,
            areas: provider.areas.iter().filter_map(|area| self.area(area)).collect(),
            languages: provider.languages.iter().map(|l| reader.language(l)).collect(),
            phone: provider.phone.clone(),
            dial: dialled(&provider.phone),
            email: provider.email.clone(),
            web: super::entries::safe_address(&provider.web),
            host: url::host(&provider.web).to_string(),
            address: provider.address.clone(),
            map: map_of(&provider.address),
            hours: provider.hours.iter().map(|day| reader.day_and_times(day)).collect(),
            verified_on: provider.verified_on.clone(),
            entries: self.offered_by(provider),
        }
    }

    fn offered_by(&self, provider: &PublishedProvider) -> Vec<EntryCard> {
        let published = self.edition.country.published.iter();
        let cards = published.flat_map(|(kind, entries)| {
            let own = entries.iter().filter(|entry| entry.provider_id == provider.id);
            own.map(|entry| self.entry_card(kind, entry))
        });
        cards.collect()
    }
}
