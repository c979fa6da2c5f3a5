//! The table.

use super::{Rate, Route};
use crate::accounts::handlers::{
    address, data, factor, register, settings, sign_in, step, ways_back,
};
use crate::administration::handlers::{self as administration, change, invite};
use crate::answers::handlers as answers;
use crate::applications::{apply, export, handlers as applications, received};
use crate::audit::handlers as audit;
use crate::demonstration::handlers as demonstration;
use crate::events::guests::handlers as guests;
use crate::events::handlers::{self as events, ask as enquiry, change as dates, import, queue};
use crate::experts::handlers as experts;
use crate::favourites::handlers as favourites;
use crate::feedback::handlers as feedback;
use crate::listings::form::BYTES;
use crate::listings::handlers::{self as listings, keep, turn, write};
use crate::mail::handlers as mail;
use crate::messages::handlers as messages;
use crate::moderation::{self, offers, organisations};
use crate::notifications::handlers as notifications;
use crate::panel::handlers as panel;
use crate::profiles::handlers as profiles;
use crate::providers::handlers as providers;
use crate::publishing::gone;
use crate::questions::handlers::{
    self as questions, answering, ask as asking, desk, open as opening, thread as question,
};
use crate::recommendations::handlers as recommendations;
use crate::sessions::handlers as sessions;
use crate::suggestions::handlers as suggestions;
use crate::visitor::Allowed::{self, Anybody, Own, SignedIn};
use crate::visitor::Role;

/// Those of whom an administrator may make experts; the pages show each only their own questions.
const EXPERTS: Allowed = Allowed::Only(&[Role::Volunteer, Role::Provider]);

