//! Everything that is kept about somebody: given to them, and erased.

use serde_json::json;

use crate::accounts::form::own as forms;
use crate::accounts::own;
use crate::answer::{Answer, Failure, Outcome, SessionChange};
use crate::ask::Ask;
use crate::audit::{self, Entry};
use crate::personal;
use crate::store::Tx;

/// All of one's data as a file.
pub fn export(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let me = ask.proved()?;
    let all = personal::export(tx, me.account)?;
    let text = serde_json::to_vec_pretty(&all).map_err(|error| Failure::Bug(error.to_string()))?;
    Answer::file("application/json", &format!("immerse-{}.json", ask.site()), text)
}

/// The page that asks whether it is meant.
pub fn erase(ask: &Ask, _: &mut dyn Tx) -> Outcome {
    ask.proved()?;
    forms::erase(ask).show()
}

/// Erases everything, at once. The log keeps that it was done, without a name and a number.
pub fn act_erase(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let me = ask.proved()?;
    forms::erase(ask).check(ask)?;
    let account = own::mine(ask, tx)?;
    personal::erase(tx, me.account)?;
    if let Some(email) = &account.email {
        own::tell(ask, tx, &account, Some(email), "account-erased", "register")?;
    }
    let object = format!("account {}", me.account);
    let detail = json!({ "why": "by themselves" });
    let (site, at) = (ask.site(), ask.now);
    audit::record(tx, &Entry { site, actor: None, action: "account.erase", object, detail, at })?;
    let answer = Answer::redirect(ask.done("sign-in", "accounts-erased"))?;
    Ok(answer.with_session(SessionChange::End))
}
