// @ts-check
// The engine: questions and their answers, from the files of the export; knows no page.
import { inflate, readLines, readRows, readShard } from "./decode.js";
import { isOneMistake } from "./distance.js";
import { each, expand, shardOf } from "./expand.js";
import { META, fold, strip, words } from "./fold.js";

/**
 * Opens the search of one language.
 * @param {string} base the address of the folder in which the script lies
 * @param {(url: string) => Promise<Response>} [get]
 * @param {(url: string) => Promise<any>} [take] loads the script of what is needed seldom
 */
export async function open(base, get = (url) => fetch(url), take = (url) => import(url)) {
  const { folder, documents, chunk, stop, common, longest, one, plain, weights } = META;
  const loaded = {};

  // What failed is forgotten, so that it may be tried again.
  const once = (name, load) => (loaded[name] ??= load().catch((error) => {
    delete loaded[name];
    throw error;
  }));
  const file = (name) => once(name, async () => inflate(await get(`${base}${folder}/${name}.bin`)));
  const part = async (name, place) =>
    one ? (await file("all")).subarray(...one[place]) : file(name);
  const read = (name, place, reader) => once(name + "!", async () => reader(await part(name, place)));
  const rows = {};
  const shard = (number) => read("s" + number, 0, (bytes) => readShard(bytes, rows));

  const more = () => once("more", () => take(`${base}${folder}/more.js`));

  /** Of each word what it may mean best, over all words the sum. */
  const rank = (candidates) => {
    const scores = new Float64Array(documents);
    for (const keys of candidates) {
      const best = new Float64Array(documents);
      for (const [{ stem, form }, weight] of keys) {
        stem.documents.forEach((id, place) => {
          const written = !stem.formed || stem.forms[place] & form ? 1 : weights[0];
          best[id] = Math.max(best[id], stem.strength * stem.impacts[place] * weight * written);
        });
      }
      best.forEach((score, id) => (scores[id] += score));
    }
    // Pages that are alike stand side by side.
    const near = (id) => (scores[id - 1] ?? scores[id + 1] ?? 0) + (scores[id + 1] ?? scores[id - 1] ?? 0);
    return scores.map((score, id) => score && score + weights[4] * near(id));
  };

  const those = async (word, fits) => (await shard(shardOf(word))).filter((key) => fits(key.word, word, key.stop));
  const find = (word) => those(word, (key) => key == word);

  /** What each word may mean; what is not in the index is guessed only where too few others are. */
  const mean = async (words, last) => {
    const exact = await each(words, find);
    const known = exact.filter((keys) => keys[0]);
    const guess = async (word, complete) => {
      if (known[3]) return [];
      const found = word > plain && word[3] ? await those(word, (key, word, stop) => !stop && isOneMistake(word, key)) : [];
      return found[0] ? found.map((key) => [key, weights[5]])
        : (await more()).guess(word, complete, shard, shardOf, weights, (name) => read(name, 0, readLines), !words[3]);
    };
    return each(words, (word, place) => expand(exact[place], word, word == last, shard, guess));
  };

  return {
    /** @param {string} text @param {{ limit?: number, filters?: Record<string, string> }} [options] */
    async search(text, { limit = 10, filters = {} } = {}) {
      text = text.slice(0, 1000);
      const typed = words(text);
      const last = /[\p{Alphabetic}\p{N}]$/u.test(fold(text)) ? typed.at(-1) : "";
      const all = [...new Set(typed)].slice(0, 24);
      const without = (words, list) => words.filter((word) => !` ${list} `.includes(` ${word} `));
      const asked = without(all, stop);
      const rare = without(asked, common);
      const telling = [...(rare[3] ? rare : asked)].sort((a, b) => b.length - a.length).slice(0, longest);
      const homes = await each(telling, find);
      const spoken = telling.filter((word, place) => !homes[place][0]?.stop);
      let candidates = await mean(spoken, last);
      if (!candidates.flat()[0]) candidates = await mean(all.filter((word) => !spoken.includes(word)), last);
      if (!candidates.flat()[0] && spoken[0]) candidates = await (await more()).somehow(spoken, shard, shardOf, strip);
      const scores = rank(candidates);
      const set = Object.values(filters).some((value) => value);
      const passes = set ? await (await more()).filter(filters, () => part("f", 2)) : () => 1;
      const best = [...scores.keys()].filter((id) => scores[id] && passes(id));
      best.sort((a, b) => scores[b] - scores[a] || a - b);
      const hits = await each(best.slice(0, limit), async (id) => ({
        ...(rows[id] ?? (await read("d" + Math.floor(id / chunk), 1, readRows))[id % chunk]), score: scores[id],
      }));
      const asks = (title) => words(title).join() == typed.join();
      hits.sort((a, b) => asks(b.title) - asks(a.title));
      const matched = candidates.flat().map(([key]) => key.word);
      return { hits, matched, near: hits[0] ? [] : await (await more()).near(all, shard, shardOf) };
    },
    more,
  };
}
