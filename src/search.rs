//! `immerse search`: asks the index of a site, or measures how well questions are answered.

use std::path::Path;

use anyhow::{Context, Result, bail};
use search_index::index::Index;
use search_index::query::{Hit, Query};
use serde::Serialize;

use crate::Outcome;
use crate::args::sites::SearchArgs;
use crate::terminal::Terminal;

mod evaluate;

/// Asks, or measures.
pub(crate) fn run(args: &SearchArgs, root: &Path, terminal: &Terminal) -> Result<Outcome> {
    if !args.evaluate.is_empty() {
        return evaluate::run(args, terminal);
    }
    let [site, lang, words @ ..] = args.words.as_slice() else {
        bail!(
            "name a site, a language and what to look for: `immerse search cyprus el \"γιατρός\"`"
        );
    };
    let text = words.join(" ");
    let folder = args.out.clone().unwrap_or_else(|| root.join("public"));
    let folder = folder.join(".search").join(site).join(lang);
    if !folder.is_dir() {
        bail!(
            "there is no search index `{}`; make it with `immerse build {site}`",
            folder.display()
        );
    }
    let index =
        Index::open(&folder).with_context(|| format!("failed to open `{}`", folder.display()))?;
    let results = index.search(&Query { limit: args.limit, ..Query::new(&text) })?;
    if args.json {
        let hits: Vec<Row<'_>> = results.hits.iter().map(Row::of).collect();
        terminal.data(&format!("{}\n", serde_json::to_string_pretty(&hits)?))?;
    } else {
        for (place, hit) in results.hits.iter().enumerate() {
            terminal.data(&format!("{:>3}  {}\n     {}\n", place + 1, hit.title, hit.url))?;
        }
    }
    if results.hits.is_empty() {
        let near = results.near_words.join(", ");
        terminal.say("nothing was found");
        if !near.is_empty() {
            terminal.say(&format!("near words: {near}"));
        }
    }
    Ok(Outcome::Fine)
}

/// A hit as machines read it.
#[derive(Serialize)]
struct Row<'a> {
    id: &'a str,
    url: &'a str,
    title: &'a str,
    summary: &'a str,
    section: &'a str,
    kind: &'a str,
    score: f64,
}

impl<'a> Row<'a> {
    fn of(hit: &'a Hit) -> Self {
        let Hit { id, url, title, summary, section, kind, score } = hit;
        Self { id, url, title, summary, section, kind, score: *score }
    }
}
