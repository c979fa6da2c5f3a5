//! The browser's scripts become one file with the meta data in it.

use std::io;
use std::path::Path;

use crate::format::Meta;

/// The modules, each after those that it needs. `sound.js` is for indexes with a second alphabet.
const MODULES: [&str; 7] =
    ["fold.js", "decode.js", "distance.js", "sound.js", "expand.js", "engine.js", "box.js"];

/// What the script says where the meta data belong.
const PLACE: &str = "const META = null;";

/// The modules of a theme's folder `scripts/search/`, as text.
#[derive(Clone, Debug, Default)]
pub struct Scripts {
    modules: Vec<(&'static str, String)>,
}

impl Scripts {
    /// Takes the text of each module by its name.
    pub fn new<E>(mut read: impl FnMut(&str) -> Result<String, E>) -> Result<Self, E> {
        let modules = MODULES.iter().map(|name| Ok((*name, read(name)?)));
        Ok(Self { modules: modules.collect::<Result<_, E>>()? })
    }

    /// Reads the modules from a folder.
    pub fn read(folder: &Path) -> io::Result<Self> {
        Self::new(|name| std::fs::read_to_string(folder.join(name)))
    }

    /// One module: what they import from each other stands above, comments are left out.
    pub(crate) fn bundle(&self, meta: &Meta) -> String {
        let lines = self.modules.iter().flat_map(|(_, text)| text.lines());
        let code = lines.map(str::trim).filter(|line| is_code(line)).map(|line| line.strip_prefix("export ").filter(|_| !is_public(line)).unwrap_or(line));
        let script = code.collect::<Vec<_>>().join("\n");
        let meta = serde_json::to_string(meta).unwrap_or_default();
        script.replacen(PLACE, &format!("const META={meta}"), 1)
    }
}

fn is_code(line: &str) -> bool {
    let comment = ["//", "/*", "*"].iter().any(|start| line.starts_with(start));
    !line.is_empty() && !comment && !line.starts_with("import ")
}

/// Only what pages and tests call stays exported.
fn is_public(line: &str) -> bool {
    line.starts_with("export async function open(") || line.starts_with("export function mount(")
}
