//! What browsers fetch: one style sheet, the scripts, the pictures of the site itself.

use anyhow::{Context, Result};

use super::files::Files;
use super::{scripts, styles};

/// A file for browsers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asset {
    /// Path below `assets/<fingerprint>/` (`main.css`, `scripts/main.js`).
    pub path: String,
    /// Its content.
    pub bytes: Vec<u8>,
}

/// Makes the assets of a theme, in the order of their paths.
pub(super) fn all(files: &Files) -> Result<Vec<Asset>> {
    let mut assets = Vec::new();
    for sheet in styles::SHEETS {
        let bytes = styles::bundle(files, sheet)?.into_bytes();
        assets.push(Asset { path: sheet.to_owned(), bytes });
    }
    for (path, bytes) in files.below("scripts/").filter(|(path, _)| is_asset(path)) {
        let source =
            std::str::from_utf8(bytes).with_context(|| format!("scripts/{path} is not UTF-8"))?;
        assets.push(Asset {
            path: format!("scripts/{path}"),
            bytes: scripts::lighten(source).into_bytes(),
        });
    }
    for (path, bytes) in files.below("static/") {
        assets.push(Asset { path: path.to_owned(), bytes: bytes.to_vec() });
    }
    assets.sort_by(|one, other| one.path.cmp(&other.path));
    Ok(assets)
}

/// Scripts of the search are bundled with each index; the others are fetched as they are.
fn is_asset(path: &str) -> bool {
    path.ends_with(".js") && !path.starts_with("search/")
}

/// A short name for the state of all assets, so that browsers may keep them for ever.
pub(super) fn fingerprint(assets: &[Asset]) -> String {
    let mut hasher = blake3::Hasher::new();
    for asset in assets {
        hasher.update(asset.path.as_bytes());
        hasher.update(&(asset.bytes.len() as u64).to_le_bytes());
        hasher.update(&asset.bytes);
    }
    hasher.finalize().to_hex()[..10].to_owned()
}
