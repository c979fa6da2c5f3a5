// Every page stays inside the budgets of the design, in bytes as they travel (brotli).

import { test } from 'node:test';
import { brotliCompressSync, constants } from 'node:zlib';
import { none } from './lib/browser.mjs';
import { bytes, elements, has, pages } from './lib/output.mjs';
import { resolve } from './lib/links.mjs';

const KB = 1024;
const BUDGET = { html: 10 * KB, styles: 8 * KB, scripts: 6 * KB, visit: 30 * KB };

const compressed = new Map();

/** Size of a file as it travels: a picture as it is, a text in brotli 5, as every build makes it. */
function travelling(site, file) {
  const key = `${site}/${file}`;
  if (!compressed.has(key)) {
    const raw = bytes(site, file);
    const size = /\.(png|jpe?g|webp|avif)$/.test(file) ? raw.length
      : brotliCompressSync(raw, { params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: raw.length } }).length;
    compressed.set(key, size);
  }
  return compressed.get(key);
}

/** What a module imports at once, not what it imports when it is needed (`import(…)`). */
function importedAtOnce(site, file, seen = new Set()) {
  if (!file || seen.has(file) || !has(site, file)) return seen;
  seen.add(file);
  for (const [, address] of bytes(site, file).toString().matchAll(/^\s*(?:import|export)\s[^'"();]*?from\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]/gm)) {
    if (address) importedAtOnce(site, resolve(file, address).file, seen);
  }
  return seen;
}

/** The files that a first visit fetches with the page. */
function fetched(page) {
  const parts = { styles: new Set(), scripts: new Set(), pictures: new Set() };
  for (const { name, attributes } of elements(page.html)) {
    const take = (kind, address) => { const { file } = resolve(page.file, address ?? ''); if (file) parts[kind].add(file); };
    const rel = (attributes.rel ?? '').split(/\s+/);
    if (name === 'link' && rel.includes('stylesheet')) take('styles', attributes.href);
    if (name === 'link' && (rel.includes('icon') || rel.includes('manifest'))) take('pictures', attributes.href);
    if (name === 'script' && attributes.src) for (const file of importedAtOnce(page.site, resolve(page.file, attributes.src).file)) parts.scripts.add(file);
    if (name === 'img' && attributes.loading !== 'lazy') take('pictures', attributes.src);
  }
  return parts;
}

const weighed = pages().map((page) => {
  const parts = fetched(page);
  const weight = (kind) => [...parts[kind]].filter((file) => has(page.site, file)).reduce((sum, file) => sum + travelling(page.site, file), 0);
  const sizes = { html: travelling(page.site, page.file), styles: weight('styles'), scripts: weight('scripts') };
  return { name: page.name, ...sizes, visit: sizes.html + sizes.styles + sizes.scripts + weight('pictures') };
});

const kilobytes = (size) => `${(size / KB).toFixed(1)} KB`;

for (const [part, what] of [['html', 'HTML'], ['styles', 'styles'], ['scripts', 'scripts before search'], ['visit', 'first visit']]) {
  test(`${what} of every page: at most ${BUDGET[part] / KB} KB`, (t) => {
    const sorted = weighed.slice().sort((one, other) => one[part] - other[part]);
    const [median, worst] = [sorted[sorted.length >> 1], sorted.at(-1)];
    t.diagnostic(`${what}: median ${kilobytes(median[part])}, worst ${kilobytes(worst[part])} (${worst.name}), ${weighed.length} pages`);
    none(sorted.filter((page) => page[part] > BUDGET[part]).reverse().map((page) => `${page.name}: ${kilobytes(page[part])}`));
  });
}

test('the median first visit fits into one TCP round of 14 KB', (t) => {
  const sizes = weighed.map((page) => page.visit).sort((one, other) => one - other);
  const median = sizes[sizes.length >> 1];
  t.diagnostic(`median first visit ${kilobytes(median)}`);
  if (median > 14 * KB) throw new Error(kilobytes(median));
});
