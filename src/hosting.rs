//! `immerse hosting`: prints the configuration of a web server or host.

use std::path::Path;

use anyhow::{Result, bail};
use generator::hosting::{self, Hosted, caddy, nginx, pages};
use generator::problem::show;

use crate::Outcome;
use crate::args::print::{HostName, HostingArgs};
use crate::project;
use crate::terminal::Terminal;

/// Where the program is installed from.
const REPOSITORY: &str = env!("CARGO_PKG_REPOSITORY");

/// Prints the configuration for the sites that are named.
pub(crate) fn run(args: &HostingArgs, root: &Path, terminal: &Terminal) -> Result<Outcome> {
    let mut job = project::job(root, &args.sites, None)?;
    job.base_url = args.base_url.as_deref().map(project::base_url).transpose()?;
    let (sites, problems) = hosting::hosted(&job)?;
    if problems.stop_the_build() {
        let summary = show::summary(&problems);
        terminal.warn(&format!("{summary} in the project; run `immerse check` before you build"));
    }
    let text = match args.host {
        HostName::Nginx => nginx::configuration(&sites, &args.out),
        HostName::Caddy => caddy::configuration(&sites, &args.out),
        HostName::Netlify => pages::netlify(only(&sites)?, REPOSITORY),
        HostName::Cloudflare => pages::cloudflare(only(&sites)?, REPOSITORY),
        HostName::GithubPages => pages::github(&sites, REPOSITORY),
        HostName::GitlabPages => pages::gitlab(&sites, REPOSITORY),
    };
    terminal.data(&text)?;
    Ok(Outcome::Fine)
}

/// These hosts take one folder a project.
fn only(sites: &[Hosted]) -> Result<&Hosted> {
    match sites {
        [site] => Ok(site),
        _ => {
            let names: Vec<&str> = sites.iter().map(|site| site.id.as_str()).collect();
            bail!("this host takes one site a project; name one of {}", names.join(", "))
        }
    }
}
