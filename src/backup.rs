//! `immerse backup` and `immerse restore`: a copy of the service's data, and the way back.

use std::path::{Path, PathBuf};

use anyhow::{Result, bail};
use interact_service::backup;
use interact_service::store::Database;
use jiff::Timestamp;

use crate::Outcome;
use crate::args::storage::{BackupArgs, RestoreArgs};
use crate::terminal::Terminal;

/// Makes a copy; the service may run.
pub(crate) fn run(args: &BackupArgs, root: &Path, terminal: &Terminal) -> Result<Outcome> {
    let database = file(args.database.as_deref(), root)?;
    let beside = || database.parent().unwrap_or(root).join("backups");
    let folder = args.to.clone().unwrap_or_else(beside);
    let copied = backup::backup(&database, &folder, args.keep, Timestamp::now())?;
    for path in &copied.removed {
        terminal.say(&format!("removed {}", path.display()));
    }
    terminal.data(&format!("{}\n", copied.path.display()))?;
    terminal.say(&format!("{} bytes, checked; keep a copy on another machine too", copied.length));
    Ok(Outcome::Fine)
}

/// Puts a copy in the place of the database; the service must not run.
pub(crate) fn restore(args: &RestoreArgs, root: &Path, terminal: &Terminal) -> Result<Outcome> {
    let database = file(args.database.as_deref(), root)?;
    let restored = backup::restore(&args.copy, &database, Timestamp::now())?;
    terminal.say(&format!("{} is now {}", database.display(), args.copy.display()));
    if let Some(aside) = restored.aside {
        let aside = aside.display();
        terminal.say(&format!("what was there is {aside}; remove it when it is not needed"));
    }
    Ok(Outcome::Fine)
}

/// The file; PostgreSQL has programs of its own for this.
fn file(named: Option<&str>, root: &Path) -> Result<PathBuf> {
    match named.map(Database::parse).transpose()? {
        None => Ok(root.join(Database::DEFAULT)),
        Some(Database::Sqlite(path)) => Ok(path),
        Some(Database::Postgres(_)) => bail!(
            "PostgreSQL has its own programs: `pg_dump --format=custom --file=COPY ADDRESS` makes \
             a copy while the service runs, `pg_restore --clean --if-exists \
             --single-transaction --dbname=ADDRESS COPY` puts it back"
        ),
    }
}
