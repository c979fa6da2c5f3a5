// Leaving quickly: from the service and from articles about violence, by a link without JavaScript, at
// once and without a way back with it, and by pressing Escape three times. Nobody else is asked.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch, NARROW } from './lib/browser.mjs';
import { served } from './lib/served.mjs';

const LANGUAGES = ['el', 'en', 'fr', 'it', 'es', 'ar'];

let browser, sites;
before(async () => { [browser, sites] = await Promise.all([launch(), served()]); });
after(async () => { await browser?.close(); sites?.stop(); });

/** Pages that nobody should see one look at. */
const watched = (lang) => [`cyprus/${lang}/health/mental-health/`, `my/cyprus/${lang}/questions/ask`, `my/cyprus/${lang}/sign-in`];
const home = (lang) => `${sites.origin}/cyprus/${lang}/`;

/** Somebody on a phone who looked at another page first, and then at this one. */
async function visitor(path, lang, javaScriptEnabled) {
  const context = await browser.newContext({ viewport: NARROW, javaScriptEnabled });
  const page = await context.newPage();
  const others = [];
  page.on('request', (request) => { if (!request.url().startsWith(sites.origin)) others.push(request.url()); });
  await page.goto(`${sites.origin}/cyprus/${lang}/a-z/`);
  await page.goto(`${sites.origin}/${path}`);
  return { context, page, others };
}

for (const lang of LANGUAGES) {
  for (const scripts of [true, false]) {
    test(`one touch leads away (${lang}, JavaScript ${scripts ? 'on' : 'off'})`, async () => {
      for (const path of watched(lang)) {
        const { context, page, others } = await visitor(path, lang, scripts);
        const link = page.locator('.leave a');
        assert.ok((await link.innerText()).trim(), `${path} names the link`);
        const { y, height } = await link.boundingBox();
        assert.ok(y >= 0 && y + height <= NARROW.height, `${path}: the link is on the screen before anybody scrolls`);
        await Promise.all([page.waitForURL(home(lang)), link.press('Enter')]);
        if (scripts) {
          await page.goBack();
          assert.equal(page.url(), `${home(lang)}a-z/`, 'the way back leads past the page');
        }
        assert.deepEqual(others, []);
        await context.close();
      }
    });
  }
}

test('Escape leads away when it is pressed three times, not twice', async () => {
  const { context, page } = await visitor('cyprus/en/health/mental-health/', 'en', true);
  const address = page.url();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Shift');
  await page.keyboard.press('Escape');
  assert.equal(page.url(), address);
  assert.ok(await page.locator('h1').isVisible());
  await page.keyboard.press('Escape');
  await Promise.all([page.waitForURL(home('en')), page.keyboard.press('Escape')]);
  await context.close();
});

test('other articles have no such link', async () => {
  const { context, page } = await visitor('cyprus/en/transportation/', 'en', true);
  assert.equal(await page.locator('.leave').count(), 0);
  await context.close();
});
