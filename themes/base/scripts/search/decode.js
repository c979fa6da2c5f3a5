// @ts-check
// Files of the export become what they say, as in `search-index/src/format/`.
import { META } from "./fold.js";

/** Opens a packed file; one that was cut short throws. @param {Response} packed */
export const inflate = async (packed) => {
  check(packed.ok);
  const stream = packed.body.pipeThrough(new DecompressionStream("deflate-raw"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
};

/** The text that some bytes say: letters of the site's alphabet take one each. @param {Uint8Array} bytes */
const textOf = (bytes) => {
  let text = "";
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at];
    text += String.fromCharCode(byte > 127 ? byte - 128 + META.alphabet : byte < 127 ? byte : bytes[++at] | bytes[++at] << 8);
  }
  return text;
};

/** The lines of a file that says which version it is. @param {Uint8Array} bytes */
export const readLines = (bytes) => {
  const [version, ...lines] = textOf(bytes).split("\n");
  check(version == META.version);
  return lines;
};

/** What does not hold is not read. */
const check = (holds) => {
  if (!holds) throw Error();
};

/**
 * The keys of a shard, in their order, each with its stem's documents and their impacts.
 * @param {Uint8Array} bytes @param {any} rows where the rows that it carries belong, by their documents
 */
export const readShard = (bytes, rows) => {
  let at = 0;
  const number = () => {
    const byte = bytes[at++];
    return byte > 127 ? byte - 128 + number() * 128 : byte;
  };
  const numbers = (count) => {
    check(count <= bytes.length);
    return Array.from({ length: count }, number);
  };
  check(number() == META.version);
  const [keys, stems] = numbers(2);
  const shared = numbers(keys);
  const codes = numbers(keys);
  const read = numbers(stems).map((size) => ({ formed: size & 1, size: size >> 1, keys: 0 }));
  for (const stem of read) if (stem.size) stem.strength = Math.round(255 * 2 ** (-bytes[at++] / 16));
  // Documents are told in bits: the one in the middle first, then those before it and after it.
  at *= 8;
  const bits = (count, value = 0) => count ? bits(count - 1, value * 2 + (bytes[at >> 3] >> (~at++ & 7) & 1)) : value;
  const below = (options) => {
    const length = 31 - Math.clz32(options);
    const short = (2 << length) - options;
    const value = bits(length);
    return value < short ? value : value * 2 + bits(1) - short;
  };
  const fill = (ids, from, to, low, high) => {
    if (from == to) return ids;
    const middle = (from + to) >> 1;
    const first = low + middle - from;
    const id = ids[middle] = first + below(high - to + middle + 1 - first);
    return fill(fill(ids, from, middle, low, id), middle + 1, to, id + 1, high);
  };
  for (const stem of read) {
    check(stem.size <= META.documents);
    stem.documents = fill([], 0, stem.size, 0, META.documents);
  }
  at = (at + 7) >> 3;
  const column = (stem) => bytes.subarray(at, (at += stem.size));
  for (const stem of read) stem.impacts = stem.size > 1 ? column(stem) : [20];
  for (const stem of read) if (stem.formed) stem.forms = column(stem);
  check(at <= bytes.length);
  let word = "";
  let next = 0;
  const lines = textOf(bytes.subarray(at)).split("\n");
  for (const line of lines.splice(keys)) rows[line.split("\t")[6]] = rowOf(line);
  return lines.map((ending, place) => {
    word = word.slice(0, shared[place]) + ending;
    const number = next - (codes[place] >> 1);
    next = Math.max(next, number + 1);
    const stem = read[number];
    // As it is filed: عمل,و is وعمل.
    const written = word.includes(",") ? word.at(-1) + word.slice(0, -2) : word;
    return { word: written, stop: codes[place] & 1, stem, form: 1 << Math.min(stem.keys++, 7) };
  });
};

const rowOf = (line) => {
  const [id, url, title, summary, section, kind] = line.split("\t");
  return { id, url: url || id + "/", title, summary, section: section || id.replace(/\/.*|^[^/]*$/, ""), kind };
};

/** The rows of documents. @param {Uint8Array} bytes */
export const readRows = (bytes) => readLines(bytes).map(rowOf);
