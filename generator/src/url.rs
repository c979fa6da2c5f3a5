//! Every address is made here.
//!
//! Paths are relative to the site's root and end in `/` (a page) or a file name; they are
//! written behind [`root`], so that a site works at any address.

/// From a page back to the site's root: `../../` for `el/health/`.
#[must_use]
pub fn root(path: &str) -> String {
    "../".repeat(path.matches('/').count())
}

/// The file that a path is stored in: `el/health/index.html` for `el/health/`.
#[must_use]
pub fn file(path: &str) -> String {
    if path.is_empty() || path.ends_with('/') {
        format!("{path}index.html")
    } else {
        path.to_string()
    }
}

/// A relative address with the file that it leads to: `a/index.html#b` for `a/#b`; nothing if it
/// names a file already, or leads elsewhere.
#[must_use]
pub fn naming_its_file(address: &str) -> Option<String> {
    let (path, rest) = address.split_at(address.find(['?', '#']).unwrap_or(address.len()));
    let within = !path.starts_with('/') && !path.contains(':');
    (within && path.ends_with('/')).then(|| format!("{}{rest}", file(path)))
}

/// The landing page of a language.
#[must_use]
pub fn home(lang: &str) -> String {
    format!("{lang}/")
}

/// A page directly below a language: a section, a module, `a-z`, an article's `section/slug`.
#[must_use]
pub fn below(lang: &str, path: &str) -> String {
    if path.is_empty() { home(lang) } else { format!("{lang}/{path}/") }
}

/// Where titles stand from A to Z.
pub const A_Z: &str = "a-z";

/// Where official words are explained.
pub const GLOSSARY: &str = "glossary";

/// A page of a list that may go over several: the first is the list's own, the second `…/2/`.
#[must_use]
pub fn list(lang: &str, list: &str, part: usize) -> String {
    match part {
        0 => below(lang, list),
        part => below(lang, &format!("{list}/{}", part + 1)),
    }
}

/// A section with a filter.
#[must_use]
pub fn filtered(lang: &str, section: &str, group: &str, choice: &str) -> String {
    format!("{lang}/{section}/{group}/{choice}/")
}

/// The answers of experts on one topic.
#[must_use]
pub fn topic(lang: &str, module: &str, topic: &str) -> String {
    format!("{lang}/{module}/topic/{topic}/")
}

/// An organisation that offers something.
#[must_use]
pub fn provider(lang: &str, id: &str) -> String {
    format!("{lang}/{PROVIDERS}/{id}/")
}

/// Where organisations stand.
pub const PROVIDERS: &str = "providers";

/// A tag.
#[must_use]
pub fn tag(lang: &str, tag: &str) -> String {
    format!("{lang}/tags/{tag}/")
}

/// A page of a long list of articles: the first is the list's own, the second `…/page/2/`.
#[must_use]
pub fn part(list: &str, part: usize) -> String {
    match part {
        0 => list.to_string(),
        part => format!("{list}page/{}/", part + 1),
    }
}

/// The Atom feed of a language, or of one of its sections.
#[must_use]
pub fn feed(lang: &str, section: Option<&str>) -> String {
    match section {
        Some(section) => format!("{lang}/{section}/feed.xml"),
        None => format!("{lang}/feed.xml"),
    }
}

/// A month in an address: `2026-12`.
#[must_use]
pub fn month(month: jiff::civil::Date) -> String {
    month.strftime("%Y-%m").to_string()
}

/// An address to which calendars subscribe: `webcal:` in the place of `https:`.
#[must_use]
pub fn webcal(address: &str) -> String {
    address.split_once("://").map_or_else(String::new, |(_, rest)| format!("webcal://{rest}"))
}

/// "This page is not here".
#[must_use]
pub fn not_found(lang: &str) -> String {
    format!("{lang}/404.html")
}

/// The web manifest of a language.
#[must_use]
pub fn manifest(lang: &str) -> String {
    format!("{lang}/manifest.webmanifest")
}

/// The folder of styles and scripts.
#[must_use]
pub fn assets(fingerprint: &str) -> String {
    format!("assets/{fingerprint}/")
}

/// The folder of a language's search index.
#[must_use]
pub fn search(lang: &str) -> String {
    format!("search/{lang}/")
}

/// A picture in one of its widths.
#[must_use]
pub fn picture(article: &str, stem: &str, width: u32, hash: &[u8; 16], ending: &str) -> String {
    let short = u32::from_be_bytes([hash[0], hash[1], hash[2], hash[3]]);
    format!("media/{article}/{stem}-{width}.{short:08x}.{ending}")
}

/// The whole address of a path.
#[must_use]
pub fn whole(address: &str, path: &str) -> String {
    format!("{address}/{path}")
}

/// The path of a whole address, with slashes at both ends: `/` or `/cyprus/`.
#[must_use]
pub fn base_path(address: &str) -> String {
    let after = address.split_once("://").map_or(address, |(_, rest)| rest);
    match after.split_once('/') {
        Some((_, path)) if !path.is_empty() => format!("/{}/", path.trim_matches('/')),
        _ => String::from("/"),
    }
}

/// What a reader sees of an address: `www.gesy.org.cy`.
#[must_use]
pub fn host(address: &str) -> &str {
    let after = address.split_once("://").map_or(address, |(_, rest)| rest);
    after.split(['/', '?', '#']).next().unwrap_or(after)
}

/// A path of the same server (`/my/cyprus/el/`) as it stands behind the root of a site that lives
/// at `address`; a whole address stays as it is.
#[must_use]
pub fn from_root(address: &str, path: &str) -> String {
    let up = base_path(address).matches('/').count() - 1;
    match path.strip_prefix('/') {
        Some(path) => format!("{}{path}", "../".repeat(up)),
        None => path.to_string(),
    }
}

/// Names below a language that sections, modules and articles cannot take.
pub const RESERVED: [&str; 9] =
    ["tags", A_Z, GLOSSARY, PROVIDERS, "about", "contact", "search", "feed", "404"];

/// Groups of filters, as they stand in addresses.
pub const FILTERS: [&str; 3] = ["area", "audience", "kind"];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_finds_its_root() {
        assert_eq!(root("el/health/see-a-doctor/"), "../../../");
        assert_eq!(root(""), "");
        assert_eq!(file("el/"), "el/index.html");
        assert_eq!(file("robots.txt"), "robots.txt");
    }

    #[test]
    fn a_long_list_goes_on_below_its_first_page() {
        assert_eq!(list("el", A_Z, 0), "el/a-z/");
        assert_eq!(list("el", A_Z, 1), "el/a-z/2/");
        assert_eq!(part("el/health/", 0), "el/health/");
        assert_eq!(part("el/health/", 2), "el/health/page/3/");
    }

    #[test]
    fn a_site_may_live_below_a_path() {
        assert_eq!(base_path("https://example.org"), "/");
        assert_eq!(base_path("https://example.org/cyprus"), "/cyprus/");
        assert_eq!(from_root("https://example.org/cyprus", "/my/"), "../my/");
        assert_eq!(from_root("https://example.org", "/my/"), "my/");
        assert_eq!(host("https://www.gesy.org.cy/el"), "www.gesy.org.cy");
    }
}
