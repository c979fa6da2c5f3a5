//! A shard: some keys in their order, and the documents of their stems.
//!
//! Columns stand together (all shared beginnings, all document numbers, all impacts), because
//! like packs best with like.

use super::ids::{BitReader, Bits};
use super::reader::Reader;
use super::{Alphabet, FormatError, Row, VERSION, read_text, shared, write_text};

/// An impact is so many parts of its stem's strongest.
pub const LEVELS: u8 = 20;
/// The strongest impact of all, and in how many steps it is halved.
const STRONGEST: f64 = 255.0;
const STEPS_TO_HALF: f64 = 16.0;

/// What the strongest impact of a stem counts, by how many steps it is below the strongest of all.
pub fn strength(steps: u8) -> f64 {
    (STRONGEST * (-f64::from(steps) / STEPS_TO_HALF).exp2()).round()
}

/// How many steps an impact is below the strongest of all, which is 255.
pub fn level_of(impact: f64) -> u8 {
    ((STRONGEST / impact.max(1.0)).log2() * STEPS_TO_HALF).round() as u8
}

/// Loaded by the client for each word that is sought.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Shard {
    /// Words as they are filed, in order.
    pub keys: Vec<Key>,
    /// What they count as, in the order in which the keys first name them.
    pub stems: Vec<Stem>,
    /// Rows that it carries, by the numbers of their documents.
    pub rows: Vec<(u32, Row)>,
}

/// What shards of an index have in common.
#[derive(Clone, Copy, Debug)]
pub struct Frame {
    /// How many documents there are.
    pub documents: usize,
    /// The alphabet of the keys.
    pub alphabet: Alphabet,
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
    /// How strong its strongest impact is: steps for [`strength`].
    pub steps: u8,
    /// Whether it has more than one form, so that postings say which.
    pub formed: bool,
}

/// A document and what the stem contributes to its rank.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Posting {
    /// The number of the document.
    pub document: u32,
    /// The contribution in parts of the stem's strongest, from 1 to [`LEVELS`].
    pub impact: u8,
    /// A bit for each of the shard's keys of that stem, the last bit for all from the eighth on.
    pub forms: u8,
}

impl Shard {
    /// As bytes.
    pub fn encode(&self, frame: Frame) -> Vec<u8> {
        self.parts(frame).concat()
    }

    /// As bytes in parts that are unlike each other: keys, documents, impacts, forms, endings,
    /// rows.
    pub fn parts(&self, frame: Frame) -> Vec<Vec<u8>> {
        let mut bytes = vec![VERSION as u8];
        push(&mut bytes, self.keys.len());
        push(&mut bytes, self.stems.len());
        self.encode_keys(&mut bytes);
        for stem in &self.stems {
            push(&mut bytes, stem.postings.len() << 1 | usize::from(stem.formed));
        }
        bytes.extend(self.stems.iter().filter(|stem| stem.is_used()).map(|stem| stem.steps));
        let mut ids = Bits::default();
        self.stems
            .iter()
            .for_each(|stem| ids.push_ids(&stem.documents(), 0, frame.documents as u32));
        let unlike = self.stems.iter().filter(|stem| stem.is_graded());
        let impacts = unlike.flat_map(|stem| &stem.postings).map(|posting| posting.impact);
        let formed = self.stems.iter().filter(|stem| stem.formed).flat_map(|stem| &stem.postings);
        let forms = formed.map(|posting| posting.forms).collect();
        let endings = write_text(&self.endings().join("\n"), frame.alphabet);
        let rows = self.rows.iter().map(|(id, row)| format!("\n{}\t{id}", row.line()));
        let rows = write_text(&rows.collect::<String>(), frame.alphabet);
        vec![bytes, ids.into_bytes(), impacts.collect(), forms, endings, rows]
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
    pub fn decode(bytes: &[u8], frame: Frame) -> Result<Self, FormatError> {
        let mut reader = Reader { bytes };
        if reader.byte()? != VERSION as u8 {
            return Err(FormatError::OtherVersion);
        }
        let (keys, stems) = (reader.count()?, reader.count()?);
        let shared = reader.numbers(keys)?;
        let codes = reader.numbers(keys)?;
        let sizes = reader.numbers(stems)?;
        let stems = reader.stems(&sizes, frame.documents)?;
        let text = read_text(reader.bytes, frame.alphabet)?;
        let lines: Vec<&str> = text.split('\n').collect();
        let (endings, rows) = lines.split_at_checked(keys).ok_or(FormatError::Damaged)?;
        let keys = keys_of(&shared, &codes, endings, stems.len())?;
        let rows = rows.iter().map(|line| carried(line)).collect::<Result<_, _>>()?;
        Ok(Self { keys, stems, rows })
    }
}

impl Stem {
    /// A stem of a size as it is written, twice its documents and whether their forms are told;
    /// what is not told of a document is what the only one of a stem has.
    fn empty(size: usize) -> Self {
        let posting = Posting { document: 0, impact: LEVELS, forms: 0 };
        Self { postings: vec![posting; size >> 1], steps: 0, formed: size & 1 == 1 }
    }

