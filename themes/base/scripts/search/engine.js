// @ts-check
// The engine: questions and their answers, from the files of the export; knows no page.
import { inflate, readRows, readShard } from "./decode.js";
import { expand, shardOf, shared } from "./expand.js";
import { fold, meta, words } from "./fold.js";

/**
 * Opens the search of one language.
 * @param {string} base the address of the folder in which the script lies
 * @param {(url: string) => Promise<Response>} [get]
 */
export async function open(base, get = (url) => fetch(url)) {
  const { folder, documents, chunk, stop, one } = meta();
  const loaded = {};

  // What failed is forgotten, so that it may be tried again.
  const once = (name, load) => (loaded[name] ??= load().catch((error) => {
    delete loaded[name];
    throw error;
  }));
  const file = (name) => once(name, async () => {
    const response = await get(`${base}${folder}/${name}.bin`);
    if (!response.ok) throw Error(`${response.status}`);
    return inflate(new Uint8Array(await response.arrayBuffer()));
  });
  const part = async (name, place) =>
    one ? (await file("all")).subarray(...[[0, one[0]], one, [one[1]]][place]) : file(name);
  const read = (name, place, reader) => once(name + "!", async () => reader(await part(name, place)));
  const shard = (number) => read("s" + number, 0, readShard);

  /** Of each word what it may mean best, over all words the sum. */
  const rank = (candidates) => {
    const scores = new Float64Array(documents);
    for (const keys of candidates) {
      const best = new Float64Array(documents);
      for (const [{ stem, form }, weight] of keys) {
        stem.documents.forEach((id, place) => {
          const written = !stem.formed || stem.forms[place] & form ? 1 : meta().weights.other_form;
          best[id] = Math.max(best[id], stem.impacts[place] * weight * written);
        });
      }
      best.forEach((score, id) => (scores[id] += score));
    }
    return scores;
  };

  const allowed = async (filters) => {
    const set = Object.entries(filters).filter(([, value]) => value);
    if (!set.length) return () => true;
    const facets = await read("f", 2, (bytes) => JSON.parse(new TextDecoder().decode(bytes)));
    const ids = set.map(([name, value]) => {
      let id = 0;
      return new Set(facets[name]?.[value]?.map((step) => (id += step)));
    });
    return (id) => ids.every((ids) => ids.has(id));
  };

  return {
    /** @param {string} text @param {{ limit?: number, filters?: Record<string, string> }} [options] */
    async search(text, { limit = 10, filters = {} } = {}) {
      text = text.slice(0, 1000);
      const typed = words(text);
      const last = /[\p{Alphabetic}\p{N}]$/u.test(fold(text)) ? typed.at(-1) : "";
      const known = ` ${stop} `;
      let sought = [...new Set(typed)].slice(0, 24);
      const telling = sought.filter((word) => !known.includes(` ${word} `));
      const homes = await Promise.all(telling.map((word) => shard(shardOf(word))));
      const plain = telling.filter((word, place) => !homes[place].find((key) => key.word == word)?.stop);
      if (plain.length) sought = plain;

      const candidates = await Promise.all(sought.map((word) => expand(word, word == last, shard)));
      const scores = rank(candidates);
      const passes = await allowed(filters);
      const best = [...scores.keys()].filter((id) => scores[id] && passes(id));
      best.sort((a, b) => scores[b] - scores[a] || a - b);
      const hits = await Promise.all(best.slice(0, limit).map(async (id) => {
        const number = Math.floor(id / chunk);
        return { ...(await read("d" + number, 1, readRows))[id % chunk], score: scores[id] };
      }));
      const matched = [...new Set(candidates.flat().map(([key]) => key.word))];
      return { hits, matched, near: hits.length ? [] : await near(sought) };
    },
  };

  /** Words of the index that begin as those that were sought. */
  async function near(sought) {
    const shards = await Promise.all(sought.map((word) => shard(shardOf(word))));
    return shards.flatMap((keys, place) => {
      const alike = (key) => shared(sought[place], key);
      const begun = keys.map((key) => key.word).filter((key) => alike(key) > 1);
      return begun.sort((a, b) => alike(b) - alike(a)).slice(0, 3);
    }).slice(0, 3);
  }
}
