//! Applications as a table for a spreadsheet: what was declared and let through, nothing else.

use super::received::{look, narrowed};
use super::{Application, State, store, view};
use crate::answer::{Answer, Failure, Outcome};
use crate::ask::Ask;
use crate::disclosure::{self, Disclosed};
use crate::profiles::{self, Field};
use crate::store::Tx;

/// Gives the applications that are shown as a table; each counts as opened, and the applicants
/// can see it.
///
/// # Errors
/// When the store cannot.
pub fn csv(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let (listing, state) = narrowed(ask.form.one("listing"), ask.form.one("state"));
    let mut all = Vec::new();
    for application in store::list_received(tx, ask.site(), ask.me()?.account, listing, &state)? {
        look(ask, tx, &application)?;
        let disclosed = disclosure::find(tx, ask.site(), application.id)?;
        let title = view::head_of(ask, tx, application.listing)?.title;
        all.push((application, disclosed, title));
    }
    Answer::file("text/csv; charset=utf-8", "applications.csv", table(ask, &all)?)
}

fn table(ask: &Ask, all: &[(Application, Disclosed, String)]) -> Result<Vec<u8>, Failure> {
    let fields: Vec<Field> = Field::ALL
        .into_iter()
        .filter(|field| all.iter().any(|(_, disclosed, _)| disclosed.fact(*field).is_some()))
        .collect();
    let mut questions: Vec<&str> = Vec::new();
    for reply in all.iter().flat_map(|(application, ..)| &application.replies) {
        if !questions.contains(&reply.label.as_str()) {
            questions.push(&reply.label);
        }
    }
    let mut rows = vec![head(ask, &fields, &questions)];
    rows.extend(all.iter().map(|one| row(ask, one, &fields, &questions)));
    written(&rows)
}

fn head(ask: &Ask, fields: &[Field], questions: &[&str]) -> Vec<String> {
    let own = ["number", "listing", "day", "state"]
        .map(|key| ask.say(&format!("applications-column-{key}")));
    let fields = fields.iter().map(|field| profiles::view::label(ask, *field));
    own.into_iter().chain(fields).chain(questions.iter().map(|q| (*q).to_string())).collect()
}

fn row(
    ask: &Ask,
    (application, disclosed, title): &(Application, Disclosed, String),
    fields: &[Field],
    questions: &[&str],
) -> Vec<String> {
    let seen = if application.state == State::Sent { State::Seen } else { application.state };
    let own = [
        application.id.to_string(),
        title.clone(),
        ask.day(application.sent_at),
        view::state(ask, seen),
    ];
    let of_field = |field: &Field| {
        let fact = disclosed.fact(*field);
        fact.map(|fact| profiles::view::words(ask, *field, fact).join("; ")).unwrap_or_default()
    };
    let of_question = |label: &&str| {
        let reply = application.replies.iter().find(|reply| reply.label == **label);
        reply.map(|reply| reply.text.clone()).unwrap_or_default()
    };
    own.into_iter()
        .chain(fields.iter().map(of_field))
        .chain(questions.iter().map(of_question))
        .collect()
}

fn written(rows: &[Vec<String>]) -> Result<Vec<u8>, Failure> {
    // A mark of the encoding, without which spreadsheets spoil Greek and Arabic letters.
    let mut writer = csv::Writer::from_writer(b"\xef\xbb\xbf".to_vec());
    let wrong = |error: csv::Error| Failure::Bug(error.to_string());
    for row in rows {
        writer.write_record(row.iter().map(|cell| harmless(cell))).map_err(wrong)?;
    }
    writer.into_inner().map_err(|error| Failure::Bug(error.to_string()))
}

/// A cell that no spreadsheet takes for a formula (OWASP, CSV injection).
fn harmless(cell: &str) -> String {
    let formula = cell.starts_with([
        '=', '+', '-', '@', '\t', '\r', '\u{ff1d}', '\u{ff0b}', '\u{ff0d}', '\u{ff20}',
    ]);
    if formula { format!("'{cell}") } else { cell.to_string() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_cell_is_a_formula() {
        let cells = ["=1+1", "+357", "-2", "@SUM", "\tx", "plain", "Α=1"];
        let written = written(&[cells.iter().map(|cell| (*cell).to_string()).collect()]);
        let text = String::from_utf8(written.expect("a table")).expect("text");
        let bare = text.trim_start_matches('\u{feff}');
        let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(bare.as_bytes());
        let row = reader.records().next().expect("a row").expect("cells");
        for cell in &row {
            assert!(!cell.starts_with(['=', '+', '-', '@', '\t']), "{cell:?}");
        }
        assert_eq!((&row[5], &row[6]), ("plain", "Α=1"));
    }
}
