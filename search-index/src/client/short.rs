//! Short names for what a script names itself, so that a phone loads less of it.
//!
//! What objects call their parts keeps its name, but for a few of our own. The scripts are our own: `tests/search/scripts.rs`
//! and the suites of the browser run what comes out.

mod scopes;
mod spare;
mod tokens;

use std::cmp::Reverse;
use std::collections::HashSet;

use scopes::{Thing, things};
use tokens::{Kind, Token, tokens};

/// Words of the language, and names that the browser gives.
const KNOWN: &str = "async await break case catch class const continue default delete do else export \
    extends finally for function static super switch this void while with yield \
    if import in instanceof let new null of return throw true try false typeof undefined \
    Array Blob Boolean CSS DOMParser Date DecompressionStream Error Float64Array FormData JSON Map Math Node Number Object \
    Promise Response Set String TextDecoder URL Uint8Array clearTimeout document fetch globalThis \
    localStorage location navigator parseInt setTimeout META RULES";

/// What our own objects call their parts and nobody else does, and what they are called in short.
const PARTS: [(&str, &str); 6] = [
    ("stem", "t"),
    ("size", "z"),
    ("strength", "s"),
    ("impacts", "i"),
    ("formed", "h"),
    ("forms", "f"),
];

/// What shows that an object's part is named: `{ part: … }`, `{ part }`, `{ part() … }`.
#[derive(Clone, Copy, PartialEq)]
enum Role {
    Name,
    Shorthand,
    Part,
}

/// The script with short names and without signs that can be spared; those in `kept` stay, others
/// see them.
pub(super) fn shortened(code: &str, kept: &[&str]) -> String {
    let tokens = tokens(code);
    let roles: Vec<Role> = (0..tokens.len()).map(|place| role(&tokens, place)).collect();
    let is_ours = |at: &usize| {
        let token = &tokens[*at];
        token.kind == Kind::Word
            && roles[*at] != Role::Part
            && !KNOWN.split_whitespace().any(|known| known == token.text)
            && !kept.contains(&token.text)
    };
    let ours: Vec<usize> = (0..tokens.len()).filter(is_ours).collect();
    let text = |at: usize| match roles[at] {
        Role::Part => part(tokens[at].text).to_string(),
        _ => tokens[at].text.to_string(),
    };
    let mut texts: Vec<String> = (0..tokens.len()).map(text).collect();
    for (thing, name) in names(things(&tokens, &ours), &taken(&tokens, &ours)) {
        for at in thing.places {
            let short = format!("{}:{name}", part(tokens[at].text));
            texts[at] = if roles[at] == Role::Shorthand { short } else { name.clone() };
        }
    }
    spare::spared(&tokens, texts)
}

/// What a part is called in short.
fn part(name: &str) -> &str {
    PARTS.iter().find(|(long, _)| *long == name).map_or(name, |(_, short)| short)
}

/// Names that stay as they are.
fn taken<'a>(tokens: &[Token<'a>], ours: &[usize]) -> HashSet<&'a str> {
    let others = (0..tokens.len()).filter(|at| ours.binary_search(at).is_err());
    others.map(|at| tokens[at].text).collect()
}

/// The more often something is named, the shorter it is called; what is never seen where
/// something else is may be called the same.
fn names(mut things: Vec<Thing>, taken: &HashSet<&str>) -> Vec<(Thing, String)> {
    things.sort_by_key(|thing| (Reverse(thing.places.len()), thing.places[0]));
    let mut named: Vec<(Thing, String)> = Vec::new();
    for thing in things {
        let near: HashSet<&str> = named
            .iter()
            .filter(|(other, _)| other.meets(&thing))
            .map(|(_, name)| name.as_str())
            .collect();
        let is_free =
            |name: &String| !taken.contains(name.as_str()) && !near.contains(name.as_str());
        let free = (0..).map(spelled).find(is_free).unwrap_or_default();
        named.push((thing, free));
    }
    named
}

/// `a` to `z` and `A` to `Z`, then `aa`, `ab`…
fn spelled(number: usize) -> String {
    let letter = |number: usize| char::from(b'a' + (number % 26) as u8);
    match number / 26 {
        0 => letter(number).to_string(),
        1 => letter(number).to_ascii_uppercase().to_string(),
        more => match format!("{}{}", letter(more - 2), letter(number)).as_str() {
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
            r#"let place=({limit:c=10,near:d},a)=>{let b={limit:c,list:d,async near(){}};return `a ${b.list} b`+"limit"+/[/]limit/.test(a)?b?.limit:[...a]}"#
        );
    }

    #[test]
    fn what_is_not_seen_together_may_be_called_the_same() {
        let code = "const one=(long)=>{const more=long+1;return more;};\
            const two=(other)=>{if(other){const inside=one(other);return inside;}\
            const later=other;return later;};";
        assert_eq!(
            shortened(code, &["one", "two"]),
            "let one=a=>{let b=a+1;return b},two=a=>{if(a){let b=one(a);return b}let c=a;return c};"
        );
    }
}
