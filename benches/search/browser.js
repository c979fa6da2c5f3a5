// Time, bytes and requests to first results in Chromium, nothing cached.
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { brotliCompressSync } from "node:zlib";

const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
const TYPES = { ".js": "text/javascript", ".html": "text/html", ".json": "application/json" };

/** Serves a folder, scripts and pages packed. */
const serve = async (folder) => {
  const server = createServer(async (request, response) => {
    try {
      const path = new URL(request.url, "http://x").pathname;
      if (path == "/blank.html") return response.setHeader("content-type", "text/html").end("<!doctype html><title>blank</title>");
      const bytes = await readFile(join(folder, decodeURIComponent(path)));
      const type = TYPES[extname(path)];
      response.setHeader("content-type", type ?? "application/octet-stream");
      if (!type) return response.end(bytes);
      response.setHeader("content-encoding", "br").end(brotliCompressSync(bytes));
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  return { address: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
};

const ASK = {
  IMMERSE: async ([text, limit]) => {
    const base = `${location.origin}/`;
    const { open } = await import(`${base}search.js`);
    return (await (await open(base)).search(text, { limit })).hits.map(({ id }) => id);
  },
  Pagefind: async ([text, limit]) => {
    const pagefind = await import(`${location.origin}/pagefind/pagefind.js`);
    const { results } = await pagefind.search(text);
    const pages = await Promise.all(results.slice(0, limit).map((result) => result.data()));
    return pages.map(({ url }) => url.replace(/^.*\/|\.html$/g, ""));
  },
};

/** Asks each question in a fresh browser context. */
export const inChromium = async (name, folder, questions, { limit = 5, slow = true } = {}) => {
  const { chromium } = await import("playwright-core");
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox"] });
  const site = await serve(folder);
  const answers = [];
  for (const { id, text } of questions) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${site.address}/blank.html`);
    const protocol = await context.newCDPSession(page);
    const cost = { bytes: 0, requests: 0 };
    page.on("requestfinished", async (request) => {
      cost.requests += 1;
      cost.bytes += (await request.sizes().catch(() => ({ responseBodySize: 0 }))).responseBodySize;
    });
    await protocol.send("Network.enable");
    if (slow) {
      await protocol.send("Network.emulateNetworkConditions", SLOW_4G);
      await protocol.send("Emulation.setCPUThrottlingRate", { rate: 4 });
    }
    const start = performance.now();
    const found = await page.evaluate(ASK[name], [text, limit]);
    const time = performance.now() - start;
    await new Promise((settled) => setTimeout(settled, 50));
    answers.push({ id, found, time, ...cost });
    await context.close();
  }
  await browser.close();
  site.close();
  return answers;
};
