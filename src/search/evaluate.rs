//! How well questions are answered: folders of documents, questions and right answers.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use generator::theme::Theme;
use search_index::client::Scripts;
use search_index::evaluate::{Folder, Measures, Question, ask, browser, overlap, write_run};
use search_index::export::export;
use search_index::index::Index;

use crate::Outcome;
use crate::args::sites::SearchArgs;
use crate::terminal::Terminal;

const HEAD: &str = "language set         by       nDCG@10  MRR@10  recall@10  empty  overlap@10\n";

/// Measures every folder that is named, or every language below it.
pub(super) fn run(args: &SearchArgs, terminal: &Terminal) -> Result<Outcome> {
    let runs = args.runs.clone().unwrap_or_else(|| PathBuf::from("search-runs"));
    fs::create_dir_all(&runs).with_context(|| format!("failed to make `{}`", runs.display()))?;
    let scripts = args.client.then(|| Theme::load("base", None)?.search_scripts()).transpose()?;
    terminal.data(HEAD)?;
    for folder in folders(&args.evaluate)? {
        let folder = Folder::read(&folder)
            .with_context(|| format!("failed to read the questions in `{}`", folder.display()))?;
        measure(&folder, scripts.as_ref(), &runs, terminal)?;
    }
    terminal.say(&format!("the runs are in `{}`", runs.display()));
    Ok(Outcome::Fine)
}

/// A folder that holds `docs.jsonl`, or the folders in it that do.
fn folders(named: &[PathBuf]) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for folder in named {
        if folder.join("docs.jsonl").is_file() {
            found.push(folder.clone());
            continue;
        }
        let entries = fs::read_dir(folder)
            .with_context(|| format!("failed to read `{}`", folder.display()))?;
        let mut inside: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
        inside.retain(|path| path.join("docs.jsonl").is_file());
        inside.sort();
        found.extend(inside);
    }
    Ok(found)
}

fn measure(
    folder: &Folder,
    scripts: Option<&Scripts>,
    runs: &Path,
    terminal: &Terminal,
) -> Result<()> {
    let index = Index::build(folder.analysis(), &folder.documents, None)?;
    let place = scripts.map(|scripts| exported(&index, scripts)).transpose()?;
    for (name, questions) in &folder.sets {
        let run = ask(&index, questions)?;
        let file = |by: &str| runs.join(format!("{}-{name}-{by}.tsv", folder.language));
        write_run(&file("tantivy"), &run)?;
        let measures = Measures::of(questions, &run, &folder.gains);
        terminal.data(&row(folder, name, "tantivy", &measures, None))?;
        if let Some(place) = &place {
            let theirs = asked(place.path(), questions)?;
            write_run(&file("browser"), &theirs)?;
            let measures = Measures::of(questions, &theirs, &folder.gains);
            terminal.data(&row(
                folder,
                name,
                "browser",
                &measures,
                Some(overlap(&run, &theirs)),
            ))?;
        }
    }
    Ok(())
}

fn exported(index: &Index, scripts: &Scripts) -> Result<tempfile::TempDir> {
    let place = tempfile::tempdir().context("failed to make a temporary folder")?;
    browser::write(place.path(), &export(index, scripts)?)?;
    Ok(place)
}

fn asked(place: &Path, questions: &[Question]) -> Result<search_index::evaluate::Run> {
    let answers = browser::ask(place, questions);
    let answers = answers.context("failed to ask the browser's script; is `node` installed?")?;
    Ok(browser::run(&answers))
}

fn row(folder: &Folder, set: &str, by: &str, measures: &Measures, both: Option<f64>) -> String {
    let both = both.map_or_else(String::new, |both| format!("{both:.3}"));
    format!(
        "{:8} {set:11} {by:8} {:7.3} {:7.3} {:10.3} {:6.3}  {both}\n",
        folder.language, measures.ndcg, measures.mrr, measures.recall, measures.empty
    )
}
