//! Who answers: an expert for the topic who speaks the language, and of several the one who has
//! least to do.

use super::store;
use crate::experts::{self, Expert};
use crate::store::{StoreError, Tx};

/// The expert for a question, if there is one.
///
/// # Errors
/// When the store cannot.
pub fn choose(
    tx: &mut dyn Tx,
    site: &str,
    topic: &str,
    lang: &str,
    asker: Option<i64>,
) -> Result<Option<i64>, StoreError> {
    let mut counted = Vec::new();
    for expert in experts::list(tx, site)? {
        // Nobody answers their own question.
        if expert.answers(topic, lang) && Some(expert.account) != asker {
            counted.push((store::count_open(tx, site, expert.account)?, expert));
        }
    }
    Ok(least(&counted))
}

/// Whoever has least to do; of several the one who has been an expert longest.
fn least(counted: &[(i64, Expert)]) -> Option<i64> {
    let least = counted.iter().min_by_key(|(open, expert)| (*open, expert.since, expert.account));
    least.map(|(_, expert)| expert.account)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn expert(account: i64, since: i64) -> Expert {
        let (topics, languages) = (vec!["work".into()], vec!["el".into()]);
        Expert { account, name: String::new(), topics, languages, since }
    }

    #[test]
    fn whoever_has_least_to_do_is_asked() {
        assert_eq!(least(&[]), None);
        let counted = [(3, expert(1, 1)), (1, expert(2, 9)), (1, expert(3, 4))];
        assert_eq!(least(&counted), Some(3));
    }

    #[test]
    fn topic_and_language_have_to_fit() {
        assert!(expert(1, 1).answers("work", "el"));
        assert!(!expert(1, 1).answers("work", "ar"));
        assert!(!expert(1, 1).answers("home", "el"));
        assert!(!expert(1, 1).answers("", "el"));
    }
}
