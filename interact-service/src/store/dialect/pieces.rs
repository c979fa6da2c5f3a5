//! Cuts SQL into parameters, tokens and the rest; what is quoted or a comment is rest.

/// A piece of SQL.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Piece<'a> {
    /// `$12`: the digits.
    Parameter(&'a str),
    /// `{name}`: the name.
    Token(&'a str),
    /// Anything else, as it stands.
    Other(&'a str),
}

/// The pieces of a text, in order; nothing is lost.
pub(super) fn pieces(sql: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut rest = sql;
    while !rest.is_empty() {
        let (piece, length) = first(rest);
        pieces.push(piece);
        rest = &rest[length..];
    }
    pieces
}

/// The first piece and how long it is.
fn first(sql: &str) -> (Piece<'_>, usize) {
    let bytes = sql.as_bytes();
    match bytes[0] {
        b'$' if digits(&sql[1..]) > 0 => {
            let end = 1 + digits(&sql[1..]);
            (Piece::Parameter(&sql[1..end]), end)
        }
        b'{' => match sql.find('}') {
            Some(end) => (Piece::Token(&sql[1..end]), end + 1),
            None => (Piece::Other(sql), sql.len()),
        },
        quote @ (b'\'' | b'"') => other(sql, closing(sql, char::from(quote))),
        b'-' if sql.starts_with("--") => other(sql, sql.find('\n').unwrap_or(sql.len())),
        b'/' if sql.starts_with("/*") => {
            other(sql, sql[2..].find("*/").map_or(sql.len(), |at| at + 4))
        }
        b'-' | b'/' | b'$' => other(sql, 1),
        _ => other(sql, sql.find(['$', '{', '\'', '"', '-', '/']).unwrap_or(sql.len())),
    }
}

fn other(sql: &str, length: usize) -> (Piece<'_>, usize) {
    (Piece::Other(&sql[..length]), length)
}

fn digits(text: &str) -> usize {
    text.bytes().take_while(u8::is_ascii_digit).count()
}

/// Where a quoted part ends; a doubled quote is two quoted parts beside each other.
fn closing(sql: &str, quote: char) -> usize {
    sql[1..].find(quote).map_or(sql.len(), |at| at + 2)
}
