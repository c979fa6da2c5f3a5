//! One word a line: our own analysis has cut the words already, and tantivy takes them as they
//! are. (Its own way to take words that are cut already goes through JSON, which costs as much as
//! the cutting.)

use tantivy::tokenizer::{Token, TokenStream, Tokenizer};

/// Cuts a text into its lines.
#[derive(Clone, Default)]
pub(super) struct Lines {
    token: Token,
}

/// The lines of a text.
pub(super) struct LineStream<'a> {
    rest: std::str::Lines<'a>,
    token: &'a mut Token,
}

impl Tokenizer for Lines {
    type TokenStream<'a> = LineStream<'a>;

    fn token_stream<'a>(&'a mut self, text: &'a str) -> LineStream<'a> {
        self.token.reset();
        LineStream { rest: text.lines(), token: &mut self.token }
    }
}

impl TokenStream for LineStream<'_> {
    fn advance(&mut self) -> bool {
        let Some(line) = self.rest.next() else { return false };
        self.token.text.clear();
        self.token.text.push_str(line);
        self.token.position = self.token.position.wrapping_add(1);
        true
    }

    fn token(&self) -> &Token {
        self.token
    }

    fn token_mut(&mut self) -> &mut Token {
        self.token
    }
}
