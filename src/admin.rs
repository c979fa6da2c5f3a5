//! `immerse admin`: what has to be done before anybody can sign in.

use std::io::Read as _;
use std::path::Path;
use std::sync::Arc;

use anyhow::{Context, Result, bail};
use generator::pipeline::Preview;
use generator::site::Site;
use interact_service::accounts::first;
use interact_service::clock::{Clock as _, SystemClock};
use interact_service::schema;
use interact_service::store::Database;

use crate::Outcome;
use crate::args::admin::{AdminArgs, AdminCommand, CreateAdministratorArgs};
use crate::project;
use crate::terminal::Terminal;

/// Runs a command.
pub(crate) fn run(args: &AdminArgs, root: &Path, terminal: &Terminal) -> Result<Outcome> {
    match &args.command {
        AdminCommand::CreateAdministrator(args) => create(args, root, terminal),
    }
}

fn create(args: &CreateAdministratorArgs, root: &Path, terminal: &Terminal) -> Result<Outcome> {
    let site = site(args, root)?;
    let lang = args.lang.clone().unwrap_or_else(|| site.first_language().tag().to_string());
    if site.language(&lang).is_none() {
        bail!("`{}` does not speak `{lang}`", site.id);
    }
    let password = args.password_stdin.then(password).transpose()?;
    let store = schema::open(&database(args, root)?)?;
    let (id, name, now) = (site.id.clone(), args.name.clone(), SystemClock.now());
    let first = first::First { site: id, name, lang, password };
    let made = first::administrator(&store, first, now).context("no administrator was made")?;
    store.close();
    match made {
        Some(path) => terminal.data(&format!("{}{path}\n", args.address.trim_end_matches('/')))?,
        None => terminal.say("made; a second factor is set up at the first sign-in"),
    }
    Ok(Outcome::Fine)
}

fn site(args: &CreateAdministratorArgs, root: &Path) -> Result<Arc<Site>> {
    let preview = Preview::open(&project::job(root, std::slice::from_ref(&args.site), None)?)?;
    let found = preview.worlds().map(|(site, _)| site).find(|site| site.id == args.site);
    found.cloned().with_context(|| format!("there is no site `{}` in this project", args.site))
}

fn database(args: &CreateAdministratorArgs, root: &Path) -> Result<Database> {
    Ok(match (&args.database, &args.data) {
        (Some(address), _) => Database::parse(address)?,
        (None, Some(folder)) => Database::Sqlite(folder.join("interact.sqlite")),
        (None, None) => Database::Sqlite(root.join(Database::DEFAULT)),
    })
}

fn password() -> Result<String> {
    let mut text = String::new();
    std::io::stdin().read_to_string(&mut text).context("failed to read the password")?;
    Ok(text.trim_end_matches(['\r', '\n']).to_string())
}
