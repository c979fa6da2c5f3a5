//! What the pages of moderation see.

use generator::markdown::guest;
use generator::site::{FieldType, ListingKind};
use serde::Serialize;

use super::parts::{self, Part};
use super::{age, form, offers};
use crate::ask::Ask;
use crate::fields::Fields;
use crate::form::{FormView, Mistake};
use crate::listings::{self, Listing};
use crate::providers::{Provider, State, Step};

/// A listing that waits.
#[derive(Serialize)]
pub(super) struct Offer {
    kind: String,
    icon: String,
    news: String,
    age: String,
    provider: String,
    provider_path: String,
    /// Parts that changed; of a new listing, all of them.
    changed: Vec<Part>,
    /// Parts of a change that stayed as they were.
    same: Vec<Part>,
    is_change: bool,
    sensitive: Vec<Sensitive>,
    preview: String,
    refuse: String,
    accept: FormView,
}

/// A sensitive question with the reason for it.
#[derive(Serialize)]
struct Sensitive {
    field: String,
    /// Tag, direction and text.
    reasons: Vec<(String, String, String)>,
}

pub(super) fn offer(
    ask: &Ask,
    kind: &ListingKind,
    listing: &Listing,
    provider: &Provider,
    mistakes: &[Mistake],
) -> Offer {
    let parts = parts::all(ask, kind, listing.live.as_ref(), &listing.content);
    let is_change = listing.live.is_some();
    let (changed, same) = parts.into_iter().partition(|part| !is_change || part.mark != "same");
    let asked: Vec<&str> = listings::asks(kind, &listing.content).collect();
    let sensitive = |field: &&str| Sensitive {
        field: ask.say(&format!("profiles-{field}-title")),
        reasons: form::reasons(&ask.tenant, listing, field),
    };
    Offer {
        kind: ask.tenant.words(&ask.lang, &kind.title),
        icon: kind.icon.clone(),
        news: offers::news(ask, listing),
        age: age(ask, listing.submitted_at),
        provider: provider.name.clone(),
        provider_path: ask.to(&format!("moderation/providers/{}", provider.account)),
        changed,
        same,
        is_change,
        sensitive: asked.iter().map(sensitive).collect(),
        preview: ask.to(&format!("{}/preview", offers::path(listing))),
        refuse: ask.to(&format!("{}/refuse", offers::path(listing))),
        accept: form::accept(ask, listing, &asked).view(&typed(ask), mistakes),
    }
}

/// What was ticked stays ticked when the page is shown again.
fn typed(ask: &Ask) -> Fields {
    Fields::clone(&ask.form)
}

/// An organisation.
#[derive(Serialize)]
pub(super) struct Organisation {
    state: String,
    tone: &'static str,
    since: String,
    reason: String,
    /// Language, tag, direction and HTML.
    about: Vec<(String, String, String, String)>,
    facts: Vec<Fact>,
    verify: String,
    refuse: String,
    refuse_words: String,
    version: i64,
}

#[derive(Serialize)]
struct Fact {
    label: String,
    values: Vec<String>,
    /// Whether it is written from left to right in every language.
    latin: bool,
}

pub(super) fn organisation(ask: &Ask, provider: &Provider) -> Organisation {
    let way = |step: Step, name: &str| match step.from(provider.state) {
        Some(_) => ask.to(&format!("moderation/providers/{}/{name}", provider.account)),
        None => String::new(),
    };
    let (tone, since) = match provider.state {
        State::Verified => ("good", ask.day(provider.verified_at)),
        State::Asked => ("waits", age(ask, provider.asked_at)),
        State::New | State::Refused => ("", String::new()),
    };
    let verified = provider.state == State::Verified;
    let words = if verified { "moderation-unverify" } else { "moderation-refuse-provider" };
    Organisation {
        state: ask.say(&format!("moderation-provider-{}", provider.state.as_str())),
        tone,
        since,
        reason: provider.reason.clone(),
        about: about(ask, provider),
        facts: facts(ask, provider),
        verify: way(Step::Verify, "verify"),
        refuse: way(Step::Refuse, "refuse"),
        refuse_words: ask.say(&format!("{words}-button")),
        version: provider.version,
    }
}

fn about(ask: &Ask, provider: &Provider) -> Vec<(String, String, String, String)> {
    let one = |(lang, text): (&String, &String)| {
        let locale = ask.tenant.world.locales.get(lang);
        let dir = locale.map_or("auto", |locale| locale.direction().as_str());
        (ask.tenant.language_name(lang), lang.clone(), dir.to_string(), guest::html(text))
    };
    provider.profile.about.iter().map(one).collect()
}

fn facts(ask: &Ask, provider: &Provider) -> Vec<Fact> {
    let profile = &provider.profile;
    let reader = ask.reader();
    let hours = |value: &String| reader.words(&FieldType::Hours, value);
    let fact = |key: &str, values: Vec<String>, latin| Fact {
        label: ask.say(&format!("moderation-provider-{key}")),
        values: values.into_iter().filter(|value| !value.is_empty()).collect(),
        latin,
    };
    let all = [
        fact("areas", profile.areas.iter().map(|area| reader.area(area)).collect(), false),
        fact("languages", profile.languages.iter().map(|l| reader.language(l)).collect(), false),
        fact("address", vec![profile.address.clone()], false),
        fact("hours", profile.hours.iter().map(hours).collect(), false),
        fact("email", vec![profile.email.clone()], true),
        fact("phone", vec![profile.phone.clone()], true),
        fact("web", vec![profile.web.clone()], true),
    ];
    all.into_iter().filter(|fact| !fact.values.is_empty()).collect()
}
