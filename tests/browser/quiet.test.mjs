// A page asks nobody else for anything, says nothing on the console and keeps its own policy.

import { after, before, test } from 'node:test';
import { launch, none, overAll, NARROW } from './lib/browser.mjs';
import { sampled, pages, sites } from './lib/output.mjs';
import { serve } from './lib/server.mjs';
import { watch } from './lib/watch.mjs';

let browser, server;
before(async () => { [browser, server] = await Promise.all([launch(), serve()]); });
after(async () => { await browser.close(); server.stop(); });

async function faultsOf(items, options) {
  const watching = new WeakMap();
  return overAll(browser, items, { viewport: NARROW, ...options }, async (page, item) => {
    if (!watching.has(page)) watching.set(page, await watch(page));
    await page.goto(server.at(item), { waitUntil: 'load' });
    await page.waitForTimeout(30);
    return watching.get(page)().map((fault) => `${item.name}: ${fault}`);
  });
}

test('no template in any language asks a third party, complains or breaks its policy', async () => {
  none(await faultsOf(sampled(), {}));
});

test('the same holds for a reader whose browser speaks no language of the site', async () => {
  none(await faultsOf(pages().filter((page) => page.template === 'chooser'), { locale: 'de-DE' }));
});

test('no page sets a cookie', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  for (const site of sites) await page.goto(`${server.origin(site)}/`, { waitUntil: 'load' });
  none((await context.cookies()).map((cookie) => `cookie ${cookie.name}`));
  await context.close();
});
