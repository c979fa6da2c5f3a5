//! The link by which somebody ends letters without signing in: who gets the letter and which letters
//! are meant, signed.

use crate::notifications::Scope;
use crate::secrets::Key;

/// For what it is signed.
const PURPOSE: &str = "letters-stop";

/// Whose letters end, and which.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stop {
    /// The account.
    pub account: i64,
    /// Which letters.
    pub scope: Scope,
}

/// What stands in the link.
#[must_use]
pub fn sign(key: &Key, site: &str, stop: Stop) -> String {
    let Stop { account, scope } = stop;
    format!("{account}.{}.{}", scope.as_str(), key.sign(PURPOSE, &text(site, stop)))
}

/// What a link means, if it is one of ours and of this site.
#[must_use]
pub fn read(key: &Key, site: &str, link: &str) -> Option<Stop> {
    let mut parts = link.splitn(3, '.');
    let account = parts.next()?.parse().ok()?;
    let scope = Scope::find(parts.next()?)?;
    let stop = Stop { account, scope };
    key.signed(PURPOSE, &text(site, stop), parts.next()?).then_some(stop)
}

/// The path of the page, below the language.
#[must_use]
pub fn path(key: &Key, site: &str, stop: Stop) -> String {
    format!("letters/{}", sign(key, site, stop))
}

fn text(site: &str, stop: Stop) -> String {
    format!("{site} {} {}", stop.account, stop.scope.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::notifications::{Kind, Way};

    #[test]
    fn a_link_is_of_one_account_one_site_and_some_letters() {
        let key = Key::fresh();
        let stop = Stop { account: 7, scope: Scope::Kind(Kind::Messages) };
        let link = sign(&key, "cyprus", stop);
        assert_eq!(read(&key, "cyprus", &link), Some(stop));
        assert_eq!(read(&key, "italy", &link), None);
        assert_eq!(read(&key, "cyprus", &link.replacen('7', "8", 1)), None);
        assert_eq!(read(&key, "cyprus", &link.replacen("messages", "all", 1)), None);
        assert_eq!(read(&Key::fresh(), "cyprus", &link), None);
        for bad in ["", "7", "7.", "7.all", "7.all.", "7.none.x", "x.all.y"] {
            assert_eq!(read(&key, "cyprus", bad), None, "{bad}");
        }
    }

    #[test]
    fn every_scope_comes_back_as_it_was_signed() {
        let kinds = Kind::ALL.into_iter().map(Scope::Kind);
        let digests = [Way::Daily, Way::Weekly].into_iter().map(Scope::Digest);
        for scope in kinds.chain(digests).chain([Scope::All]) {
            assert_eq!(Scope::find(scope.as_str()), Some(scope));
        }
    }
}
