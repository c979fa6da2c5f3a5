//! `immerse init`: begins a project, a folder that holds only `content/` and `sites/`.

use anyhow::Result;
use generator::scaffold;

use crate::Outcome;
use crate::args::content::InitArgs;
use crate::project;
use crate::terminal::Terminal;

/// Writes the starter project.
pub(crate) fn run(args: &InitArgs, terminal: &Terminal) -> Result<Outcome> {
    let files = scaffold::init(&args.folder, project::today(None)?)?;
    let folder = args.folder.display();
    terminal.say(&format!("wrote {} files into `{folder}`", files.len()));
    terminal.say(&format!("look at it:  immerse --root {folder} serve --open"));
    terminal.say(&format!("make it yours:  {folder}/sites/cyprus.yaml, then immerse check"));
    Ok(Outcome::Fine)
}
