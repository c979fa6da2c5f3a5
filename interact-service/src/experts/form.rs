//! Forms by which administrators make experts.

use crate::accounts::form::FormPage;
use crate::ask::Ask;
use crate::form::{Choice, Field, Form, Kind};
use crate::questions;

/// The form that finds an account.
#[must_use]
pub fn find(ask: &Ask) -> FormPage {
    let login = Field::new("login", ask.say("accounts-login"), Kind::Line(254));
    let form = Form::new(ask.to("admin/experts/find"), ask.say("experts-find"))
        .with(login.hint(ask.say("experts-find-hint")));
    FormPage::new(ask, "experts-new", form).below(ask.say("experts-title"), ask.to("admin/experts"))
}

/// What somebody is responsible for.
#[must_use]
pub fn edit(ask: &Ask, account: i64) -> Form {
    let topics = questions::asking(&ask.tenant).topics.into_iter();
    let topics = topics.map(|(id, name)| Choice::new(&id, ask.tenant.words(&ask.lang, &name)));
    let languages = ask.tenant.site.languages.iter();
    let languages = languages.map(|locale| Choice::new(locale.tag(), locale.name()));
    let topics = Field::new("topics", ask.say("experts-topics"), Kind::Many(topics.collect()));
    let languages = Kind::Many(languages.collect());
    let languages = Field::new("languages", ask.say("experts-languages"), languages);
    Form::new(ask.to(&format!("admin/experts/{account}")), ask.say("experts-save"))
        .with(topics)
        .with(languages.hint(ask.say("experts-languages-hint")))
}
