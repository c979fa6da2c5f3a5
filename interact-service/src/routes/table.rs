//! The table.

use super::Route;

/// Every route of the service. Each noun has its lines below its name.
#[must_use]
pub fn all() -> Vec<Route> {
    #[rustfmt::skip]
    let routes = vec![
        // accounts

        // panel

        // profiles

        // providers

        // listings

        // moderation

        // applications

        // messages

        // favourites

        // notifications

        // administration

        // audit

        // mail
    ];
    routes
}
