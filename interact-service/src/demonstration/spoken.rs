//! The files of the demonstration for a site that speaks fewer languages than they are written in.

use generator::site::Site;
use serde_json::Value as Json;

/// Languages in which the files are written.
const WRITTEN: [&str; 6] = ["el", "en", "fr", "it", "es", "ar"];

/// Leaves the words of languages that the site speaks; whoever speaks another one gets letters and
/// pages in the site's first.
pub(super) fn keep(said: &mut Json, site: &Site) {
    match said {
        Json::Array(all) => all.iter_mut().for_each(|one| keep(one, site)),
        Json::Object(map) => {
            if map.keys().all(|key| WRITTEN.contains(&key.as_str())) {
                map.retain(|lang, _| site.language(lang).is_some());
            }
            if let Some(Json::String(lang)) = map.get_mut("lang")
                && site.language(lang).is_none()
            {
                *lang = site.first_language().tag().to_string();
            }
            map.values_mut().for_each(|one| keep(one, site));
        }
        _ => {}
    }
}
