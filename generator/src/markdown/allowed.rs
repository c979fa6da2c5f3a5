//! Raw HTML in a text: a few harmless elements, with their few harmless attributes.

/// Elements that may stand in a text, with the attributes that they may have.
const ALLOWED: [(&str, &[&str]); 8] = [
    ("br", &[]),
    ("abbr", &["title"]),
    ("bdi", &["dir", "lang"]),
    ("kbd", &[]),
    ("sub", &[]),
    ("sup", &[]),
    ("details", &[]),
    ("summary", &[]),
];

/// Looks through raw HTML; the first thing that may not stand there.
#[must_use]
pub fn first_fault(html: &str) -> Option<String> {
    let mut rest = without_comments(html);
    while let Some(open) = rest.find('<') {
        let Some(close) = rest[open..].find('>') else {
            return Some(String::from("a `<` that is never closed"));
        };
        if let Some(fault) = tag_fault(&rest[open + 1..open + close]) {
            return Some(fault);
        }
        rest = rest[open + close + 1..].to_string();
    }
    None
}

/// HTML without its comments, which are for authors only.
#[must_use]
pub fn without_comments(html: &str) -> String {
    let mut kept = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(open) = rest.find("<!--") {
        kept.push_str(&rest[..open]);
        rest = rest[open..].find("-->").map_or("", |close| &rest[open + close + 3..]);
    }
    kept.push_str(rest);
    kept
}

/// Names of elements that a piece opens (`+`) and closes (`-`), so that balance can be kept.
pub fn tags(html: &str) -> impl Iterator<Item = (bool, String)> {
    let html = without_comments(html);
    let mut found = Vec::new();
    for part in html.split('<').skip(1) {
        let inside = part.split('>').next().unwrap_or_default();
        let name: String = inside
            .trim_start_matches('/')
            .chars()
            .take_while(char::is_ascii_alphanumeric)
            .collect::<String>()
            .to_ascii_lowercase();
        if name != "br" {
            found.push((!inside.starts_with('/'), name));
        }
    }
    found.into_iter()
}

fn tag_fault(inside: &str) -> Option<String> {
    let closing = inside.starts_with('/');
    let inside = inside.trim_start_matches('/').trim_end_matches('/').trim();
    let (name, attributes) = inside.split_once(char::is_whitespace).unwrap_or((inside, ""));
    let name = name.to_ascii_lowercase();
    let Some((_, allowed)) = ALLOWED.iter().find(|(element, _)| *element == name) else {
        return Some(format!("the element `<{name}>`"));
    };
    if closing && !attributes.trim().is_empty() {
        return Some(format!("attributes on `</{name}>`"));
    }
    attribute_fault(attributes, allowed)
}

fn attribute_fault(attributes: &str, allowed: &[&str]) -> Option<String> {
    let mut rest = attributes.trim();
    while !rest.is_empty() {
        let name_end = rest.find(['=', ' ']).unwrap_or(rest.len());
        let name = rest[..name_end].to_ascii_lowercase();
        if !allowed.contains(&name.as_str()) {
            return Some(format!("the attribute `{name}`"));
        }
        let Some(value) = rest[name_end..].strip_prefix("=\"") else {
            return Some(format!("the attribute `{name}` without a value in double quotes"));
        };
        let Some(end) = value.find('"') else {
            return Some(format!("the attribute `{name}` without an end"));
        };
        rest = value[end + 1..].trim_start();
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn harmless_elements_may_stay() {
        for html in ["<br>", "<br/>", "<abbr title=\"x\">", "</details>", "<!-- <b> -->", "<kbd>"] {
            assert_eq!(first_fault(html), None, "{html}");
        }
    }

    #[test]
    fn everything_else_may_not() {
        for html in [
            "<script>",
            "<SCRIPT>",
            "<br onclick=\"x\">",
            "<abbr title=x onload=y>",
            "<iframe src=\"https://example.org\">",
            "<svg/onload=x>",
            "<abbr title=\"x",
            "<details open ontoggle=\"x\">",
            "<bdi style=\"x\">",
            "</kbd x>",
            "< script>",
        ] {
            assert!(first_fault(html).is_some(), "{html}");
        }
    }
}
