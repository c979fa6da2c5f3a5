//! An article as a reader of one language sees it.

use std::sync::Arc;

use super::{Edition, Shown, digest};
use crate::content::{Article, ArticleFile};
use crate::freshness::{self, Comparison};
use crate::locale::Locale;
use crate::problem::{Checked, Place, Problem, Rule};
use crate::site::Site;

/// Decides which language stands in, and lays a translation beside its source.
pub(super) fn show(site: &Site, article: &Article, locale: &Locale) -> Shown {
    let lang = Edition::shown_language(site, article, locale.tag());
    let file = Arc::clone(&article.files[lang]);
    let mut problems = Vec::new();
    let mut behind = None;
    if lang != locale.tag() {
        let untold = !site.is_for_staff(&article.address);
        problems.extend(untold.then(|| missing(article, locale)));
    } else if lang != article.source {
        behind = compare(article, &file, &mut problems);
    }
    let card = digest::card(article, lang, &file);
    Shown { lang: lang.to_string(), file, behind, card, problems: problems.into() }
}

fn missing(article: &Article, locale: &Locale) -> Problem {
    let message = format!("not translated into {} ({})", locale.tag(), locale.name());
    let source = article.source_file();
    let folder = source.path.rsplit_once('/').map_or("", |(folder, _)| folder);
    let remedy = format!("write `{folder}/index.{}.md`", locale.tag());
    let checked = Checked { file: &source.path, text: "" };
    checked.problem(Rule::MissingTranslation, Place::FILE, message, remedy)
}

/// Compares a translation with its source; nothing when every block is fresh or unknown.
fn compare(
    article: &Article,
    file: &ArticleFile,
    problems: &mut Vec<Problem>,
) -> Option<Comparison> {
    let source = article.source_file().blocks();
    let own = file.blocks();
    let checked = Checked { file: &file.path, text: "" };
    let place = file.head.place;
    if source.len() != own.len() {
        let message =
            format!("the source has {} blocks, this translation {}", source.len(), own.len());
        let remedy = format!(
            "keep the same paragraphs, headings and items as `{}`",
            article.source_file().path
        );
        problems.push(checked.problem(Rule::StructureDiffers, place, message, remedy));
    }
    if file.head.record.is_empty() {
        let message = "nobody recorded what this was translated from";
        let remedy =
            format!("when it says what the source says: `immerse translate stamp {}`", file.path);
        problems.push(checked.problem(Rule::Unstamped, place, message, remedy));
        return None;
    }
    if file.head.record.is_current(&source, &own) {
        return None;
    }
    let comparison = freshness::compare(&source, &own, &file.head.record);
    if comparison.behind() == 0 {
        return None;
    }
    let message =
        format!("{} of {} blocks are older than the source", comparison.behind(), own.len());
    let remedy = format!("translate them anew, then `immerse translate stamp {}`", file.path);
    problems.push(checked.problem(Rule::StaleBlock, place, message, remedy));
    Some(comparison)
}
