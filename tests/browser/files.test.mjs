// The output read from a memory stick: no server, file:// addresses, with JavaScript and without.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch, NARROW } from './lib/browser.mjs';
import { build, copyOfProject } from './lib/builds.mjs';
import { folder, sites } from './lib/output.mjs';

let browser, work, stick;

before(async () => {
  work = mkdtempSync(join(tmpdir(), 'immerse-folder-'));
  stick = build(copyOfProject(join(work, 'project')), join(work, 'stick'), ['--for-folder', '--no-search']);
  browser = await launch();
});

after(async () => {
  await browser?.close();
  rmSync(work, { recursive: true, force: true });
});

/** From the root to an article in Arabic, and to the same article in English. */
async function walk(root, javaScriptEnabled) {
  const context = await browser.newContext({ viewport: NARROW, locale: 'de-DE', javaScriptEnabled });
  const page = await context.newPage();
  page.setDefaultTimeout(5_000);
  const faults = [];
  page.on('console', (message) => { if (message.type() === 'error') faults.push(message.text()); });
  page.on('requestfailed', (request) => faults.push(`${request.url()} cannot be read`));
  // A page is left when all of it is there: what is still being read would be broken off.
  const follow = (link) => Promise.all([page.waitForEvent('load'), link.click()]);
  await page.goto(`file://${root}/index.html`);
  await follow(page.locator('.chooser a[lang=ar]'));
  assert.equal(await page.locator('html').getAttribute('lang'), 'ar', 'home');
  assert.notEqual(await page.locator('body').evaluate((body) => getComputedStyle(body).fontFamily), '', 'has styles');
  await follow(page.locator('main .topics a').first());
  await follow(page.locator('main .cards a').first());
  assert.ok(await page.locator('.official__links a').first().isVisible(), 'article');
  await page.locator('.languages > summary').click();
  await follow(page.locator('.languages a[lang=en]'));
  assert.equal(await page.locator('html').getAttribute('lang'), 'en', 'the same article in English');
  assert.ok(await page.locator('.official__links a').first().isVisible());
  // On a phone one step back stands above a page; the name of the site leads home.
  await follow(page.locator('.brand'));
  await page.locator('#search').fill('doctor');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/index.html?*');
  assert.ok(await page.locator('main .a-z a, main .results a, main li a').first().isVisible(), 'a search ends on a page of the site');
  assert.deepEqual(faults, []);
  await context.close();
}

for (const site of sites) {
  test(`${site} can be read from file:// as it is built for servers`, () => walk(`${folder}/${site}`, true));
  test(`${site} can be read from file:// with scripts, built for a folder`, () => walk(`${stick}/${site}`, true));
  test(`${site} can be read from file:// without scripts, built for a folder`, () => walk(`${stick}/${site}`, false));
}
