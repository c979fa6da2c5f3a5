//! One's own profile: looked at, told, taken back.

use super::{Field, form, own, store, view};
use crate::accounts::form::FormPage;
use crate::answer::{Answer, Failure, Outcome};
use crate::ask::Ask;
use crate::panel::Tile;
use crate::store::Tx;

/// One's profile.
///
/// # Errors
/// When the store cannot.
pub fn show(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let me = ask.me()?;
    let fields: Vec<Field> = Field::ALL.into_iter().filter(|field| field.is_of(me.role)).collect();
    let profile = own(tx, ask.site(), me)?;
    let view = view::profile(ask, &fields, &profile);
    Answer::page("profile", ask.say("profiles-title"), &view)
}

/// The question of one field.
///
/// # Errors
/// When there is no such field for the role.
pub fn edit(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let field = field(ask)?;
    let profile = own(tx, ask.site(), ask.me()?)?;
    page(ask, field).filled(&form::typed(ask, field, profile.fact(field)), &[])
}

/// Keeps the answer.
///
/// # Errors
/// The form with its mistakes.
pub fn update(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let (field, me) = (field(ask)?, ask.me()?);
    let page = page(ask, field);
    let values = page.check(ask)?;
    let fact = form::fact(ask, field, &values).map_err(|mistakes| page.wrong(ask, &mistakes))?;
    let profile = own(tx, ask.site(), me)?.with(field, fact);
    store::keep(tx, ask.site(), me.account, &profile, ask.now)?;
    match ask.next() {
        Some(next) => Answer::redirect(next),
        None => Answer::redirect(ask.done("profile", "profiles-kept")),
    }
}

/// Takes an answer back.
///
/// # Errors
/// When there is no such field for the role.
pub fn remove(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let (field, me) = (field(ask)?, ask.me()?);
    let profile = own(tx, ask.site(), me)?.without(field);
    store::keep(tx, ask.site(), me.account, &profile, ask.now)?;
    Answer::redirect(ask.done("profile", "profiles-removed"))
}

fn field(ask: &Ask) -> Result<Field, Failure> {
    let role = ask.me()?.role;
    let field = Field::find(ask.place("field")).filter(|field| field.is_of(role));
    field.ok_or(Failure::NotFound)
}

fn page(ask: &Ask, field: Field) -> FormPage {
    let key = format!("profiles-{}", field.as_str());
    FormPage::new(ask, &key, form::form(ask, field))
        .line(ask.say("profiles-at-will"))
        .below(ask.say("profiles-title"), ask.to("profile"))
}

/// The way to one's profile from one's page.
///
/// # Errors
/// When the store cannot.
pub fn tiles(ask: &Ask, tx: &mut dyn Tx) -> Result<Vec<Tile>, Failure> {
    let me = ask.me()?;
    let fields = Field::ALL.into_iter().filter(|field| field.is_of(me.role));
    if fields.clone().next().is_none() {
        return Ok(Vec::new());
    }
    let profile = own(tx, ask.site(), me)?;
    let told = fields.filter(|field| profile.fact(*field).is_some()).count();
    Ok(vec![Tile {
        title: ask.say("profiles-title"),
        text: ask.say_with("profiles-tile", &[("count", told.into())]),
        icon: "contact",
        path: ask.to("profile"),
        waiting: 0,
    }])
}
