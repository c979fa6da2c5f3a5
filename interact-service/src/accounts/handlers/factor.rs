//! The second factor and the recovery codes.

use serde_json::json;

use crate::accounts::form::{FormPage, mistake, own as forms};
use crate::accounts::{Account, begin, codes, own, second_factor, view};
use crate::answer::{Answer, Failure, Outcome};
use crate::ask::Ask;
use crate::store::Tx;

/// What ties a secret to the session in which it was shown.
const SEAL: &str = "second-factor";

/// Setting it up, or what is set up.
pub fn show(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    ask.proved()?;
    let account = own::mine(ask, tx)?;
    if account.totp.is_some() && !account.role.is_staff() {
        return forms::no_second_factor(ask).show();
    }
    page(ask, &account, &second_factor::written(&second_factor::secret()))?.show()
}

/// The page that shows a secret, as a picture and in letters.
fn page(ask: &Ask, account: &Account, secret: &str) -> Result<FormPage, Failure> {
    let bytes = second_factor::read(secret).ok_or(Failure::NotFound)?;
    let address = second_factor::address(&bytes, &ask.site_name(), &account.name);
    let more = json!({
        "picture": second_factor::picture(&address)?,
        "secret": view::in_groups(secret),
        "staff": account.role.is_staff(),
        "address": address,
    });
    let page = forms::second_factor(ask, secret, &ask.key.sign(SEAL, &sealed(ask, secret)?));
    Ok(page.template("second-factor").more(more))
}

fn sealed(ask: &Ask, secret: &str) -> Result<String, Failure> {
    Ok(format!("{} {secret}", view::hex(&ask.me()?.session)))
}

/// Takes the second factor when the first code fits; other sessions end.
pub fn act(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    ask.proved()?;
    let account = own::mine(ask, tx)?;
    let secret = ask.form.one("secret");
    if !ask.key.signed(SEAL, &sealed(ask, secret)?, ask.form.one("seal")) {
        return Answer::redirect(ask.to("account/second-factor"));
    }
    let page = page(ask, &account, secret)?;
    let values = page.check(ask)?;
    begin::count_try(ask, tx, &format!("code {}", account.id))?;
    let bytes = second_factor::read(secret).ok_or(Failure::NotFound)?;
    let Some(step) = second_factor::check(&bytes, values.text("code"), ask.now, None)? else {
        return page.refused(ask, &[mistake(ask, "code", "accounts-code-wrong")]);
    };
    own::store::set_totp(tx, account.id, Some(&bytes), Some(step))?;
    own::record(ask, tx, "account.second-factor", account.id, json!({ "on": true }))?;
    own::tell(ask, tx, &account, None, "second-factor-on", "account")?;
    begin::renewed(ask, tx, true, ask.done("recovery-codes", "accounts-factor-on"))
}

/// Takes the second factor away; staff cannot be without.
pub fn remove(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    ask.proved()?;
    let account = own::mine(ask, tx)?;
    if account.role.is_staff() {
        return Err(Failure::Forbidden);
    }
    own::store::set_totp(tx, account.id, None, None)?;
    own::record(ask, tx, "account.second-factor", account.id, json!({ "on": false }))?;
    own::tell(ask, tx, &account, None, "second-factor-off", "account")?;
    begin::renewed(ask, tx, false, ask.done("account", "accounts-saved"))
}

/// How many recovery codes are left, and a button for new ones.
pub fn codes(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let me = ask.proved()?;
    let left = codes::store::count(tx, me.account)?;
    forms::recovery_codes(ask, left).show()
}

/// Makes new codes and shows them this once: a page and no redirect, because they are kept
/// nowhere.
pub fn new_codes(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let me = ask.proved()?;
    let codes = codes::renew(tx, me.account)?;
    own::record(ask, tx, "account.recovery-codes", me.account, json!({}))?;
    let view = view::codes(ask, &me.name, codes);
    Answer::page("codes", ask.say("accounts-codes-title"), &view)
}
