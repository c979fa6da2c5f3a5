//! What a result shows, some documents a file; the client loads those of the best documents.

use super::{Alphabet, FormatError, VERSION, read_text, write_text};

/// One document's row.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Row {
    /// Its stable name.
    pub id: String,
    /// Its address, from the language's root.
    pub url: String,
    /// What it is called.
    pub title: String,
    /// A sentence or two.
    pub summary: String,
    /// Its section.
    pub section: String,
    /// What it is.
    pub kind: String,
}

/// A line a row, a tab between fields; what can be told from the id is left empty.
pub fn write_rows(rows: &[Row], alphabet: Alphabet) -> Vec<u8> {
    let lines = std::iter::once(VERSION.to_string()).chain(rows.iter().map(Row::line));
    write_text(&lines.collect::<Vec<_>>().join("\n"), alphabet)
}

/// Reads what [`write_rows`] wrote.
pub fn read_rows(bytes: &[u8], alphabet: Alphabet) -> Result<Vec<Row>, FormatError> {
    let text = read_text(bytes, alphabet)?;
    let mut lines = text.split('\n');
    if lines.next() != Some(VERSION.to_string().as_str()) {
        return Err(FormatError::OtherVersion);
    }
    lines.map(Row::read).collect()
}

impl Row {
    /// A tab between fields.
    pub(super) fn line(&self) -> String {
        let url = if self.url == usual_url(&self.id) { "" } else { &self.url };
        let section = if self.section == usual_section(&self.id) { "" } else { &self.section };
        let fields = [&self.id, url, &self.title, &self.summary, section, &self.kind];
        fields.map(plain).join("\t")
    }

    /// Reads what [`Row::line`] wrote.
    pub(super) fn read(line: &str) -> Result<Self, FormatError> {
        let fields: Vec<&str> = line.split('\t').collect();
        let [id, url, title, summary, section, kind] = fields[..] else {
            return Err(FormatError::Damaged);
        };
        let url = if url.is_empty() { usual_url(id) } else { url.to_string() };
        let section = if section.is_empty() { usual_section(id) } else { section };
        let [id, title, summary, section, kind] =
            [id, title, summary, section, kind].map(String::from);
        Ok(Self { id, url, title, summary, section, kind })
    }
}

fn usual_url(id: &str) -> String {
    format!("{id}/")
}

fn usual_section(id: &str) -> &str {
    id.split_once('/').map_or("", |(section, _)| section)
}

fn plain(field: &str) -> String {
    field.split_whitespace().collect::<Vec<_>>().join(" ")
}
