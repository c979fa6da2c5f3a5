//! People of the demonstration: who they are, and what they tell about themselves.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::{Member, Scene, store};
use crate::accounts::store::New;
use crate::accounts::{State, own, second_factor, store as accounts};
use crate::answer::Failure;
use crate::profiles::handlers as profiles;
use crate::store::Tx;
use crate::visitor::Role;

/// Somebody, as a file tells it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Person {
    name: String,
    role: String,
    lang: String,
    /// Here since so many days.
    days: i64,
    /// What is filled in on the page of each field of the profile.
    #[serde(default)]
    profile: BTreeMap<String, BTreeMap<String, Vec<String>>>,
}

/// Makes an account that everybody may use. Staff has a second factor that nobody knows: they come
/// in by the button.
pub(super) fn begin(
    scene: &Scene<'_>,
    tx: &mut dyn Tx,
    person: &Person,
    hash: &str,
) -> Result<Member, Failure> {
    let wrong = |what: &str| Failure::Bug(format!("{}: {what}", person.name));
    let role = Role::find(&person.role).ok_or_else(|| wrong("has no role"))?;
    let (site, now) = (scene.tenant.id(), scene.ago(person.days));
    let (name, lang) = (person.name.as_str(), person.lang.as_str());
    let new = New { site, role, name, password: hash, lang, state: State::Active, now };
    let account = accounts::insert(tx, &new)?.ok_or_else(|| wrong("stands there twice"))?;
    if role == Role::Provider || role.is_staff() {
        let email = format!("account-{account}@example.org");
        own::store::set_email(tx, account, &email, now)?;
    }
    if role.is_staff() {
        own::store::set_totp(tx, account, Some(&second_factor::secret()), None)?;
    }
    own::store::seen(tx, account, scene.now)?;
    store::open(tx, site, account)?;
    Ok(Member { account, role, name: name.to_string(), lang: lang.to_string() })
}

/// Lets them fill in their profiles.
pub(super) fn tell(scene: &Scene<'_>, tx: &mut dyn Tx) -> Result<(), Failure> {
    for person in scene.read::<Person>("people")? {
        let member = scene.member(&person.name)?;
        for (field, answers) in &person.profile {
            let pairs = answers.iter().flat_map(|(name, values)| {
                values.iter().map(move |value| (name.as_str(), value.as_str()))
            });
            let pairs: Vec<_> = pairs.collect();
            let at = scene.ago(person.days);
            scene.send(tx, (member, at), profiles::update, &[("field", field)], &pairs)?;
        }
    }
    Ok(())
}
