//! A shard: some keys in their order, and the documents of their stems.
//!
//! Columns stand together (all shared beginnings, all document numbers, all impacts), because
//! like packs best with like.

use super::{FormatError, VERSION, shared};

/// Loaded by the client for each word that is sought.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Shard {
    /// Words as they are filed, in order.
    pub keys: Vec<Key>,
    /// What they count as, in the order in which the keys first name them.
    pub stems: Vec<Stem>,
}

/// A word as written.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Key {
    /// The folded word, as it is filed.
    pub filed: String,
    /// The number of its stem within the shard.
    pub stem: usize,
    /// Whether it says nothing about what is sought.
    pub stop: bool,
}

/// What some words count as.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Stem {
    /// Its best documents, in their order.
    pub postings: Vec<Posting>,
    /// Whether it has more than one form, so that postings say which.
    pub formed: bool,
}

/// A document and what the stem contributes to its rank.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Posting {
    /// The number of the document.
    pub document: u32,
    /// The contribution, from 1 to 255.
    pub impact: u8,
    /// A bit for each of the shard's keys of that stem, the last bit for all from the eighth on.
    pub forms: u8,
}

impl Shard {
    /// As bytes.
    pub fn encode(&self) -> Vec<u8> {
        self.parts().concat()
    }

    /// As bytes in parts that are unlike each other: keys and documents, impacts, forms, endings.
    pub fn parts(&self) -> Vec<Vec<u8>> {
        let mut bytes = vec![VERSION as u8];
        push(&mut bytes, self.keys.len());
        push(&mut bytes, self.stems.len());
        self.encode_keys(&mut bytes);
        for stem in &self.stems {
            push(&mut bytes, stem.postings.len() << 1 | usize::from(stem.formed));
        }
        self.stems.iter().for_each(|stem| push_documents(&mut bytes, &stem.postings));
        let postings = || self.stems.iter().flat_map(|stem| &stem.postings);
        let impacts = postings().map(|posting| posting.impact).collect();
        let formed = self.stems.iter().filter(|stem| stem.formed).flat_map(|stem| &stem.postings);
        let forms = formed.map(|posting| posting.forms).collect();
        vec![bytes, impacts, forms, self.endings().join("\n").into_bytes()]
    }

    fn encode_keys(&self, bytes: &mut Vec<u8>) {
        self.shared().iter().for_each(|shared| push(bytes, *shared));
        let mut next = 0;
        for key in &self.keys {
            let back = next - key.stem.min(next);
            next = next.max(key.stem + 1);
            push(bytes, back << 1 | usize::from(key.stop));
        }
    }

    fn shared(&self) -> Vec<usize> {
        let before = std::iter::once("").chain(self.keys.iter().map(|key| key.filed.as_str()));
        before.zip(&self.keys).map(|(before, key)| shared(before, &key.filed)).collect()
    }

    fn endings(&self) -> Vec<String> {
        let ending = |(key, shared): (&Key, usize)| key.filed.chars().skip(shared).collect();
        self.keys.iter().zip(self.shared()).map(ending).collect()
    }

    /// Reads what [`Shard::encode`] wrote.
    pub fn decode(bytes: &[u8]) -> Result<Self, FormatError> {
        let mut reader = Reader { bytes };
        if reader.byte()? != VERSION as u8 {
            return Err(FormatError::OtherVersion);
        }
        let (keys, stems) = (reader.count()?, reader.count()?);
        let shared = reader.numbers(keys)?;
        let codes = reader.numbers(keys)?;
        let sizes = reader.numbers(stems)?;
        let stems = reader.stems(&sizes)?;
        Ok(Self { keys: reader.keys(&shared, &codes, stems.len())?, stems })
    }
}

fn push(bytes: &mut Vec<u8>, mut number: usize) {
    while number >= 0x80 {
        bytes.push(number as u8 | 0x80);
        number >>= 7;
    }
    bytes.push(number as u8);
}

