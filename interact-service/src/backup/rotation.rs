//! Which copies stay.

use std::fs;
use std::path::{Path, PathBuf};

use jiff::Timestamp;

use super::{BackupError, remove};

const BEGINS: &str = "interact-";
const ENDS: &str = ".sqlite";

/// The name of a copy made at a time; later names sort after earlier ones.
pub(super) fn name(now: Timestamp) -> String {
    format!("{BEGINS}{}{ENDS}", now.strftime("%Y%m%dT%H%M%S%3fZ"))
}

/// Removes all but the newest copies of a folder; gives those that are gone. Other files stay.
pub(super) fn rotate(folder: &Path, keep: usize) -> Result<Vec<PathBuf>, BackupError> {
    let failed = |cause| BackupError::File { path: folder.into(), cause };
    let mut copies: Vec<_> = fs::read_dir(folder)
        .map_err(failed)?
        .filter_map(Result::ok)
        .map(|entry| entry.path())
        .filter(|path| is_copy(path))
        .collect();
    copies.sort();
    let old: Vec<_> = copies.drain(..copies.len().saturating_sub(keep)).collect();
    for path in &old {
        remove(path)?;
    }
    Ok(old)
}

fn is_copy(path: &Path) -> bool {
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
    let stamp = name.as_deref().and_then(|name| name.strip_prefix(BEGINS)?.strip_suffix(ENDS));
    stamp.is_some_and(|stamp| stamp.len() == 19 && stamp.ends_with('Z'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_oldest_copies_go() {
        let folder = tempfile::tempdir().expect("a folder");
        let at = |second| name(Timestamp::from_second(second).expect("a time"));
        for name in [at(30), at(10), at(20), String::from("interact-mine.sqlite")] {
            fs::write(folder.path().join(name), "").expect("a file");
        }
        let gone = rotate(folder.path(), 2).expect("it rotates");
        assert_eq!(gone, [folder.path().join("interact-19700101T000010000Z.sqlite")]);
        assert_eq!(fs::read_dir(folder.path()).expect("a folder").count(), 3);
    }
}
