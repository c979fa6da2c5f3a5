//! An index in a folder, with the same bytes whenever the documents are the same.
//!
//! tantivy names the files of a segment by chance; they get a name that stands still.

use std::fs;
use std::path::Path;

use crate::index::side::Side;
use crate::index::{Index, IndexError, writing};
use crate::reading::Reading;
use crate::schema::Fields;
use crate::weights::SCORING;

/// The name that every segment gets, as tantivy writes it in file names and in `meta.json`.
const PLAIN_NAME: &str = "00000000000000000000000000000001";
const DASHED_NAME: &str = "00000000-0000-0000-0000-000000000001";

/// Replaces what lies in `folder` by an index of what was read.
pub(super) fn write(folder: &Path, reading: &Reading) -> Result<(), IndexError> {
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    fs::create_dir_all(folder)?;
    let workshop = tempfile::tempdir_in(folder)?;
    let fields = Fields::new();
    let index = tantivy::Index::create_in_dir(workshop.path(), fields.schema.clone())?;
    writing::write(&index, &fields, reading)?;
    let mut built = Index::over(&index, Side::new(reading.analysis, reading.host), SCORING)?;
    built.side.measure(built.strongest()?);
    built.cut()?;
    built.side.write(folder)?;
    let segments = index.searchable_segment_ids()?;
    let names =
        segments.first().map(|segment| (segment.uuid_string(), dashed(&segment.uuid_string())));
    drop((built, index));
    move_files(workshop.path(), folder, names)
}

/// tantivy writes the same number with dashes in `meta.json`.
fn dashed(plain: &str) -> String {
    let parts = [&plain[..8], &plain[8..12], &plain[12..16], &plain[16..20], &plain[20..]];
    parts.join("-")
}

/// Moves the files that belong to the index; locks and leftovers stay and go with the workshop.
fn move_files(from: &Path, to: &Path, names: Option<(String, String)>) -> Result<(), IndexError> {
    let (plain, dashed) = names.unwrap_or_default();
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if name == "meta.json" || name == ".managed.json" {
            let text = steady(&fs::read_to_string(entry.path())?, &plain, &dashed);
            fs::write(to.join(&name), sorted(text))?;
        } else if !plain.is_empty() && name.starts_with(&plain) {
            fs::rename(entry.path(), to.join(name.replace(&plain, PLAIN_NAME)))?;
        }
    }
    Ok(())
}

fn steady(text: &str, plain: &str, dashed: &str) -> String {
    if plain.is_empty() {
        return text.to_string();
    }
    text.replace(dashed, DASHED_NAME).replace(plain, PLAIN_NAME)
}

/// The list of files is a set to tantivy, written in any order.
fn sorted(text: String) -> String {
    let Ok(mut files) = serde_json::from_str::<Vec<String>>(&text) else { return text };
    files.sort();
    serde_json::to_string(&files).unwrap_or(text)
}
