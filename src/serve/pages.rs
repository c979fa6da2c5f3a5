//! Pages of the server itself: the list of sites, and what is wrong.

use std::fmt::Write as _;

use anyhow::Result;
use generator::pipeline::Preview;

use super::notice::Notice;

/// Added to every page, so that it loads again when something changes.
const LIVE: &str = "<script src=\"/_live.js\" defer></script>";

/// A page with the script that listens for changes.
pub(super) fn with_script(html: &str) -> String {
    match html.rfind("</body>") {
        Some(at) => [&html[..at], LIVE, &html[at..]].concat(),
        None => [html, LIVE].concat(),
    }
}

/// The sites, each by its name in its own languages.
pub(super) fn sites(preview: &Preview) -> Result<String> {
    let mut list = String::new();
    for (id, names) in preview.sites() {
        let mut names = names.iter().map(|(lang, name)| named(lang, name));
        let first = names.next().unwrap_or_default();
        let others: Vec<String> = names.collect();
        let _ = write!(
            list,
            "<li><a href=\"/{id}/\"><strong>{first}</strong> <span>{}</span></a></li>",
            others.join(" · ")
        );
    }
    let main = format!(
        "<main class=\"chooser\"><h1 class=\"chooser__name\" translate=\"no\">IMMERSE</h1>\
         <ul class=\"chooser__languages\">{list}</ul></main>"
    );
    Ok(page("IMMERSE", &style(preview)?, &main))
}

fn named(lang: &str, name: &str) -> String {
    format!("<bdi lang=\"{}\">{}</bdi>", escaped(lang), escaped(name))
}

/// The style sheet of the first site, as its own root links to it.
fn style(preview: &Preview) -> Result<String> {
    let Some((id, _)) = preview.sites().into_iter().next() else {
        return Ok(String::new());
    };
    let Some(root) = preview.find(&format!("{id}/"))? else {
        return Ok(String::new());
    };
    let html = String::from_utf8_lossy(&root.bytes);
    let link = html.split("<link rel=\"stylesheet\" href=\"").nth(1);
    let path = link.and_then(|rest| rest.split('"').next()).unwrap_or_default();
    Ok(format!("<link rel=\"stylesheet\" href=\"/{id}/{path}\">"))
}

/// What has to be mended before there is anything to show.
pub(super) fn wrong(notice: Option<&Notice>) -> String {
    let mut main = String::from("<main><h1>There is something to mend</h1>");
    for item in notice.iter().flat_map(|notice| &notice.items) {
        let _ = write!(
            main,
            "<h2>{}</h2><p><code>{}</code></p><pre>{}</pre><p>{}</p>",
            escaped(&item.message),
            escaped(&item.place),
            escaped(&item.excerpt),
            escaped(&item.remedy)
        );
    }
    page("There is something to mend", "", &(main + "</main>"))
}

/// Something failed.
pub(super) fn failure(message: &str) -> String {
    let main =
        format!("<main><h1>This page cannot be made</h1><pre>{}</pre></main>", escaped(message));
    page("This page cannot be made", "", &main)
}

/// There is no such site.
pub(super) fn no_site(path: &str) -> String {
    let site = path.split('/').next().unwrap_or_default();
    let main = format!(
        "<main><h1>There is no site “{}” here</h1><p><a href=\"/\">All sites</a></p></main>",
        escaped(site)
    );
    page("There is no such site here", "", &main)
}

fn page(title: &str, head: &str, main: &str) -> String {
    format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n<title>{title}</title>\n{head}\n</head>\n\
         <body class=\"page page--chooser\">\n{main}\n</body>\n</html>\n"
    )
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::super::notice::Item;
    use super::*;

    #[test]
    fn the_script_stands_before_the_end_of_the_page() {
        assert_eq!(with_script("<body>a</body>"), format!("<body>a{LIVE}</body>"));
        assert_eq!(with_script("a"), format!("a{LIVE}"));
    }

    #[test]
    fn what_an_author_wrote_is_text_and_nothing_else() {
        let hostile = String::from("<script>alert(1)</script>");
        let item = Item {
            place: hostile.clone(),
            message: hostile.clone(),
            excerpt: hostile.clone(),
            remedy: hostile.clone(),
        };
        let notice = Notice { summary: String::new(), items: vec![item] };
        for html in [wrong(Some(&notice)), failure(&hostile), no_site(&hostile)] {
            assert!(!html.contains("<script"), "{html}");
            assert!(html.contains("&lt;script&gt;"), "{html}");
        }
    }
}
