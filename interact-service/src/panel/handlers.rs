//! The first page of whoever signed in.

use serde::Serialize;

use super::{ALL, Tile};
use crate::accounts;
use crate::accounts::passes::{self, Purpose};
use crate::answer::{Answer, Failure, Outcome};
use crate::ask::Ask;
use crate::mail;
use crate::store::Tx;
use crate::visitor::Me;

#[derive(Serialize)]
struct View {
    lead: String,
    tiles: Vec<Tile>,
    /// What has to be done before anything else.
    first: Option<First>,
}

#[derive(Serialize)]
struct First {
    text: String,
    /// Where a form without fields goes, or empty.
    send: String,
    button: String,
    link: String,
    words: String,
}

/// What waits, then what one can do.
pub fn show(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let me = ask.me()?;
    let first = first(ask, tx, me)?;
    let mut tiles = Vec::new();
    for of_noun in ALL {
        tiles.extend(of_noun(ask, tx)?);
    }
    let lead = ask.say(&format!("panel-lead-{}", me.role.as_str()));
    let name = [("name", generator::texts::Arg::from(me.name.as_str()))];
    Answer::page("panel", ask.say_with("panel-title", &name), &View { lead, tiles, first })
}

/// Letters that nobody reads: whoever has such an address is told first.
fn refused(ask: &Ask, tx: &mut dyn Tx, me: &Me) -> Result<Option<First>, Failure> {
    if mail::store::refusal(tx, me.account)?.is_none() {
        return Ok(None);
    }
    let email = accounts::contact(tx, me.account)?.and_then(|contact| contact.email);
    let email = [("email", generator::texts::Arg::from(email.unwrap_or_default()))];
    Ok(Some(First {
        text: ask.say_with("notifications-refused", &email),
        send: ask.to("notifications/address"),
        button: ask.say("notifications-refused-again"),
        link: ask.to("account/email"),
        words: ask.say("panel-other-address"),
    }))
}

/// Somebody who gave a mail address and did not confirm it yet is reminded.
fn first(ask: &Ask, tx: &mut dyn Tx, me: &Me) -> Result<Option<First>, Failure> {
    if let Some(refused) = refused(ask, tx, me)? {
        return Ok(Some(refused));
    }
    let waits = passes::store::newest(tx, me.account, Purpose::Confirm)?.map(|(email, _)| email);
    let Some(email) = waits.filter(|_| !me.role.is_staff()) else {
        return Ok((!me.active).then(|| First {
            text: ask.say("panel-no-address"),
            send: String::new(),
            button: String::new(),
            link: ask.to("account/email"),
            words: ask.say("accounts-address-title"),
        }));
    };
    let email = [("email", generator::texts::Arg::from(email.as_str()))];
    let key = if me.active { "panel-confirm" } else { "panel-confirm-first" };
    Ok(Some(First {
        text: ask.say_with(key, &email),
        send: ask.to("account/email/again"),
        button: ask.say("panel-send-again"),
        link: ask.to("account/email"),
        words: ask.say("panel-other-address"),
    }))
}
