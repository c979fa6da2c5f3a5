//! The pieces of a script of ours: words, texts, patterns, signs.

/// What a piece is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Kind {
    Word,
    Other,
}

/// A piece of a script.
pub(super) struct Token<'a> {
    pub(super) kind: Kind,
    pub(super) text: &'a str,
    /// Whether the innermost braces around it are an object's or a pattern's.
    pub(super) in_object: bool,
}

impl Token<'_> {
    /// Whether it is more than room.
    pub(super) fn is_sign(&self) -> bool {
        !self.text.trim().is_empty()
    }

    /// Whether it opens brackets, or a hole in a text.
    pub(super) fn opens(&self) -> bool {
        matches!(self.text, "(" | "[" | "{") || self.is_text() && self.text.ends_with("${")
    }

    /// Whether it closes what another opened.
    pub(super) fn closes(&self) -> bool {
        matches!(self.text, ")" | "]" | "}") || self.text.len() > 1 && self.text.starts_with('}')
    }

    /// Whether it opens a block of statements.
    pub(super) fn is_block(&self) -> bool {
        self.text == "{" && !self.in_object
    }

    fn is_text(&self) -> bool {
        self.text.starts_with(['`', '}'])
    }
}

/// What is open around a piece.
#[derive(Clone, Copy, PartialEq)]
enum Open {
    Object,
    Block,
    Template,
    Round,
}

/// Cuts a script into its pieces; together they are the script.
pub(super) fn tokens(code: &str) -> Vec<Token<'_>> {
    let mut tokens: Vec<Token<'_>> = Vec::new();
    let mut open: Vec<Open> = Vec::new();
    let mut at = 0;
    while at < code.len() {
        let before =
            tokens.iter().rev().map(|token| token.text).find(|text| !text.trim().is_empty());
        let before = before.unwrap_or("");
        let rest = &code[at..];
        let closes_template = rest.starts_with('}') && open.last() == Some(&Open::Template);
        let length = if closes_template || rest.starts_with('`') {
            template(rest)
        } else {
            length(rest, before)
        };
        let text = &rest[..length];
        follow(&mut open, text, before, closes_template);
        let in_object = open.last() == Some(&Open::Object);
        let is_word = text.starts_with(|letter: char| is_name(letter) && !letter.is_ascii_digit());
        let kind = if is_word { Kind::Word } else { Kind::Other };
        tokens.push(Token { kind, text, in_object });
        at += length;
    }
    tokens
}

/// Keeps account of what is open after a piece.
fn follow(open: &mut Vec<Open>, text: &str, before: &str, closes_template: bool) {
    if closes_template {
        open.pop();
    }
    if (closes_template || text.starts_with('`')) && text.ends_with("${") {
        open.push(Open::Template);
        return;
    }
    match text {
        "(" | "[" => open.push(Open::Round),
        "{" if is_block(before) => open.push(Open::Block),
        "{" => open.push(Open::Object),
        ")" | "]" => drop(open.pop()),
        "}" if !closes_template => drop(open.pop()),
        _ => {}
    }
}

fn is_block(before: &str) -> bool {
    matches!(before, ")" | "=>" | ";" | "{" | "}" | "try" | "else" | "finally" | "catch")
}

fn is_name(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '_' || letter == '$'
}

/// How long the piece is with which `rest` begins.
fn length(rest: &str, before: &str) -> usize {
    let first = rest.chars().next().unwrap_or(' ');
    let while_name = || rest.find(|letter| !is_name(letter)).unwrap_or(rest.len());
    match first {
        '"' => quoted(rest, '"'),
        '/' if begins_pattern(before) => pattern(rest),
        letter if is_name(letter) => while_name(),
        _ if rest.starts_with("...") || rest.starts_with("??=") => 3,
        _ if ["=>", "?."].iter().any(|sign| rest.starts_with(sign)) => 2,
        letter => letter.len_utf8(),
    }
}

/// A slash after these begins a pattern, after others it divides.
fn begins_pattern(before: &str) -> bool {
    before.is_empty()
        || before.ends_with(|sign| "(,=:[!&|?{};>+".contains(sign))
        || before == "return"
}

fn quoted(rest: &str, quote: char) -> usize {
    ends(rest, |letter, _| letter == quote)
}

fn pattern(rest: &str) -> usize {
    let end = ends(rest, |letter, in_class| letter == '/' && !in_class);
    end + rest[end..].find(|letter: char| !letter.is_alphabetic()).unwrap_or(0)
}

/// From a backtick or from where a hole ends to the next hole or the last backtick.
fn template(rest: &str) -> usize {
    let hole = rest[1..].find("${").map(|place| place + 3);
    let end = ends(rest, |letter, _| letter == '`');
    hole.filter(|hole| *hole < end).unwrap_or(end)
}

/// Behind the first letter after the beginning that ends it and has no backslash before it.
fn ends(rest: &str, is_end: impl Fn(char, bool) -> bool) -> usize {
    let (mut escaped, mut in_class) = (false, false);
    for (place, letter) in rest.char_indices().skip(1) {
        match letter {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            letter if is_end(letter, in_class) => return place + letter.len_utf8(),
            '[' => in_class = true,
            ']' => in_class = false,
            _ => {}
        }
    }
    rest.len()
}
