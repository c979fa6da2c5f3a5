// @ts-check
// How a word sounds, for a host language of another alphabet that is typed in Latin letters.
import { meta } from "./fold.js";

/** Words of two alphabets that sound alike give the same. @param {string} word */
export const soundOf = (word) =>
  meta().sounds.reduce((word, [from, to]) => word.replaceAll(from, to), word).replace(/(.)\1+/gu, "$1");

/** Beginnings, in the index's letters, of words that sound so. @param {string} sound */
export const spellings = (sound) => {
  let found = [""];
  for (const letter of sound.slice(0, 3)) {
    const letters = meta().spellings.find(([from]) => from == letter)?.[1];
    if (!letters) break;
    found = found.flatMap((start) => [...letters].map((next) => start + next));
  }
  return found.filter(Boolean);
};
