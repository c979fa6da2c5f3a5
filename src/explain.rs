//! `immerse explain`: what a rule asks for, and why.

use std::fmt::Write as _;

use anyhow::{Result, bail};
use generator::problem::{Rule, did_you_mean};

use crate::Outcome;
use crate::args::print::ExplainArgs;
use crate::terminal::Terminal;

/// Explains one rule, or lists all of them.
pub(crate) fn run(args: &ExplainArgs, terminal: &Terminal) -> Result<Outcome> {
    let text = match &args.rule {
        None => all(),
        Some(id) => match Rule::find(id) {
            Some(rule) => one(rule),
            None => bail!("there is no rule `{id}`; {}", nearest(id)),
        },
    };
    terminal.data(&text)?;
    Ok(Outcome::Fine)
}

fn nearest(id: &str) -> String {
    let advice = did_you_mean(id, Rule::ALL.iter().map(|rule| rule.id()));
    if advice.starts_with("did") { advice } else { String::from("`immerse explain` lists them") }
}

fn one(rule: Rule) -> String {
    format!("{} ({})\n\n{}\n", rule.id(), rule.severity(), rule.explanation())
}

fn all() -> String {
    let width = Rule::ALL.iter().map(|rule| rule.id().len()).max().unwrap_or(0);
    let mut list = String::new();
    for rule in Rule::ALL {
        let first = rule.explanation().split_inclusive(". ").next().unwrap_or_default().trim();
        let _ = writeln!(list, "{:width$}  {:7}  {first}", rule.id(), rule.severity().to_string());
    }
    list
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rule_has_a_line_in_the_list() {
        let list = all();
        assert_eq!(list.lines().count(), Rule::ALL.len());
        assert!(list.contains("dead-link"), "{list}");
    }

    #[test]
    fn a_misspelt_rule_is_guessed() {
        assert_eq!(nearest("dead-lnik"), "did you mean `dead-link`?");
        assert!(nearest("qqqqqqqqqqqqqqqqqq").contains("lists them"));
    }
}
