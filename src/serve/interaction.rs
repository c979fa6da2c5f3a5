//! The interaction service on the same address, with its data beside the program.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::{Context, Result};
use interact_service::clock::SystemClock;
use interact_service::config::{Config, EFFORT};
use interact_service::demonstration;
use interact_service::mail::transport::MailSettings;
use interact_service::schema;
use interact_service::service::Service;
use interact_service::settings::key;
use interact_service::store::Database;

use super::demo::Home;
use crate::args::sites::ServeArgs;
use crate::house::House;
use crate::running::Running;
use crate::terminal::Terminal;

/// Opens the service with its data; whoever is signed in stays so over a restart.
pub(super) async fn open(
    args: &ServeArgs,
    home: &Home,
    address: &str,
    house: Arc<House>,
    terminal: Terminal,
) -> Result<Running> {
    let folder = folder(args, home);
    std::fs::create_dir_all(&folder)
        .with_context(|| format!("failed to make the folder `{}`", folder.display()))?;
    let store = schema::open(&Database::Sqlite(folder.join("interact.sqlite")))?;
    let config = Config {
        address: address.trim_end_matches('/').into(),
        key: key::kept(&folder.join("key"))?,
        proxies: 0,
        effort: EFFORT,
        demonstration: args.demo,
    };
    let service = Service::new(store, house, Arc::new(SystemClock), config);
    if args.demo {
        fill(&service, terminal)?;
    }
    Running::start(service, letters(&folder), None)
}

/// Fills the demonstration in and says loudly how everybody comes in.
fn fill(service: &Service, terminal: Terminal) -> Result<()> {
    let filled = demonstration::fill_what_fits(service);
    let known = filled.map_err(|failure| anyhow::anyhow!("the demonstration: {failure:?}"))?;
    terminal.say("THIS IS A DEMONSTRATION: everybody may sign in as anybody. Never let it loose.");
    for person in &known {
        let (site, role, name) = (&person.site, person.role.as_str(), &person.name);
        terminal.say(&format!("  {site}: {role} `{name}`, password `{}`", demonstration::PASSWORD));
    }
    Ok(())
}

/// Letters go into a folder: who tries the service out writes to nobody.
fn letters(folder: &Path) -> MailSettings {
    MailSettings {
        folder: Some(folder.join("mail")),
        from: String::from("no-reply@immerse.example"),
        ..MailSettings::default()
    }
}

/// The folder that is named, else one beside what builds remember.
fn folder(args: &ServeArgs, home: &Home) -> PathBuf {
    args.data.clone().unwrap_or_else(|| home.folder().join(".immerse").join("service"))
}
