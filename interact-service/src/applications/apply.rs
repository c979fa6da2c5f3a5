//! The way of applying: the form, the page where everything is checked, and sending.

use serde::Serialize;

use super::store::New;
use super::view::{self, Head};
use super::{Reply, State, Step, change, form, store};
use crate::answer::{Answer, Failure, Outcome};
use crate::ask::Ask;
use crate::disclosure::{self, Disclosed};
use crate::fields::Fields;
use crate::form::{FormView, Mistake, Values};
use crate::listings::{self, Brief};
use crate::profiles::{self, Profile, view::Shown};
use crate::publishing::gone;
use crate::store::Tx;

/// What the page with the form shows.
#[derive(Serialize)]
struct ApplyView {
    head: Head,
    /// What everybody who applies shows, with what it is needed for.
    always: Vec<(Shown, String)>,
    /// What is missing in the profile, and where it is told; `true` where one cannot do without.
    missing: Vec<(String, String, bool)>,
    /// Nothing while something is missing that one cannot do without.
    form: Option<FormView>,
    full: bool,
}

/// What the page shows on which everything is checked.
#[derive(Serialize)]
struct CheckView {
    head: Head,
    disclosed: Vec<Shown>,
    replies: Vec<(String, String)>,
    action: String,
    fields: Vec<(String, String)>,
}

/// What was filled in, made ready to be sent.
struct Ready {
    replies: Vec<Reply>,
    disclosed: Disclosed,
}

/// The page with the form; whoever applied already is shown that.
///
/// # Errors
/// When one cannot apply to it, or the store cannot.
pub fn show(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let (brief, me) = (open_listing(ask, tx)?, ask.me()?);
    if let Some((id, _)) = applied(ask, tx, brief.id)? {
        return Answer::redirect(ask.to(&format!("applications/{id}")));
    }
    let profile = profiles::own(tx, ask.site(), me)?;
    page(ask, &brief, &profile, &form::at_first(&brief, &profile), &[])
}

/// Shows everything once more, goes back to the form, or sends: as the button says.
///
/// # Errors
/// The form with its mistakes; when one cannot apply to it.
pub fn act(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let (brief, me) = (open_listing(ask, tx)?, ask.me()?);
    if let Some((id, _)) = applied(ask, tx, brief.id)? {
        return Answer::redirect(ask.to(&format!("applications/{id}")));
    }
    let profile = profiles::own(tx, ask.site(), me)?;
    if ask.form.one("step") == "change" {
        return page(ask, &brief, &profile, &ask.form, &[]);
    }
    let ready = ready(ask, &brief, &profile)?;
    match ask.form.one("step") {
        "send" => send(ask, tx, &brief, &ready),
        _ => check(ask, &brief, &ready),
    }
}

fn open_listing(ask: &Ask, tx: &mut dyn Tx) -> Result<Brief, Failure> {
    let brief = listings::brief(tx, &ask.tenant, ask.id("id")?)?.ok_or(Failure::NotFound)?;
    match (brief.applications, brief.state) {
        (false, _) | (_, listings::State::Draft | listings::State::Submitted) => {
            Err(Failure::NotFound)
        }
        (true, listings::State::Published) => Ok(brief),
        (true, _) => gone::instead(ask, tx, brief.id),
    }
}

/// One's application to a listing, unless it was withdrawn.
fn applied(ask: &Ask, tx: &mut dyn Tx, listing: i64) -> Result<Option<(i64, State)>, Failure> {
    let found = store::of_listing(tx, ask.site(), ask.me()?.account, listing)?;
    Ok(found.filter(|(_, state)| *state != State::Withdrawn))
}

fn page(
    ask: &Ask,
    brief: &Brief,
    profile: &Profile,
    typed: &Fields,
    mistakes: &[Mistake],
) -> Outcome {
    let items = disclosure::items(&brief.disclosure, profile);
    let always = items.iter().filter(|item| item.fact.is_some() && !item.needs_consent());
    let always = always.map(|item| {
        (profiles::view::shown(ask, item.field, item.fact), form::why(&ask.tenant, &ask.lang, item))
    });
    let told = format!("listings/{}/apply", brief.id);
    let missing = items.iter().filter(|item| item.fact.is_none()).map(|item| {
        let path = format!("profile/{}?next={}", item.field.as_str(), ask.to(&told));
        (profiles::view::label(ask, item.field), ask.to(&path), item.required)
    });
    let missing: Vec<_> = missing.collect();
    let complete = !missing.iter().any(|(_, _, required)| *required);
    let form = complete.then(|| form::apply(ask, brief, profile).view(typed, mistakes));
    let full = brief.places_left == Some(0);
    let view =
        ApplyView { head: view::head(ask, brief), always: always.collect(), missing, form, full };
    Answer::page("apply", ask.say("applications-apply-title"), &view)
}

fn ready(ask: &Ask, brief: &Brief, profile: &Profile) -> Result<Ready, Failure> {
    let wrong = |mistakes: &[Mistake]| match page(ask, brief, profile, &ask.form, mistakes) {
        Ok(answer) => Failure::Instead(Box::new(answer.with_status(422))),
        Err(failure) => failure,
    };
    let form = form::apply(ask, brief, profile);
    let values: Values = form.check(&ask.form, ask).map_err(|mistakes| wrong(&mistakes))?;
    let let_through = form::let_through(brief, profile, &values);
    // A required field can only be missing where the profile lost it meanwhile: the page says so.
    let disclosed = disclosure::disclose(&brief.disclosure, &let_through, profile);
    let disclosed = disclosed.map_err(|_| wrong(&[]))?;
    Ok(Ready { replies: form::replies(ask, brief, &values), disclosed })
}

fn check(ask: &Ask, brief: &Brief, ready: &Ready) -> Outcome {
    let ours = |name: &str| matches!(name, "csrf" | "once" | "step");
    let fields = ask.form.iter().filter(|(name, _)| !ours(name));
    let view = CheckView {
        head: view::head(ask, brief),
        disclosed: disclosure::view::disclosed(ask, &ready.disclosed),
        replies: ready.replies.iter().map(|r| (r.label.clone(), r.text.clone())).collect(),
        action: ask.to(&format!("listings/{}/apply", brief.id)),
        fields: fields.map(|(name, value)| (name.to_string(), value.to_string())).collect(),
    };
    Answer::page("apply-check", ask.say("applications-check-title"), &view)
}

fn send(ask: &Ask, tx: &mut dyn Tx, brief: &Brief, ready: &Ready) -> Outcome {
    let new = New {
        site: ask.site(),
        account: ask.me()?.account,
        provider: brief.owner,
        listing: brief.id,
        replies: &ready.replies,
        now: ask.now,
    };
    // Somebody who pressed twice finds the one that is there.
    let Some(id) = store::insert(tx, &new)? else {
        let (id, _) = applied(ask, tx, brief.id)?.ok_or(Failure::Conflict)?;
        return Answer::redirect(ask.to(&format!("applications/{id}")));
    };
    disclosure::keep(tx, ask.site(), id, &ready.disclosed)?;
    let step = (Step::SendAgain, State::Sent);
    store::record(tx, ask.site(), id, step, "", ask.now)?;
    let at = change::Closing::of(ask);
    change::record(tx, &at, id, Step::SendAgain)?;
    if let Some(application) = store::mine(tx, ask.site(), new.account, id)? {
        change::tell(tx, &at, &application, Step::SendAgain)?;
    }
    Answer::redirect(ask.done(&format!("applications/{id}"), "applications-sent"))
}
