// @ts-check
// A word that somebody typed becomes words of the index, by the same steps over the same shards
// as `search-index/src/expand.rs`; guesses are made by `guess.js`, loaded when they are needed.
import { META } from "./fold.js";

const [, besideExact, completion, doubt] = META.weights;

let before = "";
// A sign says how many letters a separator has in common with the one before.
const separators = META.cuts.split(/(?=[A-K])/)
  .map((cut) => (before = before.slice(0, cut.charCodeAt() - 65) + cut.slice(1)));

const isJoined = (word) => META.joined?.includes(word[0]);

/** The shard in which a word stands, or would stand. @param {string} word */
export const shardOf = (word) => shardAt(isJoined(word) && word[3] ? word.slice(1) + "," + word[0] : word);

const shardAt = (filed) => Math.max(0, separators.findLastIndex((separator) => separator <= filed));

/**
 * What a word may mean: keys, each with how sure it is that it is meant.
 * @param {any[]} exact the keys that are the word
 * @param {string} word @param {boolean} unfinished
 * @param {(shard: number) => Promise<any[]>} load
 * @param {(word: string, complete: any) => Promise<any[]>} guess
 */
export const expand = async (exact, word, unfinished, load, guess) => {
  const found = exact.map((key) => [key, 1]);
  if (unfinished) found.push(...(await complete(word, found[0] ? besideExact : completion, load)));
  return found[0] ? found : guess(word, unfinished && complete);
};

/** What each of a list gives, when all have given it. */
export const each = (list, give) => Promise.all(list.map(give));

/** The most frequent words that begin so; the surer one is of them, the more it counts. */
const complete = async (word, weight, load) => {
  const shards = (isJoined(word) ? [word, word.slice(1)] : [word]).flatMap((start) => {
    const home = shardAt(start);
    return separators[home + 1]?.startsWith(start) ? [home, home + 1] : home;
  });
  const keys = (await each([...new Set(shards)], load)).flat()
    .filter((key) => !key.stop && key.word != word && key.word.startsWith(word))
    .sort((a, b) => b.stem.size - a.stem.size).slice(0, 40);
  const all = keys.reduce((sum, key) => sum + key.stem.size, 0);
  return keys.map((key) => [key, weight * (key.stem.size / all) ** doubt]);
};
