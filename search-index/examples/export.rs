//! Writes the browser's files of a folder's documents, for the benchmarks:
//! `cargo run --release -p search-index --example export -- FOLDER OUTPUT`

use std::path::{Path, PathBuf};

use search_index::client::Scripts;
use search_index::evaluate::{Folder, browser};
use search_index::export::export;
use search_index::index::Index;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<PathBuf> = std::env::args().skip(1).map(PathBuf::from).collect();
    let [folder, output] = &arguments[..] else {
        return Err("needs a folder of documents and one to write to".into());
    };
    let folder = Folder::read(folder)?;
    let index = Index::build(folder.analysis(), &folder.documents, None)?;
    let scripts = Path::new(env!("CARGO_MANIFEST_DIR")).join("../themes/base/scripts/search");
    Ok(browser::write(output, &export(&index, &Scripts::read(&scripts)?)?)?)
}
