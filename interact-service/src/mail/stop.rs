//! The link by which somebody ends letters without signing in: who gets the letter, signed.

use crate::secrets::Key;

/// For what it is signed.
const PURPOSE: &str = "letters-stop";

/// What stands in the link.
#[must_use]
pub fn sign(key: &Key, site: &str, account: i64) -> String {
    format!("{account}.{}", key.sign(PURPOSE, &format!("{site} {account}")))
}

/// Whose link it is, if it is one of ours and of this site.
#[must_use]
pub fn read(key: &Key, site: &str, link: &str) -> Option<i64> {
    let (account, signature) = link.split_once('.')?;
    let account: i64 = account.parse().ok()?;
    key.signed(PURPOSE, &format!("{site} {account}"), signature).then_some(account)
}

/// The path of the page, below the language.
#[must_use]
pub fn path(key: &Key, site: &str, account: i64) -> String {
    format!("letters/{}", sign(key, site, account))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_is_of_one_account_and_one_site() {
        let key = Key::fresh();
        let link = sign(&key, "cyprus", 7);
        assert_eq!(read(&key, "cyprus", &link), Some(7));
        assert_eq!(read(&key, "italy", &link), None);
        assert_eq!(read(&key, "cyprus", &link.replace('7', "8")), None);
        assert_eq!(read(&Key::fresh(), "cyprus", &link), None);
        assert_eq!(read(&key, "cyprus", "7."), None);
    }
}
