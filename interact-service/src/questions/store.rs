//! The SQL of questions.

use super::{Message, Question, State, Step};
use crate::clock::Millis;
use crate::store::{Row, StoreError, Tx, Value, find as first};

const COLUMNS: &str = "select id, site, account, email, lang, topic, state, expert, consent, \
     urgent, unread, due_at, reminded, version, created_at, changed_at from question";

/// A question that is asked now.
#[derive(Debug, Clone)]
pub struct New<'a> {
    /// The site.
    pub site: &'a str,
    /// Who asks, if we know.
    pub account: Option<i64>,
    /// What opens it, if nobody does by an account.
    pub claim: Option<&'a [u8]>,
    /// Hash of the form's token.
    pub sent: &'a [u8],
    /// Where to tell that there is an answer.
    pub email: Option<&'a str>,
    /// Its language.
    pub lang: &'a str,
    /// Its topic, or empty.
    pub topic: &'a str,
    /// Whether it sounds like an emergency.
    pub urgent: bool,
    /// When there should be an answer.
    pub due_at: Millis,
    /// Now.
    pub now: Millis,
}

/// Keeps a new question; nothing when the form was sent before, or its words are taken.
pub(crate) fn insert(tx: &mut dyn Tx, new: &New<'_>) -> Result<Option<i64>, StoreError> {
    let sql = "insert into question (site, account, claim, sent, email, lang, topic, state, \
         consent, urgent, unread, due_at, reminded, version, created_at, changed_at) \
         values ($1, $2, $3, $4, $5, $6, $7, 'asked', $8, $9, $8, $10, 0, 1, $11, $11) \
         on conflict do nothing returning id";
    let values: [Value; 11] = [
        new.site.into(),
        new.account.into(),
        new.claim.into(),
        new.sent.into(),
        new.email.into(),
        new.lang.into(),
        new.topic.into(),
        false.into(),
        new.urgent.into(),
        new.due_at.into(),
        new.now.into(),
    ];
    first(tx, sql, &values)?.map(|row| row.int(0)).transpose()
}

/// The question of a form that was sent before.
pub(super) fn of_form(tx: &mut dyn Tx, site: &str, sent: &[u8]) -> Result<Option<i64>, StoreError> {
    let sql = "select id from question where site = $1 and sent = $2";
    first(tx, sql, &[site.into(), sent.into()])?.map(|row| row.int(0)).transpose()
}

/// A question of a site.
///
/// # Errors
/// When the store cannot.
pub fn find(tx: &mut dyn Tx, site: &str, id: i64) -> Result<Option<Question>, StoreError> {
    let sql = format!("{COLUMNS} where site = $1 and id = $2");
    first(tx, &sql, &[site.into(), id.into()])?.as_ref().map(read).transpose()
}

/// The question that four words open.
pub(super) fn of_claim(
    tx: &mut dyn Tx,
    site: &str,
    claim: &[u8],
) -> Result<Option<i64>, StoreError> {
    let sql = "select id from question where site = $1 and claim = $2";
    first(tx, sql, &[site.into(), claim.into()])?.map(|row| row.int(0)).transpose()
}

/// One's own questions, newest first.
pub(super) fn of_account(tx: &mut dyn Tx, account: i64) -> Result<Vec<Question>, StoreError> {
    let sql = format!("{COLUMNS} where account = $1 order by id desc limit 200");
    tx.query(&sql, &[account.into()])?.iter().map(read).collect()
}

/// The questions of an expert: those that wait first, by when an answer is due.
pub(super) fn of_expert(
    tx: &mut dyn Tx,
    site: &str,
    expert: i64,
) -> Result<Vec<Question>, StoreError> {
    let sql = format!(
        "{COLUMNS} where site = $1 and expert = $2 \
         order by case when state = 'assigned' then 0 else 1 end, due_at, id limit 200"
    );
    tx.query(&sql, &[site.into(), expert.into()])?.iter().map(read).collect()
}

/// The questions of a site in a state, oldest due first.
pub(super) fn in_state(
    tx: &mut dyn Tx,
    site: &str,
    state: State,
) -> Result<Vec<Question>, StoreError> {
    let sql = format!("{COLUMNS} where site = $1 and state = $2 order by due_at, id limit 200");
    tx.query(&sql, &[site.into(), state.as_str().into()])?.iter().map(read).collect()
}

