//! The browser's files, made from the index: what a phone loads to search without a server.

mod facets;
mod shards;
mod tails;

use crate::client::Scripts;
use crate::export::facets::facets;
use crate::format::{
    Alphabet, Frame, Guessing, Meta, Row, VERSION, alphabet_of, pack, write_rows, write_tails,
};
use crate::index::{Index, IndexError, LARGE_SITE, SMALL_SITE};

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

/// A file of rows takes about so many bytes before it is packed, fewer on large sites, where the
/// first results lie in more files,
const ROWS_BYTES: usize = 4_200;
const LARGE_ROWS_BYTES: usize = 1_500;
/// and holds so many rows at least and at most.
const ROWS: std::ops::RangeInclusive<usize> = 8..=32;

/// All files of a language; the same index gives the same bytes.
pub fn export(index: &Index, scripts: &Scripts) -> Result<Vec<ExportFile>, IndexError> {
    let rows: Vec<Row> =
        (0..index.len() as u32).map(|id| index.row(id)).collect::<Result<_, _>>()?;
    let alphabet = alphabet(index, &rows);
    let frame = Frame { documents: index.len(), alphabet };
    let shards = (0..index.keys.shards())
        .map(|shard| Ok(index.shard(shard)?.parts(frame)))
        .collect::<Result<Vec<_>, IndexError>>()?;
    let facets = facets(index)?;
    let mut meta = index.meta(alphabet);
    let guessing = index.guessing();
    let small = index.len() < SMALL_SITE;
    let contents = if small {
        one_file(&mut meta, shards, &rows, facets)
    } else {
        let tails = index.tails();
        let tails = tails.iter().map(|tails| vec![write_tails(tails, alphabet)]).collect();
        meta.chunk = chunk(&rows, alphabet);
        let rows = rows.chunks(meta.chunk).map(|rows| vec![write_rows(rows, alphabet)]).collect();
        many_files(shards, rows, tails, facets)
    };
    let packed = contents
        .into_iter()
        .map(|(name, parts)| Ok((name, pack(&parts)?)))
        .collect::<Result<Vec<_>, IndexError>>()?;
    let seldom = ("more.js".to_string(), scripts.seldom(&guessing)?.into_bytes());
    let files: Vec<(String, Vec<u8>)> = packed.into_iter().chain([seldom]).collect();
    meta.folder = fingerprint(&files);
    let script =
        ExportFile { path: SCRIPT.to_string(), bytes: scripts.always(&meta)?.into_bytes() };
    let inside = |(name, bytes)| ExportFile { path: format!("{}/{name}", meta.folder), bytes };
    Ok([script].into_iter().chain(files.into_iter().map(inside)).collect())
}

/// The alphabet of most titles, summaries and words.
fn alphabet(index: &Index, rows: &[Row]) -> Alphabet {
    let shown = rows.iter().flat_map(|row| [row.title.as_str(), &row.summary]);
    alphabet_of(shown.chain(index.keys.all().iter().map(String::as_str)))
}

/// How many rows share a file.
fn chunk(rows: &[Row], alphabet: Alphabet) -> usize {
    let bytes = write_rows(rows, alphabet).len() / rows.len().max(1);
    let file = if rows.len() > LARGE_SITE { LARGE_ROWS_BYTES } else { ROWS_BYTES };
    (file / bytes.max(1)).clamp(*ROWS.start(), *ROWS.end())
}

/// A file in parts that are unlike each other.
type Content = (String, Parts);
type Parts = Vec<Vec<u8>>;

fn many_files(
    shards: Vec<Parts>,
    rows: Vec<Parts>,
    tails: Vec<Parts>,
    facets: Vec<u8>,
) -> Vec<Content> {
    let named = |letter: char, files: Vec<Parts>| {
        let name = move |(number, parts)| (format!("{letter}{number}.bin"), parts);
        files.into_iter().enumerate().map(name)
    };
    let files = named('s', shards).chain(named('d', rows)).chain(named('t', tails));
    files.chain([("f.bin".to_string(), vec![facets])]).collect()
}

/// The whole site in one file; the script says where its parts begin.
fn one_file(meta: &mut Meta, shards: Vec<Parts>, rows: &[Row], facets: Vec<u8>) -> Vec<Content> {
    let mut parts = shards.concat();
    let length = |parts: &Parts| parts.iter().map(Vec::len).sum();
    let rows_begin = length(&parts);
    parts.push(write_rows(rows, meta.alphabet));
    meta.one = Some([rows_begin, length(&parts)]);
    meta.chunk = SMALL_SITE;
    parts.push(facets);
    vec![("all.bin".to_string(), parts)]
}

fn fingerprint(files: &[(String, Vec<u8>)]) -> String {
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

    fn meta(&self, alphabet: Alphabet) -> Meta {
        Meta {
            version: VERSION,
            folder: String::new(),
            documents: self.len(),
            alphabet,
            chunk: 0,
            cuts: self.keys.written_separators(),
            stop: self.analyzer.asked_words().join(" "),
            common: self.common.join(" "),
            strip: self.analyzer.rules.strip,
            joined: self.analyzer.rules.joined,
            weights: self.matching.certain(),
            one: None,
        }
    }

    fn guessing(&self) -> Guessing {
        let rules = &self.analyzer.rules;
        Guessing {
            tails: self.tail_files,
            variants: rules.variants,
            sounds: rules.sounds,
            spellings: rules.spellings,
            weights: self.matching.guessed(),
        }
    }
}
