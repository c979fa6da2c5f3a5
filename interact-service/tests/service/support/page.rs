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
    /// What one fills in or chooses.
    pub(crate) controls: Vec<Control>,
    /// Names and values of buttons that have some.
    pub(crate) buttons: Vec<(String, String)>,
}

/// Something to fill in or to choose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Control {
    pub(crate) name: String,
    /// The type of the input, or `textarea`, or `select`.
    pub(crate) kind: String,
    /// What can be chosen, without nothing.
    pub(crate) values: Vec<String>,
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
    let pair = |tag: &str| (attribute(tag, "name"), attribute(tag, "value"));
    let named = |(name, _): &(String, String)| !name.is_empty();
    Form {
        action: attribute(inside, "action"),
        hidden: hidden.map(pair).collect(),
        controls: inside.split('<').filter_map(|part| control(part, inside)).collect(),
        buttons: inside.split("<button").skip(1).map(pair).filter(named).collect(),
    }
}

fn control(part: &str, form: &str) -> Option<Control> {
    let (name, kind) = (attribute(part, "name"), attribute(part, "type"));
    let one = |kind: &str, values: Vec<String>| {
        let values = values.into_iter().filter(|value| !value.is_empty()).collect();
        Some(Control { name: name.clone(), kind: kind.to_string(), values })
    };
    match part.split([' ', '\n', '>']).next()? {
        "input" if kind != "hidden" && kind != "submit" => {
            one(&kind, vec![attribute(part, "value")])
        }
        "textarea" => one("textarea", Vec::new()),
        "select" => {
            let inside = form.split_once(&format!("<{part}")).map_or("", |(_, rest)| rest);
            let inside = inside.split("</select>").next().unwrap_or_default();
            let options = inside.split("<option").skip(1).map(|o| attribute(o, "value"));
            one("select", options.collect())
        }
        _ => None,
    }
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

pub(crate) fn unescaped(text: &str) -> String {
    let pairs = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#x27;", "'"), ("&#39;", "'")];
    let slashes = text.replace("&#x2F;", "/").replace("&#x2f;", "/");
    let other = pairs.iter().fold(slashes, |text, (entity, sign)| text.replace(entity, sign));
    other.replace("&amp;", "&")
}
