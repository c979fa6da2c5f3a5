//! The browser's files, made from the index: what a phone loads to search without a server.

mod carried;
mod facets;
mod shards;
mod tails;

use crate::client::Scripts;
use crate::export::carried::carry;
use crate::export::facets::facets;
use crate::format::{
    Alphabet, Frame, Guessing, Meta, Row, Shard, VERSION, alphabet_of, pack, write_rows,
    write_tails,
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
/// first results lie in more files.
const ROWS_BYTES: usize = 3_100;
const LARGE_ROWS_BYTES: usize = 2_000;
/// A site's files take about so many bytes a page; what shards leave of that is for rows that
/// they carry, which pack a little worse than among others: by one part in so many.
const BYTES_A_PAGE: usize = 398;
const CARRIED_COST: usize = 6;
/// About so many bytes the scripts have.
const SCRIPTS_BYTES: usize = 14_500;
/// A file of rows holds so many rows at least and at most.
const ROWS: std::ops::RangeInclusive<usize> = 6..=32;

/// All files of a language; the same index gives the same bytes.
pub fn export(index: &Index, scripts: &Scripts) -> Result<Vec<ExportFile>, IndexError> {
    let rows: Vec<Row> =
        (0..index.len() as u32).map(|id| index.row(id)).collect::<Result<_, _>>()?;
    let alphabet = alphabet(index, &rows);
    let frame = Frame { documents: index.len(), alphabet };
    let mut shards =
        (0..index.keys.shards()).map(|shard| index.shard(shard)).collect::<Result<Vec<_>, _>>()?;
    let mut meta = index.meta(alphabet);
    let facets = facets(index)?;
    let packed = if index.len() < SMALL_SITE {
        one_file(&mut meta, &shards, &rows, facets)?
    } else {
        meta.chunk = chunk(&rows, alphabet);
        let tails = index.tails().iter().map(|tails| write_tails(tails, alphabet)).collect();
        let written = rows.chunks(meta.chunk).map(|rows| write_rows(rows, alphabet)).collect();
        let mut files = [named('d', written)?, named('t', tails)?].concat();
        files.push(("f.bin".to_string(), pack(&[facets])?));
        let count = carried(&shards, &files, frame)?;
        carry(&mut shards, &rows, count);
        [packed(&shards, frame)?, files].concat()
    };
    let seldom = ("more.js".to_string(), scripts.seldom(&index.guessing())?.into_bytes());
    let files: Vec<Packed> = packed.into_iter().chain([seldom]).collect();
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

/// A file and what is in it.
type Packed = (String, Vec<u8>);

/// Packed files, each named by a letter and its number.
fn named(letter: char, files: Vec<Vec<u8>>) -> Result<Vec<Packed>, IndexError> {
    let file = |(number, bytes)| Ok((format!("{letter}{number}.bin"), pack(&[bytes])?));
    files.into_iter().enumerate().map(file).collect()
}

fn packed(shards: &[Shard], frame: Frame) -> Result<Vec<Packed>, IndexError> {
    let file = |(number, shard): (usize, &Shard)| {
        Ok((format!("s{number}.bin"), pack(&shard.parts(frame))?))
    };
    shards.iter().enumerate().map(file).collect()
}

/// How many rows shards carry: as many as there is room for; on large sites too few would help.
fn carried(shards: &[Shard], others: &[Packed], frame: Frame) -> Result<usize, IndexError> {
    if frame.documents > LARGE_SITE {
        return Ok(0);
    }
    let size = |files: &[Packed]| files.iter().map(|(_, bytes)| bytes.len()).sum::<usize>();
    let rows: usize =
        others.iter().filter(|(name, _)| name.starts_with('d')).map(|(_, bytes)| bytes.len()).sum();
    let used = size(&packed(shards, frame)?) + size(others) + SCRIPTS_BYTES;
    let room = (BYTES_A_PAGE * frame.documents).saturating_sub(used);
    Ok(room * frame.documents / (rows + rows / CARRIED_COST).max(1))
}

/// The whole site in one file; the script says where its parts begin.
fn one_file(
    meta: &mut Meta,
    shards: &[Shard],
    rows: &[Row],
    facets: Vec<u8>,
) -> Result<Vec<Packed>, IndexError> {
    let frame = Frame { documents: meta.documents, alphabet: meta.alphabet };
    let mut parts: Vec<Vec<u8>> = shards.iter().flat_map(|shard| shard.parts(frame)).collect();
    let length = |parts: &[Vec<u8>]| parts.iter().map(Vec::len).sum();
    let rows_begin = length(&parts);
    parts.push(write_rows(rows, meta.alphabet));
    let rows_end = length(&parts);
    meta.one = Some([vec![0, rows_begin], vec![rows_begin, rows_end], vec![rows_end]]);
    meta.chunk = SMALL_SITE;
    parts.push(facets);
    Ok(vec![("all.bin".to_string(), pack(&parts)?)])
}

fn fingerprint(files: &[Packed]) -> String {
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
            longest: self.longest(),
            strip: self.analyzer.rules.strip,
            joined: self.analyzer.rules.joined,
            plain: self.analyzer.rules.plain(),
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
