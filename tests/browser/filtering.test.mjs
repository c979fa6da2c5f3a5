// A section is narrowed by area, audience or kind: by plain links, and at once where scripts run.

import assert from 'node:assert/strict';
import { everyReader, withBrowser } from './lib/readers.mjs';

withBrowser();

const cards = (page) => page.locator('.section__list .card').filter({ visible: true });

everyReader('a filter leaves only articles of its kind, and "all" brings them back', async ({ page, site, lang, scripts }) => {
  await page.goto(`${site}${lang}/health/`);
  const before = await cards(page).count();
  assert.ok(before >= 4);
  let loads = 0;
  page.on('request', (request) => { if (request.isNavigationRequest()) loads += 1; });
  const chip = page.locator('[data-filter=kind] .chip[data-choice=procedure]');
  const promised = Number((await chip.locator('small').innerText()).replace(/[٠-٩]/g, (digit) => '٠١٢٣٤٥٦٧٨٩'.indexOf(digit)).replace(/\D/g, ''));
  await chip.click();
  if (!scripts) await page.waitForURL(`**/${lang}/health/kind/procedure/`);
  await page.waitForFunction((count) => [...document.querySelectorAll('.section__list .card')].filter((card) => card.checkVisibility()).length === count, promised);
  for (const card of await cards(page).all()) assert.equal(await card.getAttribute('data-kind'), 'procedure');
  assert.equal(loads > 0, !scripts, scripts ? 'the filter works at once' : 'the filter is a page');
  assert.equal(await page.locator('[data-filter=kind] .chip[aria-current]').getAttribute('data-choice'), 'procedure');
  await page.locator('[data-filter=kind] .chip[data-choice=""]').click();
  await page.waitForFunction((count) => [...document.querySelectorAll('.section__list .card')].filter((card) => card.checkVisibility()).length === count, before);
});

everyReader('filters combine, and say how many articles are left', async ({ page, site, lang }) => {
  await page.goto(`${site}${lang}/health/`);
  const said = () => page.locator('[data-count]').innerText();
  const first = await said();
  await page.locator('[data-filter=kind] .chip[data-choice=guide]').click();
  await page.waitForFunction((text) => document.querySelector('[data-count]').innerText !== text, first);
  const guides = await cards(page).count();
  const second = page.locator('.filter:not([data-filter=kind]) .chip:not([data-choice=""])').first();
  if (await second.count()) {
    await second.click();
    assert.ok(await cards(page).count() <= guides);
    assert.equal(await cards(page).count() === 0, await page.locator('[data-none]').isVisible());
  }
}, { scripts: [true] });
