//! Letters about questions: to the expert, to the asker where there is an address, to staff.

use generator::localised::Localised;
use generator::texts::Texts;
use serde_json::json;

use super::{Question, topic};
use crate::accounts::{self, Contact};
use crate::administration;
use crate::ask::{Ask, whole};
use crate::clock::Millis;
use crate::host::Host;
use crate::mail::{self, Letter, To};
use crate::notifications::{self, At, Kind, News};
use crate::store::{StoreError, Tx};
use crate::tenant::Tenant;

/// What every letter of a site needs.
#[derive(Clone, Copy)]
pub struct Post<'a> {
    /// The site.
    pub tenant: &'a Tenant,
    /// The program around the service.
    pub host: &'a dyn Host,
    /// Where people reach the service.
    pub address: &'a str,
    /// Now.
    pub now: Millis,
}

impl<'a> Post<'a> {
    /// Letters that a request causes.
    #[must_use]
    pub fn of(ask: &'a Ask) -> Self {
        Self { tenant: &ask.tenant, host: ask.host.as_ref(), address: &ask.address, now: ask.now }
    }

    fn site(&self) -> &'a str {
        self.tenant.id()
    }

    /// Tells the expert of a question, if it has one.
    ///
    /// # Errors
    /// When the store cannot.
    pub fn to_expert(
        self,
        tx: &mut dyn Tx,
        name: &'static str,
        question: &Question,
    ) -> Result<(), StoreError> {
        let Some(expert) = question.expert else { return Ok(()) };
        let path = format!("answering/{}", question.id);
        self.to_account(tx, name, question, expert, &path)
    }

    /// Tells whoever asked: an account, or the address that was given; nobody where there is
    /// neither.
    ///
    /// # Errors
    /// When the store cannot.
    pub fn to_asker(
        self,
        tx: &mut dyn Tx,
        name: &'static str,
        question: &Question,
    ) -> Result<(), StoreError> {
        if let Some(account) = question.account {
            let path = format!("questions/{}", question.id);
            return self.to_account(tx, name, question, account, &path);
        }
        let Some(email) = &question.email else { return Ok(()) };
        let letter =
            self.letter(name, question, To::Address(email), &question.lang, "questions/open");
        mail::post(tx, &letter)
    }

    /// Tells every moderator and administrator of the site.
    ///
    /// # Errors
    /// When the store cannot.
    pub fn to_staff(
        self,
        tx: &mut dyn Tx,
        name: &'static str,
        question: &Question,
    ) -> Result<(), StoreError> {
        let path = format!("admin/questions/{}", question.id);
        for account in administration::store::staff(tx, self.site())? {
            self.to_account(tx, name, question, account, &path)?;
        }
        Ok(())
    }

    /// News to an account, as its owner decided to be told.
    fn to_account(
        self,
        tx: &mut dyn Tx,
        name: &'static str,
        question: &Question,
        account: i64,
        path: &str,
    ) -> Result<(), StoreError> {
        let Some(Contact { lang, .. }) = accounts::contact(tx, account)? else { return Ok(()) };
        let news = News {
            to: account,
            kind: Kind::of_letter(name).unwrap_or(Kind::Answers),
            name,
            title: self.title(&question.topic),
            args: json!({
                "topic": self.topic(&lang, &question.topic),
                "day": self.day(&lang, question.due_at),
            }),
            path: path.to_string(),
            dedupe: format!("{name} {} {}", question.id, question.version),
        };
        let at = At { tenant: self.tenant, address: self.address, now: self.now };
        notifications::tell(tx, &at, &news)
    }

    /// The topic in every language of the site.
    fn title(&self, id: &str) -> Localised {
        let tags = self.tenant.site.tags();
        Localised::of(tags.map(|lang| (lang.to_string(), self.topic(lang, id))).collect())
    }

    /// No word of the question stands in a letter: mail is read by others too.
    fn letter<'b>(
        &self,
        name: &'static str,
        question: &Question,
        to: To<'b>,
        lang: &'b str,
        path: &str,
    ) -> Letter<'b>
    where
        'a: 'b,
    {
        Letter {
            site: self.site(),
            to,
            lang,
            name,
            args: json!({
                "site": self.tenant.words(lang, &self.tenant.site.name),
                "topic": self.topic(lang, &question.topic),
                "day": self.day(lang, question.due_at),
                "link": format!("{}{}", self.address, whole(self.site(), lang, path)),
            }),
            dedupe: format!("{name} {} {} asker", question.id, question.version),
            now: self.now,
        }
    }

    fn texts(&self, lang: &str) -> Option<std::sync::Arc<Texts>> {
        let known = self.tenant.site.language(lang).is_some();
        let lang = if known { lang } else { self.tenant.site.first_language().tag() };
        self.host.texts(self.site(), lang).ok()
    }

    fn topic(&self, lang: &str, id: &str) -> String {
        let named = topic(self.tenant, lang, id);
        let other = || self.texts(lang)?.plain("questions-topic-other").map(str::to_string);
        if named.is_empty() { other().unwrap_or_default() } else { named }
    }

    fn day(&self, lang: &str, at: Millis) -> String {
        let day = self.tenant.day(at).to_string();
        self.texts(lang).map_or(day.clone(), |texts| texts.locale().date(&day))
    }
}
