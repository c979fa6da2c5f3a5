//! The SQL of messages.

use super::{Between, Message, Side, Thread};
use crate::clock::Millis;
use crate::store::{Row, StoreError, Tx, Value, find as first};

/// A thread as account `$2` sees it: whether they are its person (column 4), how many messages
/// they have not read, and how many of theirs the other side has not read.
const COLUMNS: &str = "t.id, t.listing, t.application, t.event, t.account = $2, \
     count(case when m.by_provider = (t.account = $2) then 1 end), \
     count(case when m.by_provider <> (t.account = $2) then 1 end)";

/// The threads of one of their two sides, each with what is unread in it.
const OF: &str = "from thread t \
     left join message m on m.thread = t.id and m.site = t.site and m.read_at is null \
     where t.site = $1 and (t.account = $2 or t.provider = $2)";

/// When something was written last.
const WRITTEN: &str = "coalesce((select l.at from message l where l.thread = t.id \
     order by l.id desc limit 1), t.begun_at)";

/// The threads of an account, last written first, and when that was; before, when it began.
pub(super) fn list(
    tx: &mut dyn Tx,
    site: &str,
    account: i64,
) -> Result<Vec<(Thread, Millis)>, StoreError> {
    let sql = format!(
        "select {COLUMNS}, {WRITTEN} as written_at {OF} group by t.id \
         order by written_at desc, t.id desc limit 200"
    );
    let rows = tx.query(&sql, &[site.into(), account.into()])?;
    rows.iter().map(|row| Ok((read(row)?, row.int(7)?))).collect()
}

/// A thread of an account.
pub(super) fn find(
    tx: &mut dyn Tx,
    site: &str,
    account: i64,
    id: i64,
) -> Result<Option<Thread>, StoreError> {
    let sql = format!("select {COLUMNS} {OF} and t.id = $3 group by t.id");
    first(tx, &sql, &[site.into(), account.into(), id.into()])?.map(|row| read(&row)).transpose()
}

/// The thread of an application, or the enquiry of a person about a listing.
pub(super) fn between(
    tx: &mut dyn Tx,
    site: &str,
    between: &Between,
) -> Result<Option<i64>, StoreError> {
    let row = match between.application {
        Some(id) => {
            let sql = "select id from thread where site = $1 and application = $2";
            first(tx, sql, &[site.into(), id.into()])?
        }
        None => {
            let sql = "select id from thread where site = $1 and account = $2 and listing = $3 \
                 and application is null and coalesce(event, 0) = $4";
            let event = between.event.unwrap_or_default();
            let values: [Value; 4] =
                [site.into(), between.account.into(), between.listing.into(), event.into()];
            first(tx, sql, &values)?
        }
    };
    row.map(|row| row.int(0)).transpose()
}

/// Begins a thread; nothing when it is there already.
pub(super) fn insert(
    tx: &mut dyn Tx,
    site: &str,
    between: &Between,
    now: Millis,
) -> Result<Option<i64>, StoreError> {
    let sql = "insert into thread (site, account, provider, listing, application, begun_at, event) \
         values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing returning id";
    let values: [Value; 7] = [
        site.into(),
        between.account.into(),
        between.provider.into(),
        between.listing.into(),
        between.application.into(),
        now.into(),
        between.event.into(),
    ];
    first(tx, sql, &values)?.map(|row| row.int(0)).transpose()
}

/// Adds a message.
pub(super) fn write(
    tx: &mut dyn Tx,
    site: &str,
    thread: i64,
    by: Side,
    text: &str,
    now: Millis,
) -> Result<(), StoreError> {
    let sql = "insert into message (site, thread, by_provider, text, at) \
         values ($1, $2, $3, $4, $5)";
    let by_provider = by == Side::Provider;
    let values: [Value; 5] =
        [site.into(), thread.into(), by_provider.into(), text.into(), now.into()];
    tx.execute(sql, &values).map(|_| ())
}

/// The messages of a thread, oldest first.
pub(super) fn messages(
    tx: &mut dyn Tx,
    site: &str,
    thread: i64,
) -> Result<Vec<Message>, StoreError> {
    let sql = "select by_provider, text, at, read_at from message \
         where site = $1 and thread = $2 order by id";
    let one = |row: &Row| {
        Ok(Message {
            by: if row.flag(0)? { Side::Provider } else { Side::Person },
            text: row.text(1)?,
            at: row.int(2)?,
            is_read: row.maybe_int(3)?.is_some(),
        })
    };
    tx.query(sql, &[site.into(), thread.into()])?.iter().map(one).collect()
}

/// A side has read what the other wrote.
pub(super) fn mark_read(
    tx: &mut dyn Tx,
    site: &str,
    thread: i64,
    reader: Side,
    now: Millis,
) -> Result<(), StoreError> {
    let sql = "update message set read_at = $1 where site = $2 and thread = $3 \
         and by_provider = $4 and read_at is null";
    let by_provider = reader.other() == Side::Provider;
    let values: [Value; 4] = [now.into(), site.into(), thread.into(), by_provider.into()];
    tx.execute(sql, &values).map(|_| ())
}

/// The account of a side.
pub(super) fn account(
    tx: &mut dyn Tx,
    site: &str,
    thread: i64,
    side: Side,
) -> Result<Option<i64>, StoreError> {
    let sql = "select account, provider from thread where site = $1 and id = $2";
    let row = first(tx, sql, &[site.into(), thread.into()])?;
    row.map(|row| row.int(usize::from(side == Side::Provider))).transpose()
}

/// Takes away the thread of an application.
pub(super) fn remove_of_application(
    tx: &mut dyn Tx,
    site: &str,
    application: i64,
) -> Result<(), StoreError> {
    let values: [Value; 2] = [site.into(), application.into()];
    let sql = "delete from message where site = $1 and thread in \
         (select id from thread where site = $1 and application = $2)";
    tx.execute(sql, &values)?;
    tx.execute("delete from thread where site = $1 and application = $2", &values).map(|_| ())
}

/// Takes away every thread of an account, on whichever side.
pub(super) fn remove_of_account(tx: &mut dyn Tx, account: i64) -> Result<(), StoreError> {
    let sql = "delete from message where thread in \
         (select id from thread where account = $1 or provider = $1)";
    tx.execute(sql, &[account.into()])?;
    tx.execute("delete from thread where account = $1 or provider = $1", &[account.into()])
        .map(|_| ())
}

/// The threads of an account with their sites, for everything that is kept about it.
pub(super) fn of_account(
    tx: &mut dyn Tx,
    account: i64,
) -> Result<Vec<(String, Thread)>, StoreError> {
    let sql = "select distinct site from thread where account = $1 or provider = $1";
    let sites = tx.query(sql, &[account.into()])?;
    let mut all = Vec::new();
    for row in &sites {
        let site = row.text(0)?;
        all.extend(list(tx, &site, account)?.into_iter().map(|(thread, _)| (site.clone(), thread)));
    }
    Ok(all)
}

fn read(row: &Row) -> Result<Thread, StoreError> {
    Ok(Thread {
        id: row.int(0)?,
        listing: row.int(1)?,
        application: row.maybe_int(2)?,
        event: row.maybe_int(3)?,
        side: if row.flag(4)? { Side::Person } else { Side::Provider },
        unread: row.int(5)?,
        is_read: row.int(6)? == 0,
    })
}
