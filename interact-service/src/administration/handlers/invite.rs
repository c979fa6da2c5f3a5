//! Staff is invited by a link that holds once.

use serde_json::json;

use super::seen;
use crate::accounts::form::mistake;
use crate::accounts::invite::{self, Invitation};
use crate::accounts::{codes, form as forms, own, store as accounts};
use crate::administration::form;
use crate::answer::{Answer, Failure, Outcome};
use crate::ask::Ask;
use crate::sessions;
use crate::store::Tx;
use crate::visitor::Role;

/// The form.
pub fn show(ask: &Ask, _: &mut dyn Tx) -> Outcome {
    form::invite(ask).show()
}

/// Makes the account, sends the link to the address that was given, and shows it here this once,
/// to be handed over another way where letters do not arrive.
pub fn act(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let page = form::invite(ask);
    let values = page.check(ask)?;
    let mistakes = forms::mistakes(ask, &values, &[]);
    if !mistakes.is_empty() {
        return Err(page.wrong(ask, &mistakes));
    }
    let role = Role::find(values.text("role")).ok_or(Failure::NotFound)?;
    let by = Some(ask.me()?.account);
    let (name, lang) = (values.text("name"), values.text("lang"));
    let (site, email, now) = (ask.site(), values.text("email"), ask.now);
    let invitation = Invitation { site, role, name, lang, email, by, now };
    let Some((id, token)) = invite::invite(tx, &invitation)? else {
        return Err(page.wrong(ask, &[mistake(ask, "name", "accounts-name-taken")]));
    };
    let account = accounts::of_site(tx, ask.site(), id)?.ok_or(Failure::NotFound)?;
    let path = invite::path(&token);
    own::tell(ask, tx, &account, Some(email), "invitation", &path)?;
    shown(ask, &account.name, &ask.link_in(&account.lang, &path))
}

/// A new link for staff who lost password and second factor: both go, with every session. Like a
/// new invitation it is shown this once.
pub fn again(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let seen = seen(ask, tx)?;
    if ask.me()?.account == seen.id || !seen.role.is_staff() {
        return Err(Failure::Forbidden);
    }
    own::store::set_password(tx, seen.id, "none")?;
    own::store::set_totp(tx, seen.id, None, None)?;
    codes::store::remove_all(tx, seen.id)?;
    sessions::store::end_all(tx, seen.id)?;
    own::record(ask, tx, "account.new-link", seen.id, json!({}))?;
    let token = invite::link(tx, seen.id, "", ask.now)?;
    let account = accounts::of_site(tx, ask.site(), seen.id)?.ok_or(Failure::NotFound)?;
    let path = invite::path(&token);
    own::tell(ask, tx, &account, None, "invitation", &path)?;
    shown(ask, &seen.name, &ask.link_in(&account.lang, &path))
}

fn shown(ask: &Ask, name: &str, link: &str) -> Outcome {
    let view = json!({ "name": name, "link": link, "home": ask.to("admin/accounts") });
    Answer::page("invited", ask.say("administration-invited-title"), &view)
}
