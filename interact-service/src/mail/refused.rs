//! Addresses that nobody reads: marked when a mail server says so, told to their owner in the panel.

pub mod store;

/// Whether a mail server refused the address itself, not the sender, the letter or the moment: by
/// the codes of RFC 5321 (550, 551, 553) with those of RFC 3463 where they are said (`5.1.x`,
/// `5.2.1`; not `5.7.x`, which is a rule of the server).
#[must_use]
pub fn is_of_address(answer: &str) -> bool {
    let code = ["(550)", "(551)", "(553)"].iter().any(|code| answer.contains(code));
    let mut words = answer.split_whitespace().map(|word| word.trim_matches([':', ';', ',', '#']));
    let detail = words.find(|word| word.starts_with("5.") && word.split('.').count() == 3);
    code && detail.is_none_or(|detail| detail.starts_with("5.1.") || detail == "5.2.1")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_marked_only_when_it_is_the_address() {
        for answer in [
            "permanent error (550): 5.1.1 … no such user",
            "permanent error (550): no such user here",
            "permanent error (553): 5.1.3 bad address",
            "permanent error (550): #5.2.1 mailbox disabled",
        ] {
            assert!(is_of_address(answer), "{answer}");
        }
        for answer in [
            "permanent error (550): 5.7.1 looks like spam",
            "permanent error (535): 5.7.8 authentication failed",
            "permanent error (552): 5.2.2 mailbox full",
            "permanent error (554): 5.7.1 relay access denied",
            "network error",
            "",
        ] {
            assert!(!is_of_address(answer), "{answer}");
        }
    }
}
