//! The source of a new article: valid, a draft, with a word on what belongs where.

use std::path::Path;

use anyhow::{Result, bail, ensure};
use jiff::civil::Date;

use super::write_new;
use crate::content::place;
use crate::front_matter::Kind;
use crate::problem::{Checked, did_you_mean};
use crate::site::{Site, World, file};
use crate::source::{self, Sources, Which, Words, memory::Memory};
use crate::url;

/// An article that is to be begun.
#[derive(Debug, Clone)]
pub struct NewArticle<'a> {
    /// The site.
    pub site: &'a str,
    /// Its section.
    pub section: &'a str,
    /// The folder's name.
    pub slug: &'a str,
    /// What kind of article it is.
    pub kind: Kind,
    /// Its title; else made from the folder's name.
    pub title: Option<&'a str>,
    /// The day that stands in the example of a validation.
    pub today: Date,
}

/// Writes the source of a new article in the site's first language; returns its path.
///
/// # Errors
/// When the site or section does not exist, the name cannot be an address, the article exists
/// already, or the file cannot be written.
pub fn write(root: &Path, new: &NewArticle<'_>) -> Result<String> {
    let named = Which::Named(vec![new.site.to_string()]);
    let sources = source::load(root, &named, &Memory::default(), Words::Forget)?;
    let site = read_site(&sources, new.site)?;
    check_place(&site, new)?;
    let contact = first_contact(&sources, new)?;
    let folder = format!("content/{}/{}/{}", site.id, new.section, new.slug);
    ensure!(!root.join(&folder).exists(), "`{folder}` exists already; nothing was written");
    let path = format!("{folder}/index.{}.md", site.first_language().tag());
    write_new(&root.join(&path), &text(new, contact.as_deref()))?;
    Ok(path)
}

fn read_site(sources: &Sources, id: &str) -> Result<Site> {
    let mut problems = Vec::new();
    let world = World::read(sources, &mut problems);
    let own = sources.sites.get(id).and_then(|own| Some((&own.path, own.text.as_deref()?)));
    let site = own.and_then(|(path, text)| {
        file::read(Checked { file: path, text }, id, &world, &mut problems)
    });
    match site {
        Some(site) => Ok(site),
        None => bail!("`sites/{id}.yaml` cannot be read; `immerse check` says why"),
    }
}

fn check_place(site: &Site, new: &NewArticle<'_>) -> Result<()> {
    if !site.all_sections().any(|section| section == new.section) {
        let advice = did_you_mean(new.section, site.all_sections());
        bail!("the site `{}` has no section `{}`; {advice}", site.id, new.section);
    }
    ensure!(
        place::is_name(new.slug),
        "`{}` cannot be an address; write small Latin letters, digits and single hyphens: `see-a-doctor`",
        new.slug
    );
    ensure!(!url::FILTERS.contains(&new.slug), "`{}` is the address of a filter", new.slug);
    Ok(())
}

/// A contact to begin an article of the type `contact` with.
fn first_contact(sources: &Sources, new: &NewArticle<'_>) -> Result<Option<String>> {
    if new.kind != Kind::Contact {
        return Ok(None);
    }
    let files = sources.content.get(new.site).map(Vec::as_slice).unwrap_or_default();
    let first = files.iter().find_map(|file| match &file.role {
        place::Role::Contact { id } => Some(id.clone()),
        _ => None,
    });
    ensure!(
        first.is_some(),
        "an article of the type `contact` shows contacts; write `content/{}/_contacts/<id>.yaml` first",
        new.site
    );
    Ok(first)
}

/// The source of a new article as it is written; `contact` is the first of an article of the type
/// `contact`.
#[must_use]
pub fn text(new: &NewArticle<'_>, contact: Option<&str>) -> String {
    let title = new.title.map_or_else(|| title_of(new.slug), String::from);
    let mut head = format!(
        "# What the reader can do, in a few words.\n\
         title: {}\n\
         # One or two sentences, shown in lists and in search.\n\
         summary: Write here what the reader finds on this page.\n\
         type: {}\n\
         # At least one page of an authority; name and url may differ by language: {{el: …, en: …}}\n\
         official:\n  - name: Name of the authority\n    url: https://example.org/\n",
        scalar(&title),
        new.kind.word(),
    );
    if let Some(contact) = contact {
        head += &format!("# Files in _contacts/.\ncontacts: [{contact}]\n");
    }
    if new.kind == Kind::Procedure {
        head += PROCEDURE;
    }
    head += &format!(
        "# A draft is not shown. Take this line out when the text is ready …\n\
         draft: true\n\
         # … and say who vouched for it (a role or an organisation, never a person), and when:\n\
         # validated:\n#   by: editors\n#   on: {}\n\
         # More keys: search_words, terms, areas, audiences, tags, contacts, aliases, order (docs/writing-content.md).\n",
        new.today
    );
    format!("---\n{head}---\n{}", body(new.kind))
}

const PROCEDURE: &str = "\
# Who may do this.
who: Write here who may do this.
cost: Write here what it costs, or take this line out.
documents:
  - What to bring.
steps:
  - What to do first.
  - What to do then.
duration: Write here how long it takes, or take this line out.
next: Write here what comes after, or take this line out.
";

fn body(kind: Kind) -> &'static str {
    match kind {
        Kind::Questions => {
            "Begin with a sentence or two.\n\n## The first question?\n\nIts answer.\n"
        }
        _ => {
            "Begin with a paragraph: what this is, and for whom.\n\n## A heading\n\nShort sentences, one thought each.\n"
        }
    }
}

/// `see-a-doctor` becomes `See a doctor`.
fn title_of(slug: &str) -> String {
    let words = slug.replace('-', " ");
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// A text as a YAML value: in quotes where YAML could take it for something else.
pub(super) fn scalar(text: &str) -> String {
    let plain = text.starts_with(char::is_alphabetic)
        && text.chars().all(|letter| letter.is_alphanumeric() || " -,.?!'’".contains(letter))
        && !text.ends_with(' ')
        && !["true", "false", "null", "yes", "no", "on", "off"]
            .contains(&text.to_lowercase().as_str());
    if plain { text.to_string() } else { serde_json::Value::from(text).to_string() }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::content::parse;

    fn new(kind: Kind, title: Option<&str>) -> NewArticle<'_> {
        let today = date(2026, 11, 20);
        NewArticle { site: "x", section: "health", slug: "see-a-doctor", kind, title, today }
    }

    #[test]
    fn a_new_article_of_every_type_is_valid() {
        for (word, kind) in Kind::ALL {
            let text = text(&new(kind, None), Some("office"));
            let role = place::role("health/see-a-doctor/index.el.md").expect("an article");
            let parsed = parse::parse("a.md", &role, text.as_bytes());
            assert_eq!(parsed.problems, [], "{word}");
            assert!(parsed.what.is_some());
        }
    }

    #[test]
    fn a_title_with_a_colon_stands_in_quotes() {
        assert!(
            text(&new(Kind::Guide, Some("Γιατρός: πού;")), None)
                .contains("title: \"Γιατρός: πού;\"\n")
        );
        assert!(text(&new(Kind::Guide, None), None).contains("title: See a doctor\n"));
    }
}
