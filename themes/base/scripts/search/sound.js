// @ts-check
// How a word sounds, for a host language of another alphabet that is typed in Latin letters.

/** Words of two alphabets that sound alike give the same. @param {string} word @param {string[][]} sounds */
export const soundOf = (word, sounds) =>
  sounds.reduce((word, [from, to]) => word.replaceAll(from, to), word).replace(/(.)\1+/gu, "$1");

/** Beginnings, in the index's letters, of words that sound so. @param {string} sound @param {string[][]} letters */
export const spellings = (sound, letters) => {
  let found = [""];
  for (const letter of sound.slice(0, 3)) {
    const next = letters.find(([from]) => from == letter)?.[1];
    if (!next) break;
    found = found.flatMap((start) => [...next].map((letter) => start + letter));
  }
  return found.filter(Boolean);
};
