//! Public answers, for moderators: written in each language, checked, published, taken back.

use serde_json::json;

use super::view::{self, AnswerView, OriginalView, WordsView};
use super::{Published, State, Words, article, form, page_of, record, store};
use crate::accounts;
use crate::answer::{Answer, Failure, Outcome};
use crate::ask::Ask;
use crate::fields::Fields;
use crate::form::{FormView, Mistake};
use crate::publishing;
use crate::questions::letters::Post;
use crate::questions::view::paragraphs;
use crate::questions::{self, Doing, Step};
use crate::store::Tx;

/// The list.
///
/// # Errors
/// When the store cannot.
pub fn list(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let answers = store::list(tx, ask.site())?;
    let rows: Vec<_> = answers.iter().map(|answer| view::row(ask, answer)).collect();
    let view = json!({ "rows": rows, "empty": ask.say("answers-none") });
    Answer::page("work", ask.say("answers-title"), &view)
}

fn find(ask: &Ask, tx: &mut dyn Tx) -> Result<Published, Failure> {
    store::find(tx, ask.site(), ask.id("id")?)?.ok_or(Failure::NotFound)
}

/// What the asker is called, to be looked for in texts; nothing else is done with it.
fn names(ask: &Ask, tx: &mut dyn Tx, answer: &Published) -> Result<String, Failure> {
    let Some(id) = answer.question else { return Ok(String::new()) };
    let question = questions::store::find(tx, ask.site(), id)?;
    let Some(account) = question.and_then(|question| question.account) else {
        return Ok(String::new());
    };
    Ok(accounts::name(tx, account)?.unwrap_or_default())
}

/// One public answer, with everything that can be done.
///
/// # Errors
/// When there is none.
pub fn show(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let answer = find(ask, tx)?;
    let form = form::publish(ask, &answer).view(&form::known(&answer), &[]);
    shown(ask, tx, &answer, form)
}

fn shown(ask: &Ask, tx: &mut dyn Tx, answer: &Published, form: FormView) -> Outcome {
    let names = names(ask, tx, answer)?;
    let words = answer.texts.values();
    let missing = answer.missing(&ask.tenant).into_iter();
    let missing: Vec<String> = missing.map(|lang| ask.tenant.language_name(&lang)).collect();
    let thread = answer.question.map(|id| ask.to(&format!("admin/questions/{id}")));
    let public =
        if answer.state == State::Public { page_of(ask, answer.id)? } else { String::new() };
    let view = AnswerView {
        state: view::state(ask, answer),
        tone: view::tone(answer),
        languages: view::languages(ask, answer),
        publish: Some(form).filter(|_| missing.is_empty() && answer.state == State::Draft),
        missing: missing.join(" · "),
        warnings: words.flat_map(|words| view::warnings(ask, words, &names)).collect(),
        public,
        base: ask.to(&format!("admin/answers/{}", answer.id)),
        thread: thread.unwrap_or_default(),
    };
    let title = answer.title(&ask.tenant, &ask.lang);
    let title = if title.is_empty() { view::number(ask, answer) } else { title };
    let trail = [(ask.say("answers-title"), ask.to("admin/answers"))];
    Ok(Answer::page("answer", title, &view)?.below(&trail))
}

/// The language that is written, one of the site's.
fn language(ask: &Ask) -> Result<String, Failure> {
    let lang = ask.place("language");
    ask.tenant.site.language(lang).map(|_| lang.to_string()).ok_or(Failure::NotFound)
}

/// One language.
///
/// # Errors
/// When there is no such answer or language.
pub fn edit(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let (answer, lang) = (find(ask, tx)?, language(ask)?);
    let words = answer.texts.get(&lang).cloned().unwrap_or_default();
    written(ask, tx, &answer, &lang, (&form::filled(&words), &[]))
}

fn written(
    ask: &Ask,
    tx: &mut dyn Tx,
    answer: &Published,
    lang: &str,
    (typed, mistakes): (&Fields, &[Mistake]),
) -> Outcome {
    let words = answer.texts.get(lang).cloned().unwrap_or_default();
    let original = answer.texts.get(&answer.source).filter(|_| answer.source != lang);
    let dir = ask.tenant.world.locales.get(&answer.source);
    let original = original.map(|words| OriginalView {
        lang: answer.source.clone(),
        dir: dir.map_or("auto", |locale| locale.direction().as_str()).to_string(),
        title: words.title.clone(),
        summary: paragraphs(&words.summary),
        text: paragraphs(&words.text),
    });
    let view = WordsView {
        form: form::words(ask, answer, lang).view(typed, mistakes),
        warnings: view::warnings(ask, &words, &names(ask, tx, answer)?),
        language: ask.tenant.language_name(lang),
        original,
    };
    let here = (view::number(ask, answer), ask.to(&format!("admin/answers/{}", answer.id)));
    let trail = [(ask.say("answers-title"), ask.to("admin/answers")), here];
    let name = [("language", ask.tenant.language_name(lang).into())];
    let page = Answer::page("answer-words", ask.say_with("answers-words-title", &name), &view)?;
    Ok(page.below(&trail))
}

