//! Allowances in memory.

use std::collections::HashMap;

use super::{Allowance, Quota};

/// When the allowance of each key is whole again, and how to undo what an unfinished transaction
/// changed of that.
#[derive(Debug, Default)]
pub struct Counted {
    full_at: HashMap<Box<str>, i64, foldhash::fast::RandomState>,
    before: Vec<(Box<str>, Option<i64>)>,
}

impl Counted {
    /// So many keys at most, which take some 50 MiB: a flood from ever new places is refused and
    /// fills no memory.
    const MOST: usize = 500_000;

    pub(super) fn take(&mut self, key: &str, quota: Quota, now: i64) -> Allowance {
        let known = self.full_at.get(key).copied();
        if known.is_none() && self.full_at.len() >= Self::MOST {
            return Allowance::Wait(quota.every);
        }
        match quota.grant(known.unwrap_or(now), now) {
            Ok(full_at) => {
                self.before.push((key.into(), known));
                self.put(key, Some(full_at));
                Allowance::Granted
            }
            Err(wait) => Allowance::Wait(wait),
        }
    }

    pub(super) fn forget(&mut self, key: &str) {
        let known = self.full_at.remove(key);
        self.before.push((key.into(), known));
    }

    /// A key whose allowance is whole is as good as none, so this needs no undoing.
    pub(super) fn sweep(&mut self, now: i64) -> u64 {
        let all = self.full_at.len();
        self.full_at.retain(|_, full_at| *full_at > now);
        (all - self.full_at.len()) as u64
    }

    fn put(&mut self, key: &str, full_at: Option<i64>) {
        match (full_at, self.full_at.get_mut(key)) {
            (Some(full_at), Some(known)) => *known = full_at,
            (Some(full_at), None) => drop(self.full_at.insert(key.into(), full_at)),
            (None, _) => drop(self.full_at.remove(key)),
        }
    }

    /// A place to which one may go back.
    pub(in crate::store) fn mark(&self) -> usize {
        self.before.len()
    }

    /// Undoes what changed since a mark.
    pub(in crate::store) fn undo_to(&mut self, mark: usize) {
        while self.before.len() > mark
            && let Some((key, full_at)) = self.before.pop()
        {
            self.put(&key, full_at);
        }
    }

    /// What changed stays.
    pub(in crate::store) fn keep(&mut self) {
        self.before.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const QUOTA: Quota = Quota::per(3, 30_000);

    #[test]
    fn what_is_undone_is_granted_again() {
        let mut counted = Counted::default();
        assert_eq!(counted.take("a", QUOTA, 0), Allowance::Granted);
        counted.keep();
        assert_eq!(counted.take("b", QUOTA, 0), Allowance::Granted);
        let mark = counted.mark();
        counted.take("a", QUOTA, 0);
        counted.take("a", QUOTA, 0);
        counted.forget("b");
        assert_eq!(counted.take("a", QUOTA, 0), Allowance::Wait(10_000));
        counted.undo_to(mark);
        assert_eq!(counted.full_at.get("a"), Some(&10_000));
        assert_eq!(counted.full_at.get("b"), Some(&10_000));
        counted.undo_to(0);
        assert_eq!(counted.full_at.get("a"), Some(&10_000));
        assert_eq!(counted.full_at.get("b"), None);
    }

    #[test]
    fn a_flood_is_refused_and_who_is_known_goes_on() {
        let mut counted = Counted::default();
        for number in 0..Counted::MOST {
            counted.put(&number.to_string(), Some(10_000));
        }
        assert_eq!(counted.take("one more", QUOTA, 0), Allowance::Wait(10_000));
        assert_eq!(counted.take("7", QUOTA, 0), Allowance::Granted);
        assert_eq!(counted.sweep(10_000), Counted::MOST as u64 - 1);
        assert_eq!(counted.take("one more", QUOTA, 10_000), Allowance::Granted);
    }
}
