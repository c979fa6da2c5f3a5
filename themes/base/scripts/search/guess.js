// @ts-check
// What a word may mean that is not in the index: another way of writing it, a typing mistake;
// the same steps as in `search-index/src/expand.rs`. Loaded when such a word is typed.
import { firstLetters, isOneMistake } from "./distance.js";
import { soundOf, spellings } from "./sound.js";

/** What is known of the language for guesses; the export fills it in. */
export const RULES = null;

/**
 * @param {string} word
 * @param {false | ((word: string, weight: number, load: any) => Promise<any[]>)} complete
 * @param {(shard: number) => Promise<any[]>} load @param {(word: string) => number} shardOf
 * @param {any} meta
 */
export const guess = async (word, complete, load, shardOf, meta, read, thorough) => {
  const { variants, sounds, spellings: letters, tails, weights: [variant, mistake, beginning] } = RULES;
  const all = async (shards) => (await Promise.all(shards.map(load))).flat();
  const places = (words) => [...new Set(words.map(shardOf))].slice(0, 6);
  const fitting = (keys, fits, weight) => keys.filter((key) => !key.stop && fits(key.word)).map((key) => [key, weight]);
  let found = [];

  const written = variantsOf(word, variants);
  if (written[0]) {
    const keys = await all([...new Set(written.map(shardOf))]);
    found = fitting(keys, (key) => written.includes(key), variant);
    if (!found[0] && complete) {
      for (const other of written) found.push(...(await complete(other, meta.weights[2], load)));
    }
  }
  if (!found[0] && sounds[0] && /^[a-z0-9]/.test(word)) {
    const sound = soundOf(word, sounds);
    const keys = (await all(places(spellings(sound, letters)))).filter((key) => /[^\x00-\x7f]/.test(key.word));
    const begins = sound[4] || complete && sound[2];
    const close = (other) => begins && other.startsWith(sound) || sound[4] && isOneMistake(sound, other);
    found = fitting(keys, (key) => soundOf(key, sounds) == sound, variant);
    if (!found[0]) found = fitting(keys, (key) => close(soundOf(key, sounds)), mistake);
  }
  const near = async (shards) => fitting(await all(shards), (key) => isOneMistake(word, key), mistake);
  const home = shardOf(word);
  if (!found[0] && word.length > 3) {
    const [from, to] = [shardOf(word[0]), shardOf(word[0] + "\uffff")];
    found = await near([home]);
    if (!found[0] && thorough) found = await near(places(firstLetters(word)));
    if (!found[0] && thorough && tails) {
      const whole = await headless(word, tails, (name) => read(name, 0, (bytes) => readTails(bytes, meta.version)));
      found = fitting(await all(places(whole)), (key) => key != word && whole.includes(key), mistake);
    }
    if (!found[0] && thorough) found = await near(Array.from({ length: to - from + 1 }, (_, place) => from + place).slice(0, 8));
  }
  return found[0] ? found : begun(word, load, shardOf);
};

/** Words that differ in their first letter only, or have one before it. */
const headless = async (word, files, load) => {
  const found = await Promise.all([word, word.slice(1)].map(async (tail) => {
    const lines = await load("t" + (31 * tail.charCodeAt(0) + tail.charCodeAt(1)) % files);
    return lines.filter(([other]) => other == tail).map(([, head]) => head + tail);
  }));
  return found.flat();
};

/** What comes after the first letters of words, and these. @param {Uint8Array} bytes */
export const readTails = (bytes, version) => {
  const [first, ...lines] = new TextDecoder().decode(bytes).split("\n");
  if (first != version) throw Error("version");
  let tail = "";
  return lines.map((line) => [(tail = tail.slice(0, parseInt(line[0], 36)) + line.slice(1, -1)), line.at(-1)]);
};

/** Words that begin most like it, if that is enough of it. */
export const begun = async (word, load, shardOf, enough = (longest) => longest > 5 || longest * 5 >= word.length * 3) => {
  const telling = (await load(shardOf(word))).filter((key) => !key.stop);
  const longest = Math.max(...telling.map((key) => shared(word, key.word)));
  if (longest < 3 || !enough(longest)) return [];
  return telling.filter((key) => shared(word, key.word) == longest).slice(0, 12).map((key) => [key, RULES.weights[2]]);
};

/** The same for all words, when nothing else was found: half a word is enough. */
export const somehow = (words, load, shardOf) =>
  Promise.all(words.map((word) => begun(word, load, shardOf, (longest) => longest * 2 >= word.length)));

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
 * @param {[string, string][]} set @param {() => Promise<Uint8Array>} load
 */
export const filter = async (set, load) => {
  const facets = JSON.parse(new TextDecoder().decode(await load()));
  const passing = set.map(([name, value]) => {
    let id = 0;
    return new Set(facets[name]?.[value]?.map((step) => (id += step)));
  });
  return (id) => passing.every((ids) => ids.has(id));
};