/// Keeps what is said in one language. What is public changes at once.
///
/// # Errors
/// When there is no such answer or language, or somebody was faster; the form with its mistakes.
pub fn update(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let (mut answer, lang) = (find(ask, tx)?, language(ask)?);
    let values = match form::words(ask, &answer, &lang).check(&ask.form, ask) {
        Ok(values) => values,
        Err(mistakes) => {
            let again = written(ask, tx, &answer, &lang, (&ask.form, &mistakes))?;
            return Err(Failure::Instead(Box::new(again.with_status(422))));
        }
    };
    let text = |name: &str| values.text(name).to_string();
    let words = Words { title: text("title"), summary: text("summary"), text: text("text") };
    if words.is_empty() {
        answer.texts.remove(&lang);
    } else {
        answer.texts.insert(lang, words);
    }
    if answer.state == State::Public && !answer.missing(&ask.tenant).is_empty() {
        return Err(Failure::Conflict);
    }
    save(ask, tx, answer.clone(), "answer.write")?;
    Answer::redirect(ask.done(&format!("admin/answers/{}", answer.id), "answers-saved"))
}

fn save(
    ask: &Ask,
    tx: &mut dyn Tx,
    mut answer: Published,
    action: &'static str,
) -> Result<(), Failure> {
    answer.changed_at = ask.now;
    if !store::save(tx, &answer)? {
        return Err(Failure::Conflict);
    }
    record(ask, tx, action, answer.id)?;
    Ok(publishing::mark(tx, ask.site())?)
}

/// Publishes: redacted, checked, in the languages that are needed, and with the asker's consent
/// where there is still an asker.
///
/// # Errors
/// A conflict when something of it lacks; the page with its mistakes.
pub fn publish(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let mut answer = find(ask, tx)?;
    let form = form::publish(ask, &answer);
    let values = match form.check(&ask.form, ask) {
        Ok(values) => values,
        Err(mistakes) => {
            let again = shown(ask, tx, &answer, form.view(&ask.form, &mistakes))?;
            return Err(Failure::Instead(Box::new(again.with_status(422))));
        }
    };
    if answer.state == State::Public || !answer.missing(&ask.tenant).is_empty() {
        return Err(Failure::Conflict);
    }
    step(ask, tx, &answer, Step::Publish)?;
    answer.state = State::Public;
    answer.validated_at = ask.now;
    answer.topic = values.text("topic").to_string();
    answer.provider = values.text("provider").to_string();
    save(ask, tx, answer.clone(), "answer.publish")?;
    Answer::redirect(ask.done(&format!("admin/answers/{}", answer.id), "answers-published"))
}

/// The question goes with its answer, where it is still there.
fn step(ask: &Ask, tx: &mut dyn Tx, answer: &Published, which: Step) -> Result<(), Failure> {
    let Some(id) = answer.question else { return Ok(()) };
    let Some(question) = questions::store::find(tx, ask.site(), id)? else { return Ok(()) };
    if which == Step::Publish && !question.consent {
        return Err(Failure::Conflict);
    }
    let doing = Doing { actor: Some(ask.me()?.account), now: ask.now };
    let question = questions::step(tx, doing, question, which, |_| {})?;
    if which == Step::Publish {
        Post::of(ask).to_asker(tx, "question-published", &question)?;
    }
    Ok(())
}

/// Takes it back: it is a draft again.
///
/// # Errors
/// When there is none.
pub fn unpublish(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let mut answer = find(ask, tx)?;
    step(ask, tx, &answer, Step::Unpublish)?;
    answer.state = State::Draft;
    answer.validated_at = 0;
    save(ask, tx, answer.clone(), "answer.unpublish")?;
    Answer::redirect(ask.done(&format!("admin/answers/{}", answer.id), "answers-unpublished"))
}

/// Takes a draft away.
///
/// # Errors
/// When it is public.
pub fn remove(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let answer = find(ask, tx)?;
    if answer.state == State::Public {
        return Err(Failure::Conflict);
    }
    store::remove(tx, ask.site(), answer.id)?;
    record(ask, tx, "answer.remove", answer.id)?;
    Answer::redirect(ask.done("admin/answers", "answers-removed"))
}

/// The file of an article, for editors to review.
///
/// # Errors
/// When it is not written in this language.
pub fn article(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let (answer, lang) = (find(ask, tx)?, language(ask)?);
    let module = questions::module(&ask.tenant).ok_or(Failure::NotFound)?;
    let file = article::file(&ask.tenant, &module.id, &answer, &lang);
    let (name, text) = file.ok_or(Failure::NotFound)?;
    Answer::file("text/markdown; charset=utf-8", &name, text.into_bytes())
}
