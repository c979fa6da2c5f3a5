// @ts-check
// What a word may mean that is not in the index: another way of writing it, a typing mistake;
// the same steps as in `search-index/src/expand.rs`. Loaded when such a word is typed.
import { isOneMistake } from "./distance.js";
import { soundOf, spellings } from "./sound.js";

/** What is known of the language for guesses; the export fills it in. */
export const RULES = null;

/**
 * @param {string} word
 * @param {false | ((word: string, weight: number, load: any) => Promise<any[]>)} complete
 * @param {(shard: number) => Promise<any[]>} load @param {(word: string) => number} shardOf
 * @param {number[]} weights @param {(name: string) => Promise<string[]>} read the lines of a file
 */
export const guess = async (word, complete, load, shardOf, weights, read, thorough) => {
  const { variants, sounds, spellings: letters, tails, weights: [variant, mistake] } = RULES;
  const all = async (shards) => (await Promise.all(shards.map(load))).flat();
  const places = (words, most) => [...new Set(words.map(shardOf))].slice(0, most);
  const fitting = (keys, fits, weight) => keys.filter((key) => !key.stop && fits(key.word)).map((key) => [key, weight]);
  let found = [];

  const written = variantsOf(word, variants);
  if (written[0]) {
    const keys = await all([...new Set(written.map(shardOf))]);
    found = fitting(keys, (key) => written.includes(key), variant);
    if (!found[0] && complete) {
      for (const other of written) found.push(...(await complete(other, weights[2], load)));
    }
  }
  if (!found[0] && sounds[0] && /^[a-z0-9]/.test(word)) {
    const sound = soundOf(word, sounds);
    const keys = (await all(places(spellings(sound, letters), 6))).filter((key) => /[^\x00-\x7f]/.test(key.word));
    const begins = sound[4] || complete && sound[2];
    const close = (other) => begins && other.startsWith(sound) || sound[4] && isOneMistake(sound, other);
    found = fitting(keys, (key) => soundOf(key, sounds) == sound, variant);
    if (!found[0]) found = fitting(keys, (key) => close(soundOf(key, sounds)), mistake);
  }
  const near = async (shards) => fitting(await all(shards), (key) => isOneMistake(word, key), mistake);
  if (!found[0] && word[3]) {
    found = await near([shardOf(word)]);
    if (!found[0] && thorough && tails) {
      const listed = (await listedLike(word, tails, read)).filter((key) => isOneMistake(word, key));
      found = fitting(await all(places(listed, 2)), (key) => listed.includes(key), mistake);
    }
    const [from, to] = [shardOf(word.slice(0, 2)), shardOf(word.slice(0, 2) + "\uffff")];
    if (!found[0] && thorough) found = await near(Array.from({ length: to - from + 1 }, (_, place) => from + place).slice(0, 2));
  }
  return found[0] ? found : begun(word, load, shardOf);
};

/** Words whose third and fourth letters are these, or these with a letter missing before, too many or swapped. */
const listedLike = async (word, files, read) => {
  const pairs = [[2, 3], [1, 2], [3, 4], [1, 3]].map((places) => places.map((at) => word.charCodeAt(at)));
  const names = pairs.filter((pair) => pair[1] >= 0).map(([first, second]) => "t" + (31 * first + second) % files);
  return (await Promise.all([...new Set(names)].map(async (name) => tailed(await read(name))))).flat();
};

/** The words of a file that lists them by what comes after their first letters. @param {string[]} lines */
const tailed = (lines) => {
  let tail = "";
  return lines.map((line) => line.slice(-2) + (tail = tail.slice(0, parseInt(line[0], 36)) + line.slice(1, -2)));
};

/** Words that begin most like it, if that is enough of it. */
const begun = async (word, load, shardOf) => {
  const telling = (await load(shardOf(word))).filter((key) => !key.stop);
  const longest = Math.max(...telling.map((key) => shared(word, key.word)));
  if (longest < 3 || longest < 6 && longest * 5 < word.length * 3) return [];
  return telling.filter((key) => shared(word, key.word) == longest).slice(0, 12).map((key) => [key, RULES.weights[2]]);
};

/** When nothing else was found: a mistyped word that says nothing, or a letter too many before a word. */
export const somehow = (words, load, shardOf, strip) =>
  Promise.all(words.filter((word) => word[3]).map(async (word) => {
    const home = await load(shardOf(word));
    let found = home.filter((key) => isOneMistake(word, key.word));
    if (!found[0]) {
      const others = [0, 1, 2, 3].map((at) => word.slice(0, at) + word.slice(at + 1))
        .flatMap((other) => [strip(other), ...variantsOf(other, RULES.variants)]);
      const shards = await Promise.all([...new Set(others.map(shardOf))].slice(0, 6).map(load));
      found = shards.flat().filter((key) => others.includes(key.word));
    }
    return found.map((key) => [key, RULES.weights[1]]);
  }));

/** Other ways of writing a word. @param {string} word @param {string[][]} variants */
export const variantsOf = (word, variants) => {
  const others = variants.map(([from, to]) => ("^" + word).replaceAll(from, to).replaceAll("^", ""));
  return [...new Set(others)].filter((other) => other[1] && other != word);
};

/** Words of the index that begin as those that were sought. */
export const near = async (sought, load, shardOf) => {
  const shards = await Promise.all(sought.map((word) => load(shardOf(word))));
  return shards.flatMap((keys, place) => {
    const alike = (key) => shared(sought[place], key);
    const begun = keys.filter((key) => !key.stop).map((key) => key.word).filter((key) => alike(key) > 1);
    return begun.sort((a, b) => alike(b) - alike(a)).slice(0, 3);
  }).slice(0, 3);
};

/** How many letters two words begin with in common. @param {string} a @param {string} b */
const shared = (a, b) => {
  let at = 0;
  while (at < a.length && a[at] == b[at]) at++;
  return at;
};

/**
 * Which documents have all that is set; says of a document whether it passes.
 * @param {Record<string, string>} filters @param {() => Promise<Uint8Array>} load
 */
export const filter = async (filters, load) => {
  const facets = JSON.parse(new TextDecoder().decode(await load()));
  const passing = Object.entries(filters).filter(([name, value]) => value && facets[name]).map(([name, value]) => {
    let id = 0;
    return new Set(facets[name][value]?.map((step) => (id += step)));
  });
  return (id) => passing.every((ids) => ids.has(id));
};
