//! What is asked of whoever comes in.

use crate::accounts::{NAME_MOST, needs_email};
use crate::ask::Ask;
use crate::form::{Choice, Field, Form, Kind, Mistake, Values};
use crate::recommendations;
use crate::visitor::Role;

pub mod own;
pub mod page;

pub use page::FormPage;

/// Who may begin an account without being invited.
pub const OPEN: [Role; 3] = [Role::Migrant, Role::Volunteer, Role::Provider];

/// Beginning an account.
#[must_use]
pub fn register(ask: &Ask) -> FormPage {
    let role = |role: Role| Choice {
        value: role.as_str().to_string(),
        label: ask.say(&format!("accounts-as-{}", role.as_str())),
        hint: ask.say(&format!("accounts-as-{}-hint", role.as_str())),
    };
    let roles = OPEN.into_iter().map(role).collect();
    let form = Form::new(ask.to("register"), ask.say("accounts-register-button"))
        .with(Field::new("role", ask.say("accounts-as"), Kind::One(roles)))
        .with(name(ask).hint(ask.say("accounts-name-hint")))
        .with(new_password(ask))
        .with(email(ask).optional().hint(ask.say("accounts-email-hint")))
        .costing();
    FormPage::new(ask, "accounts-register", form)
        .link(ask.say("accounts-have-one"), ask.to("sign-in"))
}

/// Signing in.
#[must_use]
pub fn sign_in(ask: &Ask) -> FormPage {
    let form = Form::new(ask.to("sign-in"), ask.say("sign-in"))
        .with(login(ask))
        .with(password(ask, "password", "accounts-password").autocomplete("current-password"))
        .with(Field::new("remember", ask.say("accounts-remember"), Kind::Tick).optional())
        .with_hidden("next", &ask.next().unwrap_or_default());
    let page = FormPage::new(ask, "accounts-sign-in", form)
        .link(ask.say("accounts-register-title"), ask.to("register"))
        .link(ask.say("accounts-forgot-title"), ask.to("forgot"));
    if !recommendations::is_on(&ask.tenant) {
        return page;
    }
    page.link(ask.say("find-title"), ask.to("find"))
}

/// The second step of signing in.
#[must_use]
pub fn step(ask: &Ask, pass: &str) -> FormPage {
    let form = Form::new(ask.to("sign-in/code"), ask.say("sign-in"))
        .with(code(ask, "accounts-code").hint(ask.say("accounts-step-hint")))
        .with_hidden("step", pass)
        .with_hidden("next", &ask.next().unwrap_or_default());
    FormPage::new(ask, "accounts-step", form)
        .link(ask.say("accounts-begin-again"), ask.to("sign-in"))
}

/// Asking for a link to choose a new password.
#[must_use]
pub fn forgot(ask: &Ask) -> FormPage {
    let form =
        Form::new(ask.to("forgot"), ask.say("accounts-forgot-button")).with(login(ask)).costing();
    FormPage::new(ask, "accounts-forgot", form)
        .link(ask.say("accounts-recover-title"), ask.to("recover"))
        .link(ask.say("sign-in"), ask.to("sign-in"))
}

/// Choosing a new password with a link.
#[must_use]
pub fn reset(ask: &Ask, pass: &str, invited: bool) -> FormPage {
    let form = Form::new(ask.to("reset"), ask.say("accounts-reset-button"))
        .with(new_password(ask))
        .with_hidden("pass", pass);
    FormPage::new(ask, if invited { "accounts-invited" } else { "accounts-reset" }, form)
}

/// Choosing a new password with a recovery code.
#[must_use]
pub fn recover(ask: &Ask) -> FormPage {
    let form = Form::new(ask.to("recover"), ask.say("accounts-reset-button"))
        .with(login(ask))
        .with(code(ask, "accounts-recovery-code"))
        .with(new_password(ask));
    FormPage::new(ask, "accounts-recover", form)
        .link(ask.say("accounts-forgot-title"), ask.to("forgot"))
}

/// Confirming a mail address: a button, because programs try the links of letters.
#[must_use]
pub fn confirm(ask: &Ask, pass: &str) -> FormPage {
    let form =
        Form::new(ask.to("confirm"), ask.say("accounts-confirm-button")).with_hidden("pass", pass);
    FormPage::new(ask, "accounts-confirm", form)
}

fn login(ask: &Ask) -> Field {
    Field::new("login", ask.say("accounts-login"), Kind::Line(254)).autocomplete("username")
}

pub(super) fn name(ask: &Ask) -> Field {
    Field::new("name", ask.say("accounts-name"), Kind::Line(NAME_MOST)).autocomplete("username")
}

pub(super) fn email(ask: &Ask) -> Field {
    Field::new("email", ask.say("accounts-email"), Kind::Email).autocomplete("email")
}

pub(super) fn new_password(ask: &Ask) -> Field {
    let kind = Kind::NewPassword;
    Field::new("new-password", ask.say("accounts-new-password"), kind)
        .hint(ask.say("accounts-new-password-hint"))
        .autocomplete("new-password")
}

pub(super) fn password(ask: &Ask, name: &str, label: &str) -> Field {
    Field::new(name, ask.say(label), Kind::Password).autocomplete("current-password")
}

pub(super) fn code(ask: &Ask, label: &str) -> Field {
    Field::new("code", ask.say(label), Kind::Code).autocomplete("one-time-code")
}

/// What a form cannot know of one field by itself: names without `@`, an address where the role
/// needs one, a password that nobody guesses.
#[must_use]
pub fn mistakes(ask: &Ask, values: &Values, context: &[&str]) -> Vec<Mistake> {
    let mut all = Vec::new();
    if values.text("name").contains('@') {
        all.push(mistake(ask, "name", "accounts-name-at"));
    }
    if let Some(weak) = weakness(ask, values, context) {
        all.push(mistake(ask, "new-password", &format!("accounts-password-{}", weak.as_str())));
    }
    let role = Role::find(values.text("role"));
    if role.is_some_and(needs_email) && values.some_text("email").is_none() {
        all.push(mistake(ask, "email", "accounts-email-needed"));
    }
    all
}

fn weakness(ask: &Ask, values: &Values, context: &[&str]) -> Option<super::password::Weak> {
    let password = values.some_text("new-password")?;
    let names = ask.tenant.site.tags().map(|tag| ask.site_name_in(tag)).collect::<Vec<_>>();
    let email = values.text("email").split('@').next().unwrap_or_default();
    let mut words = vec![ask.site(), values.text("name"), values.text("login"), email];
    words.extend(names.iter().map(String::as_str));
    words.extend(context);
    super::password::weakness(password, &words)
}

/// A mistake at a field.
#[must_use]
pub fn mistake(ask: &Ask, field: &str, key: &str) -> Mistake {
    Mistake { field: field.to_string(), text: ask.say(key) }
}
