//! What providers are told of a decision: in the language of their account, by letter and in
//! their panel.

use serde_json::json;

use crate::accounts;
use crate::answer::Failure;
use crate::ask::Ask;
use crate::form::Values;
use crate::mail::{self, Letter, To};
use crate::store::Tx;

/// A decision that a provider is told.
pub(super) struct Told<'a> {
    /// Whose thing it is.
    pub(super) owner: i64,
    /// Which letter.
    pub(super) name: &'static str,
    /// What the thing is called in a language.
    pub(super) title: &'a dyn Fn(&str) -> String,
    /// Why, or empty.
    pub(super) reason: &'a str,
    /// Where one goes on, behind the language.
    pub(super) path: &'a str,
    /// What makes the letter one.
    pub(super) dedupe: String,
}

/// Writes to the provider.
pub(super) fn tell(ask: &Ask, tx: &mut dyn Tx, told: &Told<'_>) -> Result<(), Failure> {
    let Some(contact) = accounts::contact(tx, told.owner)? else { return Ok(()) };
    let letter = Letter {
        site: ask.site(),
        to: To::Account(told.owner),
        lang: &contact.lang,
        name: told.name,
        args: json!({
            "name": contact.name,
            "site": ask.site_name_in(&contact.lang),
            "title": (told.title)(&contact.lang),
            "reason": told.reason,
            "link": ask.link_in(&contact.lang, told.path),
        }),
        dedupe: told.dedupe.clone(),
        now: ask.now,
    };
    Ok(mail::post(tx, &letter)?)
}

/// The reason of a refusal in the provider's language: the site's words, then the moderator's own.
pub(super) fn reason(
    ask: &Ask,
    tx: &mut dyn Tx,
    owner: i64,
    values: &Values,
) -> Result<String, Failure> {
    let contact = accounts::contact(tx, owner)?;
    let lang =
        contact.map(|contact| contact.lang).filter(|l| ask.tenant.site.language(l).is_some());
    let texts = ask.host.texts(ask.site(), lang.as_deref().unwrap_or(&ask.lang))?;
    let key = match values.text("reason") {
        "other" => String::new(),
        known => format!("moderation-reason-{known}"),
    };
    let said = texts.plain(&key).unwrap_or_default();
    let parts = [said, values.text("words")].into_iter().filter(|part| !part.is_empty());
    Ok(parts.collect::<Vec<_>>().join("\n\n"))
}
