//! The table.

use super::Route;
use crate::mail::handlers as mail;
use crate::visitor::Allowed;

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
        Route::get("letters/{link}", Allowed::Anybody, mail::ask_stop),
        Route::post("letters/{link}", Allowed::Anybody, mail::stop).by_link(),
        Route::post("letters/{link}/again", Allowed::Anybody, mail::resume),
        Route::get("dead-letters", Allowed::ADMINISTRATORS, mail::dead),
        Route::post("dead-letters/{id}/again", Allowed::ADMINISTRATORS, mail::revive),
        Route::post("dead-letters/{id}/remove", Allowed::ADMINISTRATORS, mail::remove),
        Route::get("mail", Allowed::Anybody, mail::shown),
    ];
    routes
}
