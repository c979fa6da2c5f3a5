// The folder's pages and questions, and made-up pages.
import { readFile } from "node:fs/promises";
import { join } from "node:path";

const lines = async (path) => (await readFile(path, "utf8")).split("\n").filter(Boolean).map((line) => JSON.parse(line));

/** The kinds of questions, and the file of each. */
const SETS = { questions: "queries", keywords: "q_kw", mistakes: "q_typo", unfinished: "q_prefix" };

/** Documents, questions of each kind and what answers them. */
export const readFolder = async (folder) => {
  const gains = {};
  for (const line of (await readFile(join(folder, "qrels.tsv"), "utf8")).split("\n").filter(Boolean)) {
    const [question, document, gain] = line.split("\t");
    (gains[question] ??= {})[document] = Number(gain);
  }
  const sets = {};
  for (const [set, name] of Object.entries(SETS)) sets[set] = await lines(join(folder, `${name}.jsonl`));
  return { documents: await lines(join(folder, "docs.jsonl")), sets, gains };
};

/**
 * Made-up pages, always the same: stretches of the folder's own pages. Each page has a subject,
 * that is a page of the folder, from which it takes six of its eight stretches, as the pages of
 * many towns about the same thing would; `subjects: false` takes all from anywhere.
 */
export const madeUp = (documents, count, { subjects = true } = {}) => {
  const wordsOf = ({ body }) => body.split(/\s+/);
  const all = documents.flatMap(wordsOf);
  let state = 1;
  const random = (below) => (state = (state * 48271) % 2147483647) % below;
  const stretch = (words, length) => {
    const start = random(Math.max(1, words.length - length));
    return words.slice(start, start + length).join(" ");
  };
  return Array.from({ length: count }, (_, id) => {
    const subject = subjects ? wordsOf(documents[id % documents.length]) : all;
    const body = Array.from({ length: 8 }, (_, place) => stretch(place < 6 ? subject : all, 25));
    return { id: `made-up/${id}`, title: stretch(subject, 5), body: body.join(".\n") };
  });
};

/** Mean nDCG of the first ten. */
export const ndcg = (questions, found, gains) => {
  const discounted = (values) => values.slice(0, 10).reduce((sum, gain, place) => sum + gain / Math.log2(place + 2), 0);
  const one = ({ id }) => {
    const right = gains[id] ?? {};
    const best = discounted(Object.values(right).sort((a, b) => b - a));
    return best ? discounted((found[id] ?? []).map((document) => right[document] ?? 0)) / best : 0;
  };
  return questions.reduce((sum, question) => sum + one(question), 0) / questions.length;
};

/** The value at a share of all. */
export const at = (values, share) => [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;

/** An HTML page as plain as can be, for Pagefind. */
export const html = ({ title, body }) => {
  const safe = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
  return `<!doctype html><html lang="en"><title>${safe(title)}</title><main><h1>${safe(title)}</h1><p>${safe(body).replace(/\n/g, "</p><p>")}</p></main></html>`;
};
