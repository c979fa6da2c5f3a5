// Who searches without a service and without JavaScript lands on the list from A to Z.

import assert from 'node:assert/strict';
import { everyReader, withBrowser } from './lib/readers.mjs';

withBrowser();

everyReader('a search without scripts and service leads to the list from A to Z', async ({ page, site, lang }) => {
  await page.goto(`${site}${lang}/`);
  const field = page.locator('main input[type=search]');
  await field.fill('GESY');
  await field.press('Enter');
  await page.waitForURL(`**/${lang}/a-z/?q=GESY*`);
  assert.ok(await page.locator('.letter a').count() >= 32, 'all articles are listed');
}, { scripts: [false] });

everyReader('the letters of the list lead to their articles', async ({ page, site, lang }) => {
  await page.goto(`${site}${lang}/a-z/`);
  const letter = page.locator('.letters a').nth(1);
  const target = (await letter.getAttribute('href')).slice(1);
  await letter.click();
  assert.equal(decodeURIComponent(new URL(page.url()).hash.slice(1)), decodeURIComponent(target));
  assert.ok(await page.evaluate((id) => document.getElementById(id).getBoundingClientRect().top < window.innerHeight, decodeURIComponent(target)));
});
