//! The page that shows the log to administrators.

use serde::Serialize;

use super::{Listed, store};
use crate::administration::view::{Narrow, narrow};
use crate::answer::{Answer, Outcome};
use crate::ask::Ask;
use crate::form::Choice;
use crate::store::Tx;

/// So many lines stand on a page.
const PAGE: usize = 50;

#[derive(Serialize)]
struct View {
    lines: Vec<Line>,
    narrows: Vec<Narrow>,
    here: String,
    more: String,
}

#[derive(Serialize)]
struct Line {
    at: String,
    who: String,
    action: String,
    object: String,
    detail: String,
}

/// What was done, newest first. Actions stand as they are kept: their names are the same in every
/// language, so that two administrators can talk about them.
pub fn show(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let nouns = nouns(&store::actions(tx, ask.site())?);
    let noun = ask.query.one("noun");
    let noun = if nouns.iter().any(|own| own == noun) { noun } else { "" };
    let before = ask.query.one("before").parse().unwrap_or(0);
    let most = i64::try_from(PAGE + 1).unwrap_or(i64::MAX);
    let mut listed = store::list(tx, ask.site(), noun, before, most)?;
    let full = listed.len() > PAGE;
    listed.truncate(PAGE);
    let last = listed.last().filter(|_| full).map(|line| line.id);
    let more = last.map(|id| ask.to(&format!("admin/audit?noun={noun}&before={id}")));
    let choices = nouns.iter().map(|own| Choice::new(own, own.as_str())).collect();
    let view = View {
        lines: listed.iter().map(|one| line(ask, one)).collect(),
        narrows: vec![narrow("noun", ask.say("audit-noun"), choices, noun)],
        here: ask.to("admin/audit"),
        more: more.unwrap_or_default(),
    };
    Answer::page("audit", ask.say("administration-audit-title"), &view)
}

fn nouns(actions: &[String]) -> Vec<String> {
    let noun = |action: &String| action.split('.').next().unwrap_or_default().to_string();
    let mut nouns: Vec<String> = actions.iter().map(noun).collect();
    nouns.dedup();
    nouns
}

fn line(ask: &Ask, listed: &Listed) -> Line {
    let who = match (&listed.actor, listed.by_person) {
        (Some(name), _) => name.clone(),
        (None, true) => ask.say("audit-erased"),
        (None, false) => ask.say("audit-service"),
    };
    let detail = if listed.detail == "{}" { String::new() } else { listed.detail.clone() };
    Line {
        at: ask.moment(listed.at),
        who,
        action: listed.action.clone(),
        object: listed.object.clone(),
        detail,
    }
}
