//! What moderators fill in.

use crate::accounts::form::{FormPage, mistake};
use crate::answer::Failure;
use crate::ask::Ask;
use crate::form::{Choice, Field, Form, Kind, Values};
use crate::listings::Listing;
use crate::listings::content::why;
use crate::tenant::Tenant;
use crate::worded::Worded as _;

/// Why a listing can be refused; the last one needs words of one's own.
const OFFER: [&str; 7] =
    ["incomplete", "unclear", "language", "contacts", "excludes", "money", "other"];
/// Why an organisation can be refused.
const ORGANISATION: [&str; 4] = ["unknown", "unreachable", "profile", "other"];
/// The longest words of one's own.
const WORDS: usize = 2_000;

/// Name of the field with the version that somebody looked at.
pub const VERSION: &str = "version";

/// Refusing a listing.
#[must_use]
pub fn refuse_offer(ask: &Ask, listing: &Listing) -> FormPage {
    let path = format!("moderation/listings/{}/refuse", listing.id);
    refuse(ask, "moderation-refuse", &path, &OFFER, listing.version)
}

/// Refusing an organisation, or taking back that it was verified.
#[must_use]
pub fn refuse_organisation(ask: &Ask, key: &str, account: i64, version: i64) -> FormPage {
    let path = format!("moderation/providers/{account}/refuse");
    refuse(ask, key, &path, &ORGANISATION, version)
}

fn refuse(ask: &Ask, key: &str, path: &str, reasons: &[&str], version: i64) -> FormPage {
    let choice = |id: &&str| Choice::new(id, ask.say(&format!("moderation-reason-{id}")));
    let reasons = Kind::One(reasons.iter().map(choice).collect());
    let form = Form::new(ask.to(path), ask.say(&format!("{key}-button")))
        .with(Field::new("reason", ask.say("moderation-reason"), reasons))
        .with(
            Field::new("words", ask.say("moderation-words"), Kind::Long(WORDS))
                .optional()
                .hint(ask.say("moderation-words-hint")),
        )
        .with_hidden(VERSION, &version.to_string());
    FormPage::new(ask, key, form)
}

/// What was filled in; "something else" says nothing without words.
///
/// # Errors
/// The page with its mistakes.
pub fn refused(ask: &Ask, page: &FormPage) -> Result<Values, Failure> {
    let values = page.check(ask)?;
    if values.text("reason") == "other" && values.some_text("words").is_none() {
        return Err(page.wrong(ask, &[mistake(ask, "words", "moderation-words-needed")]));
    }
    Ok(values)
}

/// Accepting a listing: each sensitive question has to be approved by itself.
#[must_use]
pub fn accept(ask: &Ask, listing: &Listing, asked: &[&str]) -> Form {
    let path = ask.to(&format!("moderation/listings/{}/accept", listing.id));
    let form = Form::new(path, ask.say("moderation-accept"))
        .with_hidden(VERSION, &listing.version.to_string());
    asked.iter().fold(form, |form, field| {
        let what = ask.say(&format!("profiles-{field}-title"));
        let label = ask.say_with("moderation-approve", &[("field", what.as_str().into())]);
        form.with(Field::new(&approval(field), label, Kind::Tick).optional())
    })
}

/// Sensitive questions that were not approved.
#[must_use]
pub fn unapproved<'a>(ask: &Ask, asked: &[&'a str]) -> Vec<&'a str> {
    asked.iter().copied().filter(|field| !ask.form.has(&approval(field))).collect()
}

/// The name of the box that approves a sensitive question.
#[must_use]
pub fn approval(field: &str) -> String {
    format!("approve-{field}")
}

/// The reason that a listing gives for a sensitive question, in each language.
#[must_use]
pub fn reasons(tenant: &Tenant, listing: &Listing, field: &str) -> Vec<(String, String, String)> {
    let each = listing.content.each(&why(field));
    let spoken = |(lang, text): (String, String)| {
        let locale = tenant.world.locales.get(&lang);
        let dir = locale.map_or("auto", |locale| locale.direction().as_str());
        (lang, dir.to_string(), text)
    };
    each.into_iter().map(spoken).collect()
}
