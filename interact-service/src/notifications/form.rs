//! How somebody wants to be told.

use super::{Kind, Way, kinds_of, store};
use crate::accounts::form::FormPage;
use crate::answer::Failure;
use crate::ask::Ask;
use crate::fields::Fields;
use crate::form::{Choice, Field, Form, Kind as Typed, Values};
use crate::store::{StoreError, Tx};

/// The page of the settings: a way for each kind that concerns one's role, and one language.
///
/// # Errors
/// When nobody is signed in.
pub fn settings(ask: &Ask) -> Result<FormPage, Failure> {
    let form = Form::new(ask.to("notifications/settings"), ask.say("notifications-save"));
    let form = kinds_of(ask.me()?.role).fold(form, |form, kind| form.with(field(ask, kind)));
    let languages = ask.tenant.site.languages.iter();
    let languages = languages.map(|l| Choice::new(l.tag(), l.name().to_string())).collect();
    let language = Field::new("lang", ask.say("notifications-language"), Typed::One(languages));
    let form = form.with(language.hint(ask.say("notifications-language-hint")));
    let page = FormPage::new(ask, "notifications-settings", form);
    Ok(page.below(ask.say("notifications-title"), ask.to("notifications")))
}

fn field(ask: &Ask, kind: Kind) -> Field {
    let key = format!("notifications-kind-{}", kind.as_str());
    let way = |way: Way| {
        Choice::new(way.as_str(), ask.say(&format!("notifications-way-{}", way.as_str())))
    };
    Field::new(kind.as_str(), ask.say(&key), Typed::One(Way::ALL.into_iter().map(way).collect()))
}

/// What one decided so far.
///
/// # Errors
/// When the store cannot.
pub fn typed(ask: &Ask, tx: &mut dyn Tx) -> Result<Fields, Failure> {
    let me = ask.me()?;
    let mut typed = Fields::default();
    for kind in kinds_of(me.role) {
        typed.set(kind.as_str(), store::way(tx, me.account, kind)?.as_str());
    }
    let reader = store::reader(tx, ask.site(), me.account)?;
    typed.set("lang", reader.as_ref().map_or(ask.lang.as_str(), |reader| &reader.lang));
    Ok(typed)
}

/// Keeps what one decided.
///
/// # Errors
/// When the store cannot.
pub fn keep(ask: &Ask, tx: &mut dyn Tx, values: &Values) -> Result<(), Failure> {
    let me = ask.me()?;
    for kind in kinds_of(me.role) {
        if let Some(way) = Way::find(values.text(kind.as_str())) {
            change(tx, me.account, kind, way)?;
        }
    }
    Ok(store::set_lang(tx, me.account, values.text("lang"))?)
}

/// What stays as it is usual is not kept.
fn change(tx: &mut dyn Tx, account: i64, kind: Kind, way: Way) -> Result<(), StoreError> {
    if store::way(tx, account, kind)? == way {
        return Ok(());
    }
    store::set_way(tx, account, kind, way)
}
