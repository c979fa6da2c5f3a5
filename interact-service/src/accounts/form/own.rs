//! What is asked of whoever changes their own account.

use super::{FormPage, code, email, name, new_password, password};
use crate::accounts::Account;
use crate::ask::Ask;
use crate::fields::Fields;
use crate::form::{Choice, Field, Form, Kind};

fn page(ask: &Ask, key: &str, form: Form) -> FormPage {
    FormPage::new(ask, key, form).below(ask.say("accounts-own-title"), ask.to("account"))
}

/// The name, and the language of letters.
#[must_use]
pub fn named(ask: &Ask) -> FormPage {
    let languages =
        ask.tenant.site.tags().map(|tag| Choice::new(tag, ask.tenant.language_name(tag)));
    let languages = Kind::One(languages.collect());
    let form = Form::new(ask.to("account/name"), ask.say("accounts-save"))
        .with(name(ask).hint(ask.say("accounts-name-hint")))
        .with(Field::new("lang", ask.say("accounts-letters-language"), languages));
    page(ask, "accounts-named", form)
}

/// What stands in the form of the name before anything is typed.
#[must_use]
pub fn named_now(account: &Account) -> Fields {
    Fields::of(&[("name", account.name.as_str()), ("lang", account.lang.as_str())])
}

/// Another mail address, or none.
#[must_use]
pub fn address(ask: &Ask, account: &Account, waits_for: Option<&str>) -> FormPage {
    let field = email(ask).hint(ask.say("accounts-address-hint"));
    let needed = crate::accounts::needs_email(account.role);
    let field = if needed || account.email.is_none() { field } else { field.optional() };
    let form = Form::new(ask.to("account/email"), ask.say("accounts-address-button")).with(field);
    let line = waits_for.map(|email| {
        let email = ("email", generator::texts::Arg::from(email));
        ask.say_with("accounts-address-waits", &[email])
    });
    let page = page(ask, "accounts-address", form);
    line.into_iter().fold(page, FormPage::line)
}

/// Another password.
#[must_use]
pub fn change_password(ask: &Ask) -> FormPage {
    let form = Form::new(ask.to("account/password"), ask.say("accounts-reset-button"))
        .with(password(ask, "password", "accounts-password-now"))
        .with(new_password(ask));
    page(ask, "accounts-change-password", form)
}

/// The password once more, before a protected step.
#[must_use]
pub fn prove(ask: &Ask) -> FormPage {
    let form = Form::new(ask.to("prove"), ask.say("accounts-prove-button"))
        .with(password(ask, "password", "accounts-password"))
        .with_hidden("next", &ask.next().unwrap_or_default());
    FormPage::new(ask, "accounts-prove", form)
}

/// The first code of a new second factor; the secret travels with the form, sealed.
#[must_use]
pub fn second_factor(ask: &Ask, secret: &str, seal: &str) -> FormPage {
    let form = Form::new(ask.to("account/second-factor"), ask.say("accounts-factor-button"))
        .with(code(ask, "accounts-code").hint(ask.say("accounts-factor-code-hint")))
        .with_hidden("secret", secret)
        .with_hidden("seal", seal);
    page(ask, "accounts-factor", form)
}

/// Taking the second factor away.
#[must_use]
pub fn no_second_factor(ask: &Ask) -> FormPage {
    let form = Form::new(ask.to("account/second-factor/remove"), ask.say("accounts-factor-remove"));
    page(ask, "accounts-factor-on", form)
        .link(ask.say("accounts-codes-title"), ask.to("recovery-codes"))
}

/// New recovery codes.
#[must_use]
pub fn recovery_codes(ask: &Ask, left: i64) -> FormPage {
    let form = Form::new(ask.to("recovery-codes"), ask.say("accounts-codes-button"));
    let count = [("count", generator::texts::Arg::from(left))];
    let line = (left > 0).then(|| ask.say_with("accounts-codes-left", &count));
    let page = page(ask, "accounts-codes", form).link(ask.say("accounts-codes-later"), ask.to(""));
    line.into_iter().fold(page, FormPage::line)
}

/// Erasing everything.
#[must_use]
pub fn erase(ask: &Ask) -> FormPage {
    let form = Form::new(ask.to("account/erase"), ask.say("accounts-erase-button"))
        .with(Field::new("sure", ask.say("accounts-erase-sure"), Kind::Tick));
    page(ask, "accounts-erase", form).link(ask.say("accounts-keep"), ask.to("account"))
}
