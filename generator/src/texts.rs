//! Interface texts: one Fluent file a language, each key in each of them.

use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt;

use anyhow::{Result, anyhow, bail};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};

use crate::locale::{Locale, MIRROR};

pub use self::check::check;
pub use self::mirror::mirror;
pub use fluent_bundle::FluentValue as Arg;

mod check;
mod mirror;

/// The interface texts of one language.
pub struct Texts {
    file: String,
    source: String,
    locale: Locale,
    bundle: FluentBundle<FluentResource>,
    /// Texts without placeholders, which are nearly all: written out once.
    plain: HashMap<String, String>,
}

impl Texts {
    /// Reads the Fluent text `source` of `file`; says every mistake in it.
    pub fn parse(locale: &Locale, file: &str, source: String) -> Result<Self> {
        let resource = FluentResource::try_new(source.clone()).map_err(|(_, mistakes)| {
            let list: Vec<_> =
                mistakes.iter().map(|m| format!("byte {}: {m}", m.pos.start)).collect();
            anyhow!("{file}: {}", list.join("; "))
        })?;
        let keys = check::keys(&resource);
        let mut bundle = FluentBundle::new_concurrent(vec![locale.formats_as().parse()?]);
        // Direction marks would end up in attributes and titles; templates isolate with <bdi>.
        bundle.set_use_isolating(false);
        if locale.tag() == MIRROR {
            bundle.set_transform(Some(mirror::mirror));
        }
        if let Err(twice) = bundle.add_resource(resource) {
            bail!(
                "{file}: {}",
                twice.iter().map(ToString::to_string).collect::<Vec<_>>().join("; ")
            );
        }
        let plain = HashMap::new();
        let mut texts =
            Self { file: file.to_owned(), source, locale: locale.clone(), bundle, plain };
        for (key, placeholders) in keys {
            if placeholders.is_empty() {
                let text = texts.format(&key, &FluentArgs::new())?;
                texts.plain.insert(key, text);
            }
        }
        Ok(texts)
    }

    /// The language of these texts.
    pub fn locale(&self) -> &Locale {
        &self.locale
    }

    /// Where they were read.
    pub fn file(&self) -> &str {
        &self.file
    }

    /// Whether there is such a text.
    pub fn contains(&self, key: &str) -> bool {
        self.bundle.has_message(key)
    }

    /// The text `key` with what stands in its placeholders.
    pub fn get(&self, key: &str, args: &[(&str, Arg<'_>)]) -> Result<Cow<'_, str>> {
        if let Some(text) = self.plain.get(key) {
            return Ok(Cow::Borrowed(text));
        }
        let args: FluentArgs<'_> =
            args.iter().map(|(name, value)| (*name, value.clone())).collect();
        self.format(key, &args).map(Cow::Owned)
    }

    /// The text `key`, which has no placeholders.
    pub fn plain(&self, key: &str) -> Option<&str> {
        self.plain.get(key).map(String::as_str)
    }

    /// Every text without placeholders.
    pub fn all_plain(&self) -> impl Iterator<Item = (&str, &str)> {
        self.plain.iter().map(|(key, text)| (key.as_str(), text.as_str()))
    }

    /// The text `key`, which counts something: its form for each plural category of the language,
    /// with `{count}` where the number stands. Scripts choose among them with `Intl.PluralRules`.
    pub fn plurals(&self, key: &str) -> Result<Vec<(&'static str, String)>> {
        let forms = self.locale.plurals().into_iter().map(|category| {
            // Every category of every language has a number below 1,000,001; the sign of it
            // must not be met in the words themselves, so the largest is taken.
            let number = (0..=1000).rev().find(|n| self.locale.plural(*n) == category);
            let number = number.unwrap_or(1_000_000);
            let text = self.get(key, &[("count", Arg::from(number))])?;
            Ok((category, text.replace(&number.to_string(), "{count}")))
        });
        forms.collect()
    }

    fn format(&self, key: &str, args: &FluentArgs<'_>) -> Result<String> {
        let message = self.bundle.get_message(key);
        let Some(pattern) = message.and_then(|message| message.value()) else {
            bail!("{}: the text {key} is missing", self.file);
        };
        let mut mistakes = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(args), &mut mistakes).into_owned();
        match mistakes.first() {
            Some(mistake) => bail!("{}: the text {key}: {mistake}", self.file),
            None => Ok(text),
        }
    }
}

impl fmt::Debug for Texts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Texts").field("file", &self.file).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
