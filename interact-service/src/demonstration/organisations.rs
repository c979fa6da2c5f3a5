//! Organisations of the demonstration, verified or not yet.

use serde::Deserialize;

use super::Scene;
use crate::answer::Failure;
use crate::providers::{self, Profile, State, Step};
use crate::store::Tx;
use crate::visitor::Role;

/// An organisation, as a file tells it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Organisation {
    /// Name of its account.
    account: String,
    name: String,
    /// `new`, `asked` or `verified`.
    state: String,
    /// Asked so many days ago.
    days: i64,
    profile: Profile,
}

/// Writes what organisations tell of themselves; those that ask are verified by a moderator.
pub(super) fn fill(scene: &Scene<'_>, tx: &mut dyn Tx) -> Result<(), Failure> {
    for own in scene.read::<Organisation>("organisations")? {
        let member = scene.member(&own.account)?;
        let site = scene.tenant.id();
        let mut provider = providers::of(tx, site, member.account, &own.name)?;
        provider.profile = own.profile;
        providers::store::save(tx, &provider)?;
        provider.version += 1;
        let state = State::find(&own.state);
        if state == Some(State::New) {
            continue;
        }
        let asking = scene.doing(member, scene.ago(own.days));
        let asked = providers::step(tx, asking, provider, Step::Ask, "")?;
        if state == Some(State::Verified) {
            let moderator = scene.of_role(Role::Moderator)?;
            let verifying = scene.doing(moderator, scene.ago(own.days - 1));
            providers::step(tx, verifying, asked, Step::Verify, "")?;
        }
    }
    Ok(())
}
