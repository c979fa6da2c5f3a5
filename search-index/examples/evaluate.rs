//! Measures folders of questions: `cargo run --release -p search-index --example evaluate -- FOLDER…`
//!
//! `--no-client` leaves the browser's script out, `--runs DIR` writes run files.

use std::path::{Path, PathBuf};

use search_index::client::Scripts;
use search_index::evaluate::{Folder, Measures, Question, ask, browser, overlap, write_run};
use search_index::export::export;
use search_index::index::Index;

type Failure = Box<dyn std::error::Error>;

fn main() -> Result<(), Failure> {
    let mut arguments = std::env::args().skip(1);
    let (mut client, mut runs, mut exports, mut folders) = (true, None, None, Vec::new());
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--no-client" => client = false,
            "--runs" => runs = arguments.next().map(PathBuf::from),
            "--exports" => exports = arguments.next().map(PathBuf::from),
            folder => folders.push(PathBuf::from(folder)),
        }
    }
    println!(
        "lang set         server: nDCG  MRR   recall empty | client: nDCG  empty overlap | bytes median p90, requests median"
    );
    folders
        .iter()
        .try_for_each(|folder| evaluate(folder, client, runs.as_deref(), exports.as_deref()))
}

fn evaluate(
    folder: &Path,
    client: bool,
    runs: Option<&Path>,
    exports: Option<&Path>,
) -> Result<(), Failure> {
    let folder = Folder::read(folder)?;
    let index = Index::build(folder.analysis(), &folder.documents, None)?;
    let place = tempfile::tempdir()?;
    let scripts = Scripts::read(
        &Path::new(env!("CARGO_MANIFEST_DIR")).join("../themes/base/scripts/search"),
    )?;
    let files = export(&index, &scripts)?;
    browser::write(place.path(), &files)?;
    if let Some(exports) = exports {
        browser::write(&exports.join(&folder.language), &files)?;
    }
    for (name, questions) in &folder.sets {
        let run = ask(&index, questions)?;
        let server = Measures::of(questions, &run, &folder.gains);
        print!(
            "{:4} {name:11} {:.4} {:.4} {:.4} {:.3}",
            folder.language, server.ndcg, server.mrr, server.recall, server.empty
        );
        if let Some(runs) = runs {
            write_run(&runs.join(format!("{}-{name}-server.tsv", folder.language)), &run)?;
        }
        if client {
            let answers = browser::ask(place.path(), questions)?;
            let theirs = browser::run(&answers);
            if let Some(runs) = runs {
                write_run(&runs.join(format!("{}-{name}-client.tsv", folder.language)), &theirs)?;
            }
            let measures = Measures::of(questions, &theirs, &folder.gains);
            print!(" | {:.4} {:.3} {:.4}", measures.ndcg, measures.empty, overlap(&run, &theirs));
            print!(" | {}", costs(&answers));
        }
        println!();
    }
    if client {
        one_word(place.path(), &folder)?;
    }
    let sizes = |start: &str| -> usize {
        files.iter().filter(|file| file.path.contains(start)).map(|file| file.bytes.len()).sum()
    };
    let all: usize = files.iter().map(|file| file.bytes.len()).sum();
    println!(
        "{:4} files {}, bytes {all}: shards {}, rows {}, script {} unpacked",
        folder.language,
        files.len(),
        sizes("/s"),
        sizes("/d"),
        files[0].bytes.len()
    );
    Ok(())
}

/// What a single word costs.
fn one_word(place: &Path, folder: &Folder) -> Result<(), Failure> {
    let Some(keywords) = folder.sets.get("keywords") else { return Ok(()) };
    let word = |question: &Question| {
        let text = question.text.split(' ').next().unwrap_or_default().to_string();
        Question { id: question.id.clone(), text }
    };
    let answers = browser::ask(place, &keywords.iter().map(word).collect::<Vec<_>>())?;
    println!("{:4} one word    {:42} | {}", folder.language, "", costs(&answers));
    Ok(())
}

fn costs(answers: &[browser::Answer]) -> String {
    let sorted = |value: fn(&browser::Answer) -> usize| {
        let mut values: Vec<usize> = answers.iter().map(value).collect();
        values.sort_unstable();
        values
    };
    let (bytes, requests) = (sorted(|answer| answer.bytes), sorted(|answer| answer.requests));
    let at = |values: &[usize], share: usize| {
        values.get(values.len() * share / 100).copied().unwrap_or(0)
    };
    format!("{} {} {}", at(&bytes, 50), at(&bytes, 90), at(&requests, 50))
}
