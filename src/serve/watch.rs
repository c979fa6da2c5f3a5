//! Notices that files of the project changed.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result};
use notify::event::ModifyKind;
use notify::{EventKind, RecommendedWatcher, RecursiveMode};
use notify_debouncer_full::{
    DebounceEventResult, DebouncedEvent, Debouncer, RecommendedCache, new_debouncer,
};

use super::app::App;

/// Changes that come this close together are one.
const PAUSE: Duration = Duration::from_millis(30);

/// Folders that pages are made from.
const FOLDERS: [&str; 3] = ["content", "sites", "themes"];

/// What watches; it stops when it is dropped.
pub(super) type Watcher = Debouncer<RecommendedWatcher, RecommendedCache>;

/// Refreshes the sites whenever a file changes.
pub(super) fn start(root: &Path, app: Arc<App>) -> Result<Watcher> {
    let changed = move |result: DebounceEventResult| match result {
        Ok(events) => {
            let events = events.iter().filter(|event| matters(event));
            let mut paths: Vec<PathBuf> = events.flat_map(|event| event.paths.clone()).collect();
            paths.sort();
            paths.dedup();
            if !paths.is_empty() {
                app.refresh(&paths);
            }
        }
        Err(errors) => {
            let errors: Vec<String> = errors.iter().map(ToString::to_string).collect();
            app.terminal.warn(&format!("failed to notice a change: {}", errors.join(", ")));
        }
    };
    let mut watcher = new_debouncer(PAUSE, None, changed).context("failed to watch files")?;
    for folder in FOLDERS.map(|folder| root.join(folder)).into_iter().filter(|path| path.is_dir()) {
        watcher
            .watch(&folder, RecursiveMode::Recursive)
            .with_context(|| format!("failed to watch `{}`", folder.display()))?;
    }
    Ok(watcher)
}

/// Whether an event may change a page: reading a file does not, nor do editors' own files.
fn matters(event: &DebouncedEvent) -> bool {
    let wrote = match event.kind {
        EventKind::Create(_) | EventKind::Remove(_) => true,
        EventKind::Modify(kind) => !matches!(kind, ModifyKind::Metadata(_)),
        _ => false,
    };
    wrote && event.paths.iter().any(|path| !is_editors_own(path))
}

fn is_editors_own(path: &Path) -> bool {
    let name = path.file_name().map(|name| name.to_string_lossy()).unwrap_or_default();
    name.starts_with('.') || name.starts_with('#') || name.ends_with('~') || name.ends_with(".tmp")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_that_editors_leave_beside_a_text_do_not_matter() {
        for own in [".index.el.md.swp", "index.el.md~", "#index.el.md#", "x.tmp"] {
            assert!(is_editors_own(Path::new(own)), "{own}");
        }
        assert!(!is_editors_own(Path::new("content/cyprus/health/index.el.md")));
    }
}
