//! Pages about letters: ending them without signing in, those that were given up, and, in a
//! demonstration, all of them.

use serde_json::json;

use super::view::{DeadView, ShownView};
use super::written::{Writer, written};
use super::{stop, store};
use crate::answer::{Answer, Failure, Outcome};
use crate::ask::Ask;
use crate::audit::{self, Entry};
use crate::notifications::{FUNCTION, Scope};
use crate::panel::Tile;
use crate::store::Tx;
use crate::visitor::Role;

/// Asks whether somebody wants no letters any more: programs that look at links change nothing.
pub fn ask_stop(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let asked = whose(ask)?;
    let all = stop::Stop { scope: Scope::All, ..asked };
    let view = json!({
        "which": asked.scope.as_str(),
        "stopped": asked.scope.is_stopped(tx, asked.account)?,
        "stopped_all": store::is_stopped(tx, asked.account)?,
        "action": ask.to(&ask.path),
        "again": again(ask),
        "all": if asked == all { String::new() } else { ask.to(&stop::path(&ask.key, ask.site(), all)) },
        "settings": if ask.tenant.has(FUNCTION) { ask.to("notifications/settings") } else { String::new() },
    });
    Answer::page("letters", ask.say("letters-title"), &view)
}

/// Ends letters. The signed link is enough, so that a mail program can do it with one click.
pub fn stop(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let asked = whose(ask)?;
    asked.scope.stop(tx, asked.account, ask.now)?;
    Answer::redirect(ask.done(&ask.path, "letters-stopped"))
}

/// Lets letters come again.
pub fn resume(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let asked = whose(ask)?;
    asked.scope.resume(tx, asked.account)?;
    let page = ask.path.trim_end_matches("/again");
    Answer::redirect(ask.done(page, "letters-resumed"))
}

fn again(ask: &Ask) -> String {
    ask.to(&format!("{}/again", ask.path))
}

fn whose(ask: &Ask) -> Result<stop::Stop, Failure> {
    stop::read(&ask.key, ask.site(), ask.place("link")).ok_or(Failure::NotFound)
}

/// Letters that were given up.
pub fn dead(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let dead = store::list_dead(tx, ask.site())?;
    let shown: Vec<DeadView> = dead.iter().map(|dead| DeadView::of(dead, ask)).collect();
    let view = json!({ "dead": shown, "base": ask.to("dead-letters/") });
    let home = (ask.say("dead-letters-home"), ask.to(""));
    Ok(Answer::page("dead-letters", ask.say("dead-letters-title"), &view)?.below(&[home]))
}

/// Tries a letter anew that was given up.
pub fn revive(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let id = ask.id("id")?;
    found(store::revive(tx, ask.site(), id, ask.now)?)?;
    told(ask, tx, "letter.revive", id)?;
    Answer::redirect(ask.done("dead-letters", "dead-letters-revived"))
}

/// Forgets a letter that was given up.
pub fn remove(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let id = ask.id("id")?;
    found(store::remove(tx, ask.site(), id)?)?;
    told(ask, tx, "letter.remove", id)?;
    Answer::redirect(ask.done("dead-letters", "dead-letters-removed"))
}

fn found(done: bool) -> Result<(), Failure> {
    if done { Ok(()) } else { Err(Failure::NotFound) }
}

fn told(ask: &Ask, tx: &mut dyn Tx, action: &'static str, id: i64) -> Result<(), Failure> {
    let entry = Entry {
        site: ask.site(),
        actor: Some(ask.me()?.account),
        action,
        object: format!("letter {id}"),
        detail: json!({}),
        at: ask.now,
    };
    Ok(audit::record(tx, &entry)?)
}

/// Letters of a demonstration, where none reaches anybody.
pub fn shown(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    if !ask.demonstration {
        return Err(Failure::NotFound);
    }
    let letters = store::list_latest(tx, ask.site())?;
    let shown: Vec<ShownView> = letters.iter().filter_map(|letter| one(ask, letter)).collect();
    Answer::page("mail-shown", ask.say("mail-shown-title"), &json!({ "letters": shown }))
}

fn one(ask: &Ask, letter: &store::Shown) -> Option<ShownView> {
    let writer = Writer { host: &*ask.host, key: &ask.key, address: &ask.address };
    let words = written(writer, &letter.letter).ok()?;
    let locale = ask.tenant.site.language(&letter.letter.lang)?;
    Some(ShownView {
        id: letter.letter.id,
        to: letter.to.clone(),
        subject: words.subject,
        lang: locale.tag().to_string(),
        dir: locale.direction().as_str().to_string(),
        paragraphs: words.paragraphs,
        state: letter.state.clone(),
    })
}

/// What waits for an administrator: letters that were given up.
///
/// # Errors
/// When the store cannot.
pub fn tiles(ask: &Ask, tx: &mut dyn Tx) -> Result<Vec<Tile>, Failure> {
    if ask.visitor.role() != Some(Role::Administrator) {
        return Ok(Vec::new());
    }
    let waiting = store::count_dead(tx, ask.site())?;
    Ok(vec![Tile {
        title: ask.say("dead-letters-title"),
        text: ask.say("dead-letters-tile"),
        icon: "contact",
        path: ask.to("dead-letters"),
        waiting,
    }])
}
