// @ts-check
// A word that somebody typed becomes words of the index, by the same steps over the same shards
// as `search-index/src/expand.rs`; guesses are made by `guess.js`, loaded when they are needed.
import { meta } from "./fold.js";

let separators;

const isJoined = (word) => meta().joined?.includes(word[0]);

/** The shard in which a word stands, or would stand. @param {string} word */
export const shardOf = (word) => shardAt(isJoined(word) && word[3] ? word.slice(1) + "," + word[0] : word);

const shardAt = (filed) => {
  let before = "";
  separators ??= meta().cuts.split("\n").map((line) => (before = before.slice(0, line[0]) + line.slice(1)));
  return Math.max(0, separators.findLastIndex((separator) => separator <= filed));
};

/**
 * What a word may mean: keys, each with how sure it is that it is meant.
 * @param {string} word @param {boolean} unfinished
 * @param {(shard: number) => Promise<any[]>} load @param {() => Promise<any>} more
 */
export const expand = async (word, unfinished, load, more, read, thorough) => {
  const { weights } = meta();
  const found = (await load(shardOf(word))).filter((key) => key.word == word).map((key) => [key, 1]);
  if (unfinished) found.push(...(await complete(word, found[0] ? weights.beside_exact : weights.completion, load)));
  return found[0] ? found : (await more()).guess(word, unfinished && complete, load, shardOf, meta(), read, thorough);
};

/** The most frequent words that begin so; the surer one is of them, the more it counts. */
const complete = async (word, weight, load) => {
  const shards = new Set();
  for (const start of isJoined(word) ? [word, word.slice(1)] : [word]) {
    const home = shardAt(start);
    shards.add(home);
    if (separators[home + 1]?.startsWith(start)) shards.add(home + 1);
  }
  const size = (key) => key.stem.documents.length;
  const keys = (await Promise.all([...shards].map(load))).flat()
    .filter((key) => !key.stop && key.word != word && key.word.startsWith(word))
    .sort((a, b) => size(b) - size(a)).slice(0, 40);
  const all = keys.reduce((sum, key) => sum + size(key), 0);
  return keys.map((key) => [key, weight * (size(key) / all) ** meta().weights.doubt]);
};
