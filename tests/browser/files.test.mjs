// The output read from a memory stick: no server, file:// addresses.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch, NARROW } from './lib/browser.mjs';
import { folder, sites } from './lib/output.mjs';

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

for (const site of sites) {
  test(`${site} can be read from file://: root, home, section, article, other language`, async () => {
    const context = await browser.newContext({ viewport: NARROW, locale: 'de-DE' });
    const page = await context.newPage();
    page.setDefaultTimeout(5_000);
    const faults = [];
    page.on('console', (message) => { if (message.type() === 'error') faults.push(message.text()); });
    page.on('requestfailed', (request) => faults.push(`${request.url()} cannot be read`));
    await page.goto(`file://${folder}/${site}/index.html`);
    await page.locator('.chooser a[lang=ar]').click();
    assert.equal(await page.locator('html').getAttribute('lang'), 'ar', 'home');
    assert.notEqual(await page.evaluate(() => getComputedStyle(document.body).fontFamily), '', 'has styles');
    await page.locator('main .topics a').first().click();
    await page.locator('main .cards a').first().click();
    assert.ok(await page.locator('.official__links a').first().isVisible(), 'article');
    await page.locator('.languages > summary').click();
    await page.locator('.languages a[lang=en]').click();
    assert.equal(await page.locator('html').getAttribute('lang'), 'en', 'the same article in English');
    assert.ok(await page.locator('.official__links a').first().isVisible());
    assert.deepEqual(faults, []);
    await context.close();
  });
}
