// The folder's pages and questions, and made-up pages.
import { readFile } from "node:fs/promises";
import { join } from "node:path";

const lines = async (path) => (await readFile(path, "utf8")).split("\n").filter(Boolean).map((line) => JSON.parse(line));

/** Documents, keyword questions and what answers them. */
export const readFolder = async (folder) => {
  const gains = {};
  for (const line of (await readFile(join(folder, "qrels.tsv"), "utf8")).split("\n").filter(Boolean)) {
    const [question, document, gain] = line.split("\t");
    (gains[question] ??= {})[document] = Number(gain);
  }
  const sets = { questions: await lines(join(folder, "queries.jsonl")), keywords: await lines(join(folder, "q_kw.jsonl")) };
  return { documents: await lines(join(folder, "docs.jsonl")), sets, gains };
};

/** Pages of words drawn from the folder's own, always the same. */
export const madeUp = (documents, count) => {
  const words = documents.flatMap(({ body }) => body.split(/\s+/));
  let state = 1;
  const random = (below) => (state = (state * 48271) % 2147483647) % below;
  const text = (length) => {
    const start = random(words.length - length);
    return words.slice(start, start + length).join(" ");
  };
  return Array.from({ length: count }, (_, id) => ({ id: `made-up/${id}`, title: text(5), body: Array.from({ length: 8 }, () => text(25)).join(".\n") }));
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
