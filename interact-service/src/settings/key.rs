//! The service's own key, kept in a file that only the service may read.

use std::fs;
use std::io::{ErrorKind, Write as _};
use std::path::Path;

use anyhow::{Context, Result, ensure};

use crate::secrets::{self, Key};

/// The shortest key in a configuration, in letters.
pub const LEAST: usize = 32;

/// The key of a file; where there is none, one is made and kept there, so that whoever is signed
/// in stays so over a restart.
///
/// # Errors
/// When the file cannot be read or made, or holds too little.
pub fn kept(path: &Path) -> Result<Key> {
    match fs::read_to_string(path) {
        Ok(text) => of_text(path, &text),
        Err(error) if error.kind() == ErrorKind::NotFound => {
            let text = secrets::token();
            write_private(path, &text)
                .with_context(|| format!("failed to keep a key in `{}`", path.display()))?;
            of_text(path, &text)
        }
        Err(error) => {
            Err(error).with_context(|| format!("failed to read the key `{}`", path.display()))
        }
    }
}

fn of_text(path: &Path, text: &str) -> Result<Key> {
    let text = text.trim();
    ensure!(text.len() >= LEAST, "the key in `{}` is shorter than {LEAST} letters", path.display());
    Ok(Key::of(text.as_bytes()))
}

fn write_private(path: &Path, text: &str) -> std::io::Result<()> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_made_once_and_only_the_owner_may_read_it() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("key");
        let (first, again) = (kept(&path).expect("a key"), kept(&path).expect("the same"));
        assert_eq!(first.sign("x", "y"), again.sign("x", "y"));
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            let mode = fs::metadata(&path).expect("a file").permissions().mode();
            assert_eq!(mode & 0o777, 0o600);
        }
    }

    #[test]
    fn a_short_key_is_refused() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("key");
        fs::write(&path, "short").expect("a file");
        let error = kept(&path).expect_err("too short");
        assert!(!error.to_string().contains("`short`") && error.to_string().contains("32"));
    }
}
