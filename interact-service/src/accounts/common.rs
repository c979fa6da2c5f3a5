//! Passwords that everybody guesses first: a list inside the program, so that nobody is asked.

use std::collections::HashSet;
use std::sync::OnceLock;

static LIST: &str = include_str!("common-passwords.txt");

/// Whether a password, in small letters, is in the list.
#[must_use]
pub fn is_common(password: &str) -> bool {
    static KNOWN: OnceLock<HashSet<&str>> = OnceLock::new();
    let known = KNOWN.get_or_init(|| LIST.lines().filter(|line| !line.starts_with("# ")).collect());
    known.contains(password)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_is_long_and_says_where_it_is_from() {
        assert!(LIST.starts_with("# Passwords that everybody guesses first, from Django"));
        assert!(LIST.lines().count() > 10_000);
        assert!(is_common("password") && !is_common("three brown goats"));
    }
}
