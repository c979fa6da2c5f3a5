//! What others may know of a listing: enough to apply, to recommend and to remember it.

use std::collections::BTreeMap;

use generator::localised::Localised;
use generator::site::ListingKind;

use super::content::why;
use super::{Content, State, asks, or_id, store};
use crate::providers;
use crate::store::{StoreError, Tx};
use crate::tenant::Tenant;
use crate::worded::Worded as _;

/// A listing in short, as it was accepted last.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Brief {
    /// Its number.
    pub id: i64,
    /// The provider's account.
    pub owner: i64,
    /// What the provider is called.
    pub provider_name: String,
    /// Identifier of its kind.
    pub kind: String,
    /// Language and title.
    pub title: Vec<(String, String)>,
    /// Where it is; what was never published is not told to others.
    pub state: State,
    /// Whether one may apply here at all.
    pub applications: bool,
    /// Places that are left; nothing where they are not counted.
    pub places_left: Option<i64>,
    /// Whether people may wait when none is left.
    pub waitlist: bool,
    /// What applicants are asked.
    pub questions: Vec<Question>,
    /// What an application shows of a profile.
    pub disclosure: Vec<Asked>,
}

/// Something that an applicant is asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// Its identifier.
    pub id: String,
    /// The question.
    pub label: Localised,
    /// Whether it must be answered.
    pub required: bool,
    /// Whether the answer may have several lines.
    pub long: bool,
}

/// Something of a profile that an application shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// Which field of the profile; one of [`generator::site::kinds::applying::PROFILE`].
    pub field: String,
    /// Whether one cannot apply without it.
    pub required: bool,
    /// Language and reason.
    pub why: Vec<(String, String)>,
    /// Whether it can harm people where it becomes known; its reason was approved.
    pub sensitive: bool,
}

/// A listing of a site in short, if it ever was public and its kind is switched on.
///
/// # Errors
/// When the store cannot.
pub fn brief(tx: &mut dyn Tx, tenant: &Tenant, id: i64) -> Result<Option<Brief>, StoreError> {
    let Some(listing) = store::find(tx, tenant.id(), id)? else { return Ok(None) };
    let (Some(live), Some(kind)) = (&listing.live, tenant.module(&listing.kind)) else {
        return Ok(None);
    };
    let provider_name = providers::name(tx, listing.owner)?.unwrap_or_default();
    Ok(Some(Brief {
        id,
        owner: listing.owner,
        provider_name,
        kind: listing.kind.clone(),
        title: live.each("title").into_iter().collect(),
        state: listing.state,
        applications: kind.applications,
        places_left: listing.places_left(),
        waitlist: kind.waitlist,
        questions: questions(kind),
        disclosure: disclosure(kind, live),
    }))
}

/// What stands above something that leads to a listing: its title by language, and who offers it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Named {
    /// Language and title.
    pub title: Vec<(String, String)>,
    /// What the provider is called.
    pub provider_name: String,
}

/// The listings to which an account applied, by number, as far as they ever were public and their
/// kind is switched on: one question to the store, however long a list is.
///
/// # Errors
/// When the store cannot.
pub fn applied_to(
    tx: &mut dyn Tx,
    tenant: &Tenant,
    account: i64,
) -> Result<BTreeMap<i64, Named>, StoreError> {
    let mut all = store::applied_to(tx, tenant.id(), account)?;
    all.retain(|listing| tenant.module(&listing.kind).is_some());
    let one = |listing: store::Titled| {
        (listing.id, Named { title: listing.title, provider_name: listing.provider })
    };
    Ok(all.into_iter().map(one).collect())
}

fn questions(kind: &ListingKind) -> Vec<Question> {
    let one = |own: &generator::site::Question| Question {
        id: own.id.clone(),
        label: or_id(&own.label, &own.id),
        required: own.required,
        long: own.long,
    };
    kind.questions.iter().map(one).collect()
}

/// What the kind asks for, and what the listing asks for with a reason of its own.
fn disclosure(kind: &ListingKind, live: &Content) -> Vec<Asked> {
    let chosen: Vec<&str> = asks(kind, live).collect();
    let asked = kind.disclosure.iter();
    let asked = asked.filter(|own| !own.sensitive || chosen.contains(&own.field.as_str()));
    let one = |own: &generator::site::Disclosure| {
        let reason = match own.sensitive {
            true => live.localised(&why(&own.field)),
            false => own.why.clone(),
        };
        Asked {
            field: own.field.clone(),
            required: own.required,
            why: reason.iter().map(|(lang, text)| (lang.into(), text.into())).collect(),
            sensitive: own.sensitive,
        }
    };
    asked.map(one).collect()
}
