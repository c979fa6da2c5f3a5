//! Which places of a name mean the same thing, and how far it is seen: as far as its block, or the
//! statement that names it outside of one. Rather too far than too short, so that two things never
//! get one short name where both are seen.

use std::collections::{BTreeMap, HashSet};
use std::ops::Range;

use super::tokens::Token;

/// A thing that is named: where, and how far it is seen.
#[derive(Debug)]
pub(super) struct Thing {
    /// The pieces that name it.
    pub(super) places: Vec<usize>,
    /// The pieces among which it may be named.
    pub(super) seen: Range<usize>,
}

impl Thing {
    /// Whether one of both is named where the other is seen.
    pub(super) fn meets(&self, other: &Self) -> bool {
        let is_in = |one: &Self, other: &Self| one.places.iter().any(|at| other.seen.contains(at));
        is_in(self, other) || is_in(other, self)
    }
}

/// The things that the pieces at `places` name.
pub(super) fn things(tokens: &[Token<'_>], places: &[usize]) -> Vec<Thing> {
    let mut scopes = Scopes { tokens, ends: ends(tokens), things: Vec::new() };
    scopes.block(0..tokens.len(), places.to_vec());
    scopes.things
}

/// For each piece that opens something the one that closes it.
fn ends(tokens: &[Token<'_>]) -> Vec<usize> {
    let mut ends = vec![0; tokens.len()];
    let mut open = Vec::new();
    for (at, token) in tokens.iter().enumerate() {
        if token.closes() {
            open.pop().into_iter().for_each(|start: usize| ends[start] = at);
        }
        if token.opens() {
            open.push(at);
        }
    }
    ends
}

struct Scopes<'a> {
    tokens: &'a [Token<'a>],
    ends: Vec<usize>,
    things: Vec<Thing>,
}

impl Scopes<'_> {
    /// Of names in a block: those that it declares are seen in all of it, others in a statement.
    fn block(&mut self, block: Range<usize>, places: Vec<usize>) {
        let statements = self.statements(block.clone());
        let declared: HashSet<&str> =
            statements.iter().flat_map(|statement| self.declared(statement.clone())).collect();
        let is_declared = |at: &usize| declared.contains(self.tokens[*at].text);
        let (ours, others): (Vec<usize>, Vec<usize>) = places.into_iter().partition(is_declared);
        self.name(ours, &block);
        for statement in statements {
            let inside = others.iter().copied().filter(|at| statement.contains(at)).collect();
            self.statement(statement, inside);
        }
    }

    /// Names that stand outside of the statement's blocks are seen in all of it.
    fn statement(&mut self, statement: Range<usize>, places: Vec<usize>) {
        let blocks = self.blocks(statement.clone());
        let is_inside = |at: &usize| blocks.iter().any(|block| block.contains(at));
        let bare: HashSet<&str> =
            places.iter().filter(|at| !is_inside(at)).map(|at| self.tokens[*at].text).collect();
        let is_bare = |at: &usize| bare.contains(self.tokens[*at].text);
        let (ours, others): (Vec<usize>, Vec<usize>) = places.into_iter().partition(is_bare);
        self.name(ours, &statement);
        for block in blocks {
            let inside: Vec<usize> =
                others.iter().copied().filter(|at| block.contains(at)).collect();
            self.block(block, inside);
        }
    }

    fn name(&mut self, places: Vec<usize>, seen: &Range<usize>) {
        let mut named: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for at in places {
            named.entry(self.tokens[at].text).or_default().push(at);
        }
        self.things.extend(named.into_values().map(|places| Thing { places, seen: seen.clone() }));
    }

    /// A block's statements: each ends with a semicolon, or with a block that nothing follows.
    fn statements(&self, block: Range<usize>) -> Vec<Range<usize>> {
        let mut statements = Vec::new();
        let (mut start, mut at) = (block.start, block.start);
        while at < block.end {
            let token = &self.tokens[at];
            let is_block = token.is_block();
            at = if token.opens() { self.ends[at] } else { at } + 1;
            // The rest of a text with holes opens again.
            while at <= block.end && self.tokens[at - 1].closes() && self.tokens[at - 1].opens() {
                at = self.ends[at - 1] + 1;
            }
            let next = self.tokens[at.min(block.end)..block.end].iter().find(|next| next.is_sign());
            let goes_on = |next: &Token<'_>| {
                matches!(next.text, ";" | ")" | "," | "." | "else" | "catch" | "finally")
            };
            if token.text == ";" || is_block && !next.is_some_and(goes_on) {
                statements.push(start..at);
                start = at;
            }
        }
        statements.push(start..block.end);
        statements
    }

    /// The outermost blocks in a statement, without their braces.
    fn blocks(&self, statement: Range<usize>) -> Vec<Range<usize>> {
        let mut blocks = Vec::new();
        let mut at = statement.start;
        while at < statement.end {
            if self.tokens[at].is_block() {
                blocks.push(at + 1..self.ends[at]);
                at = self.ends[at];
            }
            at += 1;
        }
        blocks
    }

    /// The names that a statement declares for its block.
    fn declared(&self, statement: Range<usize>) -> Vec<&str> {
        let signs = self.tokens[statement].iter().filter(|token| token.is_sign());
        let mut signs = signs.skip_while(|token| ["export", "async"].contains(&token.text));
        match signs.next().map(|token| token.text) {
            Some("function") => signs.next().map(|token| token.text).into_iter().collect(),
            Some("const" | "let") => patterns(signs),
            _ => Vec::new(),
        }
    }
}

/// What stands before each `=` and after each comma that is in no bracket.
fn patterns<'a>(signs: impl Iterator<Item = &'a Token<'a>>) -> Vec<&'a str> {
    let (mut names, mut depth, mut in_pattern) = (Vec::new(), 0, true);
    for token in signs {
        depth -= usize::from(token.closes());
        match (depth, token.text) {
            (0, "=") => in_pattern = false,
            (0, ",") => in_pattern = true,
            _ if in_pattern => names.push(token.text),
            _ => {}
        }
        depth += usize::from(token.opens());
    }
    names
}
