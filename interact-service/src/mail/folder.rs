//! Letters in a folder, one file each: for those who try the service out.

use std::fs;
use std::path::{Path, PathBuf};

/// Keeps a letter. Trying again writes the same file.
///
/// # Errors
/// When it cannot be written.
pub fn keep(folder: &Path, number: i64, bytes: &[u8]) -> std::io::Result<()> {
    let half = folder.join(format!(".{number:08}.part"));
    fs::write(&half, bytes)?;
    fs::rename(half, path(folder, number))
}

/// The file of a letter.
#[must_use]
pub fn path(folder: &Path, number: i64) -> PathBuf {
    folder.join(format!("{number:08}.eml"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_that_is_kept_twice_is_one() {
        let folder = tempfile::tempdir().expect("a folder");
        keep(folder.path(), 7, b"one").expect("kept");
        keep(folder.path(), 7, b"one").expect("kept");
        assert_eq!(fs::read_dir(folder.path()).expect("a folder").count(), 1);
        assert_eq!(fs::read(path(folder.path(), 7)).expect("a letter"), b"one");
    }
}
