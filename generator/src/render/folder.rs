//! Links that name their files, for a website that is read from a folder: a browser does not
//! look for the `index.html` of an address that ends in `/` when there is no server.

use crate::url;

/// Elements whose addresses lead to pages, and the attribute that holds the address.
const LEADING: [(&str, &str); 4] = [
    ("<a ", " href=\""),
    ("<form ", " action=\""),
    ("<link ", " href=\""),
    ("<meta http-equiv=\"refresh\" ", "; url="),
];

/// A page whose links within the site name their files: `../health/` becomes
/// `../health/index.html`.
#[must_use]
pub fn naming_files(html: &str) -> String {
    let mut out = String::with_capacity(html.len() + html.len() / 16);
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let tag = &rest[..end_of_tag(rest)];
        let leading = LEADING.iter().find(|(element, _)| tag.starts_with(element));
        match leading.and_then(|(_, attribute)| named(tag, attribute)) {
            Some(named) => out.push_str(&named),
            None => out.push_str(tag),
        }
        rest = &rest[tag.len()..];
    }
    out.push_str(rest);
    out
}

/// Where a tag ends; a `>` within quotes does not end it.
fn end_of_tag(rest: &str) -> usize {
    let mut quoted = false;
    let end = rest.bytes().position(|byte| {
        quoted ^= byte == b'"';
        byte == b'>' && !quoted
    });
    end.map_or(rest.len(), |end| end + 1)
}

fn named(tag: &str, attribute: &str) -> Option<String> {
    let (before, rest) = tag.split_once(attribute)?;
    let (address, after) = rest.split_once('"')?;
    let named = url::naming_its_file(address)?;
    Some(format!("{before}{attribute}{named}\"{after}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_forms_and_redirections_within_the_site_name_their_files() {
        let cases = [
            ("<a href=\"../a/\">", "<a href=\"../a/index.html\">"),
            ("<a class=\"x\" href=\"a/#b\">", "<a class=\"x\" href=\"a/index.html#b\">"),
            (
                "<form action=\"../el/a-z/\" method=\"get\">",
                "<form action=\"../el/a-z/index.html\" method=\"get\">",
            ),
            ("<link rel=\"next\" href=\"2/\">", "<link rel=\"next\" href=\"2/index.html\">"),
            (
                "<meta http-equiv=\"refresh\" content=\"0; url=../b/\">",
                "<meta http-equiv=\"refresh\" content=\"0; url=../b/index.html\">",
            ),
            ("<a title=\"a > b\" href=\"a/\">", "<a title=\"a > b\" href=\"a/index.html\">"),
        ];
        for (html, named) in cases {
            assert_eq!(naming_files(html), named);
        }
    }

    #[test]
    fn everything_else_stays() {
        for html in [
            "<a href=\"https://www.gov.cy/\">x</a>",
            "<a href=\"//www.gov.cy/\">x</a>",
            "<a href=\"feed.xml\">x</a> <a href=\"#top\">y</a> <a>z</a>",
            "<img src=\"a/\"> href=\"b/\" 1 < 2",
            "<a href=\"/my/cyprus/el/\">account</a>",
        ] {
            assert_eq!(naming_files(html), html);
        }
    }
}
