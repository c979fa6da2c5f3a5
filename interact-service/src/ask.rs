//! What a handler is given.

use std::collections::BTreeMap;
use std::sync::Arc;

use generator::published::words::Reader;
use generator::texts::{Arg, Texts};

use crate::answer::Failure;
use crate::clock::{MINUTE, Millis};
use crate::fields::Fields;
use crate::host::Host;
use crate::secrets::Key;
use crate::tenant::Tenant;
use crate::visitor::{Me, Visitor};

/// So long a typed password counts for protected steps.
pub const PROOF_HOLDS: Millis = 10 * MINUTE;

/// A request that has passed every guard: a finished value.
#[derive(Clone)]
pub struct Ask {
    /// The site that is asked.
    pub tenant: Arc<Tenant>,
    /// The reader's language, one of the site's.
    pub lang: String,
    /// The words of that language.
    pub texts: Arc<Texts>,
    /// Who asks.
    pub visitor: Visitor,
    /// What stands in the path's places (`{id}`).
    pub places: BTreeMap<String, String>,
    /// What stands behind the `?`.
    pub query: Fields,
    /// What was sent.
    pub form: Arc<Fields>,
    /// The request's own path behind the language (`courses/7`).
    pub path: String,
    /// Now.
    pub now: Millis,
    /// The service's key.
    pub key: Key,
    /// The program around the service.
    pub host: Arc<dyn Host>,
    /// Where people reach the service from outside (`https://cyprus.example.org`).
    pub address: Arc<str>,
    /// A keyed hash of the address that asks, for rates; never the address itself.
    pub from: String,
    /// Browser and system in a few words, see [`crate::sessions::label`].
    pub browser: String,
    /// Whether this is a demonstration, where nothing is secret.
    pub demonstration: bool,
}

impl Ask {
    /// Identifier of the site.
    #[must_use]
    pub fn site(&self) -> &str {
        self.tenant.id()
    }

    /// Who is signed in.
    ///
    /// # Errors
    /// When nobody is.
    pub fn me(&self) -> Result<&Me, Failure> {
        self.visitor.me.as_ref().ok_or(Failure::SignIn)
    }

    /// Who is signed in and typed the password in the last ten minutes: for steps that a stranger
    /// at an open screen must not take (OWASP ASVS 5.0, 7.5.1).
    ///
    /// # Errors
    /// When nobody is signed in, or the password has to be typed again.
    pub fn proved(&self) -> Result<&Me, Failure> {
        let me = self.me()?;
        if self.now - me.proved_at <= PROOF_HOLDS { Ok(me) } else { Err(Failure::Prove) }
    }

    /// The site's name in the reader's language.
    #[must_use]
    pub fn site_name(&self) -> String {
        self.site_name_in(&self.lang)
    }

    /// The site's name in a language.
    #[must_use]
    pub fn site_name_in(&self, lang: &str) -> String {
        self.tenant.words(lang, &self.tenant.site.name)
    }

    /// A whole address in another language than the reader's, for letters.
    #[must_use]
    pub fn link_in(&self, lang: &str, path: &str) -> String {
        format!("{}{}", self.address, whole(self.site(), lang, path))
    }

    /// The day of a moment, in the site's time zone and the reader's language.
    #[must_use]
    pub fn day(&self, at: Millis) -> String {
        let local = self.local(at);
        local.map(|at| self.texts.locale().date(&at.date().to_string())).unwrap_or_default()
    }

    /// A moment, in the site's time zone and the reader's language.
    #[must_use]
    pub fn moment(&self, at: Millis) -> String {
        let written = |at: jiff::Zoned| at.strftime("%Y-%m-%dT%H:%M").to_string();
        let local = self.local(at);
        local.map(|at| self.texts.locale().date_time(&written(at))).unwrap_or_default()
    }

    fn local(&self, at: Millis) -> Option<jiff::Zoned> {
        let moment = jiff::Timestamp::from_millisecond(at).ok()?;
        Some(moment.to_zoned(self.tenant.zone()))
    }

    /// Who reads, for values that are said in a language.
    #[must_use]
    pub fn reader(&self) -> Reader<'_> {
        let (world, site) = (&self.tenant.world, &self.tenant.site);
        Reader { world, site, locale: self.texts.locale(), texts: &self.texts }
    }

    /// A number in a place of the path.
    ///
    /// # Errors
    /// When it is no number: then there is nothing there.
    pub fn id(&self, place: &str) -> Result<i64, Failure> {
        self.place(place).parse().map_err(|_| Failure::NotFound)
    }

    /// The text in a place of the path.
    #[must_use]
    pub fn place(&self, place: &str) -> &str {
        self.places.get(place).map_or("", String::as_str)
    }

    /// The whole path of a page of this service in the reader's language: `to("sign-in")`.
    #[must_use]
    pub fn to(&self, path: &str) -> String {
        whole(self.site(), &self.lang, path)
    }

    /// The same with a note that is shown there once: the text `done-<note>`.
    #[must_use]
    pub fn done(&self, path: &str, note: &str) -> String {
        let mark = if path.contains('?') { '&' } else { '?' };
        format!("{}{mark}done={note}", self.to(path))
    }

    /// The same as a whole address, for mails.
    #[must_use]
    pub fn link(&self, path: &str) -> String {
        format!("{}{}", self.address, self.to(path))
    }

    /// An interface text of the reader's language.
    #[must_use]
    pub fn say(&self, key: &str) -> String {
        self.say_with(key, &[])
    }

    /// An interface text with what stands in its places. A text that is missing says its key: a
    /// test keeps that from happening.
    #[must_use]
    pub fn say_with(&self, key: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.texts.get(key, args).map_or_else(|_| format!("[{key}]"), |text| text.into_owned())
    }

    /// A path to go to after signing in, if it is one of ours: `next=` never leads away.
    #[must_use]
    pub fn next(&self) -> Option<String> {
        let given =
            if self.form.has("next") { self.form.one("next") } else { self.query.one("next") };
        own_path(self.site(), given).then(|| given.to_string())
    }
}

/// The whole path of a page of the service.
#[must_use]
pub fn whole(site: &str, lang: &str, path: &str) -> String {
    format!("/my/{site}/{lang}/{path}")
}

/// Whether a text is a path of this site's service and nothing else.
#[must_use]
pub fn own_path(site: &str, path: &str) -> bool {
    let plain = |b: u8| b.is_ascii_alphanumeric() || b"/-_.?=&".contains(&b);
    path.starts_with(&format!("/my/{site}/"))
        && path.len() <= 300
        && path.bytes().all(plain)
        && !path.contains("//")
        && !path.contains("..")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_is_sent_on_to_our_own_pages_only() {
        assert!(own_path("cyprus", "/my/cyprus/el/listings/7?tab=ar"));
        for bad in [
            "//evil.example",
            "/\\evil.example",
            "https:evil.example",
            "/my/italy/it/",
            "/my/cyprus/%2f%2fevil",
            "/my/cyprus//evil.example",
            "/my/cyprus/../../evil",
            "javascript:alert(1)",
            "/my/cyprus/\t//evil",
            "/my/cyprus/el/\u{2024}",
            "",
        ] {
            assert!(!own_path("cyprus", bad), "{bad}");
        }
        assert!(!own_path("cyprus", &format!("/my/cyprus/{}", "a".repeat(400))));
    }
}
