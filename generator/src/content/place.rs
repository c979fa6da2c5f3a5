//! What a file is, told from its path below a content folder.

/// What a file of `content/<site>/` or `content/shared/` is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Role {
    /// `<section>/_index.<lang>.md`
    Section {
        /// Identifier of the section.
        section: String,
        /// Tag of the language.
        lang: String,
    },
    /// `<section>/<slug>/index.<lang>.md`
    Article {
        /// Identifier of the section.
        section: String,
        /// The article's folder.
        slug: String,
        /// Tag of the language.
        lang: String,
    },
    /// `<section>/<slug>/local.<site>.<lang>.md`
    Local {
        /// Identifier of the section.
        section: String,
        /// The article's folder.
        slug: String,
        /// The site that adds it.
        site: String,
        /// Tag of the language.
        lang: String,
    },
    /// `<section>/<slug>/<name>.<png|jpg|jpeg|webp>`
    Picture {
        /// Identifier of the section.
        section: String,
        /// The article's folder.
        slug: String,
        /// File name.
        name: String,
    },
    /// `<section>/glossary.yaml`
    Glossary {
        /// Identifier of the section.
        section: String,
    },
    /// `_contacts/<id>.yaml`
    Contact {
        /// Identifier.
        id: String,
    },
    /// `_facts.yaml`
    Facts,
}

/// Endings of pictures that can be made light.
const PICTURES: [&str; 4] = ["png", "jpg", "jpeg", "webp"];

/// Reads a path below a content folder; nothing when no file is looked for there.
#[must_use]
pub fn role(path: &str) -> Option<Role> {
    let parts: Vec<&str> = path.split('/').collect();
    match parts.as_slice() {
        ["_facts.yaml"] => Some(Role::Facts),
        ["_contacts", file] => {
            let id = file.strip_suffix(".yaml")?.to_string();
            Some(Role::Contact { id })
        }
        [section, "glossary.yaml"] => Some(Role::Glossary { section: (*section).to_string() }),
        [section, file] => {
            let lang = file.strip_prefix("_index.")?.strip_suffix(".md")?;
            Some(Role::Section { section: (*section).to_string(), lang: tag(lang)? })
        }
        [section, slug, file] => inside(section, slug, file),
        _ => None,
    }
}

fn inside(section: &str, slug: &str, file: &str) -> Option<Role> {
    let (section, slug) = (section.to_string(), slug.to_string());
    if let Some(lang) = file.strip_prefix("index.").and_then(|rest| rest.strip_suffix(".md")) {
        return Some(Role::Article { section, slug, lang: tag(lang)? });
    }
    if let Some(rest) = file.strip_prefix("local.").and_then(|rest| rest.strip_suffix(".md")) {
        let (site, lang) = rest.split_once('.')?;
        return Some(Role::Local { section, slug, site: site.to_string(), lang: tag(lang)? });
    }
    let (_, ending) = file.rsplit_once('.')?;
    let known = PICTURES.contains(&ending.to_ascii_lowercase().as_str());
    known.then(|| Role::Picture { section, slug, name: file.to_string() })
}

fn tag(text: &str) -> Option<String> {
    let fine = !text.is_empty() && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    fine.then(|| text.to_string())
}

/// Whether a name may be an address: small Latin letters, digits, single hyphens.
#[must_use]
pub fn is_name(name: &str) -> bool {
    !name.is_empty()
        && !name.starts_with('-')
        && !name.ends_with('-')
        && !name.contains("--")
        && name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_say_what_files_are() {
        let article = role("health/see-a-doctor/index.el.md");
        assert!(matches!(article, Some(Role::Article { lang, .. }) if lang == "el"));
        assert!(matches!(role("health/_index.ar.md"), Some(Role::Section { .. })));
        assert!(matches!(role("health/x/local.cyprus.el.md"), Some(Role::Local { .. })));
        assert!(matches!(role("health/x/form.PNG"), Some(Role::Picture { .. })));
        assert!(matches!(role("health/glossary.yaml"), Some(Role::Glossary { .. })));
        assert!(matches!(role("_contacts/a.yaml"), Some(Role::Contact { .. })));
        assert_eq!(role("_facts.yaml"), Some(Role::Facts));
        for lost in ["health/x/index.md", "health/notes.txt", "x.md", "health/x/y/index.el.md"] {
            assert_eq!(role(lost), None, "{lost}");
        }
    }

    #[test]
    fn names_can_be_read_out_on_the_telephone() {
        assert!(is_name("see-a-doctor-2"));
        for bad in ["", "See", "a--b", "-a", "a_b", "γιατρός"] {
            assert!(!is_name(bad), "{bad}");
        }
    }
}
