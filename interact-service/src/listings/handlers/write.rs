//! Writing a listing: begun, changed, kept.

use serde_json::json;

use super::{doing, mine};
use crate::answer::{Answer, Failure, Outcome};
use crate::ask::Ask;
use crate::fields::Fields;
use crate::form::Mistake;
use crate::form::tabs::{self, Tabs};
use crate::listings::view::{self, edit};
use crate::listings::{Listing, Step, form, gaps, turns};
use crate::store::Tx;
use generator::site::{ListingKind, Shape};

/// Where a form is sent, and what it is about.
struct Sheet<'a> {
    kind: &'a ListingKind,
    /// Nothing while it is begun.
    listing: Option<&'a Listing>,
}

/// Which kind shall it be?
///
/// # Errors
/// When no kind is switched on.
pub fn choose(ask: &Ask, _: &mut dyn Tx) -> Outcome {
    let kinds = ask.tenant.kinds().map(|kind| {
        json!({
            "title": ask.tenant.words(&ask.lang, &kind.title),
            "text": ask.tenant.words(&ask.lang, &kind.summary),
            "icon": kind.icon,
            "path": ask.to(&format!("listings/new/{}", kind.id)),
            "waiting": 0,
        })
    });
    let view = json!({ "kinds": kinds.collect::<Vec<_>>() });
    let page = Answer::page("listing-kinds", ask.say("listings-new-title"), &view)?;
    Ok(page.below(&[(ask.say("listings-title"), ask.to("listings"))]))
}

/// The empty form of a kind.
///
/// # Errors
/// When the kind is not switched on.
pub fn begin(ask: &Ask, _: &mut dyn Tx) -> Outcome {
    let sheet = Sheet { kind: kind(ask)?, listing: None };
    let tabs = Tabs::first(ask, std::iter::empty());
    sheet.page(ask, &tabs, &Fields::default(), &[])
}

/// Keeps a new draft.
///
/// # Errors
/// The form with everything that does not fit its field.
pub fn create(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let sheet = Sheet { kind: kind(ask)?, listing: None };
    let tabs = Tabs::sent(ask);
    if let Some(turned) = tabs.turned(ask) {
        return sheet.page(ask, &turned, &ask.form, &[]);
    }
    let content = sheet.check(ask, &tabs)?;
    if tabs::is_empty(&ask.form) {
        let field = tabs::name(&ask.lang, "title");
        let nothing = [Mistake { field, text: ask.say("listings-nothing-typed") }];
        return Err(sheet.refused(ask, &tabs, &nothing, 422));
    }
    let (site, owner) = (ask.site(), ask.me()?.account);
    let id = turns::begin(tx, doing(ask), site, owner, &sheet.kind.id, &content)?;
    Answer::redirect(ask.done(&format!("listings/{id}"), "listings-kept"))
}

/// The form with what is written; what cannot be changed now is only shown.
///
/// # Errors
/// When it is not one's own.
pub fn edit(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let listing = mine(ask, tx)?;
    if !listing.can(Step::Write) {
        return Answer::redirect(ask.to(&format!("listings/{}", listing.id)));
    }
    let sheet = Sheet::of(ask, &listing)?;
    let tabs = Tabs::first(ask, listing.content.texts.keys().map(String::as_str));
    let typed = form::typed(sheet.kind, &listing.content);
    sheet.page(ask, &tabs.opened(ask.query.one("tab")), &typed, &[])
}

/// Keeps what is written.
///
/// # Errors
/// The form with everything that does not fit its field, or with the word that somebody was
/// faster: what was typed stays in it.
pub fn update(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let listing = mine(ask, tx)?;
    let sheet = Sheet::of(ask, &listing)?;
    let tabs = Tabs::sent(ask);
    if let Some(turned) = tabs.turned(ask) {
        return sheet.as_sent(ask, &turned);
    }
    let content = sheet.check(ask, &tabs)?;
    let faster = ask.form.one("version") != listing.version.to_string();
    if faster || !listing.can(Step::Write) {
        let key = if listing.can(Step::Write) { "changed" } else { "not-writable" };
        let text = ask.say(&format!("listings-meanwhile-{key}"));
        let mistake = Mistake { field: String::new(), text };
        return Err(sheet.refused(ask, &tabs, &[mistake], 409));
    }
    let id = listing.id;
    turns::write(tx, doing(ask), listing.clone(), content)?;
    Answer::redirect(ask.done(&format!("listings/{id}"), "listings-kept"))
}

