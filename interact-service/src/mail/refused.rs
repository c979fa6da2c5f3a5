//! Addresses that nobody reads: marked when a mail server says so, told to their owner in the panel.

pub mod store;

/// Codes of RFC 5321 by which a mail server may mean the address.
const CODES: [&str; 3] = ["550", "551", "553"];

/// Details of RFC 3463 and of the register of IANA that are of the reader's address: no such
/// mailbox or host, bad or ambiguous, moved, a host that takes no mail, a mailbox that is closed.
/// Others of the family `5.1` are of the sender (`5.1.7`, `5.1.8`) or of a limit.
const DETAILS: [&str; 7] = ["5.1.1", "5.1.2", "5.1.3", "5.1.4", "5.1.6", "5.1.10", "5.2.1"];

/// Details that say nothing.
const BLANK: [&str; 2] = ["5.0.0", "5.1.0"];

/// Words of a server that has a rule against the letter and says no detail.
const RULES: [&str; 20] = [
    "spam",
    "policy",
    "block",
    "blacklist",
    "denylist",
    "reputation",
    "spf",
    "dkim",
    "dmarc",
    "virus",
    "malware",
    "content",
    "quota",
    "full",
    "relay",
    "authentic",
    "access denied",
    "rate limit",
    "too many",
    "end of data",
];

/// Whether a mail server refused the address itself, not the sender, the letter or the moment: by
/// the codes of RFC 5321 with those of RFC 3463 where they are said, else by its words.
#[must_use]
pub fn is_of_address(answer: &str) -> bool {
    let code = words(answer).find(|word| is_code(word));
    let may_be = code.is_some_and(|code| CODES.contains(&code));
    may_be && detail(answer).map_or_else(|| !is_of_a_rule(answer), is_detail_of_address)
}

/// Whether a detail of RFC 3463 is of the reader's address.
#[must_use]
pub fn is_detail_of_address(detail: &str) -> bool {
    DETAILS.contains(&detail)
}

/// The first detail of a lasting failure that says something.
#[must_use]
pub fn detail(answer: &str) -> Option<&str> {
    words(answer).find(|word| is_detail(word)).filter(|detail| !is_blank(detail))
}

/// Whether a detail says nothing.
#[must_use]
pub fn is_blank(detail: &str) -> bool {
    detail.is_empty() || BLANK.contains(&detail)
}

/// The words of an answer, also where a code and a detail hang together (`550-5.1.1`).
fn words(answer: &str) -> impl Iterator<Item = &str> {
    let parts = answer.split(|c: char| c.is_whitespace() || c == ';');
    let parts = parts.flat_map(|part| match part.split_once('-') {
        Some((code, rest)) if is_code(code) => [code, rest],
        _ => [part, ""],
    });
    parts.map(|word| word.trim_matches([':', ',', '#', '(', ')'])).filter(|word| !word.is_empty())
}

fn is_code(word: &str) -> bool {
    word.len() == 3 && word.starts_with(['4', '5']) && word.bytes().all(|b| b.is_ascii_digit())
}

fn is_detail(word: &str) -> bool {
    let numbers = |word: &str| word.split('.').all(|part| part.parse::<u16>().is_ok());
    word.starts_with("5.") && word.split('.').count() == 3 && numbers(word)
}

fn is_of_a_rule(answer: &str) -> bool {
    let answer = answer.to_lowercase();
    RULES.iter().any(|word| answer.contains(word))
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
            "smtp;550-5.1.1 The email account that you tried to reach does not exist.",
            "smtp; 550 5.1.10 RESOLVER.ADR.RecipientNotFound",
            "host mx.example.org [192.0.2.250]: 550 User unknown",
            "550 5.1.0 no such user",
        ] {
            assert!(is_of_address(answer), "{answer}");
        }
        for answer in [
            "permanent error (550): 5.7.1 looks like spam",
            "permanent error (535): 5.7.8 authentication failed",
            "permanent error (552): 5.2.2 mailbox full",
            "permanent error (554): 5.7.1 relay access denied",
            "permanent error (553): 5.1.8 the sender's domain is not there",
            "550 Message rejected: looks like SPAM",
            "550 5.1.90 daily limit of the sender",
            "552 ticket 550 no such user",
            "450 4.1.1 not verified yet",
            "network error",
            "",
        ] {
            assert!(!is_of_address(answer), "{answer}");
        }
    }
}
