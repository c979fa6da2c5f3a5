// The peers: each makes its files from documents and says what a question costs and finds.
import { execFileSync } from "node:child_process";
import { mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { html } from "./data.js";

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "../..");

const run = (command, args) => execFileSync(command, args, { stdio: "ignore", cwd: root });

export const immerse = {
  name: "IMMERSE",
  async build(folder, output) {
    if (process.env.EXPORT && !folder.includes("made-up")) return process.env.EXPORT;
    const built = process.env.EXPORTER ?? (execFileSync("cargo", ["build", "--release", "-q", "-p", "search-index", "--example", "export"], { cwd: root, stdio: "inherit" }), join(process.env.CARGO_TARGET_DIR ?? join(root, "target"), "release/examples/export"));
    run(built, [folder, output]);
    return output;
  },
  async open(folder) {
    const base = pathToFileURL(`${folder}/`).href;
    const { open } = await import(`${base}search.js`);
    const script = brotliCompressSync(await readFile(join(folder, "search.js"))).length;
    /** A browser that has nothing yet, and what it is asked to load. */
    const fresh = async () => {
      const cost = { bytes: script, requests: 1 };
      const read = async (url) => {
        const bytes = await readFile(fileURLToPath(url));
        cost.requests += 1;
        cost.bytes += url.endsWith(".js") ? brotliCompressSync(bytes).length : bytes.length;
        return bytes;
      };
      const take = async (url) => (await read(url), import(url));
      return { cost, search: await open(base, async (url) => new Response(await read(url)), take) };
    };
    return {
      async ask(text, limit) {
        const { cost, search } = await fresh();
        const { hits } = await search.search(text, { limit });
        return { found: hits.map(({ id }) => id), ...cost };
      },
      /** The same asked letter by letter, without any pause. */
      async type(text, limit) {
        const { cost, search } = await fresh();
        for (let length = 1; length <= text.length; length += 1) await search.search(text.slice(0, length), { limit });
        return { ...cost, keys: text.length };
      },
    };
  },
};

export const pagefind = {
  name: "Pagefind",
  async build(folder, output, documents) {
    const site = join(output, "site");
    await mkdir(site, { recursive: true });
    for (const document of documents) await writeFile(join(site, `${document.id.replace("/", "-")}.html`), html(document));
    const runner = join(here, "node_modules/.bin/pagefind");
    run(runner, ["--site", site, "--output-path", join(site, "pagefind"), "--force-language", process.env.LANGUAGE_TAG ?? "en"]);
    return site;
  },
  // Its own API runs in browsers only: bytes and relevance are measured there.
  open: null,
};

const whole = (name, load) => ({
  name,
  async build() {},
  async open(_, documents) {
    const { search, index, library } = await load(documents);
    const bytes = brotliCompressSync(index).length + gzipSync(library).length;
    return { ask: async (text, limit) => ({ found: search(text).slice(0, limit), bytes, requests: 2 }) };
  },
});

export const minisearch = whole("MiniSearch", async (documents) => {
  const { default: MiniSearch } = await import("minisearch");
  const search = new MiniSearch({ fields: ["title", "body"], searchOptions: { boost: { title: 2 }, prefix: true, fuzzy: 0.2 } });
  search.addAll(documents);
  const library = await readFile(join(here, "node_modules/minisearch/dist/umd/index.js"));
  return { search: (text) => search.search(text).map(({ id }) => id), index: JSON.stringify(search), library };
});

export const lunr = whole("lunr", async (documents) => {
  const { default: lunr } = await import("lunr");
  const index = lunr(function () {
    this.field("title", { boost: 2 });
    this.field("body");
    documents.forEach((document) => this.add(document));
  });
  const plain = (text) => text.replace(/[^\p{L}\p{N} ]/gu, " ");
  const library = await readFile(join(here, "node_modules/lunr/lunr.min.js"));
  return { search: (text) => index.search(plain(text)).map(({ ref }) => ref), index: JSON.stringify(index), library };
});

/** All bytes of a folder and how many files. */
export const weigh = async (folder) => {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const sizes = await Promise.all(files.filter((file) => file.isFile()).map(async (file) => (await readFile(join(file.parentPath, file.name))).length));
  return { files: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
};
