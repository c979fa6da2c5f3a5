//! `.br` and `.gz` beside every text file, for hosts that serve them as they are.

use std::io::Write as _;

use anyhow::Result;
use flate2::Compression;
use flate2::write::GzEncoder;

use crate::render::OutputFile;

/// Brotli's quality: 5 costs a fortieth of 11 for a seventh more bytes.
const QUALITY: i32 = 5;
/// Brotli's window, as a power of two: no page is larger.
const WINDOW: i32 = 18;
/// Smaller files are not worth a second one.
const SMALLEST: usize = 256;

/// Endings of files that shrink.
const TEXT: [&str; 9] = ["html", "css", "js", "svg", "xml", "json", "txt", "webmanifest", "ics"];

/// The compressed companions of a file; none if it is no text.
///
/// # Errors
/// When compression fails.
pub fn companions(file: &OutputFile) -> Result<Vec<OutputFile>> {
    if !shrinks(&file.path, file.bytes.len()) {
        return Ok(Vec::new());
    }
    let mut zipped = GzEncoder::new(Vec::new(), Compression::best());
    zipped.write_all(&file.bytes)?;
    Ok(vec![
        OutputFile { path: format!("{}.br", file.path), bytes: brotli(&file.bytes)? },
        OutputFile { path: format!("{}.gz", file.path), bytes: zipped.finish()? },
    ])
}

/// Whether a file of that name and size gets compressed companions.
#[must_use]
pub fn shrinks(path: &str, size: usize) -> bool {
    let ending = path.rsplit_once('.').map_or("", |(_, ending)| ending);
    TEXT.contains(&ending) && size >= SMALLEST
}

/// Bytes as brotli writes them.
///
/// # Errors
/// When compression fails.
pub fn brotli(bytes: &[u8]) -> Result<Vec<u8>> {
    let parameters = brotli::enc::BrotliEncoderParams {
        quality: QUALITY,
        lgwin: WINDOW,
        ..brotli::enc::BrotliEncoderParams::default()
    };
    let mut out = Vec::new();
    brotli::BrotliCompress(&mut &bytes[..], &mut out, &parameters)?;
    Ok(out)
}
