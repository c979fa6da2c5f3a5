//! The interaction service on the same address, with its data beside the program.

use std::path::PathBuf;
use std::sync::Arc;

use anyhow::{Context, Result};
use interact_service::clock::SystemClock;
use interact_service::config::Config;
use interact_service::schema;
use interact_service::secrets::Key;
use interact_service::service::Service;
use interact_service::store::Database;

use super::app::App;
use super::demo::Home;
use crate::args::sites::ServeArgs;

/// Opens the service with its data.
pub(super) fn open(args: &ServeArgs, home: &Home, address: &str, app: Arc<App>) -> Result<Service> {
    let folder = folder(args, home);
    std::fs::create_dir_all(&folder)
        .with_context(|| format!("failed to make the folder `{}`", folder.display()))?;
    let store = schema::open(&Database::Sqlite(folder.join("immerse.sqlite")))?;
    let config = Config {
        address: address.trim_end_matches('/').into(),
        key: Key::fresh(),
        proxies: 0,
        demonstration: args.demo,
    };
    Ok(Service::new(store, app, Arc::new(SystemClock), config))
}

/// The folder that is named, else one beside what builds remember.
fn folder(args: &ServeArgs, home: &Home) -> PathBuf {
    args.data.clone().unwrap_or_else(|| home.folder().join(".immerse").join("service"))
}
