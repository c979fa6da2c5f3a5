// What a counsellor hands over: the article on paper, without the site around it.

import assert from 'node:assert/strict';
import { everyReader, withBrowser } from './lib/readers.mjs';
import { WIDE } from './lib/browser.mjs';

withBrowser();

everyReader('a printed article shows text, sources and address, and no navigation', async ({ page, site, lang, scripts }) => {
  await page.goto(`${site}${lang}/health/register-with-gesy/`);
  await page.emulateMedia({ media: 'print' });
  const gone = ['.masthead__tools', '.languages', '.breadcrumbs', '.actions', '.neighbours', '.footer nav', 'form', '.skip'];
  for (const selector of gone) {
    assert.equal(await page.locator(selector).filter({ visible: true }).count(), 0, `${selector} is printed`);
  }
  for (const selector of ['h1', '.official__links a', '.print-source', '.verified, .print-source']) {
    assert.ok(await page.locator(selector).first().isVisible(), `${selector} is not printed`);
  }
  assert.match(await page.locator('.print-source').innerText(), /https?:\/\/\S+\/health\/register-with-gesy\//);
  const address = await page.locator('.official__links a').first().evaluate((link) => getComputedStyle(link, '::after').content);
  assert.match(address, /https:\/\//, 'the official address is spelt out');
  if (!scripts) return;
  const pdf = await page.pdf({ format: 'A4' });
  assert.equal(pdf.subarray(0, 5).toString(), '%PDF-');
  const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  assert.ok(sheets >= 1 && sheets <= 4, `${sheets} sheets`);
}, { widths: [WIDE] });

everyReader('the print button prints', async ({ page, site, lang }) => {
  await page.addInitScript(() => { window.print = () => { window.printed = true; }; });
  await page.goto(`${site}${lang}/health/register-with-gesy/`);
  await page.locator('[data-behavior=print] button').click();
  assert.equal(await page.evaluate(() => window.printed), true);
}, { scripts: [true] });

everyReader('without JavaScript there is no button that does nothing', async ({ page, site, lang }) => {
  await page.goto(`${site}${lang}/health/register-with-gesy/`);
  assert.equal(await page.locator('button:not([type=submit])').filter({ visible: true }).count(), 0);
}, { scripts: [false] });