    fn is_used(&self) -> bool {
        !self.postings.is_empty()
    }

    /// Whether it has impacts of different strength: a single one is the strongest.
    fn is_graded(&self) -> bool {
        self.postings.len() > 1
    }

    fn documents(&self) -> Vec<u32> {
        self.postings.iter().map(|posting| posting.document).collect()
    }
}

fn push(bytes: &mut Vec<u8>, mut number: usize) {
    while number >= 0x80 {
        bytes.push(number as u8 | 0x80);
        number >>= 7;
    }
    bytes.push(number as u8);
}

impl Reader<'_> {
    fn stems(&mut self, sizes: &[usize], documents: usize) -> Result<Vec<Stem>, FormatError> {
        let high = u32::try_from(documents).map_err(|_| FormatError::Damaged)?;
        if sizes.iter().any(|size| size >> 1 > documents) {
            return Err(FormatError::Damaged);
        }
        let mut stems: Vec<Stem> = sizes.iter().map(|size| Stem::empty(*size)).collect();
        for stem in stems.iter_mut().filter(|stem| stem.is_used()) {
            stem.steps = self.byte()?;
        }
        let mut ids = BitReader::new(self.bytes);
        for stem in &mut stems {
            let mut documents = stem.documents();
            ids.ids(&mut documents, 0, high)?;
            let pairs = stem.postings.iter_mut().zip(documents);
            pairs.for_each(|(posting, document)| posting.document = document);
        }
        self.bytes = ids.rest();
        for posting in postings(&mut stems, Stem::is_graded) {
            posting.impact = self.byte()?;
        }
        for posting in postings(&mut stems, |stem| stem.formed) {
            posting.forms = self.byte()?;
        }
        Ok(stems)
    }
}

/// Keys from how much each begins with of the one before, their codes and their endings.
fn keys_of(
    shared: &[usize],
    codes: &[usize],
    endings: &[&str],
    stems: usize,
) -> Result<Vec<Key>, FormatError> {
    let (mut word, mut next) = (String::new(), 0);
    let mut keys = Vec::new();
    for ((shared, code), ending) in shared.iter().zip(codes).zip(endings) {
        word = word.chars().take(*shared).chain(ending.chars()).collect();
        let stem = usize::checked_sub(next, code >> 1).ok_or(FormatError::Damaged)?;
        if stem >= stems {
            return Err(FormatError::Damaged);
        }
        next = next.max(stem + 1);
        keys.push(Key { filed: word.clone(), stem, stop: code & 1 == 1 });
    }
    Ok(keys)
}

/// A row that a shard carries, with the number of its document.
fn carried(line: &str) -> Result<(u32, Row), FormatError> {
    let (row, id) = line.rsplit_once('\t').ok_or(FormatError::Damaged)?;
    Ok((id.parse().map_err(|_| FormatError::Damaged)?, Row::read(row)?))
}

/// The postings of the stems that are meant, in their order.
fn postings(
    stems: &mut [Stem],
    are_meant: fn(&Stem) -> bool,
) -> impl Iterator<Item = &mut Posting> {
    stems.iter_mut().filter(move |stem| are_meant(stem)).flat_map(|stem| &mut stem.postings)
}

#[cfg(test)]
mod tests {
    use super::{Frame, Key, LEVELS, Posting, Row, Shard, Stem, level_of, strength};

    const FRAME: Frame = Frame { documents: 301, alphabet: 0x380 };

    fn shard() -> Shard {
        let posting = |document, impact, forms| Posting { document, impact, forms };
        let key = |word: &str, stem, stop| Key { filed: word.to_string(), stem, stop };
        let row = Row {
            id: "status/asylum".into(),
            url: "a/".into(),
            section: "status".into(),
            ..Row::default()
        };
        Shard {
            keys: vec![
                key("αδεια", 0, false),
                key("αδειασ", 0, false),
                key("και", 1, true),
                key("κατι", 0, false),
            ],
            stems: vec![
                Stem {
                    postings: vec![posting(3, LEVELS, 1), posting(300, 7, 2)],
                    steps: 9,
                    formed: true,
                },
                Stem { postings: vec![posting(0, LEVELS, 0)], steps: 40, formed: false },
            ],
            rows: vec![(300, row)],
        }
    }

    #[test]
    fn what_is_written_is_read_again() {
        assert_eq!(Shard::decode(&shard().encode(FRAME), FRAME), Ok(shard()));
    }

    #[test]
    fn strengths_are_told_in_steps() {
        assert_eq!((strength(0), strength(16), strength(32)), (255.0, 128.0, 64.0));
        assert_eq!([255.0, 128.0, 64.0].map(level_of), [0, 16, 32]);
        assert_eq!(strength(level_of(0.1)), 1.0);
    }

    #[test]
    fn a_shard_of_another_version_is_refused() {
        let mut bytes = shard().encode(FRAME);
        bytes[0] += 1;
        assert_eq!(Shard::decode(&bytes, FRAME), Err(super::FormatError::OtherVersion));
    }
}
