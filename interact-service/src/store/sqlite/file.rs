//! The file of a database: for its owner only, and for one process at a time.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{Read as _, Seek as _, Write as _};
use std::path::{Path, PathBuf};

use super::OpenError;

/// Makes the file, with its folder, readable by its owner only; SQLite's own files beside it
/// get the same rights.
pub(crate) fn create(path: &Path) -> Result<(), OpenError> {
    private(path).map(drop).map_err(|cause| OpenError::File { path: path.to_path_buf(), cause })
}

/// Locks the database `path` for this process, until the returned file is dropped. A process
/// that is killed leaves no lock behind.
pub(crate) fn lock(path: &Path) -> Result<File, OpenError> {
    let beside = lock_path(path);
    let failed = |cause| OpenError::File { path: beside.clone(), cause };
    let mut file = private(&beside).map_err(failed)?;
    match file.try_lock() {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => return Err(in_use(path, file)),
        Err(TryLockError::Error(cause)) => return Err(failed(cause)),
    }
    let id = format!("{}\n", std::process::id());
    file.set_len(0).and_then(|()| file.write_all(id.as_bytes())).map_err(failed)?;
    Ok(file)
}

fn in_use(path: &Path, mut file: File) -> OpenError {
    let mut text = String::new();
    let read = file.rewind().and_then(|()| file.read_to_string(&mut text));
    let id = text.trim();
    let by = (read.is_ok() && !id.is_empty()).then(|| format!("number {id}"));
    OpenError::InUse { path: path.to_path_buf(), by }
}

fn lock_path(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_os_string();
    name.push(".lock");
    PathBuf::from(name)
}

fn private(path: &Path) -> std::io::Result<File> {
    if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        fs::create_dir_all(folder)?;
    }
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}
