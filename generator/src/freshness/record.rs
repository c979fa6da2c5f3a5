//! What a translation was made from, as it stands in its head.

use std::fmt::Write as _;

use serde::{Deserialize, Serialize};

use super::BlockHash;

/// Pairs of hashes: what a block was made from, and (shorter) what it said then.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    /// Language of the source.
    pub from: String,
    /// Source hash and own short hash, in the order of the translation.
    pairs: Vec<(BlockHash, u16)>,
}

impl Record {
    /// Whether nothing is recorded.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.pairs.is_empty()
    }

    /// Records that each block says today what the source's block of the same number says.
    ///
    /// # Errors
    /// When the two have another number of blocks, so that nobody can tell which answers which.
    pub fn stamp(from: &str, source: &[BlockHash], own: &[BlockHash]) -> Result<Self, String> {
        if source.len() != own.len() {
            return Err(format!(
                "the source has {} blocks, the translation {}",
                source.len(),
                own.len()
            ));
        }
        let pairs = source.iter().zip(own).map(|(source, own)| (*source, short(*own))).collect();
        Ok(Self { from: from.to_string(), pairs })
    }

    /// Reads `3f2a91bc-8d10 …` as it stands in a head.
    ///
    /// # Errors
    /// When a part is not two hashes.
    pub fn parse(from: &str, text: &str) -> Result<Self, String> {
        let pairs = text.split_whitespace().map(pair).collect::<Result<_, _>>()?;
        Ok(Self { from: from.to_string(), pairs })
    }

    /// The pairs as they stand in a head, six a line.
    #[must_use]
    pub fn lines(&self) -> Vec<String> {
        let written: Vec<String> =
            self.pairs.iter().map(|(source, own)| format!("{source}-{own:04x}")).collect();
        written.chunks(6).map(|chunk| chunk.join(" ")).collect()
    }

    /// Whether source and translation both stand as they were recorded, block by block.
    #[must_use]
    pub fn is_current(&self, source: &[BlockHash], own: &[BlockHash]) -> bool {
        self.pairs.len() == source.len()
            && self.pairs.len() == own.len()
            && self
                .pairs
                .iter()
                .zip(source.iter().zip(own))
                .all(|(pair, (source, own))| pair.0 == *source && pair.1 == short(*own))
    }

    /// For each of today's blocks, what it was made from: blocks that did not change are
    /// known again wherever they stand, those between them keep their order.
    #[must_use]
    pub fn made_from(&self, own: &[BlockHash]) -> Vec<Option<BlockHash>> {
        let mut taken = vec![false; self.pairs.len()];
        let mut found: Vec<Option<usize>> = own
            .iter()
            .map(|hash| {
                let at = (0..self.pairs.len())
                    .find(|at| !taken[*at] && self.pairs[*at].1 == short(*hash))?;
                taken[at] = true;
                Some(at)
            })
            .collect();
        for at in 0..own.len() {
            if found[at].is_some() {
                continue;
            }
            let before = if at == 0 { None } else { found[at - 1] };
            let next = before.map_or(0, |before| before + 1);
            if next < taken.len() && !taken[next] && (at == 0 || before.is_some()) {
                taken[next] = true;
                found[at] = Some(next);
            }
        }
        found.into_iter().map(|at| at.map(|at| self.pairs[at].0)).collect()
    }
}

fn short(hash: BlockHash) -> u16 {
    (hash.0 >> 16) as u16
}

fn pair(text: &str) -> Result<(BlockHash, u16), String> {
    let wrong = || format!("`{text}` is not a pair of hashes");
    let (source, own) = text.split_once('-').ok_or_else(wrong)?;
    let source = u32::from_str_radix(source, 16).map_err(|_| wrong())?;
    let own = u16::from_str_radix(own, 16).map_err(|_| wrong())?;
    Ok((BlockHash(source), own))
}

/// The two keys of a head that hold a record.
#[must_use]
pub fn as_yaml(record: &Record) -> String {
    let mut yaml = format!("translated_from: {}\nblocks: >-\n", record.from);
    for line in record.lines() {
        let _ = writeln!(yaml, "  {line}");
    }
    yaml
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_record_is_read_as_it_was_written() {
        let own: Vec<BlockHash> = (0..8).map(|at| BlockHash(at * 0x0101_0101)).collect();
        let record = Record::stamp("el", &own, &own).expect("same number");
        let read = Record::parse("el", &record.lines().join(" ")).expect("valid");
        assert_eq!(read, record);
        assert!(Record::parse("el", "zz-11").is_err());
        assert!(Record::stamp("el", &own, &own[1..]).is_err());
    }
}
