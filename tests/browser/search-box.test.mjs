// The search box while one types: results, by keyboard, without a network, when nothing is found.

import assert from 'node:assert/strict';
import { everyReader, withBrowser } from './lib/readers.mjs';
import { axe } from './lib/tools.mjs';
import { watch } from './lib/watch.mjs';

withBrowser();

/** A question as a newcomer types it, and what it has to find. */
const ASKED = {
  el: ['πως κανω αιτηση ασυλου', 'status/apply-for-international-protection/'],
  ar: ['كيف أطلب اللجوء', 'status/apply-for-international-protection/'],
  fr: ["comment m'inscrire chez un médecin", 'health/'],
};
const NONSENSE = { el: 'ξψζβχθ', ar: 'ظضذغثخ', fr: 'xqzwvk' };
const ONLY = { scripts: [true] };

/** Types into the box of the landing page and waits until something is shown below it. */
async function type(page, text) {
  page.setDefaultTimeout(20_000);
  const field = page.locator('main input[type=search]').first();
  await field.fill(text);
  await page.locator('main [data-results]:not([hidden])').first().waitFor();
  return field;
}

const options = (page) => page.locator('main [data-results] [role=option]');

everyReader('a question is answered while it is typed, and the policy is kept', async ({ page, site, lang, origin }) => {
  const said = await watch(page);
  await page.goto(`${site}${lang}/`);
  const [question, address] = ASKED[lang];
  const field = await type(page, question);
  await options(page).first().waitFor();
  assert.ok((await options(page).first().getAttribute('href')).includes(address));
  assert.equal(await field.getAttribute('role'), 'combobox');
  assert.equal(await field.getAttribute('aria-expanded'), 'true');
  assert.ok(await page.locator('main [data-results] mark').count(), 'words are marked');
  assert.deepEqual(said().filter((fault) => !fault.startsWith(`asks for ${origin}/`)), []);
}, ONLY);

everyReader('results are chosen and opened with the keyboard', async ({ page, site, lang }) => {
  await page.goto(`${site}${lang}/`);
  const field = await type(page, ASKED[lang][0]);
  await options(page).nth(1).waitFor();
  await field.press('ArrowDown');
  await field.press('ArrowDown');
  assert.equal(await options(page).nth(1).getAttribute('aria-selected'), 'true');
  assert.equal(await field.getAttribute('aria-activedescendant'), await options(page).nth(1).getAttribute('id'));
  await field.press('ArrowUp');
  const target = await options(page).first().getAttribute('href');
  await field.press('Enter');
  await page.waitForURL((url) => url.href === new URL(target, `${site}${lang}/`).href);
  await page.goBack();
  await type(page, ASKED[lang][0]);
  await field.press('Escape');
  assert.equal(await page.locator('main [data-results]:not([hidden])').count(), 0);
}, ONLY);

everyReader('nothing found is said kindly, with sections, numbers to call and a way to the editors', async ({ page, site, lang }) => {
  await page.goto(`${site}${lang}/`);
  await type(page, NONSENSE[lang]);
  const nothing = page.locator('main .search__nothing');
  await nothing.waitFor();
  assert.ok(await nothing.locator('[data-sections] a').count() >= 5, 'the sections are offered');
  assert.ok(await nothing.locator('a[href="tel:112"]').count(), 'the emergency number is there');
  assert.ok(await nothing.locator('a[href*="contact"], a[href*="feedback"]').count(), 'a way to the editors is there');
  await page.evaluate(axe);
  const found = await page.evaluate(() => window.axe.run(document.querySelector('main .search'), { resultTypes: ['violations'] }));
  assert.deepEqual(found.violations.map((fault) => `${fault.id}: ${fault.nodes[0].html}`), []);
}, ONLY);

everyReader('results have no fault that axe-core knows', async ({ page, site, lang }) => {
  await page.goto(`${site}${lang}/`);
  await type(page, ASKED[lang][0]);
  await options(page).first().waitFor();
  await page.evaluate(axe);
  const found = await page.evaluate(() => window.axe.run(document.querySelector('main .search'), { resultTypes: ['violations'] }));
  assert.deepEqual(found.violations.map((fault) => `${fault.id}: ${fault.nodes[0].html}`), []);
}, ONLY);

everyReader('without a network what is loaded still answers', async ({ page, context, site, lang }) => {
  await page.goto(`${site}${lang}/`);
  await type(page, ASKED[lang][0]);
  const first = await options(page).first().getAttribute('href');
  await context.setOffline(true);
  await type(page, `${ASKED[lang][0]} `);
  await options(page).first().waitFor();
  assert.equal(await options(page).first().getAttribute('href'), first);
}, ONLY);

everyReader('what cannot be loaded is said, and the form still leads to its page', async ({ page, site, lang }) => {
  page.setDefaultTimeout(20_000);
  let spoil;
  await page.route('**/*.bin', (route) => spoil(route).catch(() => route.abort()).catch(() => {}));
  for (spoil of [
    (route) => route.abort(),
    (route) => route.fulfill({ status: 404, body: '' }),
    async (route) => {
      const response = await route.fetch();
      const bytes = await response.body();
      await route.fulfill({ response, body: bytes.subarray(0, bytes.length / 2) });
    },
  ]) {
    // What the page before is still reading is broken off.
    await page.goto('about:blank');
    await page.goto(`${site}${lang}/`);
    await page.locator('main input[type=search]').first().fill(ASKED[lang][0]);
    const form = page.locator('main form.search[data-unavailable]').first();
    await form.waitFor();
    assert.equal(await form.locator('[data-status]').textContent(), await form.getAttribute('data-failed'));
  }
  await page.locator('main input[type=search]').first().press('Enter');
  await page.waitForURL(/[?&]q=/);
}, ONLY);
