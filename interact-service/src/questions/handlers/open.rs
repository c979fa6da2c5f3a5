//! Opening a question by its four words.

use serde_json::json;

use crate::accounts::form::{FormPage, mistake};
use crate::answer::{Answer, Failure, Outcome};
use crate::ask::Ask;
use crate::fields::Fields;
use crate::form::Mistake;
use crate::questions::words::{Doubt, Typed};
use crate::questions::{claim, form, store, words};
use crate::routes::{Costly, Weighed};
use crate::store::Tx;

/// The form.
///
/// # Errors
/// When the view cannot be a value.
pub fn show(ask: &Ask, _: &mut dyn Tx) -> Outcome {
    form::open(ask).show()
}

/// Reads the words and makes what is kept of them. A word that is in no list is never tried:
/// near ones are offered, which says nothing about any question.
///
/// # Errors
/// The form with its mistakes, or with a word that was taken from those offered.
pub fn weigh(ask: &Ask, _: &mut dyn Tx) -> Result<Costly, Failure> {
    let page = form::open(ask);
    if ask.form.has("use") {
        let typed = Fields::of(&[("words", ask.form.one("use"))]);
        return Err(Failure::Instead(Box::new(page.filled(&typed, &[])?)));
    }
    let values = page.check(ask)?;
    match words::read(values.text("words"), &ask.lang) {
        Typed::Known(compared) => {
            let (key, site) = (ask.key.clone(), ask.site().to_string());
            Ok(Costly::of(move || claim::hashed(&key, &site, &compared)))
        }
        Typed::Count(count) => {
            let text = ask.say_with("questions-words-count", &[("count", count.into())]);
            Err(page.wrong(ask, &[Mistake { field: "words".into(), text }]))
        }
        Typed::Unknown(doubts) => Err(doubted(ask, page, &doubts)),
    }
}

/// The form with the words that are in no list, and those that are near.
fn doubted(ask: &Ask, page: FormPage, doubts: &[Doubt]) -> Failure {
    let one = |doubt: &Doubt| {
        let key =
            if doubt.near.is_empty() { "questions-word-unknown" } else { "questions-word-near" };
        let text = ask.say_with(key, &[("word", doubt.typed.as_str().into())]);
        Mistake { field: "words".into(), text }
    };
    let mistakes: Vec<Mistake> = doubts.iter().map(one).collect();
    let near: Vec<_> = doubts.iter().flat_map(|doubt| &doubt.near).collect();
    let more = json!({ "near": near, "action": ask.to("questions/open") });
    page.more(more).wrong(ask, &mistakes)
}

/// Opens the question that the words belong to. Words that fit none are counted, for the whole
/// site together.
///
/// # Errors
/// When too many were tried; when the store cannot.
pub fn act(ask: &Ask, weighed: &Weighed, tx: &mut dyn Tx) -> Outcome {
    let hash: &Vec<u8> = weighed.get()?;
    let Some(id) = store::of_claim(tx, ask.site(), hash)? else {
        if let Some(wait) = claim::count_wrong(tx, ask)? {
            return Err(Failure::TooOften(wait));
        }
        let page = form::open(ask);
        return page.refused(ask, &[mistake(ask, "words", "questions-words-wrong")]);
    };
    claim::open(tx, ask, id)?;
    store::set_read(tx, ask.site(), id)?;
    Answer::redirect(ask.to(&format!("questions/{id}")))
}
