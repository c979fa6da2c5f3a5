//! What administrators are asked.

use super::may_become;
use crate::accounts::form::FormPage;
use crate::accounts::{NAME_MOST, State};
use crate::ask::Ask;
use crate::form::{Choice, Field, Form, Kind};
use crate::visitor::Role;

fn role(ask: &Ask, role: Role) -> Choice {
    Choice::new(role.as_str(), ask.say(&format!("accounts-role-{}", role.as_str())))
}

/// Inviting staff.
#[must_use]
pub fn invite(ask: &Ask) -> FormPage {
    let roles = [Role::Moderator, Role::Administrator];
    let roles = roles.into_iter().map(|one| Choice {
        hint: ask.say(&format!("accounts-role-{}-hint", one.as_str())),
        ..role(ask, one)
    });
    let languages =
        ask.tenant.site.tags().map(|tag| Choice::new(tag, ask.tenant.language_name(tag)));
    let form = Form::new(ask.to("admin/invite"), ask.say("administration-invite-button"))
        .with(Field::new("role", ask.say("accounts-role"), Kind::One(roles.collect())))
        .with(Field::new("name", ask.say("accounts-name"), Kind::Line(NAME_MOST)))
        .with(Field::new("email", ask.say("accounts-email"), Kind::Email))
        .with(Field::new(
            "lang",
            ask.say("accounts-letters-language"),
            Kind::One(languages.collect()),
        ));
    FormPage::new(ask, "administration-invite", form)
}

/// Changing what an account is for.
#[must_use]
pub fn change_role(ask: &Ask, id: i64, from: Role) -> FormPage {
    let roles = may_become(from).iter().map(|one| role(ask, *one)).collect();
    let action = ask.to(&format!("admin/accounts/{id}/role"));
    let form = Form::new(action, ask.say("administration-role-button")).with(Field::new(
        "role",
        ask.say("administration-role-new"),
        Kind::One(roles),
    ));
    FormPage::new(ask, "administration-account", form)
}

/// Finding one account by what it signs in with.
#[must_use]
pub fn find(ask: &Ask) -> FormPage {
    let form = Form::new(ask.to("admin/accounts/find"), ask.say("administration-find-button"))
        .with(Field::new("login", ask.say("accounts-login"), Kind::Line(254)));
    FormPage::new(ask, "administration-accounts", form)
}

/// Which states can be chosen in filters.
#[must_use]
pub fn states(ask: &Ask) -> Vec<Choice> {
    let state = |state: State| {
        Choice::new(state.as_str(), ask.say(&format!("administration-state-{}", state.as_str())))
    };
    State::ALL.into_iter().map(state).collect()
}

/// Which roles can be chosen in filters.
#[must_use]
pub fn roles(ask: &Ask) -> Vec<Choice> {
    Role::ALL.into_iter().map(|one| role(ask, one)).collect()
}
