//! What is answered to administrators.

use crate::accounts::State;
use crate::accounts::form::mistake;
use crate::accounts::store as accounts;
use crate::answer::{Answer, Failure, Outcome};
use crate::ask::Ask;
use crate::clock::DAY;
use crate::store::Tx;
use crate::visitor::Role;

use super::{Filter, PAGE, Seen, form, store, view};

pub mod change;
pub mod invite;

/// The list.
pub fn list(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let filter = filter(ask);
    let seen = store::list(tx, ask.site(), filter)?;
    let title = ask.say("administration-accounts-title");
    Answer::page("accounts", title, &view::list(ask, filter, seen))
}

fn filter(ask: &Ask) -> Filter {
    Filter {
        role: Role::find(ask.query.one("role")),
        state: State::find(ask.query.one("state")),
        before: ask.query.one("before").parse().unwrap_or(0),
    }
}

/// Finds one by what it signs in with; sent as a form, so that no name stands in an address.
pub fn find(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let page = form::find(ask);
    let values = page.check(ask)?;
    match accounts::by_sign_in(tx, ask.site(), values.text("login"))? {
        Some(account) => Answer::redirect(ask.to(&format!("admin/accounts/{}", account.id))),
        None => page.refused(ask, &[mistake(ask, "login", "administration-not-found")]),
    }
}

/// One account.
pub fn show(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let seen = seen(ask, tx)?;
    let own = ask.me()?.account == seen.id;
    let trail = [(ask.say("administration-accounts-title"), ask.to("admin/accounts"))];
    let page = Answer::page("account-seen", seen.name.clone(), &view::one(ask, &seen, own))?;
    Ok(page.below(&trail))
}

pub(super) fn seen(ask: &Ask, tx: &mut dyn Tx) -> Result<Seen, Failure> {
    store::one(tx, ask.site(), ask.id("id")?)?.ok_or(Failure::NotFound)
}

/// How many there are, and nothing about anybody.
pub fn numbers(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let counts = store::counts(tx, ask.site())?;
    let seen = store::seen_since(tx, ask.site(), ask.now / DAY - 30)?;
    let title = ask.say("administration-numbers-title");
    Answer::page("numbers", title, &view::numbers(ask, &counts, seen))
}

/// The list as a file for spreadsheets.
pub fn csv(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let wrong = |error: csv::Error| Failure::Bug(error.to_string());
    let mut file = csv::Writer::from_writer(Vec::new());
    let heads = [
        "accounts-name",
        "accounts-role",
        "administration-state",
        "administration-began",
        "administration-last-seen",
    ];
    file.write_record(heads.map(|key| ask.say(key))).map_err(wrong)?;
    let mut filter = Filter { before: 0, ..filter(ask) };
    loop {
        let mut some = store::list(tx, ask.site(), filter)?;
        let full = some.len() > PAGE;
        some.truncate(PAGE);
        for seen in &some {
            let line = view::line(ask, seen);
            let day = |at: i64| crate::administration::day(ask, at);
            let cells =
                [line.name, line.role, line.state, day(seen.created_at), day(seen.seen_day * DAY)];
            file.write_record(cells.map(|cell| safe(&cell))).map_err(wrong)?;
        }
        filter.before = some.last().map_or(0, |last| last.id);
        if !full {
            break;
        }
    }
    let bytes = file.into_inner().map_err(|error| Failure::Bug(error.to_string()))?;
    Answer::file("text/csv; charset=utf-8", &format!("accounts-{}.csv", ask.site()), bytes)
}

/// A cell that no spreadsheet takes for a formula (OWASP, CSV injection).
#[must_use]
pub fn safe(cell: &str) -> String {
    let formula = cell.starts_with(['=', '+', '-', '@', '\t', '\r']);
    if formula { format!("'{cell}") } else { cell.to_string() }
}

#[cfg(test)]
mod tests {
    use super::safe;

    #[test]
    fn no_cell_is_a_formula() {
        assert_eq!(safe("=1+1"), "'=1+1");
        assert_eq!(safe("@SUM(A1)"), "'@SUM(A1)");
        assert_eq!(safe("Άννα"), "Άννα");
    }
}
