//! Calendars of others in the database.

use std::collections::BTreeMap;

use super::{Calendar, Found, Item};
use crate::clock::Millis;
use crate::store::{Row, StoreError, Tx, Value, find as first};

const COLUMNS: &str = "id, address, name, area, lang, looked_at";
const ITEM: &str = "id, uid, found, taken, event, skipped";

/// Keeps a calendar; nothing when its address is there already.
///
/// # Errors
/// When the store cannot.
pub fn insert(tx: &mut dyn Tx, site: &str, new: &Calendar) -> Result<Option<i64>, StoreError> {
    let sql = "insert into outside_calendar (site, address, name, area, lang, looked_at) \
         values ($1, $2, $3, $4, $5, 0) on conflict (site, address) do nothing returning id";
    let values: [Value; 5] = [
        site.into(),
        new.address.as_str().into(),
        new.name.as_str().into(),
        new.area.as_str().into(),
        new.lang.as_str().into(),
    ];
    first(tx, sql, &values)?.map(|row| row.int(0)).transpose()
}

/// The calendars of a site.
///
/// # Errors
/// When the store cannot.
pub fn list(tx: &mut dyn Tx, site: &str) -> Result<Vec<Calendar>, StoreError> {
    let sql = format!("select {COLUMNS} from outside_calendar where site = $1 order by name, id");
    tx.query(&sql, &[site.into()])?.iter().map(read).collect()
}

/// A calendar of a site.
///
/// # Errors
/// When the store cannot.
pub fn find(tx: &mut dyn Tx, site: &str, id: i64) -> Result<Option<Calendar>, StoreError> {
    let sql = format!("select {COLUMNS} from outside_calendar where site = $1 and id = $2");
    first(tx, &sql, &[site.into(), id.into()])?.as_ref().map(read).transpose()
}

/// Forgets a calendar; events that were taken over stay.
///
/// # Errors
/// When the store cannot.
pub fn remove(tx: &mut dyn Tx, site: &str, id: i64) -> Result<(), StoreError> {
    let values: [Value; 2] = [site.into(), id.into()];
    tx.execute("delete from outside_event where site = $1 and calendar = $2", &values)?;
    tx.execute("delete from outside_calendar where site = $1 and id = $2", &values).map(|_| ())
}

/// Keeps what a calendar says now: what it does not name any more is gone.
///
/// # Errors
/// When the store cannot.
pub fn keep_found(
    tx: &mut dyn Tx,
    site: &str,
    calendar: i64,
    found: &BTreeMap<String, Found>,
    now: Millis,
) -> Result<(), StoreError> {
    let sql = "update outside_event set found = null where site = $1 and calendar = $2";
    tx.execute(sql, &[site.into(), calendar.into()])?;
    let sql = "insert into outside_event (site, calendar, uid, found, taken, event, skipped) \
         values ($1, $2, $3, $4, null, null, '') \
         on conflict (calendar, uid) do update set found = excluded.found";
    for (uid, found) in found {
        let values: [Value; 4] =
            [site.into(), calendar.into(), uid.as_str().into(), json(found).into()];
        tx.execute(sql, &values)?;
    }
    // What was never taken over and is gone is nothing to anybody.
    let sql = "delete from outside_event where site = $1 and calendar = $2 \
         and found is null and taken is null";
    tx.execute(sql, &[site.into(), calendar.into()])?;
    let sql = "update outside_calendar set looked_at = $3 where site = $1 and id = $2";
    tx.execute(sql, &[site.into(), calendar.into(), now.into()]).map(|_| ())
}

/// The events of a calendar.
///
/// # Errors
/// When the store cannot.
pub fn items(tx: &mut dyn Tx, site: &str, calendar: i64) -> Result<Vec<Item>, StoreError> {
    let sql = format!(
        "select {ITEM} from outside_event where site = $1 and calendar = $2 order by id limit 1000"
    );
    tx.query(&sql, &[site.into(), calendar.into()])?.iter().map(read_item).collect()
}

/// One event of a calendar.
///
/// # Errors
/// When the store cannot.
pub fn item(
    tx: &mut dyn Tx,
    site: &str,
    calendar: i64,
    id: i64,
) -> Result<Option<Item>, StoreError> {
    let sql =
        format!("select {ITEM} from outside_event where site = $1 and calendar = $2 and id = $3");
    let values: [Value; 3] = [site.into(), calendar.into(), id.into()];
    first(tx, &sql, &values)?.as_ref().map(read_item).transpose()
}

/// Keeps what was taken over of an event, or that nobody wants it.
///
/// # Errors
/// When the store cannot.
pub fn save_item(tx: &mut dyn Tx, site: &str, item: &Item) -> Result<(), StoreError> {
    let sql = "update outside_event set taken = $3, event = $4, skipped = $5 \
         where site = $1 and id = $2";
    let values: [Value; 5] = [
        site.into(),
        item.id.into(),
        item.taken.as_ref().map(json).into(),
        item.event.into(),
        item.skipped.as_str().into(),
    ];
    tx.execute(sql, &values).map(|_| ())
}

fn json(found: &Found) -> String {
    serde_json::to_string(found).unwrap_or_else(|_| String::from("{}"))
}

fn read(row: &Row) -> Result<Calendar, StoreError> {
    Ok(Calendar {
        id: row.int(0)?,
        address: row.text(1)?,
        name: row.text(2)?,
        area: row.text(3)?,
        lang: row.text(4)?,
        looked_at: row.int(5)?,
    })
}

fn read_item(row: &Row) -> Result<Item, StoreError> {
    let found =
        |text: Option<String>| text.map(|text| serde_json::from_str(&text).unwrap_or_default());
    Ok(Item {
        id: row.int(0)?,
        uid: row.text(1)?,
        found: found(row.maybe_text(2)?),
        taken: found(row.maybe_text(3)?),
        event: row.maybe_int(4)?,
        skipped: row.text(5)?,
    })
}
