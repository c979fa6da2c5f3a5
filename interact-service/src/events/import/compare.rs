//! What another calendar says now beside what was taken over.

use super::{Found, Item};

/// Where an event of another calendar stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Nobody took it over yet.
    New,
    /// It says something else than what was taken over.
    Changed,
    /// It was taken over and is there no more.
    Gone,
    /// Nothing is to be done.
    Settled,
}

impl Standing {
    /// The end of its text's name.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Changed => "changed",
            Self::Gone => "gone",
            Self::Settled => "settled",
        }
    }
}

/// Something that differs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// What: the end of a text's name.
    pub what: &'static str,
    /// What was taken over.
    pub before: String,
    /// What it says now.
    pub after: String,
}

impl Item {
    /// Where it stands.
    #[must_use]
    pub fn standing(&self) -> Standing {
        match (&self.found, &self.taken) {
            (Some(found), _) if found.fingerprint() == self.skipped => Standing::Settled,
            (Some(_), None) => Standing::New,
            (Some(found), Some(taken)) if found == taken => Standing::Settled,
            (Some(_), Some(_)) => Standing::Changed,
            (None, Some(_)) if self.skipped != "gone" => Standing::Gone,
            (None, _) => Standing::Settled,
        }
    }

    /// What differs between what was taken over and what it says now.
    #[must_use]
    pub fn differences(&self) -> Vec<Difference> {
        let (Some(found), Some(taken)) = (&self.found, &self.taken) else { return Vec::new() };
        let shown = |found: &Found| {
            let times = &found.times;
            let changes: Vec<String> =
                times.changes.iter().map(|one| format!("{} → {}", one.of, one.starts)).collect();
            [
                ("title", found.title.clone()),
                ("when", format!("{} – {}", times.starts, times.ends)),
                ("again", times.rule.clone()),
                ("dates", changes.join("\n")),
                ("place", found.place.clone()),
                ("text", found.text.clone()),
                ("url", found.url.clone()),
                ("cancelled", if found.cancelled { String::from("✓") } else { String::new() }),
            ]
        };
        let pairs = shown(taken).into_iter().zip(shown(found));
        let differs = pairs.filter(|((_, before), (_, after))| before != after);
        differs.map(|((what, before), (_, after))| Difference { what, before, after }).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_new_or_differs_has_to_be_looked_at() {
        let found = Found { title: "A".into(), ..Found::default() };
        let mut item = Item {
            id: 1,
            uid: "a".into(),
            found: Some(found.clone()),
            taken: None,
            event: None,
            skipped: String::new(),
        };
        assert_eq!(item.standing(), Standing::New);
        item.skipped = found.fingerprint();
        assert_eq!(item.standing(), Standing::Settled);
        item.taken = Some(found.clone());
        item.found = Some(Found { title: "B".into(), ..found });
        assert_eq!(item.standing(), Standing::Changed);
        let differences = item.differences();
        assert_eq!(differences.len(), 1);
        assert_eq!((differences[0].before.as_str(), differences[0].after.as_str()), ("A", "B"));
        item.found = None;
        assert_eq!(item.standing(), Standing::Gone);
    }
}
