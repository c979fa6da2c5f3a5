//! Questions of the demonstration: who answers, what was asked, what is public.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::Scene;
use crate::answer::Failure;
use crate::answers::{self, Published, State, Words};
use crate::clock::HOUR;
use crate::experts;
use crate::publishing;
use crate::questions::store::{self as questions, New};
use crate::questions::{self as asking, Doing, Message, Question, Step};
use crate::store::Tx;

/// An expert, as a file tells it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Known {
    who: String,
    topics: Vec<String>,
    languages: Vec<String>,
}

/// A public answer, as a file tells it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Public {
    topic: String,
    source: String,
    provider: String,
    texts: BTreeMap<String, Words>,
}

/// A question, as a file tells it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Asked {
    who: String,
    topic: String,
    /// So many days ago.
    days: i64,
    text: String,
    /// Who has it or answered it; nothing where routing decides.
    #[serde(default)]
    by: String,
    #[serde(default)]
    answer: String,
    /// Whether it may be published.
    #[serde(default)]
    consent: bool,
}

/// Makes experts, asks and answers, and publishes.
pub(super) fn fill(scene: &Scene<'_>, tx: &mut dyn Tx) -> Result<(), Failure> {
    if asking::module(scene.tenant).is_none() {
        return Ok(());
    }
    for known in scene.read::<Known>("experts")? {
        let (account, able) = (
            scene.member(&known.who)?.account,
            (known.topics.as_slice(), known.languages.as_slice()),
        );
        experts::store::save(tx, scene.tenant.id(), account, able, scene.ago(30))?;
    }
    for public in scene.read::<Public>("answers")? {
        publish(scene, tx, public)?;
    }
    for asked in scene.read::<Asked>("questions")? {
        ask(scene, tx, &asked)?;
    }
    Ok(publishing::mark(tx, scene.tenant.id())?)
}

fn publish(scene: &Scene<'_>, tx: &mut dyn Tx, public: Public) -> Result<(), Failure> {
    let answer = Published {
        id: 0,
        site: scene.tenant.id().to_string(),
        question: None,
        topic: public.topic,
        source: public.source,
        texts: public.texts,
        state: State::Public,
        provider: public.provider,
        validated_at: scene.ago(10),
        version: 1,
        changed_at: scene.ago(10),
    };
    answers::store::insert(tx, &answer)?;
    Ok(())
}

fn ask(scene: &Scene<'_>, tx: &mut dyn Tx, asked: &Asked) -> Result<(), Failure> {
    let (who, at) = (scene.member(&asked.who)?, scene.ago(asked.days));
    let sent = crate::secrets::random::<32>();
    let new = New {
        site: scene.tenant.id(),
        account: Some(who.account),
        claim: None,
        sent: &sent,
        email: None,
        lang: &who.lang,
        topic: &asked.topic,
        urgent: false,
        due_at: asking::due(scene.tenant, at),
        now: at,
    };
    let wrong = || Failure::Bug(format!("{} asks twice", asked.who));
    let id = questions::insert(tx, &new)?.ok_or_else(wrong)?;
    write(scene, tx, id, (false, &asked.text), at)?;
    let question = questions::find(tx, scene.tenant.id(), id)?.ok_or_else(wrong)?;
    let doing = Doing { actor: None, now: at };
    let question = asking::step(tx, doing, question, Step::Ask, |_| {})?;
    let expert = match asked.by.as_str() {
        "" => {
            let (site, topic) = (scene.tenant.id(), asked.topic.as_str());
            asking::routing::choose(tx, site, topic, &who.lang, Some(who.account))?
        }
        name => Some(scene.member(name)?.account),
    };
    let Some(expert) = expert else { return Ok(()) };
    let given = |question: &mut Question| question.expert = Some(expert);
    let question = asking::step(tx, doing, question, Step::Assign, given)?;
    if asked.answer.is_empty() { Ok(()) } else { answer(scene, tx, question, asked) }
}

fn answer(
    scene: &Scene<'_>,
    tx: &mut dyn Tx,
    question: Question,
    asked: &Asked,
) -> Result<(), Failure> {
    let at = (scene.ago(asked.days) + 20 * HOUR).min(scene.now - HOUR);
    write(scene, tx, question.id, (true, &asked.answer), at)?;
    let doing = Doing { actor: question.expert, now: at };
    let question = asking::step(tx, doing, question, Step::Answer, |question| {
        question.changed_at = at;
        question.unread = true;
    })?;
    if asked.consent {
        let doing = Doing { actor: None, now: at };
        asking::step(tx, doing, question, Step::Consent, |question| question.consent = true)?;
    }
    Ok(())
}

fn write(
    scene: &Scene<'_>,
    tx: &mut dyn Tx,
    question: i64,
    (by_expert, text): (bool, &str),
    at: crate::clock::Millis,
) -> Result<(), Failure> {
    let message = Message { by_expert, text: text.to_string(), at };
    Ok(questions::write(tx, scene.tenant.id(), question, &message)?)
}
