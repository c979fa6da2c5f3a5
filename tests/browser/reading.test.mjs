// A reader comes, chooses a language, reads, follows an official link, and changes the language.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { everyReader, open, reader, withBrowser } from './lib/readers.mjs';

withBrowser();

const path = (page) => new URL(page.url()).pathname;

everyReader('from the root to an official link: language, section, article', async ({ page, site, lang, scripts }) => {
  await page.goto(site);
  if (!scripts) {
    assert.equal(await page.locator('.chooser a').count(), 6, 'the root lists every language');
    await page.locator(`.chooser a[lang=${lang}]`).click();
  }
  await page.waitForURL(`**/cyprus/${lang}/`);
  assert.equal(await page.locator('html').getAttribute('lang'), lang);
  assert.equal(await page.locator('html').getAttribute('dir'), lang === 'ar' ? 'rtl' : 'ltr');
  await page.locator('main .topics a').filter({ visible: true }).nth(1).click();
  await page.waitForURL(`**/cyprus/${lang}/*/`);
  await page.locator('main .cards a').first().click();
  await page.waitForURL(`**/cyprus/${lang}/*/*/`);
  assert.ok(await page.locator('h1').innerText());
  assert.ok(await page.locator('.verified time').isVisible(), 'it says when it was last verified');
  const official = page.locator('.official__links a').first();
  assert.match(await official.getAttribute('href'), /^https:\/\//);
  const asked = page.waitForRequest((request) => request.isNavigationRequest() && !request.url().startsWith(site));
  await page.route('https://**', (route) => route.fulfill({ body: 'the authority', contentType: 'text/plain' }).catch(() => {}));
  // The page that it leads to is not ours: that it was asked for is enough.
  await official.click({ noWaitAfter: true });
  assert.match((await asked).url(), /^https:\/\//);
});

everyReader('the language menu leads to the same page in the other language', async ({ page, site, lang }) => {
  const other = lang === 'ar' ? 'el' : 'ar';
  for (const place of ['health/', 'health/register-with-gesy/', 'about/', 'a-z/', '']) {
    await page.goto(`${site}${lang}/${place}`);
    await open(page, '.languages');
    await page.locator(`.languages a[lang=${other}]`).click();
    await page.waitForURL(`**/cyprus/${other}/${place}`);
    assert.equal(await page.locator('html').getAttribute('lang'), other);
    await open(page, '.languages');
    assert.equal(await page.locator('.languages a[aria-current]').getAttribute('lang'), other);
  }
});

everyReader('the menu holds every section, and marks where one is', async ({ page, site, lang }) => {
  await page.goto(`${site}${lang}/`);
  await open(page, '.menu');
  assert.ok(await page.locator('.menu a').filter({ visible: true }).count() >= 8);
  await page.locator('.menu a[href$="health/"]').click();
  await page.waitForURL(`**/${lang}/health/`);
  await open(page, '.menu');
  assert.equal(await page.locator('.menu a[aria-current]').count(), 1);
});

everyReader('who holds a letter finds its official word, what it means, and the article', async ({ page, site, lang }) => {
  await page.goto(`${site}${lang}/a-z/`);
  await page.locator('.lists a[href$="glossary/"]').click();
  await page.waitForURL(`**/${lang}/glossary/`);
  const word = page.locator('.words > div').filter({ hasText: 'Άδεια διαμονής' }).first();
  const term = word.locator('dfn');
  assert.equal(await term.evaluate((element) => element.closest('[lang]').lang), 'el');
  assert.ok((await word.locator('dd').first().innerText()).length > 3, 'it says what it means');
  await word.locator('a').click();
  await page.waitForURL(`**/${lang}/status/residence-permit/`);
  assert.ok(await page.locator('.terms p').first().isVisible(), 'the article explains its words');
});

everyReader('breadcrumbs lead from an article to its section and home', async ({ page, site, lang }) => {
  await page.goto(`${site}${lang}/health/register-with-gesy/`);
  await page.locator('.breadcrumbs a').last().click();
  assert.equal(path(page), `/cyprus/${lang}/health/`);
  await page.locator('.breadcrumbs a').first().click();
  assert.equal(path(page), `/cyprus/${lang}/`);
});

everyReader('a page that is not there is a 404 in the reader’s language, with a way home', async ({ page, site, lang }) => {
  const answer = await page.goto(`${site}${lang}/health/no-such-page/`);
  assert.equal(answer.status(), 404);
  assert.equal(await page.locator('html').getAttribute('lang'), lang);
  await page.locator('main a.button').click();
  await page.waitForURL(`**/cyprus/${lang}/`);
});

test('the root goes to the language of the browser, and remembers another that was chosen', async () => {
  const { page, context, site } = await reader({ locale: 'ar-SY' });
  await page.goto(site);
  await page.waitForURL('**/cyprus/ar/');
  await open(page, '.languages');
  await page.locator('.languages a[lang=fr]').click();
  await page.waitForURL('**/cyprus/fr/');
  await page.goto(site);
  await page.waitForURL('**/cyprus/fr/');
  await context.close();
});

test('the root stays, and lists the languages, for a browser that speaks none of them', async () => {
  const { page, context, site } = await reader({ locale: 'de-DE' });
  await page.goto(site);
  await page.waitForTimeout(200);
  assert.equal(page.url(), site);
  assert.equal(await page.locator('.chooser a').count(), 6);
  await context.close();
});
