//! Coming into a demonstration by one click.

use serde_json::json;

use super::{Known, PASSWORD, store};
use crate::accounts::begin::{self, How};
use crate::accounts::form::FormPage;
use crate::answer::{Failure, Outcome};
use crate::ask::Ask;
use crate::store::Tx;

/// The page of signing in, in a demonstration with its accounts; elsewhere as it is.
///
/// # Errors
/// When the store cannot.
pub fn dressed(ask: &Ask, tx: &mut dyn Tx, page: FormPage) -> Result<FormPage, Failure> {
    if !ask.demonstration {
        return Ok(page);
    }
    let known = store::list(tx, ask.site())?;
    let one = |own: &Known| {
        json!({
            "id": own.id,
            "name": own.name,
            "kind": own.role.as_str(),
            "role": ask.say(&format!("accounts-role-{}", own.role.as_str())),
        })
    };
    let more = json!({
        "action": ask.to("demonstration"),
        "next": ask.next().unwrap_or_default(),
        "password": PASSWORD,
        "accounts": known.iter().map(one).collect::<Vec<_>>(),
    });
    Ok(page.template("demonstration").more(more))
}

/// Comes in as somebody of the demonstration; there is no such thing anywhere else.
///
/// # Errors
/// When this is no demonstration, or there is no such account.
pub fn enter(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    if !ask.demonstration {
        return Err(Failure::NotFound);
    }
    let wanted: i64 = ask.form.one("account").parse().map_err(|_| Failure::NotFound)?;
    let known = store::list(tx, ask.site())?;
    let found = known.iter().find(|own| own.id == wanted).ok_or(Failure::NotFound)?;
    let how = How { second_factor: found.role.is_staff(), remember: false };
    let to = ask.next().unwrap_or_else(|| ask.to(""));
    begin::session(ask, tx, found.id, how, to)
}
