//! One office or organisation: `content/<site>/_contacts/<id>.yaml`.

use serde::{Deserialize, Serialize};

use crate::front_matter::secure;
use crate::localised::Localised;
use crate::problem::{Checked, Problem, Rule};
use crate::yaml::fields::{self, Fields};

/// One office or organisation.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Contact {
    /// Its name.
    pub name: Localised,
    /// Telephone numbers as written.
    pub phones: Vec<String>,
    /// Mail address, or empty.
    pub email: String,
    /// Web address.
    pub web: Localised,
    /// Postal address.
    pub address: Localised,
    /// Opening hours.
    pub hours: Localised,
    /// Areas that it serves.
    pub areas: Vec<String>,
    /// Languages spoken there, by tag.
    pub languages: Vec<String>,
}

/// Reads the file of a contact.
pub fn read(checked: Checked<'_>, problems: &mut Vec<Problem>) -> Option<Contact> {
    let node = fields::parse(checked, checked.text, 1, problems)?;
    let mut fields = Fields::of(checked, node, problems);
    if !fields.has("name") {
        problems.push(fields.missing("name", "{el: …, en: …}"));
    }
    let name = fields.localised("name", problems);
    let phones = phones(checked, &mut fields, problems);
    let email = email(checked, &mut fields, problems);
    let web = fields.localised("web", problems);
    if let Some(web) = &web {
        secure(checked, web, problems);
    }
    let mut text = |key| fields.localised(key, problems).map(|t| t.value).unwrap_or_default();
    let address = text("address");
    let hours = text("hours");
    let areas = fields.texts("areas", problems).into_iter().map(|area| area.value).collect();
    let languages = fields.texts("languages", problems).into_iter().map(|tag| tag.value).collect();
    fields.finish(problems);
    let web = web.map(|web| web.value).unwrap_or_default();
    Some(Contact { name: name?.value, phones, email, web, address, hours, areas, languages })
}

fn phones(
    checked: Checked<'_>,
    fields: &mut Fields<'_>,
    problems: &mut Vec<Problem>,
) -> Vec<String> {
    let written = fields.texts("phones", problems);
    for phone in &written {
        let digits = dialled(&phone.value).chars().filter(char::is_ascii_digit).count();
        let fine = phone.value.chars().all(|c| c.is_ascii_digit() || "+ ()-/".contains(c));
        if !fine || !(2..=15).contains(&digits) {
            let message = format!("`{}` is not a telephone number", phone.value);
            let remedy = "write it with its country code: `\"+357 22 000000\"`";
            problems.push(checked.problem(Rule::BadValue, phone.place, message, remedy));
        }
    }
    written.into_iter().map(|phone| phone.value).collect()
}

fn email(checked: Checked<'_>, fields: &mut Fields<'_>, problems: &mut Vec<Problem>) -> String {
    let Some(email) = fields.text("email", problems) else {
        return String::new();
    };
    let fine = email.value.split_once('@').is_some_and(|(name, host)| {
        let clean = |part: &str| {
            !part.is_empty()
                && part.chars().all(|c| c.is_ascii_alphanumeric() || "._+-".contains(c))
        };
        clean(name) && clean(host) && host.contains('.')
    });
    if !fine {
        let message = format!("`{}` is not a mail address", email.value);
        problems.push(checked.problem(
            Rule::BadValue,
            email.place,
            message,
            "write `name@example.org`",
        ));
    }
    email.value
}

/// A telephone number as a phone dials it: digits, and a plus in front.
#[must_use]
pub fn dialled(written: &str) -> String {
    written.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect()
}
