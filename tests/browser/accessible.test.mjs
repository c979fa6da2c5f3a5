// axe-core finds nothing on any template in any language of any site, light and dark.

import { after, before, test } from 'node:test';
import { launch, none, overAll, NARROW, WIDE } from './lib/browser.mjs';
import { sampled } from './lib/output.mjs';
import { serve } from './lib/server.mjs';
import { axe } from './lib/tools.mjs';

let browser, server;
before(async () => { [browser, server] = await Promise.all([launch(), serve()]); });
after(async () => { await browser.close(); server.stop(); });

/** Runs axe-core in the page; a fault names the rule, the element and what is wrong with it. */
async function violations(page, item, options) {
  await page.evaluate(axe);
  const found = await page.evaluate((chosen) => window.axe.run(document, { resultTypes: ['violations'], ...chosen }), options);
  return found.violations.flatMap((rule) => rule.nodes.map((node) =>
    `${item.name}: ${rule.id}: ${node.target.join(' ')}: ${node.failureSummary.split('\n').at(-1).trim()}`));
}

/** The rules whose outcome hangs on colours. */
const COLOURS = { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } };

async function over(options, visit) {
  return overAll(browser, sampled(), { bypassCSP: true, ...options }, async (page, item) => {
    await page.goto(server.at(item));
    await page.evaluate(() => document.querySelectorAll('details').forEach((details) => { details.open = true; }));
    return visit(page, item);
  });
}

test('axe-core finds nothing at 320 px in light colours, menus open', async () => {
  none(await over({ viewport: NARROW, colorScheme: 'light' }, (page, item) => violations(page, item, {})));
});

test('axe-core finds nothing at 1280 px in dark colours, menus open', async () => {
  none(await over({ viewport: WIDE, colorScheme: 'dark' }, (page, item) => violations(page, item, {})));
});

test('colours have contrast in light at 1280 px and in dark at 320 px as well', async () => {
  none([
    ...await over({ viewport: WIDE, colorScheme: 'light' }, (page, item) => violations(page, item, COLOURS)),
    ...await over({ viewport: NARROW, colorScheme: 'dark' }, (page, item) => violations(page, item, COLOURS)),
  ]);
});