/// The form with everything that is missing, for whoever wants to hand it in.
pub(super) fn incomplete(ask: &Ask, listing: &Listing, first: Option<Mistake>) -> Failure {
    let made = || -> Outcome {
        let sheet = Sheet::of(ask, listing)?;
        let missing = gaps::all(ask, sheet.kind, listing);
        let mistakes: Vec<Mistake> = first.into_iter().chain(missing).collect();
        let tabs = Tabs::first(ask, listing.content.texts.keys().map(String::as_str));
        let typed = form::typed(sheet.kind, &listing.content);
        Ok(sheet.page(ask, &tabs, &typed, &mistakes)?.with_status(422))
    };
    made().map_or_else(|failure| failure, |answer| Failure::Instead(Box::new(answer)))
}

fn kind(ask: &Ask) -> Result<&ListingKind, Failure> {
    let kind = ask.tenant.module(ask.place("kind"));
    kind.filter(|kind| kind.shape == Shape::Listings).ok_or(Failure::NotFound)
}

impl<'a> Sheet<'a> {
    fn of(ask: &'a Ask, listing: &'a Listing) -> Result<Self, Failure> {
        let kind = ask.tenant.module(&listing.kind).ok_or(Failure::NotFound)?;
        Ok(Self { kind, listing: Some(listing) })
    }

    fn action(&self, ask: &Ask) -> String {
        match self.listing {
            Some(listing) => ask.to(&format!("listings/{}/edit", listing.id)),
            None => ask.to(&format!("listings/new/{}", self.kind.id)),
        }
    }

    fn check(&self, ask: &Ask, tabs: &Tabs) -> Result<crate::listings::Content, Failure> {
        let checked = form::check(ask, self.kind, tabs, &ask.form);
        checked.map_err(|mistakes| self.refused(ask, tabs, &mistakes, 422))
    }

    fn refused(&self, ask: &Ask, tabs: &Tabs, mistakes: &[Mistake], status: u16) -> Failure {
        let page = self.page(ask, tabs, &ask.form, mistakes);
        page.map_or_else(
            |failure| failure,
            |answer| Failure::Instead(Box::new(answer.with_status(status))),
        )
    }

    /// The form as it was sent, with the version that it had then.
    fn as_sent(&self, ask: &Ask, tabs: &Tabs) -> Outcome {
        self.versioned(ask, tabs, &ask.form, &[], ask.form.one("version"))
    }

    fn page(&self, ask: &Ask, tabs: &Tabs, typed: &Fields, mistakes: &[Mistake]) -> Outcome {
        let version = self.listing.map_or(0, |listing| listing.version);
        self.versioned(ask, tabs, typed, mistakes, &version.to_string())
    }

    fn versioned(
        &self,
        ask: &Ask,
        tabs: &Tabs,
        typed: &Fields,
        mistakes: &[Mistake],
        version: &str,
    ) -> Outcome {
        let form = form::form(ask, self.kind, tabs, self.action(ask));
        let form = form.with_hidden("version", version);
        let mut view = edit::edit(ask, self.kind, tabs, &form, typed, mistakes);
        view.lead = ask.tenant.words(&ask.lang, &self.kind.summary);
        let mut trail = vec![(ask.say("listings-title"), ask.to("listings"))];
        let title = match self.listing {
            Some(listing) => {
                let own = ask.to(&format!("listings/{}", listing.id));
                view.kept.clone_from(&own);
                trail.push((view::title(ask, listing), own));
                ask.say("listings-edit-title")
            }
            None => {
                trail.push((ask.say("listings-new-title"), ask.to("listings/new")));
                ask.tenant.words(&ask.lang, &self.kind.title)
            }
        };
        Ok(Answer::page("listing-edit", title, &view)?.below(&trail))
    }
}
