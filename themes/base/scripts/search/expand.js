// @ts-check
// A word that somebody typed becomes words of the index, by the same steps over the same shards
// as `search-index/src/expand.rs`.
import { firstLetters, isOneMistake } from "./distance.js";
import { meta } from "./fold.js";
import { soundOf, spellings } from "./sound.js";

let separators;

/** The shard in which a word stands, or would stand. @param {string} word */
export const shardOf = (word) => {
  separators ??= meta().cuts.split("\n");
  return Math.max(0, separators.findLastIndex((separator) => separator <= word));
};

/**
 * What a word may mean: keys, each with how sure it is that it is meant.
 * @param {string} word @param {boolean} unfinished
 * @param {(shard: number) => Promise<any[]>} load
 */
export const expand = async (word, unfinished, load) => {
  const { weights, variants = [], sounds } = meta();
  const home = shardOf(word);
  const keys = await load(home);
  const all = async (shards) => (await Promise.all(shards.map(load))).flat();
  const places = (words) => [...new Set(words.map(shardOf))];
  const found = keys.filter((key) => key.word == word).map((key) => [key, 1]);
  const guess = (keys, fits, weight) => {
    for (const key of keys) if (!key.stop && fits(key.word)) found.push([key, weight]);
    return found.length;
  };

  if (unfinished) {
    const exact = found.length;
    const spread = separators[home + 1]?.startsWith(word) ? [home, home + 1] : [home];
    const longer = (await all(spread)).filter((key) => !key.stop && key.word != word && key.word.startsWith(word));
    longer.sort((a, b) => b.stem.documents.length - a.stem.documents.length);
    for (const key of longer.slice(0, exact ? 12 : 40)) {
      found.push([key, exact ? weights.beside_exact : (weights.completion * word.length) / key.word.length]);
    }
  }
  if (found.length) return found;

  const others = [];
  for (const [from, to] of variants) {
    const other = ("^" + word).replaceAll(from, to).replaceAll("^", "");
    if (other != word && other.length > 2 && !others.includes(other)) others.push(other);
  }
  const written = others.length ? await all(places(others)) : [];
  if (guess(written, (key) => others.includes(key), weights.variant)) return found;

  if (sounds && /^[a-z0-9]/.test(word)) {
    const sound = soundOf(word);
    const near = await all(places(spellings(sound)).slice(0, 6));
    if (guess(near, (key) => /[^\x00-\x7f]/.test(key) && soundOf(key) == sound, weights.variant)) return found;
  }

  if (word.length > 3) {
    const fits = (key) => isOneMistake(word, key);
    if (guess(keys, fits, weights.mistake)) return found;
    const other = places(firstLetters(word)).slice(0, 7).filter((shard) => shard != home).slice(0, 6);
    if (guess(await all(other), fits, weights.mistake)) return found;
  }

  const telling = keys.filter((key) => !key.stop);
  const longest = Math.max(...telling.map((key) => shared(word, key.word)));
  if (longest > 2 && longest * 5 >= word.length * 3) {
    const begun = telling.filter((key) => shared(word, key.word) == longest);
    for (const key of begun.slice(0, 12)) found.push([key, weights.beginning]);
  }
  return found;
};

/** How many letters two words begin with in common. @param {string} a @param {string} b */
export const shared = (a, b) => {
  let at = 0;
  while (at < a.length && a[at] == b[at]) at++;
  return at;
};
