// Compares IMMERSE's search with its peers: see README.md.
import { mkdir, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { inChromium } from "./browser.js";
import { at, madeUp, ndcg, readFolder } from "./data.js";
import { immerse, lunr, minisearch, pagefind, weigh } from "./peers.js";

const [folder, ...flags] = process.argv.slice(2);
const flag = (name, otherwise) => (flags.includes(name) ? Number(flags[flags.indexOf(name) + 1]) : otherwise);
const { documents, sets, gains } = await readFolder(folder);
const sample = (questions, count) => questions.filter((_, place) => place % Math.max(1, Math.floor(questions.length / count)) == 0).slice(0, count);
const workshop = await mkdtemp(join(tmpdir(), "search-bench-"));
const missing = (name, error) => console.log(`${name}: left out (${String(error.message).split("\n")[0]})`);
const ratio = (theirs, ours) => `${(theirs / ours).toFixed(1)} times`;
const medians = {};
const built = {};

console.log(`${documents.length} pages; per question: median and ninetieth percentile of bytes, median of requests, nDCG@10`);
for (const peer of [immerse, minisearch, lunr, pagefind]) {
  try {
    built[peer.name] = await peer.build(folder, join(workshop, peer.name), documents);
    for (const [set, all] of Object.entries(sets)) {
      const questions = peer.open ? all : sample(all, flag("--sample", 40));
      const search = peer.open && (await peer.open(built[peer.name], documents));
      const found = {};
      const answers = [];
      const costs = search ? null : await inChromium(peer.name, built[peer.name], questions, { limit: 10, slow: false });
      for (const [place, { id, text }] of questions.entries()) {
        if (search) answers.push(await search.ask(text, 5));
        else answers.push(costs[place]);
        found[id] = search ? (await search.ask(text, 10)).found : costs[place].found;
      }
      const bytes = answers.map((answer) => answer.bytes);
      (medians[set] ??= {})[peer.name] = at(bytes, 0.5);
      console.log(`${peer.name.padEnd(10)} ${set.padEnd(10)} ${at(bytes, 0.5)} ${at(bytes, 0.9)} bytes, ${at(answers.map((answer) => answer.requests), 0.5)} requests, nDCG ${ndcg(questions, found, gains).toFixed(3)} (${questions.length} questions), ${ratio(at(bytes, 0.5), medians[set].IMMERSE)} IMMERSE's bytes`);
    }
  } catch (error) {
    missing(peer.name, error);
  }
}
for (const name of ["IMMERSE", "Pagefind"]) {
  if (built[name]) console.log(`${name} all files:`, await weigh(name == "Pagefind" ? join(built[name], "pagefind") : built[name]));
}

if (flags.includes("--typing")) {
  const search = await immerse.open(built.IMMERSE);
  for (const [set, all] of Object.entries(sets)) {
    const sum = { bytes: 0, keys: 0, requests: 0 };
    for (const { text } of sample(all, flag("--sample", 40))) {
      const cost = await search.type(text, 5);
      for (const name of Object.keys(sum)) sum[name] += cost[name];
    }
    console.log(`IMMERSE    ${set.padEnd(9)} typed letter by letter: ${Math.round(sum.bytes / sum.keys)} bytes and ${(sum.requests / sum.keys).toFixed(2)} requests a key, the script included`);
  }
}

if (flags.includes("--browser")) {
  const times = {};
  for (const name of ["IMMERSE", "Pagefind"]) {
    try {
      const answers = await inChromium(name, built[name], sample(sets.keywords, flag("--sample", 15)));
      times[name] = at(answers.map(({ time }) => time), 0.5);
      console.log(`${name.padEnd(10)} Slow 4G, 4x processor: ${Math.round(times[name])} ms median, ${Math.round(at(answers.map(({ time }) => time), 0.9))} ms p90, ${at(answers.map(({ bytes }) => bytes), 0.5)} bytes, ${at(answers.map(({ requests }) => requests), 0.5)} requests; ${ratio(times[name], times.IMMERSE)} IMMERSE's time`);
    } catch (error) {
      missing(name, error);
    }
  }
}

const pages = flag("--pages", 0);
if (pages) {
  const made = madeUp(documents, pages, { subjects: !flags.includes("--no-subjects") });
  // The folder's name is the language.
  const source = join(workshop, "made-up", basename(folder));
  await mkdir(source, { recursive: true });
  await writeFile(join(source, "docs.jsonl"), made.map((document) => JSON.stringify(document)).join("\n"));
  await writeFile(join(source, "qrels.tsv"), "");
  const spent = {};
  for (const peer of [immerse, pagefind]) {
    try {
      const { seconds, output } = await cpu(peer, source, join(workshop, `${peer.name}-made-up`), made);
      spent[peer.name] = seconds;
      console.log(`${peer.name.padEnd(10)} ${pages} pages: ${seconds.toFixed(1)} s of processor time, ${ratio(seconds, spent.IMMERSE)} IMMERSE's;`, await weigh(peer == pagefind ? join(output, "pagefind") : output));
      if (peer == immerse) await costsOf(output);
    } catch (error) {
      missing(peer.name, error);
    }
  }
}

/** Processor time of the children that a build starts, from the system's own count. */
async function cpu(peer, source, output, made) {
  const ticks = async () => {
    const fields = (await readFile("/proc/self/stat", "utf8")).split(") ")[1].split(" ");
    return Number(fields[13]) + Number(fields[14]);
  };
  const before = await ticks();
  const folder = await peer.build(source, output, made);
  return { seconds: ((await ticks()) - before) / 100, output: folder };
}

/** Bytes and requests of the folder's questions, asked of so many pages. */
async function costsOf(output) {
  const search = await immerse.open(output);
  const oneWord = sets.keywords.map(({ id, text }) => ({ id, text: text.split(" ")[0] }));
  const together = Object.values(sets).flatMap((all) => all.filter((_, place) => place % 4 == 0));
  for (const [set, all] of Object.entries({ ...sets, together, "one word": oneWord })) {
    const costs = [];
    const asked = set == "together" ? all : all.filter((_, place) => place % 4 == 0);
    for (const { text } of asked) costs.push(await search.ask(text, 5));
    const bytes = costs.map((cost) => cost.bytes);
    console.log(`IMMERSE    ${set.padEnd(10)} ${at(bytes, 0.5)} ${at(bytes, 0.9)} bytes, ${at(costs.map(({ requests }) => requests), 0.5)} requests`);
  }
}
