// @ts-check
// Folding: what looks alike to a person who types becomes alike, as in
// `search-index/src/analysis/fold.rs`; `search-index/tests/vectors.json` holds both to it.

/** What the search of one language knows before it loads anything; the export fills it in. */
export const META = null;

const LETTERS = { ς: "σ", ß: "ss", æ: "ae", œ: "oe", ø: "o", ł: "l", đ: "d", ı: "i", ٱ: "ا", ى: "ي", ی: "ي", ک: "ك", ة: "ه" };

/** @param {string} text */
export const fold = (text) =>
  text.normalize("NFKC").toLowerCase().normalize("NFD")
    .replace(/[\p{M}\u00ad\u0640\u200b-\u200f]/gu, "")
    .replace(/[ςßæœøłđıٱىیکة٠-٩۰-۹]/g, (letter) => LETTERS[letter] ?? letter.charCodeAt(0) & 15);

/** The folded words of a text, without single letters. @param {string} text */
export const words = (text) =>
  fold(text).split(/[^\p{Alphabetic}\p{N}]|[\u{10000}-\u{10ffff}]/u)
    .map((word) => word.slice(0, 32))
    .filter((word) => word[1] || /\p{N}/u.test(word))
    .map(strip);

/** A word without its article and what is written together with it. @param {string} word */
export const strip = (word) => {
  for (const [start, instead] of META.strip ?? []) {
    const rest = instead + word.slice(start.length);
    if (word.startsWith(start) && rest.length > 2) return rest;
  }
  return word;
};
