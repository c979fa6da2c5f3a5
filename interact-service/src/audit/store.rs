//! The SQL of the log.

use super::{Entry, Listed};
use crate::store::{Row, StoreError, Tx, Value, find};

/// Keeps a line.
///
/// # Errors
/// When the store cannot.
pub fn insert(tx: &mut dyn Tx, entry: &Entry<'_>) -> Result<(), StoreError> {
    let sql = "insert into audit (at, site, actor, action, object, detail) \
         values ($1, $2, $3, $4, $5, $6)";
    let values: [Value; 6] = [
        entry.at.into(),
        entry.site.into(),
        entry.actor.into(),
        entry.action.into(),
        entry.object.as_str().into(),
        entry.detail.to_string().into(),
    ];
    tx.execute(sql, &values).map(|_| ())
}

/// Lines of a site, newest first: of one noun (`account`) or of all, before a line or from the
/// newest.
///
/// # Errors
/// When the store cannot.
pub fn list(
    tx: &mut dyn Tx,
    site: &str,
    noun: &str,
    before: i64,
    most: i64,
) -> Result<Vec<Listed>, StoreError> {
    let sql = "select l.id, l.at, l.action, l.object, l.detail, l.actor, a.name \
         from audit l left join account a on a.id = l.actor and a.site = l.site \
         where l.site = $1 and (cast($2 as text) = '' or l.action like $3) \
         and (cast($4 as bigint) = 0 or l.id < $4) order by l.id desc limit $5";
    let like = format!("{noun}.%");
    let values: [Value; 5] = [site.into(), noun.into(), like.into(), before.into(), most.into()];
    tx.query(sql, &values)?.iter().map(read).collect()
}

fn read(row: &Row) -> Result<Listed, StoreError> {
    Ok(Listed {
        id: row.int(0)?,
        at: row.int(1)?,
        action: row.text(2)?,
        object: row.text(3)?,
        detail: row.text(4)?,
        by_person: row.maybe_int(5)?.is_some(),
        actor: row.maybe_text(6)?,
    })
}

/// What was last done to a thing (`listing 7`).
///
/// # Errors
/// When the store cannot.
pub fn last_of(tx: &mut dyn Tx, site: &str, object: &str) -> Result<Option<Listed>, StoreError> {
    let sql = "select l.id, l.at, l.action, l.object, l.detail, l.actor, a.name \
         from audit l left join account a on a.id = l.actor and a.site = l.site \
         where l.site = $1 and l.object = $2 order by l.id desc limit 1";
    find(tx, sql, &[site.into(), object.into()])?.as_ref().map(read).transpose()
}

/// The nouns of which there are lines.
///
/// # Errors
/// When the store cannot.
pub fn actions(tx: &mut dyn Tx, site: &str) -> Result<Vec<String>, StoreError> {
    let sql = "select distinct action from audit where site = $1 order by action";
    tx.query(sql, &[site.into()])?.iter().map(|row| row.text(0)).collect()
}