/// Every route of the service. Each noun has its lines below its name.
#[must_use]
pub fn all() -> Vec<Route> {
    #[rustfmt::skip]
    let routes = vec![
        // accounts
        Route::get("register", Anybody, register::show),
        Route::weigh("register", Anybody, register::weigh, register::act).rate(Rate::BEGINNING).costs(),
        Route::get("sign-in", Anybody, sign_in::show),
        Route::weigh("sign-in", Anybody, sign_in::weigh, sign_in::act),
        Route::get("sign-in/code", Anybody, step::show),
        Route::post("sign-in/code", Anybody, step::act).rate(Rate::PROVING),
        Route::post("sign-out", Anybody, sign_in::out),
        Route::get("forgot", Anybody, ways_back::forgot),
        Route::post("forgot", Anybody, ways_back::send).rate(Rate::BEGINNING).costs(),
        Route::get("reset", Anybody, ways_back::reset),
        Route::weigh("reset", Anybody, ways_back::weigh_reset, ways_back::act_reset),
        Route::get("recover", Anybody, ways_back::recover),
        Route::weigh("recover", Anybody, ways_back::weigh_recover, ways_back::act_recover),
        Route::get("confirm", Anybody, address::confirm),
        Route::post("confirm", Anybody, address::act_confirm).rate(Rate::PROVING),
        Route::get("prove", SignedIn, settings::prove),
        Route::weigh("prove", SignedIn, settings::weigh_prove, settings::act_prove),
        Route::get("account", Own, settings::show),
        Route::get("account/name", Own, settings::named),
        Route::post("account/name", Own, settings::act_named),
        Route::get("account/email", Own, address::show),
        Route::post("account/email", Own, address::act).rate(Rate::BEGINNING),
        Route::post("account/email/again", Own, address::again).rate(Rate::BEGINNING),
        Route::get("account/password", Own, settings::password),
        Route::weigh("account/password", Own, settings::weigh_password, settings::act_password),
        Route::get("account/second-factor", SignedIn, factor::show),
        Route::post("account/second-factor", SignedIn, factor::act).rate(Rate::PROVING),
        Route::post("account/second-factor/remove", Allowed::WRITERS, factor::remove),
        Route::get("recovery-codes", Own, factor::codes),
        Route::post("recovery-codes", Own, factor::new_codes),
        Route::get("account/sessions", Own, sessions::show),
        Route::post("account/sessions/end", Own, sessions::end),
        Route::post("account/sessions/end-all", SignedIn, sessions::end_all),
        Route::get("account/data.json", Own, data::export),
        Route::get("account/erase", Own, data::erase),
        Route::post("account/erase", Own, data::act_erase),

        // panel
        Route::get("", Own, panel::show),

        // profiles
        Route::get("profile", Allowed::SEEKERS, profiles::show),
        Route::get("profile/{field}", Allowed::SEEKERS, profiles::edit),
        Route::post("profile/{field}", Allowed::SEEKERS, profiles::update),
        Route::post("profile/{field}/remove", Allowed::SEEKERS, profiles::remove),

        // providers
        Route::get("provider", Allowed::PROVIDERS, providers::show),
        Route::get("provider/edit", Allowed::PROVIDERS, providers::edit),
        Route::post("provider/edit", Allowed::PROVIDERS, providers::update).holding(BYTES),
        Route::post("provider/ask", Allowed::PROVIDERS, providers::ask_verification),

        // listings
        Route::get("listings", Allowed::PROVIDERS, listings::list).needs("listings"),
        Route::get("listings/new", Allowed::PROVIDERS, write::choose).needs("listings"),
        Route::get("listings/new/{kind}", Allowed::PROVIDERS, write::begin).needs("listings"),
        Route::post("listings/new/{kind}", Allowed::PROVIDERS, write::create).holding(BYTES).needs("listings"),
        Route::get("listings/{id}", Allowed::PROVIDERS, listings::show).needs("listings"),
        Route::get("listings/{id}/edit", Allowed::PROVIDERS, write::edit).needs("listings"),
        Route::post("listings/{id}/edit", Allowed::PROVIDERS, write::update).holding(BYTES).needs("listings"),
        Route::get("listings/{id}/preview", Allowed::PROVIDERS, listings::preview).needs("listings"),
        Route::post("listings/{id}/submit", Allowed::PROVIDERS, turn::submit).needs("listings"),
        Route::post("listings/{id}/take-back", Allowed::PROVIDERS, turn::take_back).needs("listings"),
        Route::get("listings/{id}/discard", Allowed::PROVIDERS, turn::discarding).needs("listings"),
        Route::post("listings/{id}/discard", Allowed::PROVIDERS, turn::discard).needs("listings"),
        Route::get("listings/{id}/close", Allowed::PROVIDERS, turn::closing).needs("listings"),
        Route::post("listings/{id}/close", Allowed::PROVIDERS, turn::close).needs("listings"),
        Route::post("listings/{id}/reopen", Allowed::PROVIDERS, turn::reopen).needs("listings"),
        Route::post("listings/{id}/rework", Allowed::PROVIDERS, turn::rework).needs("listings"),
        Route::post("listings/{id}/duplicate", Allowed::PROVIDERS, turn::duplicate).needs("listings"),
        Route::get("listings/{id}/remove", Allowed::PROVIDERS, turn::removing).needs("listings"),
        Route::post("listings/{id}/remove", Allowed::PROVIDERS, turn::remove).needs("listings"),
        Route::get("listings/{id}/keep", Anybody, keep::show).needs("listings"),
        Route::post("listings/{id}/keep", Anybody, keep::act).rate(Rate::PROVING).needs("listings"),

        // moderation
        Route::get("moderation", Allowed::STAFF, moderation::handlers::show),
        Route::get("moderation/listings/{id}", Allowed::STAFF, offers::show).needs("listings"),
        Route::get("moderation/listings/{id}/preview", Allowed::STAFF, offers::preview).needs("listings"),
        Route::post("moderation/listings/{id}/accept", Allowed::STAFF, offers::accept).needs("listings"),
        Route::get("moderation/listings/{id}/refuse", Allowed::STAFF, offers::refusing).needs("listings"),
        Route::post("moderation/listings/{id}/refuse", Allowed::STAFF, offers::refuse).needs("listings"),
        Route::get("moderation/providers", Allowed::STAFF, organisations::list),
        Route::get("moderation/providers/{id}", Allowed::STAFF, organisations::show),
        Route::post("moderation/providers/{id}/verify", Allowed::STAFF, organisations::verify),
        Route::get("moderation/providers/{id}/refuse", Allowed::STAFF, organisations::refusing),
        Route::post("moderation/providers/{id}/refuse", Allowed::STAFF, organisations::refuse),

        // publishing
        Route::get("offers/{id}", Allowed::Anybody, gone::show).needs("listings"),

        // demonstration
        Route::post("demonstration", Allowed::Anybody, demonstration::enter),

        // applications
        Route::get("listings/{id}/apply", Allowed::SEEKERS, apply::show).needs("listings"),
        Route::post("listings/{id}/apply", Allowed::SEEKERS, apply::act).needs("listings"),
        Route::get("applications", Allowed::SEEKERS, applications::list).needs("listings"),
        Route::get("applications/{id}", Allowed::SEEKERS, applications::show).needs("listings"),
        Route::get("applications/{id}/withdraw", Allowed::SEEKERS, applications::withdrawing).needs("listings"),
        Route::post("applications/{id}/withdraw", Allowed::SEEKERS, applications::withdraw).needs("listings"),
        Route::get("received", Allowed::PROVIDERS, received::list).needs("listings"),
        Route::post("received/export", Allowed::PROVIDERS, export::csv).needs("listings"),
        Route::get("received/{id}", Allowed::PROVIDERS, received::show).needs("listings"),
        Route::post("received/{id}/open", Allowed::PROVIDERS, received::open).needs("listings"),
        Route::post("received/{id}/accept", Allowed::PROVIDERS, received::accept).needs("listings"),
        Route::post("received/{id}/wait", Allowed::PROVIDERS, received::wait).needs("listings"),
        Route::get("received/{id}/decline", Allowed::PROVIDERS, received::declining).needs("listings"),
        Route::post("received/{id}/decline", Allowed::PROVIDERS, received::decline).needs("listings"),

        // messages
        Route::get("listings/{id}/ask", Allowed::SEEKERS, messages::asking).needs("listings"),
        Route::post("listings/{id}/ask", Allowed::SEEKERS, messages::enquire).rate(Rate::WRITING).needs("listings"),
        Route::get("messages", Allowed::WRITERS, messages::list).needs("messages"),
        Route::get("messages/{id}", Allowed::WRITERS, messages::show).needs("messages"),
        Route::post("messages/{id}", Allowed::WRITERS, messages::reply).rate(Rate::WRITING).needs("messages"),
        Route::post("messages/{id}/open", Allowed::WRITERS, messages::open).needs("messages"),
        Route::get("applications/{id}/messages", Allowed::SEEKERS, messages::of_application).needs("listings"),
        Route::post("applications/{id}/messages", Allowed::SEEKERS, messages::write_of_application).rate(Rate::WRITING).needs("listings"),
        Route::get("received/{id}/messages", Allowed::PROVIDERS, messages::of_application).needs("listings"),
        Route::post("received/{id}/messages", Allowed::PROVIDERS, messages::write_of_application).rate(Rate::WRITING).needs("listings"),

        // favourites
        Route::get("favourites", Allowed::SEEKERS, favourites::list).needs("favourites"),
        Route::get("favourites/add/{section}/{slug}", Allowed::SEEKERS, favourites::adding).needs("favourites"),
        Route::post("favourites/add/{section}/{slug}", Allowed::SEEKERS, favourites::add).needs("favourites"),
        Route::post("favourites/remove/{section}/{slug}", Allowed::SEEKERS, favourites::remove).needs("favourites"),
        Route::post("favourites/merge", Allowed::SEEKERS, favourites::merge).needs("favourites"),

        // questions
        Route::get("questions", Anybody, questions::home).needs("questions"),
        Route::get("questions/ask", Anybody, asking::show).needs("questions"),
        Route::weigh("questions/ask", Anybody, asking::weigh_look, asking::look).rate(Rate::SENDING).needs("questions"),
        Route::weigh("questions/send", Anybody, asking::weigh_send, asking::send).rate(Rate::ASKING).needs("questions").costs(),
        Route::get("questions/open", Anybody, opening::show).needs("questions"),
        Route::weigh("questions/open", Anybody, opening::weigh, opening::act).rate(Rate::CLAIMING).needs("questions"),
        Route::get("questions/{id}", Anybody, question::show).needs("questions"),
        Route::get("questions/{id}/erase", Anybody, question::erasing).needs("questions"),
        Route::post("questions/{id}/read", Anybody, question::read).needs("questions"),
        Route::post("questions/{id}/more", Anybody, question::more).rate(Rate::WRITING).needs("questions"),
        Route::post("questions/{id}/consent", Anybody, question::consent).needs("questions"),
        Route::post("questions/{id}/email/remove", Anybody, question::remove_email).needs("questions"),
        Route::post("questions/{id}/erase", Anybody, question::erase).needs("questions"),
        Route::post("questions/{id}/close", Anybody, question::close).needs("questions"),
        Route::get("answering", EXPERTS, answering::list).needs("questions"),
        Route::get("answering/{id}", EXPERTS, answering::show).needs("questions"),
        Route::post("answering/{id}", EXPERTS, answering::write).needs("questions"),
        Route::post("answering/{id}/release", EXPERTS, answering::release).needs("questions"),
        Route::get("admin/questions", Allowed::STAFF, desk::list).needs("questions"),
        Route::get("admin/questions/{id}", Allowed::STAFF, desk::show).needs("questions"),
        Route::post("admin/questions/{id}/assign", Allowed::STAFF, desk::assign).needs("questions"),
        Route::post("admin/questions/{id}/publish", Allowed::STAFF, desk::publish).needs("questions"),
        Route::get("admin/answers", Allowed::STAFF, answers::list).needs("questions"),
        Route::get("admin/answers/{id}", Allowed::STAFF, answers::show).needs("questions"),
        Route::get("admin/answers/{id}/words/{language}", Allowed::STAFF, answers::edit).needs("questions"),
        Route::post("admin/answers/{id}/words/{language}", Allowed::STAFF, answers::update).needs("questions"),
        Route::get("admin/answers/{id}/article/{language}", Allowed::STAFF, answers::article).needs("questions"),
        Route::post("admin/answers/{id}/publish", Allowed::STAFF, answers::publish).needs("questions"),
        Route::post("admin/answers/{id}/unpublish", Allowed::STAFF, answers::unpublish).needs("questions"),
        Route::post("admin/answers/{id}/remove", Allowed::STAFF, answers::remove).needs("questions"),
        Route::get("admin/experts", Allowed::ADMINISTRATORS, experts::list).needs("questions"),
        Route::post("admin/experts/find", Allowed::ADMINISTRATORS, experts::find).needs("questions"),
        Route::get("admin/experts/{id}", Allowed::ADMINISTRATORS, experts::show).needs("questions"),
        Route::post("admin/experts/{id}", Allowed::ADMINISTRATORS, experts::update).needs("questions"),
        Route::post("admin/experts/{id}/remove", Allowed::ADMINISTRATORS, experts::remove).needs("questions"),

        // feedback
        Route::get("feedback", Anybody, feedback::show).needs(""),
        Route::post("feedback", Anybody, feedback::take).rate(Rate::SAYING).needs("").open(),
        Route::get("admin/needs", Allowed::STAFF, feedback::list),
        Route::get("admin/needs/{id}/start", Allowed::STAFF, feedback::start),
        Route::post("admin/needs/{id}/start", Allowed::STAFF, feedback::file),
        Route::post("admin/needs/{id}/review", Allowed::STAFF, feedback::review),
        Route::post("admin/needs/{id}/remove", Allowed::STAFF, feedback::remove),

        // events
        Route::get("events", Allowed::ORGANISERS, events::list).needs("events"),
        Route::get("events/new", Allowed::ORGANISERS, events::new).needs("events"),
        Route::post("events/new", Allowed::ORGANISERS, events::create).needs("events"),
        Route::get("events/queue", Allowed::STAFF, queue::list).needs("events"),
        Route::get("events/mine", Allowed::SEEKERS, guests::mine).needs("events"),
        Route::get("events/imports", Allowed::STAFF, import::list).needs("events"),
        Route::get("events/imports/new", Allowed::STAFF, import::new).needs("events"),
        Route::post("events/imports/new", Allowed::STAFF, import::create).needs("events"),
        Route::get("events/imports/{id}", Allowed::STAFF, import::show).needs("events"),
        Route::weigh("events/imports/{id}/look", Allowed::STAFF, import::weigh_look, import::look).rate(Rate::WRITING).needs("events"),
        Route::post("events/imports/{id}/remove", Allowed::STAFF, import::remove).needs("events"),
        Route::post("events/imports/{id}/{item}/take", Allowed::STAFF, import::take).needs("events"),
        Route::post("events/imports/{id}/{item}/skip", Allowed::STAFF, import::skip).needs("events"),
        Route::get("events/{id}", Allowed::ORGANISERS, events::show).needs("events"),
        Route::get("events/{id}/edit", Allowed::ORGANISERS, events::edit).needs("events"),
        Route::post("events/{id}/edit", Allowed::ORGANISERS, events::update).needs("events"),
        Route::get("events/{id}/words/{language}", Allowed::ORGANISERS, events::words).needs("events"),
        Route::post("events/{id}/words/{language}", Allowed::ORGANISERS, events::update_words).needs("events"),
        Route::post("events/{id}/withdraw", Allowed::PROVIDERS, events::withdraw).needs("events"),
        Route::post("events/{id}/accept", Allowed::STAFF, queue::accept).needs("events"),
        Route::get("events/{id}/ask-back", Allowed::STAFF, queue::asking).needs("events"),
        Route::post("events/{id}/ask-back", Allowed::STAFF, queue::ask_back).needs("events"),
        Route::get("events/{id}/refuse", Allowed::STAFF, queue::refusing).needs("events"),
        Route::post("events/{id}/refuse", Allowed::STAFF, queue::refuse).needs("events"),
        Route::post("events/{id}/cancel", Allowed::ORGANISERS, dates::cancel).needs("events"),
        Route::post("events/{id}/revive", Allowed::ORGANISERS, dates::revive).needs("events"),
        Route::get("events/{id}/dates/{date}/move", Allowed::ORGANISERS, dates::moving).needs("events"),
        Route::post("events/{id}/dates/{date}/move", Allowed::ORGANISERS, dates::move_date).needs("events"),
        Route::post("events/{id}/dates/{date}/cancel", Allowed::ORGANISERS, dates::cancel_date).needs("events"),
        Route::post("events/{id}/dates/{date}/restore", Allowed::ORGANISERS, dates::restore_date).needs("events"),
        Route::get("events/{id}/come", Allowed::SEEKERS, guests::show).needs("events"),
        Route::post("events/{id}/come", Allowed::SEEKERS, guests::act).needs("events"),
        Route::post("events/{id}/stay", Allowed::SEEKERS, guests::stay).needs("events"),
        Route::get("events/{id}/ask", Allowed::SEEKERS, enquiry::asking).needs("events"),
        Route::post("events/{id}/ask", Allowed::SEEKERS, enquiry::enquire).rate(Rate::WRITING).needs("events"),

        // suggestions
        Route::get("events/suggest", Anybody, suggestions::show).needs("events"),
        Route::post("events/suggest", Anybody, suggestions::act).rate(Rate::SUGGESTING).needs("events").costs(),
        Route::get("events/suggestions", Allowed::SEEKERS, suggestions::list).needs("events"),
        Route::get("suggested/{link}", Anybody, suggestions::follow).needs("events"),
        Route::get("suggested/{link}/edit", Anybody, suggestions::edit).needs("events"),
        Route::post("suggested/{link}/edit", Anybody, suggestions::update).rate(Rate::SUGGESTING).needs("events"),
        Route::post("suggested/{link}/withdraw", Anybody, suggestions::withdraw).needs("events"),
        // recommendations
        Route::get("recommendations", Allowed::SEEKERS, recommendations::list).needs("recommendations"),
        Route::post("recommendations/seen", Allowed::SEEKERS, recommendations::seen).needs("recommendations"),
        Route::get("recommendations/settings", Allowed::SEEKERS, recommendations::settings).needs("recommendations"),
        Route::post("recommendations/settings", Allowed::SEEKERS, recommendations::set).needs("recommendations"),
        Route::post("recommendations/reasons/{reason}/off", Allowed::SEEKERS, recommendations::reason_off).needs("recommendations"),
        Route::post("recommendations/{module}/{id}/hide", Allowed::SEEKERS, recommendations::hide).needs("recommendations"),
        Route::post("recommendations/{module}/{id}/show", Allowed::SEEKERS, recommendations::show).needs("recommendations"),
        Route::get("find", Anybody, recommendations::asked).needs("recommendations"),
        Route::ask("find", Anybody, recommendations::found).needs("recommendations"),

        // notifications
        Route::get("notifications", Own, notifications::list).needs("notifications"),
        Route::post("notifications/read", Own, notifications::read_all).needs("notifications"),
        Route::post("notifications/{id}/open", Own, notifications::open).needs("notifications"),
        Route::get("notifications/settings", Own, notifications::settings).needs("notifications"),
        Route::post("notifications/settings", Own, notifications::set).needs("notifications"),
        Route::post("notifications/feed", Own, notifications::new_feed).needs("notifications"),
        Route::post("notifications/feed/end", Own, notifications::end_feed).needs("notifications"),
        Route::get("feed/{secret}", Anybody, notifications::read_feed).needs("notifications"),
        Route::post("notifications/address", Own, notifications::try_address),

        // administration
        Route::get("admin/accounts", Allowed::ADMINISTRATORS, administration::list),
        Route::get("admin/accounts.csv", Allowed::ADMINISTRATORS, administration::csv),
        Route::post("admin/accounts/find", Allowed::ADMINISTRATORS, administration::find),
        Route::get("admin/accounts/{id}", Allowed::ADMINISTRATORS, administration::show),
        Route::post("admin/accounts/{id}/role", Allowed::ADMINISTRATORS, change::role),
        Route::post("admin/accounts/{id}/suspend", Allowed::ADMINISTRATORS, change::suspend),
        Route::post("admin/accounts/{id}/reactivate", Allowed::ADMINISTRATORS, change::reactivate),
        Route::post("admin/accounts/{id}/end-sessions", Allowed::ADMINISTRATORS, change::end_sessions),
        Route::post("admin/accounts/{id}/link", Allowed::ADMINISTRATORS, invite::again),
        Route::get("admin/invite", Allowed::ADMINISTRATORS, invite::show),
        Route::post("admin/invite", Allowed::ADMINISTRATORS, invite::act),
        Route::get("admin/numbers", Allowed::ADMINISTRATORS, administration::numbers),

        // audit
        Route::get("admin/audit", Allowed::ADMINISTRATORS, audit::show),

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
