//! An answer as a test reads it.

use axum::http::HeaderMap;

/// An answer.
#[derive(Debug, Clone, Default)]
pub(crate) struct Page {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) body: String,
}

/// A form on a page: where it goes, and what it sends unseen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Form {
    pub(crate) action: String,
    pub(crate) hidden: Vec<(String, String)>,
}

impl Page {
    /// Whether a text stands on it, as a reader sees it.
    pub(crate) fn has(&self, text: &str) -> bool {
        plain(&self.body).contains(text)
    }

    /// A header, or an empty text.
    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }

    /// Where it leads, or an empty text.
    pub(crate) fn location(&self) -> &str {
        self.header("location")
    }

    /// The forms on it.
    pub(crate) fn forms(&self) -> Vec<Form> {
        self.body.split("<form").skip(1).map(form).collect()
    }

    /// The form whose address ends so.
    pub(crate) fn form(&self, path: &str) -> Form {
        let fits = |form: &Form| form.action.ends_with(&format!("/{path}"));
        let found = self.forms().into_iter().find(fits);
        found.unwrap_or_else(|| panic!("no form goes to {path}:\n{}", plain(&self.body)))
    }

    /// The token of the page's forms, or an empty text.
    pub(crate) fn csrf(&self) -> String {
        let of = |form: Form| form.hidden.into_iter().find(|(name, _)| name == "csrf");
        self.forms().into_iter().find_map(of).map(|(_, value)| value).unwrap_or_default()
    }

    /// The text between two others.
    pub(crate) fn between(&self, before: &str, after: &str) -> String {
        let rest = self.body.split_once(before).map_or("", |(_, rest)| rest);
        rest.split_once(after).map_or("", |(found, _)| found).to_string()
    }
}

fn form(text: &str) -> Form {
    let inside = text.split("</form>").next().unwrap_or_default();
    let hidden = inside.split("<input").skip(1).filter(|input| input.contains("type=\"hidden\""));
    let pair = |input: &str| (attribute(input, "name"), attribute(input, "value"));
    Form { action: attribute(inside, "action"), hidden: hidden.map(pair).collect() }
}

fn attribute(tag: &str, name: &str) -> String {
    let tag = tag.split('>').next().unwrap_or_default();
    let rest = tag.split_once(&format!("{name}=\"")).map_or("", |(_, rest)| rest);
    unescaped(rest.split('"').next().unwrap_or_default())
}

/// The words of a page without its tags.
fn plain(html: &str) -> String {
    let mut text = String::new();
    for part in html.split('<') {
        text.push_str(part.split_once('>').map_or(part, |(_, words)| words));
    }
    unescaped(&text)
}

fn unescaped(text: &str) -> String {
    let pairs = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#x27;", "'"), ("&#39;", "'")];
    let slashes = text.replace("&#x2F;", "/").replace("&#x2f;", "/");
    let other = pairs.iter().fold(slashes, |text, (entity, sign)| text.replace(entity, sign));
    other.replace("&amp;", "&")
}
