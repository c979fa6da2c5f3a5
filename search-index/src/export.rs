//! The browser's files, made from the index: what a phone loads to search without a server.

mod facets;
mod shards;

use crate::client::Scripts;
use crate::export::facets::facets;
use crate::format::{Meta, Row, VERSION, pack, write_rows};
use crate::index::{Index, IndexError, SMALL_SITE};

/// A file of the export, to be written beside the language's search page.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct ExportFile {
    /// Where it belongs, from the folder of the language's export.
    pub path: String,
    /// What is in it.
    pub bytes: Vec<u8>,
}

/// The script that a page loads: all else it finds by itself.
pub const SCRIPT: &str = "search.js";

/// So many documents share a file of rows.
const CHUNK: usize = 16;
/// So many frequent stop words stand in the script.
const STOP_WORDS_IN_SCRIPT: usize = 32;

/// All files of a language; the same index gives the same bytes.
pub fn export(index: &Index, scripts: &Scripts) -> Result<Vec<ExportFile>, IndexError> {
    let shards = (0..index.keys.shards())
        .map(|shard| Ok(index.shard(shard)?.encode()))
        .collect::<Result<Vec<_>, IndexError>>()?;
    let rows: Vec<Row> =
        (0..index.len() as u32).map(|id| index.row(id)).collect::<Result<_, _>>()?;
    let facets = facets(index)?;
    let mut meta = index.meta()?;
    let small = index.len() < SMALL_SITE;
    let contents = if small {
        one_file(&mut meta, shards, &rows, facets)
    } else {
        many_files(shards, &rows, facets)
    };
    let packed = contents
        .into_iter()
        .map(|(name, bytes)| Ok((name, pack(&bytes)?)))
        .collect::<Result<Vec<_>, IndexError>>()?;
    let seldom = ("more.js".to_string(), scripts.seldom().into_bytes());
    let files: Vec<Content> = packed.into_iter().chain([seldom]).collect();
    meta.folder = fingerprint(&files);
    let script =
        ExportFile { path: SCRIPT.to_string(), bytes: scripts.always(&meta)?.into_bytes() };
    let inside = |(name, bytes)| ExportFile { path: format!("{}/{name}", meta.folder), bytes };
    Ok([script].into_iter().chain(files.into_iter().map(inside)).collect())
}

type Content = (String, Vec<u8>);

fn many_files(shards: Vec<Vec<u8>>, rows: &[Row], facets: Vec<u8>) -> Vec<Content> {
    let shards =
        shards.into_iter().enumerate().map(|(number, bytes)| (format!("s{number}.bin"), bytes));
    let rows = rows
        .chunks(CHUNK)
        .enumerate()
        .map(|(number, rows)| (format!("d{number}.bin"), write_rows(rows)));
    shards.chain(rows).chain([("f.bin".to_string(), facets)]).collect()
}

/// The whole site in one file; the script says where its parts begin.
fn one_file(meta: &mut Meta, shards: Vec<Vec<u8>>, rows: &[Row], facets: Vec<u8>) -> Vec<Content> {
    let mut bytes = shards.concat();
    let rows_begin = bytes.len();
    bytes.extend(write_rows(rows));
    meta.one = Some([rows_begin, bytes.len()]);
    meta.chunk = SMALL_SITE;
    bytes.extend(facets);
    vec![("all.bin".to_string(), bytes)]
}

fn fingerprint(files: &[Content]) -> String {
    let mut hasher = blake3::Hasher::new();
    for (name, bytes) in files {
        hasher.update(name.as_bytes()).update(&(bytes.len() as u64).to_le_bytes()).update(bytes);
    }
    hasher.finalize().to_hex()[..10].to_string()
}

impl Index {
    fn row(&self, id: u32) -> Result<Row, IndexError> {
        let hit = self.hit(id, 0.0)?;
        Ok(Row {
            id: hit.id,
            url: hit.url,
            title: hit.title,
            summary: hit.summary,
            section: hit.section,
            kind: hit.kind,
        })
    }

    fn meta(&self) -> Result<Meta, IndexError> {
        Ok(Meta {
            version: VERSION,
            folder: String::new(),
            documents: self.len(),
            chunk: CHUNK,
            cuts: self.keys.separators().join("\n"),
            stop: self.frequent_stop_words()?.join(" "),
            rules: self.analyzer.rules.clone(),
            weights: self.matching,
            one: None,
        })
    }

    fn frequent_stop_words(&self) -> Result<Vec<String>, IndexError> {
        let mut words = Vec::new();
        for word in self.analyzer.stop_words() {
            words.push((std::cmp::Reverse(self.holders(word)?.len()), word.to_string()));
        }
        words.sort();
        words.truncate(STOP_WORDS_IN_SCRIPT);
        let mut words: Vec<String> = words.into_iter().map(|(_, word)| word).collect();
        words.sort();
        Ok(words)
    }
}
