//! What accounts keep about a person: given, and erased.

use jiff::Timestamp;
use serde_json::{Value as Json, json};

use super::{codes, own, store};
use crate::clock::{DAY, Millis};
use crate::personal::Personal;
use crate::sessions;
use crate::store::{StoreError, Tx};

/// Accounts among everything that is kept.
pub const PERSONAL: Personal = Personal { name: "account", export, erase: own::store::erase };

fn export(tx: &mut dyn Tx, id: i64) -> Result<Json, StoreError> {
    let Some(account) = store::by_id(tx, id)? else { return Ok(Json::Null) };
    let (login, confirmed, warned) = own::store::more(tx, id)?;
    let sessions = sessions::store::list(tx, id)?;
    let sessions: Vec<_> = sessions
        .iter()
        .map(|one| json!({ "browser": one.label, "began": moment(one.created_at), "used": moment(one.seen_at) }))
        .collect();
    Ok(json!({
        "number": account.id,
        "site": account.site,
        "role": account.role.as_str(),
        "name": account.name,
        "login": login,
        "email": account.email,
        "email_confirmed": confirmed.map(moment),
        "language": account.lang,
        "state": account.state.as_str(),
        "second_factor": account.totp.is_some(),
        "recovery_codes_left": codes::store::count(tx, id)?,
        "began": moment(account.created_at),
        "last_sign_in": moment(account.seen_day * DAY).split('T').next(),
        "warned": warned.map(moment),
        "sessions": sessions,
    }))
}

/// A moment as others' programs read it (RFC 3339).
fn moment(at: Millis) -> String {
    Timestamp::from_millisecond(at).map(|at| at.to_string()).unwrap_or_default()
}