/// Questions that wait for an answer until a moment and of which nobody so far was reminded.
pub(super) fn due(
    tx: &mut dyn Tx,
    site: &str,
    until: Millis,
    reminded: i64,
) -> Result<Vec<Question>, StoreError> {
    let sql = format!(
        "{COLUMNS} where site = $1 and state in ('asked', 'assigned') and due_at <= $2 \
         and reminded < $3 order by due_at, id limit 500"
    );
    let values: [Value; 3] = [site.into(), until.into(), reminded.into()];
    tx.query(&sql, &values)?.iter().map(read).collect()
}

/// How many questions an expert has to answer.
pub(super) fn count_open(tx: &mut dyn Tx, site: &str, expert: i64) -> Result<i64, StoreError> {
    let sql = "select count(*) from question \
         where site = $1 and expert = $2 and state = 'assigned'";
    first(tx, sql, &[site.into(), expert.into()])?.map_or(Ok(0), |row| row.int(0))
}

/// How many answers an account has not read.
pub(super) fn count_unread(tx: &mut dyn Tx, account: i64) -> Result<i64, StoreError> {
    let sql = "select count(*) from question where account = $1 and unread";
    first(tx, sql, &[account.into()])?.map_or(Ok(0), |row| row.int(0))
}

/// How many questions wait for a moderator: without an expert, or overdue.
pub(super) fn count_waiting(tx: &mut dyn Tx, site: &str, now: Millis) -> Result<i64, StoreError> {
    let sql = "select count(*) from question where site = $1 \
         and (state = 'asked' or (state = 'assigned' and due_at < $2) \
              or (state = 'answered' and consent \
                  and not exists (select 1 from answer a where a.question = question.id)))";
    first(tx, sql, &[site.into(), now.into()])?.map_or(Ok(0), |row| row.int(0))
}

/// Keeps what changed, if nobody was faster.
pub(super) fn save(tx: &mut dyn Tx, question: &Question) -> Result<bool, StoreError> {
    let sql = "update question set email = $4, topic = $5, state = $6, expert = $7, consent = $8, \
         unread = $9, due_at = $10, reminded = $11, changed_at = $12, version = version + 1 \
         where site = $1 and id = $2 and version = $3";
    let values: [Value; 12] = [
        question.site.as_str().into(),
        question.id.into(),
        question.version.into(),
        question.email.clone().into(),
        question.topic.as_str().into(),
        question.state.as_str().into(),
        question.expert.into(),
        question.consent.into(),
        question.unread.into(),
        question.due_at.into(),
        question.reminded.into(),
        question.changed_at.into(),
    ];
    Ok(tx.execute(sql, &values)? == 1)
}

/// The asker has read the last answer.
pub(super) fn set_read(tx: &mut dyn Tx, site: &str, id: i64) -> Result<(), StoreError> {
    let sql = "update question set unread = $3 where site = $1 and id = $2";
    tx.execute(sql, &[site.into(), id.into(), false.into()]).map(drop)
}

/// Erases a question with everything that was written.
pub(super) fn remove(tx: &mut dyn Tx, site: &str, id: i64) -> Result<(), StoreError> {
    let sql = "delete from question where site = $1 and id = $2";
    tx.execute(sql, &[site.into(), id.into()]).map(drop)
}

/// Erases the questions of an account.
pub(super) fn remove_of_account(tx: &mut dyn Tx, account: i64) -> Result<(), StoreError> {
    tx.execute("delete from question where account = $1", &[account.into()]).map(drop)
}

/// Erases what nobody has written in since a moment, answered or not; gives how many.
pub(super) fn remove_older(tx: &mut dyn Tx, site: &str, since: Millis) -> Result<u64, StoreError> {
    let sql = "delete from question where site = $1 and changed_at < $2";
    tx.execute(sql, &[site.into(), since.into()])
}

/// Questions that an expert who goes leaves without one.
pub(super) fn with_expert(tx: &mut dyn Tx, expert: i64) -> Result<Vec<Question>, StoreError> {
    let sql = format!("{COLUMNS} where expert = $1 order by id");
    tx.query(&sql, &[expert.into()])?.iter().map(read).collect()
}

/// Adds a message.
pub(crate) fn write(
    tx: &mut dyn Tx,
    site: &str,
    question: i64,
    message: &Message,
) -> Result<(), StoreError> {
    let sql = "insert into question_message (site, question, by_expert, text, at) \
         values ($1, $2, $3, $4, $5)";
    let values: [Value; 5] = [
        site.into(),
        question.into(),
        message.by_expert.into(),
        message.text.as_str().into(),
        message.at.into(),
    ];
    tx.execute(sql, &values).map(drop)
}

