//! A fingerprint of what a step does: comments and white space do not count.

/// The fingerprint of SQL.
pub(super) fn checksum(sql: &str) -> String {
    let mut words = blake3::Hasher::new();
    for line in sql.lines().map(str::trim) {
        // `-- only …` decides what is done, so it counts.
        let line = match line.find("--") {
            Some(0) if !line.starts_with("-- only ") && line != "-- both" => "",
            Some(at) if at > 0 && !line[..at].contains('\'') => &line[..at],
            _ => line,
        };
        for word in line.split_whitespace() {
            words.update(word.as_bytes());
            words.update(b" ");
        }
    }
    words.finalize().to_hex().to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_a_step_does_counts() {
        let plain = checksum("create table t (\n  a text -- why\n);\n");
        assert_eq!(plain, checksum("-- about it\ncreate table t ( a text );"));
        assert_ne!(plain, checksum("create table t (a text, b text);"));
        assert_ne!(checksum("-- only sqlite\na;"), checksum("a;"));
        assert_ne!(checksum("select '--a'"), checksum("select '--b'"));
    }
}
