// Who searches without JavaScript gets an answer: of the service where there is one, else the list from A to Z.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch, NARROW } from './lib/browser.mjs';
import { everyReader, LANGUAGES, withBrowser } from './lib/readers.mjs';
import { serve } from './lib/server.mjs';

withBrowser();

let browser, output;
before(async () => { [browser, output] = await Promise.all([launch(), serve()]); });
after(async () => { await browser.close(); output.stop(); });

for (const lang of LANGUAGES) {
  test(`a search without scripts and without a service leads to the list from A to Z (${lang})`, async () => {
    const context = await browser.newContext({ viewport: NARROW, javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${output.origin('cyprus')}/${lang}/`);
    const field = page.locator('main input[type=search]');
    await field.fill('GESY');
    await field.press('Enter');
    await page.waitForURL(`**/${lang}/a-z/?q=GESY*`, { timeout: 5_000 });
    assert.ok(await page.locator('.letter a').count() >= 32, 'all articles are listed');
    await context.close();
  });
}

everyReader('a search without scripts is answered by the served site, in the language of the page', async ({ page, site, lang }) => {
  await page.goto(`${site}${lang}/`);
  const field = page.locator('main input[type=search]');
  await field.fill('GESY');
  await field.press('Enter');
  await page.waitForURL((url) => url.searchParams.get('q') === 'GESY');
  assert.equal(await page.locator('html').getAttribute('lang'), lang);
  await page.locator('main a[href*="health/register-with-gesy/"]').first().click();
  await page.waitForURL(`**/${lang}/health/register-with-gesy/*`);
}, { scripts: [false] });

everyReader('the letters of the list lead to their articles', async ({ page, site, lang }) => {
  await page.goto(`${site}${lang}/a-z/`);
  const letter = page.locator('.letters a').nth(1);
  const target = decodeURIComponent((await letter.getAttribute('href')).slice(1));
  await letter.click();
  assert.equal(decodeURIComponent(new URL(page.url()).hash.slice(1)), target);
  const seen = () => page.evaluate((id) => document.getElementById(id).getBoundingClientRect().top < window.innerHeight, target);
  for (let tries = 0; tries < 20 && !(await seen()); tries += 1) await page.waitForTimeout(100);
  assert.ok(await seen(), 'the letter is in view');
});
