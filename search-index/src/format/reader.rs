//! Numbers and bytes, read one after the other.

use super::FormatError;

pub(super) struct Reader<'a> {
    pub(super) bytes: &'a [u8],
}

impl<'a> Reader<'a> {
    pub(super) fn byte(&mut self) -> Result<u8, FormatError> {
        Ok(self.take(1)?[0])
    }

    fn take(&mut self, count: usize) -> Result<&'a [u8], FormatError> {
        let (taken, rest) = self.bytes.split_at_checked(count).ok_or(FormatError::Damaged)?;
        self.bytes = rest;
        Ok(taken)
    }

    fn number(&mut self) -> Result<usize, FormatError> {
        let mut number = 0;
        for shift in [0, 7, 14, 21, 28] {
            let byte = self.byte()?;
            number |= usize::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return Ok(number);
            }
        }
        Err(FormatError::Damaged)
    }

    /// How many of something follow; each takes a byte at least.
    pub(super) fn count(&mut self) -> Result<usize, FormatError> {
        let count = self.number()?;
        if count <= self.bytes.len() { Ok(count) } else { Err(FormatError::Damaged) }
    }

    pub(super) fn numbers(&mut self, count: usize) -> Result<Vec<usize>, FormatError> {
        (0..count).map(|_| self.number()).collect()
    }
}
