//! Files are stored deflated and opened by the browser itself, so that they are as small on a
//! host that compresses nothing.

use std::io::{Read, Write};

use flate2::Compression;
use flate2::read::DeflateDecoder;
use flate2::write::DeflateEncoder;

use super::FormatError;

/// No file of the format is larger than this when it is opened.
const LARGEST: u64 = 64 << 20;

/// Smaller parts do not pay for a code of their own.
const WORTH_A_CODE: usize = 200;

/// Makes bytes small; each part gets a code of its own, because columns of numbers have little in
/// common with words.
pub fn pack(parts: &[Vec<u8>]) -> std::io::Result<Vec<u8>> {
    let mut encoder = DeflateEncoder::new(Vec::new(), Compression::best());
    let mut since = 0;
    for part in parts {
        if since >= WORTH_A_CODE && part.len() >= WORTH_A_CODE {
            encoder.flush()?;
            since = 0;
        }
        encoder.write_all(part)?;
        since += part.len();
    }
    encoder.finish()
}

/// Opens what [`pack`] made.
pub fn unpack(packed: &[u8]) -> Result<Vec<u8>, FormatError> {
    let mut bytes = Vec::new();
    let mut decoder = DeflateDecoder::new(packed).take(LARGEST);
    decoder.read_to_end(&mut bytes).map_err(|_| FormatError::Damaged)?;
    Ok(bytes)
}
