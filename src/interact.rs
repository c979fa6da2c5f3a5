//! `immerse interact`: the interaction service alone, as a production runs it behind a proxy.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::{Context, Result, ensure};
use generator::pipeline::Preview;
use interact_service::clock::SystemClock;
use interact_service::operation::{admin, logs};
use interact_service::schema;
use interact_service::search::Answers;
use interact_service::service::Service;
use interact_service::settings::{self, Settings};
use tokio::runtime::Builder;

use crate::Outcome;
use crate::args::service::InteractArgs;
use crate::house::House;
use crate::project;
use crate::running::Running;
use crate::terminal::Terminal;

mod listening;

/// Runs the service until somebody stops it.
pub(crate) fn run(args: &InteractArgs, root: &Path, terminal: &Terminal) -> Result<Outcome> {
    let settings = read(args, root)?;
    if args.check {
        terminal.say("the configuration is fine");
        return Ok(Outcome::Fine);
    }
    tell(&settings);
    let house = Arc::new(house(root, &settings)?);
    let runtime = Builder::new_multi_thread().enable_all().build();
    let runtime = runtime.context("failed to start the service's threads")?;
    runtime.block_on(serve(settings, house))?;
    runtime.shutdown_timeout(std::time::Duration::from_secs(5));
    Ok(Outcome::Fine)
}

/// What the operator decided: the file that is named, else the one beside the sites if there is
/// one, and the environment.
fn read(args: &InteractArgs, root: &Path) -> Result<Settings> {
    let path = args.config.clone().unwrap_or_else(|| root.join(settings::FILE));
    let file = match std::fs::read_to_string(&path) {
        Ok(text) => Some((path, text)),
        Err(_) if args.config.is_none() && !path.exists() => None,
        Err(error) => {
            return Err(error).with_context(|| format!("failed to read `{}`", path.display()));
        }
    };
    Ok(settings::read(file, std::env::vars())?)
}

/// From here on the log says what happens.
fn tell(settings: &Settings) {
    let detail = std::env::var("IMMERSE_LOG").unwrap_or_else(|_| String::from(logs::USUAL));
    let lines = logs::subscriber(settings.logs, &detail, std::io::stderr);
    // Only this command sets it, and once.
    let _ = tracing::subscriber::set_global_default(lines);
    // The words of a panic may hold what somebody typed; its place does not.
    std::panic::set_hook(Box::new(|panic| {
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        tracing::error!(place, "something panicked");
    }));
}

/// The sites, read for their look, words, kinds of listing and searches.
fn house(root: &Path, settings: &Settings) -> Result<House> {
    let mut job = project::job(root, &[], None)?;
    job.search_service = String::from(interact_service::search::ADDRESS);
    job.service = format!("{}/my/{{site}}/{{lang}}/", settings.config.address);
    let preview = Preview::open(&job)?;
    ensure!(!preview.sites().is_empty(), "there is no site in `{}`", root.display());
    let mistakes = preview.report().problems.stop_the_build();
    ensure!(!mistakes, "the project has mistakes; `immerse check` shows them");
    let house = House::new(preview, settings.config.is_encrypted(), || {});
    Ok(house.turning(project::days_pass(None)))
}

async fn serve(settings: Settings, house: Arc<House>) -> Result<()> {
    let public = listening::at(settings.listen).await?;
    let operators = listening::at(settings.admin).await?;
    make_folder(&settings)?;
    let store = schema::open(&settings.database)?;
    let host = Arc::clone(&house);
    let service = Service::new(store, host, Arc::new(SystemClock), settings.config);
    let running = Running::start(service, settings.mail, settings.webhook)?;
    let router = running.router(settings.limits, house as Arc<dyn Answers>);
    let admin = admin::router(&running.service, Some(Arc::clone(&running.mail)));
    let operators = tokio::spawn(async move { axum::serve(operators, admin).await });
    tracing::info!(listen = %settings.listen, admin = %settings.admin, "the service is ready");
    let served = listening::until_stopped(public, router, settings.limits).await;
    running.stop().await;
    operators.abort();
    tracing::info!("stopped; everything that was begun is done");
    served
}

/// A database in a file has a folder.
fn make_folder(settings: &Settings) -> Result<()> {
    let interact_service::store::Database::Sqlite(path) = &settings.database else {
        return Ok(());
    };
    let folder = path.parent().map_or_else(|| PathBuf::from("."), Path::to_path_buf);
    std::fs::create_dir_all(&folder)
        .with_context(|| format!("failed to make the folder `{}`", folder.display()))
}
