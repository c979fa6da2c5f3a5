//! The pages that list sessions and end them.

use serde::Serialize;

use super::store::{self, Listed};
use crate::accounts::view::hex;
use crate::answer::{Answer, Outcome, SessionChange};
use crate::ask::Ask;
use crate::store::Tx;

#[derive(Serialize)]
struct Line {
    label: String,
    began: String,
    used: String,
    here: bool,
    session: String,
}

#[derive(Serialize)]
struct View {
    sessions: Vec<Line>,
    end: String,
    end_all: String,
    others: bool,
}

/// Where one is signed in.
pub fn show(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let me = ask.me()?;
    let sessions = store::list(tx, me.account)?;
    let line = |one: Listed| Line {
        label: if one.label.is_empty() { ask.say("sessions-unknown") } else { one.label },
        began: ask.moment(one.created_at),
        used: ask.moment(one.seen_at),
        here: one.token == me.session,
        session: hex(&one.token),
    };
    let view = View {
        others: sessions.len() > 1,
        sessions: sessions.into_iter().map(line).collect(),
        end: ask.to("account/sessions/end"),
        end_all: ask.to("account/sessions/end-all"),
    };
    let trail = [(ask.say("accounts-own-title"), ask.to("account"))];
    Ok(Answer::page("sessions", ask.say("sessions-title"), &view)?.below(&trail))
}

/// Ends one of them: one's own account's only, whatever is sent.
pub fn end(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let me = ask.me()?;
    let sent = ask.form.one("session");
    let own = store::list(tx, me.account)?.into_iter().find(|one| hex(&one.token) == sent);
    let Some(own) = own else {
        return Answer::redirect(ask.to("account/sessions"));
    };
    store::end_one(tx, me.account, &own.token)?;
    if own.token == me.session {
        let answer = Answer::redirect(ask.done("sign-in", "signed-out"))?;
        return Ok(answer.with_session(SessionChange::End));
    }
    Answer::redirect(ask.done("account/sessions", "sessions-ended"))
}

/// Signs out everywhere, here too.
pub fn end_all(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    store::end_all(tx, ask.me()?.account)?;
    let answer = Answer::redirect(ask.done("sign-in", "signed-out"))?;
    Ok(answer.with_session(SessionChange::End))
}
