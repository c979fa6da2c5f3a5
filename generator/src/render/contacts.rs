//! Offices and organisations, as cards and inside a line.

use super::Job;
use crate::content::Contact;
use crate::content::contact::dialled;
use crate::markdown::parse::escaped;
use crate::url;
use crate::view::Spoken;
use crate::view::article::{ContactCard, Phone};

impl Job<'_> {
    /// The card of a contact.
    pub(crate) fn contact_card(&self, id: &str, contact: &Contact) -> ContactCard {
        let edition = self.edition;
        let name = edition.spoken(&contact.name);
        let host = &edition.site().host_language;
        let host_name = contact.name.find(host).filter(|host_name| *host_name != name.text);
        let some =
            |text: &crate::localised::Localised| (!text.is_empty()).then(|| edition.spoken(text));
        let web = edition.spoken(&contact.web).text;
        ContactCard {
            id: id.to_string(),
            host_name: host_name.map(|text| edition.in_language(text, host)),
            name,
            phones: contact.phones.iter().map(|phone| self.phone(phone)).collect(),
            email: contact.email.clone(),
            web_host: url::host(&web).to_string(),
            web,
            map: self.map(contact),
            address: some(&contact.address),
            hours: some(&contact.hours),
            languages: contact.languages.iter().map(|tag| self.own_name(tag)).collect(),
        }
    }

    fn phone(&self, written: &str) -> Phone {
        Phone { written: written.to_string(), dialled: dialled(written) }
    }

    /// A link to a map, by the address in the host language, which maps know best.
    fn map(&self, contact: &Contact) -> String {
        let host = self.edition.site().host_language.as_str();
        if contact.address.is_empty() {
            return String::new();
        }
        let (_, address) = contact.address.best([host]);
        format!("https://www.openstreetmap.org/search?query={}", percent(address))
    }

    /// A language's own name, marked as being in it.
    pub(crate) fn own_name(&self, tag: &str) -> Spoken {
        self.edition.in_language(self.edition.name_of(tag), tag)
    }

    /// What `{{ phone:… }}` and its kin show inside a line.
    pub(crate) fn inline_reference(&self, kind: &str, id: &str) -> String {
        let library = &self.edition.country.library;
        if kind == "fact" {
            let fact = library.facts.get(id);
            return fact.map_or_else(String::new, |fact| marked(&self.edition.spoken(fact)));
        }
        if kind == "module" {
            let module = self.edition.site().modules.iter().find(|module| module.id == *id);
            return module
                .map_or_else(String::new, |module| marked(&self.edition.spoken(&module.title)));
        }
        if kind == "text" {
            let quoted = self.press.quoted(self.edition, id).unwrap_or_default();
            let locale = &self.edition.locale;
            let (lang, dir) = (locale.tag(), locale.direction().as_str());
            return format!("<bdi lang=\"{lang}\" dir=\"{dir}\">{}</bdi>", escaped(quoted));
        }
        let Some(contact) = library.contacts.get(id) else {
            return String::new();
        };
        match kind {
            "phone" => contact.phones.first().map_or_else(String::new, |phone| {
                let (dialled, written) = (dialled(phone), escaped(phone));
                format!("<a href=\"tel:{dialled}\"><bdi dir=\"ltr\">{written}</bdi></a>")
            }),
            "email" => {
                let email = escaped(&contact.email);
                format!("<a href=\"mailto:{email}\"><bdi dir=\"ltr\">{email}</bdi></a>")
            }
            _ => marked(&self.edition.spoken(&contact.name)),
        }
    }
}

/// A text with its language, if that is not the page's.
fn marked(spoken: &Spoken) -> String {
    let text = escaped(&spoken.text);
    if spoken.lang.is_empty() {
        return text;
    }
    format!("<bdi lang=\"{}\" dir=\"{}\">{text}</bdi>", spoken.lang, spoken.dir)
}

/// A text as part of an address.
#[must_use]
pub fn percent(text: &str) -> String {
    text.bytes()
        .map(|byte| match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => {
                (byte as char).to_string()
            }
            _ => format!("%{byte:02X}"),
        })
        .collect()
}