fn push_documents(bytes: &mut Vec<u8>, postings: &[Posting]) {
    let mut next = 0;
    for posting in postings {
        push(bytes, (posting.document - next) as usize);
        next = posting.document + 1;
    }
}

struct Reader<'a> {
    bytes: &'a [u8],
}

impl<'a> Reader<'a> {
    fn byte(&mut self) -> Result<u8, FormatError> {
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
    fn count(&mut self) -> Result<usize, FormatError> {
        let count = self.number()?;
        if count <= self.bytes.len() { Ok(count) } else { Err(FormatError::Damaged) }
    }

    fn numbers(&mut self, count: usize) -> Result<Vec<usize>, FormatError> {
        (0..count).map(|_| self.number()).collect()
    }

    fn stems(&mut self, sizes: &[usize]) -> Result<Vec<Stem>, FormatError> {
        let mut stems =
            sizes.iter().map(|size| self.documents(*size)).collect::<Result<Vec<_>, _>>()?;
        for posting in stems.iter_mut().flat_map(|stem| &mut stem.postings) {
            posting.impact = self.byte()?;
        }
        for posting in
            stems.iter_mut().filter(|stem| stem.formed).flat_map(|stem| &mut stem.postings)
        {
            posting.forms = self.byte()?;
        }
        Ok(stems)
    }

    fn documents(&mut self, size: usize) -> Result<Stem, FormatError> {
        let count = size >> 1;
        if count > self.bytes.len() {
            return Err(FormatError::Damaged);
        }
        let mut next = 0u32;
        let mut posting = || {
            let step = u32::try_from(self.number()?).map_err(|_| FormatError::Damaged)?;
            let document = next.checked_add(step).ok_or(FormatError::Damaged)?;
            next = document.checked_add(1).ok_or(FormatError::Damaged)?;
            Ok(Posting { document, impact: 0, forms: 0 })
        };
        let postings = (0..count).map(|_| posting()).collect::<Result<_, _>>()?;
        Ok(Stem { postings, formed: size & 1 == 1 })
    }

    fn keys(
        &self,
        shared: &[usize],
        codes: &[usize],
        stems: usize,
    ) -> Result<Vec<Key>, FormatError> {
        let text = std::str::from_utf8(self.bytes).map_err(|_| FormatError::Damaged)?;
        let (mut word, mut next) = (String::new(), 0);
        let mut keys = Vec::new();
        for ((shared, code), ending) in shared.iter().zip(codes).zip(text.split('\n')) {
            word = word.chars().take(*shared).chain(ending.chars()).collect();
            let stem = usize::checked_sub(next, code >> 1).ok_or(FormatError::Damaged)?;
            if stem >= stems {
                return Err(FormatError::Damaged);
            }
            next = next.max(stem + 1);
            keys.push(Key { filed: word.clone(), stem, stop: code & 1 == 1 });
        }
        if keys.len() == shared.len() { Ok(keys) } else { Err(FormatError::Damaged) }
    }
}

#[cfg(test)]
mod tests {
    use super::{Key, Posting, Shard, Stem};

    fn shard() -> Shard {
        let posting = |document, impact, forms| Posting { document, impact, forms };
        let key = |word: &str, stem, stop| Key { filed: word.to_string(), stem, stop };
        Shard {
            keys: vec![
                key("αδεια", 0, false),
                key("αδειασ", 0, false),
                key("και", 1, true),
                key("κατι", 0, false),
            ],
            stems: vec![
                Stem { postings: vec![posting(3, 200, 1), posting(300, 7, 2)], formed: true },
                Stem { postings: vec![posting(0, 1, 0)], formed: false },
            ],
        }
    }

    #[test]
    fn what_is_written_is_read_again() {
        assert_eq!(Shard::decode(&shard().encode()), Ok(shard()));
    }

    #[test]
    fn a_shard_of_another_version_is_refused() {
        let mut bytes = shard().encode();
        bytes[0] += 1;
        assert_eq!(Shard::decode(&bytes), Err(super::FormatError::OtherVersion));
    }
}
