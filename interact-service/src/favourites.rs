//! Favourites: pages that somebody wants to find again. Without an account they stay on the
//! device, see `themes/base/scripts/`.

pub mod data;
pub mod form;
pub mod handlers;
mod store;
pub mod view;

/// So many pages can be kept.
pub const MOST: usize = 300;
/// So many come from a device at once.
pub const AT_ONCE: usize = 100;

/// Somebody's pages, last kept first.
///
/// # Errors
/// When the store cannot.
pub fn saved(
    tx: &mut dyn crate::store::Tx,
    site: &str,
    account: i64,
) -> Result<Vec<String>, crate::store::StoreError> {
    store::list(tx, site, account)
}

/// A page behind the language, as it may stand in an address: `health/see-a-doctor`.
#[must_use]
pub fn is_page(text: &str) -> bool {
    let part = |part: &str| {
        !part.is_empty()
            && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
    };
    text.len() <= 200 && text.split('/').count() == 2 && text.split('/').all(part)
}

/// The pages that a device sends, one a word; what is no page is left out.
#[must_use]
pub fn pages(text: &str) -> Vec<&str> {
    let mut pages: Vec<&str> = Vec::new();
    for page in text.split_whitespace().filter(|page| is_page(page)).take(AT_ONCE) {
        if !pages.contains(&page) {
            pages.push(page);
        }
    }
    pages
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_two_plain_names() {
        assert!(is_page("health/see-a-doctor") && is_page("training/7"));
        for bad in ["", "health", "/health", "a/b/c", "a/../b", "a/B", "a/b?x", "a/b#c", "a/ b"] {
            assert!(!is_page(bad), "{bad}");
        }
    }

    #[test]
    fn what_a_device_sends_is_taken_once_and_only_if_it_is_a_page() {
        assert_eq!(pages("a/b\n<script> a/b c/d //x"), ["a/b", "c/d"]);
        let many: String = (0..500).map(|n| format!("a/{n} ")).collect();
        assert_eq!(pages(&many).len(), AT_ONCE);
    }
}
