//! What was answered is not kept for ever: applications and enquiries leave after a time of their
//! own, with the words, the history and what was disclosed.

use crate::clock::{DAY, Millis};
use crate::store::{StoreError, Tx};

mod store;

/// An application that ended without a place leaves after so many days.
pub const REFUSED_KEPT: i64 = 90;

/// An application with a place, and an enquiry, leave so many days after the last word.
pub const ANSWERED_KEPT: i64 = 365;

/// Takes away what has had its time.
///
/// # Errors
/// When the store cannot.
pub fn tidy(tx: &mut dyn Tx, now: Millis) -> Result<(), StoreError> {
    store::remove_refused(tx, now - REFUSED_KEPT * DAY)?;
    store::remove_accepted(tx, now - ANSWERED_KEPT * DAY)?;
    store::remove_enquiries(tx, now - ANSWERED_KEPT * DAY)
}
