//! What time does to questions: reminders, and the end of threads.

use jiff::ToSpan as _;

use super::letters::Post;
use super::{asking, store};
use crate::clock::{DAY, Millis};
use crate::store::{StoreError, Tx};
use crate::tenant::Tenant;

/// The expert is reminded so long before an answer is due.
pub const REMINDED_BEFORE: Millis = DAY;

/// What was done.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tidied {
    /// Experts who were reminded.
    pub experts: usize,
    /// Questions of which the moderators were told that they are late.
    pub late: usize,
    /// Threads that were erased.
    pub erased: u64,
}

/// Reminds, and erases what is over.
///
/// # Errors
/// When the store cannot.
pub fn tidy(tx: &mut dyn Tx, post: Post<'_>) -> Result<Tidied, StoreError> {
    store::sweep_openings(tx, post.now)?;
    let site = post.tenant.id();
    let mut done = Tidied {
        erased: store::remove_older(tx, site, last_kept(post.tenant, post.now))?,
        ..Tidied::default()
    };
    for mut question in store::due(tx, site, post.now, 2)? {
        question.reminded = 2;
        store::save(tx, &question)?;
        post.to_staff(tx, "moderation-question-late", &question)?;
        post.to_expert(tx, "question-due", &question)?;
        done.late += 1;
    }
    for mut question in store::due(tx, site, post.now + REMINDED_BEFORE, 1)? {
        question.reminded = 1;
        store::save(tx, &question)?;
        post.to_expert(tx, "question-due", &question)?;
        done.experts += usize::from(question.expert.is_some());
    }
    Ok(done)
}

/// A thread whose last word is older is erased.
#[must_use]
pub fn last_kept(tenant: &Tenant, now: Millis) -> Millis {
    shifted(tenant, now, -i64::from(asking(tenant).kept_months))
}

/// When a thread is erased whose last word was written at a moment.
#[must_use]
pub fn erased_at(tenant: &Tenant, changed: Millis) -> Millis {
    shifted(tenant, changed, i64::from(asking(tenant).kept_months))
}

fn shifted(tenant: &Tenant, at: Millis, months: i64) -> Millis {
    let moment = jiff::Timestamp::from_millisecond(at).unwrap_or(jiff::Timestamp::UNIX_EPOCH);
    let shifted = moment.to_zoned(tenant.zone()).checked_add(months.months());
    shifted.map_or(at + months * 30 * DAY, |zoned| zoned.timestamp().as_millisecond())
}
