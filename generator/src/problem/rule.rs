//! The rules that content must keep, and what `immerse explain` says about each.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::Severity;

macro_rules! rules {
    ($($variant:ident $id:literal $severity:ident $explanation:literal)*) => {
        /// A rule that content must keep.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
        pub enum Rule {
            $(#[doc = $explanation] #[serde(rename = $id)] $variant,)*
        }

        impl Rule {
            /// Every rule, in the order of this file.
            pub const ALL: &[Self] = &[$(Self::$variant),*];

            /// Its name on the command line and in reports.
            #[must_use]
            pub fn id(self) -> &'static str {
                match self { $(Self::$variant => $id),* }
            }

            /// Whether breaking it stops the build.
            #[must_use]
            pub fn severity(self) -> Severity {
                match self { $(Self::$variant => Severity::$severity),* }
            }

            /// What it asks for, and why.
            #[must_use]
            pub fn explanation(self) -> &'static str {
                match self { $(Self::$variant => $explanation),* }
            }
        }
    };
}

rules! {
    YamlSyntax "yaml-syntax" Mistake
        "The head of a file, between the two `---` lines, is YAML. A quote that is not closed, a tab, a colon inside a text without quotes or a key said twice make it unreadable. Put texts with a colon in quotes, indent with spaces."
    NoHead "no-head" Mistake
        "A Markdown file begins with a line `---`, then its head, then a second line `---`. Without a head nobody knows the title."
    UnknownKey "unknown-key" Mistake
        "A key that nobody knows is nearly always a misspelt one; what it says would be lost in silence. docs/writing-content.md lists the keys."
    WrongType "wrong-type" Mistake
        "A key has a value of another form than it needs: a list where one text is expected, or one text where a list is. In a list each item stands on its own line behind `- `, or all of them in `[a, b]`."
    MissingKey "missing-key" Mistake
        "Something that every file of this kind must say is not there. Empty values count as not there."
    BadDate "bad-date" Mistake
        "A day is written as year, month, day: `2026-11-20`."
    BadValue "bad-value" Mistake
        "The value is not one of those that this key knows."
    BadName "bad-name" Mistake
        "Names of folders become addresses. They are written in small Latin letters, digits and single hyphens, so that they can be read out on the telephone and never change."
    NoOfficialLink "no-official-link" Mistake
        "Every article names at least one official page, so that a reader can check what we say with the authority."
    InsecureLink "insecure-link" Mistake
        "Official pages, contacts and links begin with `https://`. An `http` address can be read and changed on its way, which can harm people at risk."
    UnknownArea "unknown-area" Mistake
        "Areas are declared in the site's file, `sites/<site>.yaml`, under `areas`."
    UnknownAudience "unknown-audience" Mistake
        "Audiences are declared in `sites/taxonomies/audiences.yaml`."
    UnknownTag "unknown-tag" Mistake
        "Tags are declared in `sites/taxonomies/tags.yaml`."
    UnknownTerm "unknown-term" Mistake
        "Terms of profiles are declared in `sites/taxonomies/`; a `broader` term stands in the same file."
    UnknownLanguage "unknown-language" Mistake
        "Languages are described in `sites/locales.yaml`; a site chooses among them under `languages`. A file in a language that nobody described would never be shown."
    UnknownSection "unknown-section" Mistake
        "A section of a site is a folder `content/<site>/<section>/` with an `_index.<lang>.md`, listed under `sections` in the site's file."
    UnknownModule "unknown-module" Mistake
        "Kinds of listing are declared in `sites/modules/<kind>.yaml`."
    UnknownContact "unknown-contact" Mistake
        "Contacts are files in `content/<site>/_contacts/`; an article names them by the file's name."
    UnknownFact "unknown-fact" Mistake
        "Facts stand in `content/<site>/_facts.yaml`; a text uses them as `{{ fact:NAME }}`."
    UnknownReference "unknown-reference" Mistake
        "Between `{{` and `}}` stands `contact:`, `name:`, `phone:`, `email:`, `fact:`, `text:` or `module:` and an identifier."
    UnknownPlace "unknown-place" Mistake
        "A file lies where nothing is looked for, so it would never be shown. docs/writing-content.md says where things lie."
    NoSource "no-source" Mistake
        "One file of each article is the source: it carries `type` and the facts that do not depend on the language. None of the files of this article does."
    TwoSources "two-sources" Mistake
        "Two files of one article carry `type`. Facts that do not depend on the language stand once, in the source; take them out of the translation."
    FactsInTranslation "facts-in-translation" Mistake
        "A translation holds title, summary, text and the sentences of a procedure. The facts that do not depend on the language stand in the source only, so that they cannot disagree."
    NotValidated "not-validated" Note
        "An article is shown only after somebody vouched that it is true: `validated` with `by` and `on`. Until then it is left out of the site; `immerse serve --preview` shows it with a mark."
    ValidationLapsed "validation-lapsed" Note
        "The validation is older than the site's `validity`, or past its `until`. The article is left out of the site until somebody has checked it again and written the new day."
    ValidatedInFuture "validated-in-future" Mistake
        "Nobody can have validated an article on a day that has not come."
    DeadLink "dead-link" Mistake
        "A link leads to an article that does not exist. Addresses are written without language: `/health/see-a-doctor/`."
    UnpublishedLink "unpublished-link" Note
        "A link leads to an article that exists but is not published (a draft, not validated, or lapsed). Its words are shown without the link until the article is."
    DeadAnchor "dead-anchor" Mistake
        "A link leads to a heading that the page does not have in this language. Give the heading a lasting name in every language: `## What it costs {#cost}`."
    MissingPicture "missing-picture" Mistake
        "A picture is named that does not lie beside the text, or cannot be read as PNG, JPEG or WebP."
    MissingAlt "missing-alt" Mistake
        "People who cannot see a picture are told what it shows: `![What is to be seen](form.png)`."
    SameAddress "same-address" Mistake
        "Two things would stand at one address. Rename one of them, or take the alias away."
    HtmlNotAllowed "html-not-allowed" Mistake
        "Only a few harmless elements may stand in a text: br, abbr, bdi, kbd, sub, sup, details, summary. Scripts, frames, event handlers and styles are never let through."
    UnsafeLink "unsafe-link" Mistake
        "A link begins with `https://`, `mailto:`, `tel:`, `/` or `#`. Other schemes can run programs."
    HeadingLevel "heading-level" Mistake
        "The title is the page's only first heading; the text begins with `##`, and no level is skipped, so that screen readers can walk through it."
    Encoding "encoding" Mistake
        "Files are UTF-8 without control characters. Save the file again as UTF-8."
    TooLarge "too-large" Mistake
        "A text of this size is a mistake, or an attack. Split it."
    TooDeep "too-deep" Mistake
        "Lists or quotations are nested deeper than anybody can read."
    SymlinkOutside "symlink-outside" Mistake
        "A symbolic link leads out of the content folder; following it could publish files that nobody meant to publish."
    Unstamped "unstamped" Note
        "A translation does not record what it was made from, so nobody can tell whether it still says what its source says. When it does, run `immerse translate stamp FILE`."
    StaleBlock "stale-block" Note
        "The source says something newer than this translation. Readers see the source's words beside it. Translate the block anew, then run `immerse translate stamp FILE`."
    StructureDiffers "structure-differs" Note
        "A translation has another number of blocks than its source, so they cannot be laid side by side. Keep the same paragraphs, headings and list items in the same order."
    MissingTranslation "missing-translation" Note
        "The article does not exist in one of the site's languages. Readers of that language see it in another one, with a notice."
    EmptyTranslation "empty-translation" Note
        "A file without head and text counts as not there; web editors leave such files behind. It can be removed."
    MissingText "missing-text" Mistake
        "A name or a meaning has to be there in every language of the site."
    SiteMismatch "site-mismatch" Mistake
        "Two settings of the site do not fit together."
}

impl Rule {
    /// The rule of that name.
    #[must_use]
    pub fn find(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|rule| rule.id() == id)
    }
}

impl fmt::Display for Rule {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.id())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rule_is_found_by_its_name_and_explained() {
        for rule in Rule::ALL {
            assert_eq!(Rule::find(rule.id()), Some(*rule));
            assert!(rule.explanation().len() > 40, "{rule}");
        }
    }
}
