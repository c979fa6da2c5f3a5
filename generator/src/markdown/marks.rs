//! Marks in parsed HTML: places that only the finished site can fill.
//!
//! They are control characters, which no text may hold (rule `encoding`), so that nothing
//! an author writes can be taken for one. What stands inside of a mark is escaped, so that
//! marked HTML is harmless before it is finished too.

use super::parse::escaped;

/// Opens the target of a link within the site; stands behind `<a`.
pub const LINK: char = '\u{1}';
/// Opens a use of a contact or fact.
pub const REFERENCE: char = '\u{2}';
/// Opens the name of a picture; stands behind `<img`.
pub const PICTURE: char = '\u{3}';
/// Closes a link, reference or picture.
pub const END: char = '\u{4}';
/// Stands before each block.
pub const BLOCK: char = '\u{5}';
/// Stands behind each block.
pub const BLOCK_END: char = '\u{6}';

/// A mark with what stands inside of it.
#[must_use]
pub fn marked(mark: char, inside: &str) -> String {
    format!("{mark}{}{END}", escaped(inside))
}

/// What stands inside of a mark, as it was before [`marked`].
#[must_use]
pub fn unmarked(inside: &str) -> String {
    inside.replace("&quot;", "\"").replace("&gt;", ">").replace("&lt;", "<").replace("&amp;", "&")
}

/// Whether a byte is a mark.
#[must_use]
pub fn is_mark(byte: u8) -> bool {
    (1..=6).contains(&byte)
}
