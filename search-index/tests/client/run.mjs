// Answers questions with the script of an export, as a browser would: `node run.mjs 10 < questions.json`
// in the folder of the export. Says what the first five results of each cost, nothing loaded before.
import { readFile, readdir } from "node:fs/promises";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";

const here = new URL("./", import.meta.url);
const depth = Number(process.argv[2] ?? 10);
const script = brotliCompressSync(await readFile(new URL("search.js", here))).length;
const folder = (await readdir(here, { withFileTypes: true })).find((entry) => entry.isDirectory()).name;
const seldom = brotliCompressSync(await readFile(new URL(`${folder}/more.js`, here))).length;
const files = new Map();

/** A site whose files were read before; says what was asked for. */
const site = () => {
  const cost = { bytes: script, requests: 1 };
  const get = async (url) => {
    if (!files.has(url)) files.set(url, await readFile(fileURLToPath(url)));
    const bytes = files.get(url);
    cost.bytes += bytes.length;
    cost.requests += 1;
    return new Response(bytes);
  };
  const take = (url) => {
    cost.bytes += seldom;
    cost.requests += 1;
    return import(url);
  };
  return { cost, get, take };
};

const { open } = await import(new URL("search.js", here));
const beside = site();
const warm = await open(here.href, beside.get, beside.take);
const answers = [];
for (const { id, text: asked } of JSON.parse(await text(process.stdin))) {
  const { cost, get, take } = site();
  await (await open(here.href, get, take)).search(asked, { limit: 5 });
  const { hits } = await warm.search(asked, { limit: depth });
  answers.push({ id, found: hits.map((hit) => hit.id), ...cost });
}
process.stdout.write(JSON.stringify(answers));