/// What was written, oldest first.
///
/// # Errors
/// When the store cannot.
pub fn messages(tx: &mut dyn Tx, site: &str, question: i64) -> Result<Vec<Message>, StoreError> {
    let sql = "select by_expert, text, at from question_message \
         where site = $1 and question = $2 order by id";
    let one =
        |row: &Row| Ok(Message { by_expert: row.flag(0)?, text: row.text(1)?, at: row.int(2)? });
    tx.query(sql, &[site.into(), question.into()])?.iter().map(one).collect()
}

/// What an expert began to write.
pub(super) fn draft(tx: &mut dyn Tx, question: i64, expert: i64) -> Result<String, StoreError> {
    let sql = "select text from question_draft where question = $1 and expert = $2";
    first(tx, sql, &[question.into(), expert.into()])?.map_or(Ok(String::new()), |row| row.text(0))
}

/// Keeps what an expert began to write, in the place of what was there.
pub(super) fn set_draft(
    tx: &mut dyn Tx,
    site: &str,
    (question, expert): (i64, i64),
    text: &str,
    now: Millis,
) -> Result<(), StoreError> {
    let sql = "insert into question_draft (question, site, expert, text, at) \
         values ($1, $2, $3, $4, $5) on conflict (question) do update \
         set expert = excluded.expert, text = excluded.text, at = excluded.at";
    let values: [Value; 5] = [question.into(), site.into(), expert.into(), text.into(), now.into()];
    tx.execute(sql, &values).map(drop)
}

/// Forgets what was begun.
pub(super) fn remove_draft(tx: &mut dyn Tx, question: i64) -> Result<(), StoreError> {
    tx.execute("delete from question_draft where question = $1", &[question.into()]).map(drop)
}

/// Writes down what became of a question.
pub(super) fn add_step(
    tx: &mut dyn Tx,
    site: &str,
    question: i64,
    step: Step,
    now: Millis,
) -> Result<(), StoreError> {
    let sql = "insert into question_step (site, question, at, step) values ($1, $2, $3, $4)";
    let values: [Value; 4] = [site.into(), question.into(), now.into(), step.as_str().into()];
    tx.execute(sql, &values).map(drop)
}

/// What became of a question, oldest first: the step and when.
pub(super) fn steps(
    tx: &mut dyn Tx,
    site: &str,
    question: i64,
) -> Result<Vec<(String, Millis)>, StoreError> {
    let sql = "select step, at from question_step where site = $1 and question = $2 order by id";
    let one = |row: &Row| Ok((row.text(0)?, row.int(1)?));
    tx.query(sql, &[site.into(), question.into()])?.iter().map(one).collect()
}

/// Lets a browser in for a while.
pub(super) fn open(
    tx: &mut dyn Tx,
    tie: &[u8],
    question: i64,
    until: Millis,
) -> Result<(), StoreError> {
    let sql = "insert into question_opening (tie, question, until) values ($1, $2, $3) \
         on conflict (tie, question) do update set until = excluded.until";
    tx.execute(sql, &[tie.into(), question.into(), until.into()]).map(drop)
}

/// Whether a browser may look.
pub(super) fn is_open(
    tx: &mut dyn Tx,
    tie: &[u8],
    question: i64,
    now: Millis,
) -> Result<bool, StoreError> {
    let sql = "select until from question_opening where tie = $1 and question = $2 and until > $3";
    Ok(first(tx, sql, &[tie.into(), question.into(), now.into()])?.is_some())
}

/// Ends it.
pub(super) fn close(tx: &mut dyn Tx, tie: &[u8], question: i64) -> Result<(), StoreError> {
    let sql = "delete from question_opening where tie = $1 and question = $2";
    tx.execute(sql, &[tie.into(), question.into()]).map(drop)
}

/// Forgets browsers whose hour is over.
pub(super) fn sweep_openings(tx: &mut dyn Tx, now: Millis) -> Result<(), StoreError> {
    tx.execute("delete from question_opening where until <= $1", &[now.into()]).map(drop)
}

fn read(row: &Row) -> Result<Question, StoreError> {
    Ok(Question {
        id: row.int(0)?,
        site: row.text(1)?,
        account: row.maybe_int(2)?,
        email: row.maybe_text(3)?,
        lang: row.text(4)?,
        topic: row.text(5)?,
        state: State::find(&row.text(6)?).unwrap_or(State::Asked),
        expert: row.maybe_int(7)?,
        consent: row.flag(8)?,
        urgent: row.flag(9)?,
        unread: row.flag(10)?,
        due_at: row.int(11)?,
        reminded: row.int(12)?,
        version: row.int(13)?,
        created_at: row.int(14)?,
        changed_at: row.int(15)?,
    })
}
