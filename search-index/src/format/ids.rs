//! Rising numbers as bits: the one in the middle first, told among those that it can be, then
//! those before it and those after it. Numbers that stand close together take little room.

use super::FormatError;

/// Bits, the highest of a byte first.
#[derive(Default)]
pub(super) struct Bits {
    bytes: Vec<u8>,
    used: usize,
}

impl Bits {
    /// The bytes; what is left of the last one is nought.
    pub(super) fn into_bytes(self) -> Vec<u8> {
        self.bytes
    }

    /// Writes rising numbers from `low` on and below `high`.
    pub(super) fn push_ids(&mut self, ids: &[u32], low: u32, high: u32) {
        let middle = ids.len() / 2;
        let Some((&id, after)) = ids[middle..].split_first() else { return };
        let first = low + middle as u32;
        self.push_below(id - first, high - after.len() as u32 - first);
        self.push_ids(&ids[..middle], low, id);
        self.push_ids(after, id + 1, high);
    }

    /// Writes a number below `options`, the lowest in a bit less where that leaves room for all.
    fn push_below(&mut self, value: u32, options: u32) {
        let (length, short) = lengths(options);
        if value < short {
            self.push(value, length);
        } else {
            self.push(value + short, length + 1);
        }
    }

    fn push(&mut self, value: u32, length: u32) {
        for place in (0..length).rev() {
            if self.used.is_multiple_of(8) {
                self.bytes.push(0);
            }
            if let Some(last) = self.bytes.last_mut() {
                *last |= ((value >> place & 1) as u8) << (7 - self.used % 8);
            }
            self.used += 1;
        }
    }
}

/// How many bits the lowest numbers below `options` take, and how many numbers take so few.
fn lengths(options: u32) -> (u32, u32) {
    let length = options.ilog2();
    (length, ((2_u64 << length) - u64::from(options)) as u32)
}

/// Reads what [`Bits`] wrote.
pub(super) struct BitReader<'a> {
    bytes: &'a [u8],
    used: usize,
}

impl<'a> BitReader<'a> {
    pub(super) fn new(bytes: &'a [u8]) -> Self {
        Self { bytes, used: 0 }
    }

    /// What follows, from the next whole byte on.
    pub(super) fn rest(self) -> &'a [u8] {
        &self.bytes[self.used.div_ceil(8)..]
    }

    /// Fills `ids` with rising numbers from `low` on and below `high`.
    pub(super) fn ids(&mut self, ids: &mut [u32], low: u32, high: u32) -> Result<(), FormatError> {
        let middle = ids.len() / 2;
        let (before, rest) = ids.split_at_mut(middle);
        let Some((id, after)) = rest.split_first_mut() else { return Ok(()) };
        let first = low + before.len() as u32;
        let options = u32::checked_sub(high, after.len() as u32 + first);
        *id = first + self.below(options.filter(|some| *some > 0).ok_or(FormatError::Damaged)?)?;
        self.ids(before, low, *id)?;
        self.ids(after, *id + 1, high)
    }

    fn below(&mut self, options: u32) -> Result<u32, FormatError> {
        let (length, short) = lengths(options);
        let mut value = 0;
        for _ in 0..length {
            value = value << 1 | self.bit()?;
        }
        if value < short { Ok(value) } else { Ok((value << 1 | self.bit()?) - short) }
    }

    fn bit(&mut self) -> Result<u32, FormatError> {
        let byte = self.bytes.get(self.used / 8).ok_or(FormatError::Damaged)?;
        let bit = byte >> (7 - self.used % 8) & 1;
        self.used += 1;
        Ok(u32::from(bit))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{BitReader, Bits};

    proptest! {
        #[test]
        fn numbers_are_read_as_they_were_written(
            ids in prop::collection::btree_set(0..5_000_u32, 0..300), more in 0..300_u32,
        ) {
            let ids: Vec<u32> = ids.into_iter().collect();
            let high = ids.last().map_or(0, |last| last + 1) + more;
            let mut bits = Bits::default();
            bits.push_ids(&ids, 0, high);
            let bytes = bits.into_bytes();
            let mut read = vec![0; ids.len()];
            let mut reader = BitReader::new(&bytes);
            reader.ids(&mut read, 0, high).unwrap();
            prop_assert_eq!(read, ids);
            prop_assert!(reader.rest().is_empty());
        }

        #[test]
        fn any_bytes_give_rising_numbers_or_are_refused(
            bytes in prop::collection::vec(any::<u8>(), 0..60), count in 0..90_usize, high in 0..99_u32,
        ) {
            let mut read = vec![0; count];
            if BitReader::new(&bytes).ids(&mut read, 0, high).is_ok() {
                prop_assert!(read.windows(2).all(|pair| pair[0] < pair[1]));
                prop_assert!(read.iter().all(|id| *id < high));
            }
        }
    }
}
