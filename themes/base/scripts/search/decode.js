// @ts-check
// Files of the export become what they say, as in `search-index/src/format/`.
import { meta } from "./fold.js";

/** Opens a packed file; one that was cut short throws. @param {Uint8Array} bytes */
export const inflate = async (bytes) => {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
};

/**
 * The keys of a shard, in their order, each with its stem's documents and their impacts.
 * @param {Uint8Array} bytes
 */
export const readShard = (bytes) => {
  let at = 0;
  const number = () => {
    for (let value = 0, shift = 0; ; shift += 7) {
      const byte = bytes[at++];
      value |= (byte & 127) << shift;
      if (!(byte > 127)) return value;
    }
  };
  const numbers = (count) => {
    if (count > bytes.length) throw Error("damaged");
    return Array.from({ length: count }, number);
  };
  if (number() != meta().version) throw Error("version");
  const [keys, stems] = numbers(2);
  const shared = numbers(keys);
  const codes = numbers(keys);
  const read = numbers(stems).map((size) => {
    let next = 0;
    return { formed: size & 1, keys: 0, documents: numbers(size >> 1).map((step) => (next += step + 1) - 1) };
  });
  const column = (stem) => bytes.subarray(at, (at += stem.documents.length));
  for (const stem of read) stem.impacts = column(stem);
  for (const stem of read) if (stem.formed) stem.forms = column(stem);
  if (at > bytes.length) throw Error("damaged");
  let word = "";
  let next = 0;
  return new TextDecoder().decode(bytes.subarray(at)).split("\n").map((ending, place) => {
    word = word.slice(0, shared[place]) + ending;
    const number = next - (codes[place] >> 1);
    next = Math.max(next, number + 1);
    const stem = read[number];
    // As it is filed: عمل,و is وعمل.
    const written = word.includes(",") ? word.at(-1) + word.slice(0, -2) : word;
    return { word: written, stop: codes[place] & 1, stem, form: 1 << Math.min(stem.keys++, 7) };
  });
};

/** The rows of documents. @param {Uint8Array} bytes */
export const readRows = (bytes) => {
  const [version, ...lines] = new TextDecoder().decode(bytes).split("\n");
  if (version != meta().version) throw Error("version");
  return lines.map((line) => {
    const [id, url, title, summary, section, kind] = line.split("\t");
    return { id, url: url || id + "/", title, summary, section: section || id.replace(/\/.*|^[^/]*$/, ""), kind };
  });
};
