//! Asking the organisation of an event: an enquiry in the panel, addresses hidden.

use crate::accounts::form::FormPage;
use crate::answer::{Failure, Outcome};
use crate::ask::Ask;
use crate::events::{State, store};
use crate::messages::{Between, form, handlers};
use crate::providers;
use crate::store::Tx;

/// The form, or the enquiry that is there already.
///
/// # Errors
/// When there is no such public event of an organisation.
pub fn asking(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let (between, page) = enquiry(ask, tx)?;
    handlers::begin_or_open(ask, tx, &between, &page)
}

/// Asks.
///
/// # Errors
/// When there is no such public event of an organisation; the form with its mistakes.
pub fn enquire(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let (between, page) = enquiry(ask, tx)?;
    handlers::begin(ask, tx, &between, &page)
}

fn enquiry(ask: &Ask, tx: &mut dyn Tx) -> Result<(Between, FormPage), Failure> {
    let event = store::find(tx, ask.site(), ask.id("id")?)?.ok_or(Failure::NotFound)?;
    let Some(provider) = event.owner else { return Err(Failure::NotFound) };
    match event.state {
        State::Published => {}
        State::Over => return Err(Failure::Gone),
        _ => return Err(Failure::NotFound),
    }
    let between = Between {
        account: ask.me()?.account,
        provider,
        listing: 0,
        application: None,
        event: Some(event.id),
    };
    let path = format!("events/{}/ask", event.id);
    let name = providers::name(tx, provider)?.unwrap_or_default();
    let page = FormPage::new(ask, "messages-ask", form::write(ask, &path));
    Ok((between, page.line(format!("{} – {name}", event.title(&ask.tenant, &ask.lang)))))
}
