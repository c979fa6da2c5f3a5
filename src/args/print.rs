//! What can be typed behind commands that only print.

use clap::{Args, ValueEnum};
use clap_complete::Shell;

#[derive(Debug, Args)]
#[command(after_help = "Example:\n  immerse explain dead-link")]
pub(crate) struct ExplainArgs {
    /// Rule, as it stands in a report.
    pub(crate) rule: Option<String>,
}

#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
    immerse hosting nginx > /etc/nginx/sites-available/immerse\n  \
    immerse hosting github-pages > .github/workflows/pages.yml\n  \
    immerse hosting caddy cyprus --base-url https://example.org/cyprus")]
pub(crate) struct HostingArgs {
    /// Where the sites will be hosted.
    pub(crate) host: HostName,
    /// Sites; all of them when none is named.
    #[arg(value_name = "SITE")]
    pub(crate) sites: Vec<String>,
    /// Address at which the sites will be seen, instead of the one in the site's file; it may
    /// have a path: `https://example.org/cyprus`.
    #[arg(long, value_name = "URL")]
    pub(crate) base_url: Option<String>,
    /// Folder in which the server finds the built sites.
    #[arg(long, default_value = "/srv/immerse/public", value_name = "DIR")]
    pub(crate) out: String,
}

/// Where sites can be hosted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum HostName {
    /// nginx.
    Nginx,
    /// Caddy.
    Caddy,
    /// Netlify: `netlify.toml`.
    Netlify,
    /// Cloudflare Pages.
    Cloudflare,
    /// GitHub Pages: a workflow.
    GithubPages,
    /// GitLab Pages: a pipeline.
    GitlabPages,
}

#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
    immerse schema site > site.schema.json\n  \
    immerse schema                  all of them, in one JSON object")]
pub(crate) struct SchemaArgs {
    /// Of which kind of file; all of them when none is named.
    pub(crate) what: Option<SchemaName>,
}

/// Files that have a schema.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum SchemaName {
    /// The head of an article, source or translation.
    Article,
    /// `sites/<site>.yaml`.
    Site,
    /// `content/<site>/_contacts/<id>.yaml`.
    Contact,
    /// `content/<site>/<section>/glossary.yaml`.
    Glossary,
    /// The public snapshot of the interaction service.
    Published,
}

#[derive(Debug, Args)]
#[command(after_help = "Example:\n  \
    immerse completions bash > ~/.local/share/bash-completion/completions/immerse")]
pub(crate) struct CompletionsArgs {
    /// Shell.
    pub(crate) shell: Shell,
}
