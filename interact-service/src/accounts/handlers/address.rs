//! The mail address: changed by its owner, confirmed from its letter box.

use serde_json::json;

use crate::accounts::form::{self, own as forms};
use crate::accounts::passes::{self, Purpose};
use crate::accounts::{LETTER_EVERY, begin, own, store};
use crate::answer::{Answer, Failure, Outcome};
use crate::ask::Ask;
use crate::fields::Fields;
use crate::store::Tx;

/// The form.
pub fn show(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    ask.proved()?;
    let account = own::mine(ask, tx)?;
    let waits = passes::store::newest(tx, account.id, Purpose::Confirm)?.map(|(email, _)| email);
    let now = Fields::of(&[("email", account.email.as_deref().unwrap_or_default())]);
    forms::address(ask, &account, waits.as_deref()).filled(&now, &[])
}

/// Sends a link to the new address, or forgets the old one.
pub fn act(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    ask.proved()?;
    let account = own::mine(ask, tx)?;
    let values = forms::address(ask, &account, None).check(ask)?;
    let Some(email) = values.some_text("email") else {
        if let Some(old) = &account.email {
            own::tell(ask, tx, &account, Some(old), "address-changed", "forgot")?;
        }
        own::store::remove_email(tx, account.id)?;
        passes::store::remove_all(tx, account.id, Purpose::Confirm)?;
        own::record(ask, tx, "account.address", account.id, json!({ "removed": true }))?;
        return Answer::redirect(ask.done("account", "accounts-saved"));
    };
    begin::offer_address(ask, tx, account.id, email)?;
    Answer::redirect(ask.done("account", "accounts-letter-sent"))
}

/// Sends the link once more.
pub fn again(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let account = own::mine(ask, tx)?;
    if let Some((email, at)) = passes::store::newest(tx, account.id, Purpose::Confirm)? {
        if ask.now - at >= LETTER_EVERY {
            begin::offer_address(ask, tx, account.id, &email)?;
        }
        return Answer::redirect(ask.done("", "accounts-letter-sent"));
    }
    Answer::redirect(ask.to("account/email"))
}

/// The button behind the link.
pub fn confirm(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let token = ask.query.one("pass");
    let pass = passes::find(tx, ask.site(), token, ask.now)?;
    match pass.filter(|pass| pass.purpose == Purpose::Confirm) {
        Some(_) => form::confirm(ask, token).show(),
        None => begin::link_is_old(ask),
    }
}

/// Keeps the address.
pub fn act_confirm(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let pass = passes::take(tx, ask.site(), ask.form.one("pass"), ask.now)?;
    let Some(pass) = pass.filter(|pass| pass.purpose == Purpose::Confirm) else {
        return Err(Failure::Instead(Box::new(begin::link_is_old(ask)?)));
    };
    let account = store::of_site(tx, ask.site(), pass.account)?.ok_or(Failure::NotFound)?;
    if !own::take_address(ask, tx, &account, &pass.holds)? {
        return begin::link_is_old(ask);
    }
    let to = if ask.visitor.me.is_some() { "" } else { "sign-in" };
    Answer::redirect(ask.done(to, "accounts-confirmed"))
}
