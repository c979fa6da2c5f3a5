//! Names and values as a browser sends them: of a form, or behind the `?` of an address.

use std::borrow::Cow;

/// Names and values in the order in which they came.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Fields(Vec<(String, String)>);

impl Fields {
    /// Reads `application/x-www-form-urlencoded`. Line ends become `\n`.
    #[must_use]
    pub fn parse(bytes: &[u8]) -> Self {
        let pairs = form_urlencoded::parse(bytes);
        Self(pairs.map(|(name, value)| (name.into_owned(), lines(value))).collect())
    }

    /// Fields that are known already.
    #[must_use]
    pub fn of(pairs: &[(&str, &str)]) -> Self {
        Self(pairs.iter().map(|(n, v)| ((*n).to_string(), (*v).to_string())).collect())
    }

    /// The first value of a name, or an empty text.
    #[must_use]
    pub fn one(&self, name: &str) -> &str {
        self.0.iter().find(|(own, _)| own == name).map_or("", |(_, value)| value)
    }

    /// Whether a name was sent at all: a box that is ticked.
    #[must_use]
    pub fn has(&self, name: &str) -> bool {
        self.0.iter().any(|(own, _)| own == name)
    }

    /// Every value of a name.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.0.iter().filter(move |(own, _)| own == name).map(|(_, value)| value.as_str())
    }

    /// Every name and value.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// Puts a value in the place of whatever the name had.
    pub fn set(&mut self, name: &str, value: &str) {
        self.0.retain(|(own, _)| own != name);
        self.0.push((name.to_string(), value.to_string()));
    }

    /// Adds a value to a name.
    pub fn add(&mut self, name: &str, value: &str) {
        self.0.push((name.to_string(), value.to_string()));
    }
}

/// The same with the line ends that we write.
fn lines(text: Cow<'_, str>) -> String {
    match text.contains('\r') {
        true => text.replace("\r\n", "\n").replace('\r', "\n"),
        false => text.into_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_keep_their_letters_and_order() {
        let fields = Fields::parse("name=%CE%91&area=a&area=b&text=x%0D%0Ay+z".as_bytes());
        assert_eq!(fields.one("name"), "Α");
        assert_eq!(fields.all("area").collect::<Vec<_>>(), ["a", "b"]);
        assert_eq!(fields.one("text"), "x\ny z");
        assert_eq!((fields.one("none"), fields.has("none")), ("", false));
    }
}
