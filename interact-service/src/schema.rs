//! The tables, in numbered steps. A step that was released is never changed; a change is a new
//! step. Every column that holds something about a person is explained in `docs/privacy.md`.

use crate::store::migrate::Migration;

/// Every step, in order.
pub const STEPS: &[Migration] = &[
    Migration { number: 1, name: "accounts", sql: include_str!("schema/01_accounts.sql") },
    Migration { number: 2, name: "audit", sql: include_str!("schema/02_audit.sql") },
    Migration { number: 3, name: "outbox", sql: include_str!("schema/03_outbox.sql") },
    // 10 to 19: accounts and administration

    // 20 to 29: providers and listings

    // 30 to 39: profiles, applications, messages, favourites

    // 40 to 49: mail and notifications
];
