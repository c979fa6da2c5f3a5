// A phone of 320 px shows every template without scrolling sideways, with 24 px for each finger.

import { after, before, test } from 'node:test';
import { launch, none, overAll, NARROW, WIDE } from './lib/browser.mjs';
import { sampled } from './lib/output.mjs';
import { overflow } from './lib/overflow.mjs';
import { serve } from './lib/server.mjs';
import { tooSmall } from './lib/targets.mjs';

let browser, server;
before(async () => { [browser, server] = await Promise.all([launch(), serve()]); });
after(async () => { await browser.close(); server.stop(); });

for (const [name, viewport] of [['320 px', NARROW], ['1280 px', WIDE]]) {
  test(`no template in any language scrolls sideways at ${name}, menus open or closed`, async () => {
    none(await overAll(browser, sampled(), { viewport }, async (page, item) => {
      await page.goto(server.at(item));
      const closed = await page.evaluate(overflow);
      await page.evaluate(() => document.querySelectorAll('details').forEach((details) => { details.open = true; }));
      const open = await page.evaluate(overflow);
      return [closed && `${item.name}: ${closed}`, open && `${item.name}, menus open: ${open}`].filter(Boolean);
    }));
  });
}

test('every target is at least 24 px each way, stands in a sentence, or has room around it', async () => {
  none(await overAll(browser, sampled(), { viewport: NARROW }, async (page, item) => {
    await page.goto(server.at(item));
    await page.evaluate(() => document.querySelectorAll('details').forEach((details) => { details.open = true; }));
    return (await page.evaluate(tooSmall, { selector: 'a[href], button, input:not([type=hidden]), select, textarea, summary', size: 24, spaced: true }))
      .map((fault) => `${item.name}: ${fault}`);
  }));
});

test('menus, buttons, cards, language links and filters are at least 44 px high', async () => {
  // The search field's frame counts as one: its border belongs to what the finger hits.
  const main = 'summary, .menu__list a, .languages__list a, .brand, .search__field, button:not(.search__field *), .button, .chip, .chooser a, .topics a, .neighbour, .action, .official__links a';
  none(await overAll(browser, sampled(), { viewport: NARROW }, async (page, item) => {
    await page.goto(server.at(item));
    await page.evaluate(() => document.querySelectorAll('details').forEach((details) => { details.open = true; }));
    return (await page.evaluate(tooSmall, { selector: main, size: 44, width: 24 })).map((fault) => `${item.name}: ${fault}`);
  }));
});
