//! A public answer as the file of an article, to be put before editors.

use generator::scaffold::answer;

use super::{Published, entry};
use crate::tenant::Tenant;

/// The file of a language: its name and what is in it; nothing where it is not written in it.
#[must_use]
pub fn file(
    tenant: &Tenant,
    module: &str,
    answer: &Published,
    lang: &str,
) -> Option<(String, String)> {
    let entry = entry::of(tenant, module, answer);
    let files = answer::files(&entry, &answer.source);
    files.into_iter().find(|file| file.lang == lang).map(|file| (file.name(), file.text))
}
