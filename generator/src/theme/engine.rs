//! The template engine of one language: `t`, `date` and `number` speak it, so no template can
//! forget its language.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, RwLock};

use anyhow::{Context, Result};
use tera::{Error, Kwargs, State, Tera, TeraResult, Value};

use super::bound::bound;
use super::files::Files;
use super::markup;
use crate::texts::{Arg, Texts};

/// The pictograms by name, as SVG.
pub(super) type Icons = Arc<BTreeMap<String, Value>>;

/// Templates below this folder belong to a service that shares the look.
const SERVICE: &str = "service/";

/// Whose templates are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Scope {
    /// Those of the site's own pages.
    Site,
    /// Those and the service's.
    Service,
}

/// Reads the templates of a theme for one language.
pub(super) fn build(
    files: &Files,
    scope: Scope,
    texts: &Arc<Texts>,
    icons: &Icons,
) -> Result<Tera> {
    let mut tera = Tera::new();
    add_texts(&mut tera, texts);
    add_isolated(&mut tera, texts);
    add_formats(&mut tera, texts);
    markup::add(&mut tera, icons);
    let wanted = |name: &str| scope == Scope::Service || !name.starts_with(SERVICE);
    let found = files.below("templates/").filter(|(name, _)| wanted(name));
    let templates = found.map(|(name, bytes)| {
        let source =
            std::str::from_utf8(bytes).with_context(|| format!("templates/{name} is not UTF-8"))?;
        Ok((name, bound(name, source, texts, icons)?))
    });
    tera.add_raw_templates(templates.collect::<Result<Vec<_>>>()?)
        .context("in the theme's templates")?;
    Ok(tera)
}

/// `t(key="home-title")`, `t(key="results-count", count=3)`; `plurals(key=…)` gives a script
/// every form of a text that counts, as JSON.
fn add_texts(tera: &mut Tera, texts: &Arc<Texts>) {
    let plain: HashMap<String, Value> =
        texts.all_plain().map(|(key, text)| (key.to_owned(), Value::normal_string(text))).collect();
    let all = Arc::clone(texts);
    tera.register_function("t", move |args: Kwargs, _: &State<'_>| -> TeraResult<Value> {
        let key: &str = args.must_get("key")?;
        match plain.get(key) {
            Some(text) => Ok(text.clone()),
            None => filled(&all, key, &args).map(Value::from),
        }
    });
    let all = Arc::clone(texts);
    tera.register_function("plurals", move |args: Kwargs, _: &State<'_>| -> TeraResult<String> {
        let forms = all.plurals(args.must_get("key")?).map_err(Error::message)?;
        let forms: BTreeMap<_, _> = forms.into_iter().collect();
        serde_json::to_string(&forms).map_err(Error::message)
    });
}

/// As `t`, with each argument in `<bdi>`: for words whose direction may differ from the text's.
fn add_isolated(tera: &mut Tera, texts: &Arc<Texts>) {
    let all = Arc::clone(texts);
    tera.register_function("t_isolated", move |args: Kwargs, state: &State<'_>| {
        let key: &str = args.must_get("key")?;
        let given = || args.iter().filter_map(|(name, value)| Some((name.as_str()?, value)));
        let given = || given().filter(|(name, _)| *name != "key");
        let marks: Vec<_> = given().map(|(name, _)| (name, Arg::from(mark(name)))).collect();
        let text = all.get(key, &marks).map_err(Error::message)?;
        let mut html = state.escape(&text)?;
        for (name, value) in given() {
            let words = markup::bare(value)?;
            let words = state.escape(words.as_str().unwrap_or_default())?;
            let language = markup::attributes(value);
            html = html.replace(&mark(name), &format!("<bdi{language}>{words}</bdi>"));
        }
        TeraResult::Ok(Value::safe_string(&html))
    });
}

/// Stands for an argument until the text around it is escaped; from the private use area.
fn mark(name: &str) -> String {
    format!("\u{e000}{name}\u{e001}")
}

fn filled(texts: &Texts, key: &str, args: &Kwargs) -> TeraResult<String> {
    let values = args.iter().filter_map(|(name, value)| {
        let value = match value.as_i64() {
            Some(number) => Arg::from(number),
            None => Arg::from(value.as_str()?.to_owned()),
        };
        Some((name.as_str()?, value))
    });
    let values: Vec<_> = values.collect();
    texts.get(key, &values).map(std::borrow::Cow::into_owned).map_err(Error::message)
}

/// `{{ page.validated_on | date }}`, `{{ entry.starts | date_time }}`, `{{ count | number }}`.
fn add_formats(tera: &mut Tera, texts: &Arc<Texts>) {
    let locale = texts.locale().clone();
    // A site has few days of validation, and each stands on many pages.
    let known = RwLock::new(HashMap::<String, Value>::new());
    tera.register_filter("date", move |iso: &str, _: Kwargs, _: &State<'_>| {
        if let Some(date) = known.read().ok().and_then(|known| known.get(iso).cloned()) {
            return date;
        }
        let date = Value::from(locale.date(iso));
        if let Ok(mut known) = known.write() {
            known.insert(iso.to_owned(), date.clone());
        }
        date
    });
    let locale = texts.locale().clone();
    tera.register_filter("date_time", move |iso: &str, _: Kwargs, _: &State<'_>| {
        locale.date_time(iso)
    });
    let locale = texts.locale().clone();
    tera.register_filter("number", move |number: i64, _: Kwargs, _: &State<'_>| {
        locale.number(number)
    });
}
