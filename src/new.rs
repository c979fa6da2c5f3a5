//! `immerse new`: begins an article.

use std::path::Path;

use anyhow::Result;
use generator::front_matter::Kind;
use generator::scaffold::article::{self, NewArticle};

use crate::Outcome;
use crate::args::content::{ArticleType, NewArgs};
use crate::project;
use crate::terminal::Terminal;

/// Writes the source of a new article and prints its path.
pub(crate) fn run(args: &NewArgs, root: &Path, terminal: &Terminal) -> Result<Outcome> {
    let new = NewArticle {
        site: &args.site,
        section: &args.section,
        slug: &args.slug,
        kind: kind(args.kind),
        title: args.title.as_deref(),
        today: project::today(None)?,
    };
    let path = article::write(root, &new)?;
    terminal.data(&format!("{}\n", root.join(&path).display()))?;
    terminal.say("a draft; see it with `immerse serve --preview`");
    Ok(Outcome::Fine)
}

fn kind(kind: ArticleType) -> Kind {
    match kind {
        ArticleType::Guide => Kind::Guide,
        ArticleType::Procedure => Kind::Procedure,
        ArticleType::Contact => Kind::Contact,
        ArticleType::Questions => Kind::Questions,
    }
}
