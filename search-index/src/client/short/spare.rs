//! Signs that a script does as well without.

use super::tokens::Token;

/// The texts of some pieces as a script: `let` for `const`, one `let` for several that follow each
/// other, no brackets around the only name that a function takes, no
/// semicolon before the end of a block.
pub(super) fn spared(tokens: &[Token<'_>], mut texts: Vec<String>) -> String {
    let signs: Vec<usize> = (0..tokens.len()).filter(|at| tokens[*at].is_sign()).collect();
    let text = |place: usize| signs.get(place).map_or("", |at| tokens[*at].text);
    // For each bracket that is open, whether the statement in it declares something.
    let mut declares = vec![false];
    for place in 0..signs.len() {
        let at = signs[place];
        if tokens[at].closes() {
            declares.pop();
        }
        match text(place) {
            "const" | "let" => {
                if !texts[at].is_empty() {
                    texts[at] = "let".to_string();
                }
                declares.last_mut().into_iter().for_each(|declares| *declares = true);
            }
            ";" if matches!(text(place + 1), "const" | "let") && declares.last() == Some(&true) => {
                texts[at] = ",".to_string();
                let next = signs.get(place + 2).copied().unwrap_or(texts.len());
                texts[at + 1..next].iter_mut().for_each(String::clear);
            }
            ";" if text(place + 1) == "}" => texts[at].clear(),
            ";" => declares.last_mut().into_iter().for_each(|declares| *declares = false),
            "(" if text(place + 2) == ")"
                && text(place + 3) == "=>"
                && is_name(text(place + 1)) =>
            {
                let before = place.checked_sub(1).map_or("", text);
                texts[at] = if is_name(before) { " " } else { "" }.to_string();
                texts[signs[place + 2]].clear();
            }
            _ => {}
        }
        if tokens[at].opens() {
            declares.push(false);
        }
    }
    texts.concat()
}

fn is_name(text: &str) -> bool {
    text.chars().all(|letter| letter.is_alphanumeric() || letter == '_' || letter == '$')
        && !text.is_empty()
}
