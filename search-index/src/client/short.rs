//! Short names for what a script names itself, so that a phone loads less of it.
//!
//! A name gets the same short name wherever it stands, so scopes need not be known; what objects
//! call their parts keeps its name. The scripts are our own: `tests/search/scripts.rs` and the
//! suites of the browser run what comes out.

mod tokens;

use std::collections::HashMap;

use tokens::{Kind, Token, tokens};

/// Words of the language, and names that the browser gives.
const KNOWN: &str = "async await break case catch class const continue default delete do else export \
    extends finally for function static super switch this void while with yield \
    if import in instanceof let new null of return throw true try false typeof undefined \
    Array Blob Boolean CSS DOMParser Date DecompressionStream Error Float64Array JSON Map Math Node Number Object \
    Promise Response Set String TextDecoder URL Uint8Array clearTimeout document fetch globalThis \
    localStorage location navigator parseInt setTimeout META RULES";

/// What shows that an object's part is named: `{ part: … }`, `{ part }`, `{ part() … }`.
#[derive(Clone, Copy, PartialEq)]
enum Role {
    Name,
    Shorthand,
    Part,
}

/// The script with short names; those in `kept` stay, others see them.
pub(super) fn shortened(code: &str, kept: &[&str]) -> String {
    let tokens = tokens(code);
    let roles: Vec<Role> = (0..tokens.len()).map(|place| role(&tokens, place)).collect();
    let is_ours = |token: &Token<'_>| {
        token.kind == Kind::Word
            && !KNOWN.split_whitespace().any(|known| known == token.text)
            && !kept.contains(&token.text)
    };
    let mut counts: HashMap<&str, usize> = HashMap::new();
    for (token, role) in tokens.iter().zip(&roles) {
        if is_ours(token) && *role != Role::Part {
            *counts.entry(token.text).or_default() += 1;
        }
    }
    let taken: Vec<&str> = tokens.iter().map(|token| token.text).collect();
    let names = names(counts, &taken);
    let mut short = String::with_capacity(code.len());
    for (token, role) in tokens.iter().zip(&roles) {
        match (names.get(token.text), role) {
            (Some(name), Role::Name) if token.kind == Kind::Word => short.push_str(name),
            (Some(name), Role::Shorthand) if token.kind == Kind::Word => {
                short.push_str(&format!("{}:{name}", token.text));
            }
            _ => short.push_str(token.text),
        }
    }
    short
}

/// The more often a name stands, the shorter it gets.
fn names<'a>(counts: HashMap<&'a str, usize>, taken: &[&str]) -> HashMap<&'a str, String> {
    let mut order: Vec<(&str, usize)> = counts.into_iter().collect();
    order.sort_by(|(one, a), (other, b)| b.cmp(a).then(one.cmp(other)));
    let mut free = (0..).map(spelled).filter(|name| !taken.contains(&name.as_str()));
    let long = order.into_iter().filter(|(name, _)| name.len() > 1);
    long.filter_map(|(name, _)| Some((name, free.next()?))).collect()
}

/// `a` to `z`, then `aa`, `ab`…; no word of the language is that short but `in`, `of`, `if`, which
/// are taken wherever they stand and never spelled otherwise.
fn spelled(number: usize) -> String {
    let letter = |number: usize| char::from(b'a' + (number % 26) as u8);
    match number / 26 {
        0 => letter(number).to_string(),
        more => match format!("{}{}", letter(more - 1), letter(number)).as_str() {
            word @ ("in" | "of" | "if" | "do") => format!("{word}_"),
            word => word.to_string(),
        },
    }
}

fn role(tokens: &[Token<'_>], place: usize) -> Role {
    let is_sign = |token: &&Token<'_>| !token.text.trim().is_empty();
    let before = tokens[..place].iter().rev().find(is_sign).map_or("", |token| token.text);
    let after = tokens[place + 1..].iter().find(is_sign).map_or("", |token| token.text);
    if before == "." || before == "?." {
        return Role::Part;
    }
    if !tokens[place].in_object {
        return Role::Name;
    }
    match (before, after) {
        ("{" | ",", ":") | ("{" | "," | "async", "(") => Role::Part,
        ("{" | ",", "," | "}" | "=") => Role::Shorthand,
        _ => Role::Name,
    }
}

#[cfg(test)]
mod tests {
    use super::shortened;

    #[test]
    fn names_become_short_and_parts_keep_theirs() {
        let code = r#"const place=({limit=10,near:other},list)=>{const found={limit,list:other,async near(){}};return `a ${found.list} b`+"limit"+/[/]limit/.test(list)?found?.limit:[...list]}"#;
        let short = shortened(code, &["place"]);
        assert_eq!(
            short,
            r#"const place=({limit:c=10,near:d},b)=>{const a={limit:c,list:d,async near(){}};return `a ${a.list} b`+"limit"+/[/]limit/.test(b)?a?.limit:[...b]}"#
        );
    }
}
