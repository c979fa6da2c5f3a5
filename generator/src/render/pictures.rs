//! Pictures made light: a few widths, the browser takes the one that fits.

use std::io::Cursor;
use std::path::Path;

use anyhow::{Context, Result};
use image::codecs::jpeg::JpegEncoder;
use image::imageops::FilterType;
use image::{DynamicImage, ImageFormat};

use super::OutputFile;
use crate::content::PictureFile;
use crate::markdown::parse::escaped;
use crate::source;
use crate::url;

/// Widths in pixels; a picture is never made wider than it is.
const WIDTHS: [u32; 3] = [360, 720, 1280];
/// Quality of JPEG, of 100: text in screenshots stays readable.
const QUALITY: u8 = 80;

/// The widths in which a picture is shown, smallest first.
#[must_use]
pub fn widths(picture: &PictureFile) -> Vec<u32> {
    let largest = WIDTHS.last().copied().unwrap_or(1280).min(picture.width.max(1));
    let mut widths: Vec<u32> = WIDTHS.into_iter().filter(|width| *width < largest).collect();
    widths.push(largest);
    widths
}

fn height(picture: &PictureFile, width: u32) -> u32 {
    let exact = f64::from(width) * f64::from(picture.height) / f64::from(picture.width.max(1));
    (exact.round() as u32).max(1)
}

/// The ending of the pictures made from a file: PNG stays PNG, everything else becomes JPEG.
fn ending(name: &str) -> &'static str {
    if name.to_ascii_lowercase().ends_with(".png") { "png" } else { "jpg" }
}

fn path(article: &str, name: &str, picture: &PictureFile, width: u32) -> String {
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    let stem = crate::markdown::parse::slug(stem);
    url::picture(article, &stem, width, &picture.hash, ending(name))
}

/// Attributes of `<img>` for a picture.
#[must_use]
pub fn attributes(root: &str, article: &str, name: &str, picture: &PictureFile) -> String {
    let widths = widths(picture);
    let largest = *widths.last().expect("a picture has at least one width");
    let address = |width: u32| escaped(&format!("{root}{}", path(article, name, picture, width)));
    let set: Vec<String> =
        widths.iter().map(|width| format!("{} {width}w", address(*width))).collect();
    format!(
        " src=\"{}\" srcset=\"{}\" sizes=\"(min-width: 46rem) 42rem, 92vw\" width=\"{largest}\" height=\"{}\" loading=\"lazy\" decoding=\"async\"",
        address(widths[0].max(widths[widths.len() / 2])),
        set.join(", "),
        height(picture, largest),
    )
}

/// Paths of the files that a picture becomes.
#[must_use]
pub fn paths(article: &str, name: &str, picture: &PictureFile) -> Vec<String> {
    widths(picture).into_iter().map(|width| path(article, name, picture, width)).collect()
}

/// The files that a picture becomes.
///
/// # Errors
/// When the picture cannot be read.
pub fn render(
    root: &Path,
    article: &str,
    name: &str,
    picture: &PictureFile,
) -> Result<Vec<OutputFile>> {
    let bytes = source::read_again(root, &picture.path)?;
    let image = image::load_from_memory(&bytes)
        .with_context(|| format!("failed to read the picture `{}`", picture.path))?;
    widths(picture)
        .into_iter()
        .map(|width| {
            let small = if width < picture.width {
                image.resize_exact(width, height(picture, width), FilterType::Lanczos3)
            } else {
                image.clone()
            };
            let bytes = encoded(&small, ending(name))?;
            Ok(OutputFile { path: path(article, name, picture, width), bytes })
        })
        .collect()
}

fn encoded(image: &DynamicImage, ending: &str) -> Result<Vec<u8>> {
    let mut bytes = Cursor::new(Vec::new());
    if ending == "png" {
        image.write_to(&mut bytes, ImageFormat::Png)?;
    } else {
        image.to_rgb8().write_with_encoder(JpegEncoder::new_with_quality(&mut bytes, QUALITY))?;
    }
    Ok(bytes.into_inner())
}
