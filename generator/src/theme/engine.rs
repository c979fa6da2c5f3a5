//! The template engine of one language: `t`, `date` and `number` speak it, so no template can
//! forget its language.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use anyhow::{Context, Result};
use tera::{Error, Kwargs, State, Tera, TeraResult, Value};

use super::bound::bound;
use super::files::Files;
use crate::texts::{Arg, Texts};

/// The pictograms by name, as SVG.
pub(super) type Icons = Arc<BTreeMap<String, Value>>;

/// Reads the templates of a theme for one language.
pub(super) fn build(files: &Files, texts: &Arc<Texts>, icons: &Icons) -> Result<Tera> {
    let mut tera = Tera::new();
    add_texts(&mut tera, texts);
    add_isolated(&mut tera, texts);
    add_formats(&mut tera, texts);
    add_markup(&mut tera, icons);
    let templates = files.below("templates/").map(|(name, bytes)| {
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
    let plain: HashMap<String, Value> = texts
        .all_plain()
        .map(|(key, text)| (key.to_owned(), Value::normal_string(text)))
        .collect();
    let all = Arc::clone(texts);
    tera.register_function(
        "t",
        move |args: Kwargs, _: &State<'_>| -> TeraResult<Value> {
            let key: &str = args.must_get("key")?;
            match plain.get(key) {
                Some(text) => Ok(text.clone()),
                None => filled(&all, key, &args).map(Value::from),
            }
        },
    );
    let all = Arc::clone(texts);
    tera.register_function(
        "plurals",
        move |args: Kwargs, _: &State<'_>| -> TeraResult<String> {
            let forms = all.plurals(args.must_get("key")?).map_err(Error::message)?;
            let forms: BTreeMap<_, _> = forms.into_iter().collect();
            serde_json::to_string(&forms).map_err(Error::message)
        },
    );
}

/// As `t`, with each argument in `<bdi>`: for words whose direction may differ from the text's.
fn add_isolated(tera: &mut Tera, texts: &Arc<Texts>) {
    let all = Arc::clone(texts);
    tera.register_function("t_isolated", move |args: Kwargs, state: &State<'_>| {
        let key: &str = args.must_get("key")?;
        let given = || {
            args.iter()
                .filter_map(|(name, value)| Some((name.as_str()?, value)))
        };
        let given = || given().filter(|(name, _)| *name != "key");
        let marks: Vec<_> = given()
            .map(|(name, _)| (name, Arg::from(mark(name))))
            .collect();
        let text = all.get(key, &marks).map_err(Error::message)?;
        let mut html = state.escape(&text)?;
        for (name, value) in given() {
            let words = state.escape(value.as_str().unwrap_or_default())?;
            html = html.replace(&mark(name), &format!("<bdi>{words}</bdi>"));
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
    texts
        .get(key, &values)
        .map(std::borrow::Cow::into_owned)
        .map_err(Error::message)
}

/// `{{ page.validated_on | date }}`, `{{ entry.starts | date_time }}`, `{{ count | number }}`.
fn add_formats(tera: &mut Tera, texts: &Arc<Texts>) {
    let locale = texts.locale().clone();
    tera.register_filter("date", move |iso: &str, _: Kwargs, _: &State<'_>| {
        locale.date(iso)
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

/// `{{ link.title | spoken }}` marks words of another language than the page's;
/// `<h1{{ page.title | language }}>` gives the attributes that mark them, `| bare` the words alone;
/// `icon(name=…)` is a pictogram.
fn add_markup(tera: &mut Tera, icons: &Icons) {
    tera.register_filter("spoken", |words: &Value, _: Kwargs, state: &State<'_>| {
        spoken(words, state)
    });
    tera.register_filter("bare", |words: &Value, _: Kwargs, _: &State<'_>| {
        bare(words)
    });
    tera.register_filter("language", |words: &Value, _: Kwargs, _: &State<'_>| {
        Value::safe_string(&attributes(words))
    });
    tera.register_filter("query", |text: &str, _: Kwargs, _: &State<'_>| query(text));
    let icons = Arc::clone(icons);
    tera.register_function(
        "icon",
        move |args: Kwargs, _: &State<'_>| -> TeraResult<Value> {
            let name: &str = args.must_get("name")?;
            let icon = icons.get(name).or_else(|| icons.get("module"));
            icon.cloned()
                .ok_or_else(|| Error::message(format!("the theme has no icons/{name}.svg")))
        },
    );
}

fn spoken(words: &Value, state: &State<'_>) -> TeraResult<Value> {
    let attributes = attributes(words);
    if attributes.is_empty() {
        return bare(words);
    }
    let escaped = state.escape(bare(words)?.as_str().unwrap_or_default())?;
    Ok(Value::safe_string(&format!(
        "<span{attributes}>{escaped}</span>"
    )))
}

/// Words of the page's language are a string, others a map; see `view::Spoken`.
fn bare(words: &Value) -> TeraResult<Value> {
    let text = if words.is_string() {
        Some(words)
    } else {
        words.get_from_path("text")
    };
    text.cloned()
        .ok_or_else(|| Error::message("wanted words, with their language or without"))
}

/// A text as it may stand in the query of an address.
fn query(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len() * 3);
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => {
                encoded.push(char::from(byte));
            }
            _ => encoded.push_str(&format!("%{byte:02X}")),
        }
    }
    encoded
}

/// Tags and directions come from `locales.yaml` and are checked there.
fn attributes(words: &Value) -> String {
    if words.is_string() {
        return String::new();
    }
    let field = |name| {
        words
            .get_from_path(name)
            .and_then(Value::as_str)
            .unwrap_or_default()
    };
    match (field("lang"), field("dir")) {
        ("", _) => String::new(),
        (lang, "") => format!(" lang=\"{lang}\""),
        (lang, dir) => format!(" lang=\"{lang}\" dir=\"{dir}\""),
    }
}
