// The readers of the journeys: three languages, a phone and a desktop, with and without JavaScript.

import { after, before, test } from 'node:test';
import { launch, NARROW, WIDE } from './browser.mjs';
import { served } from './served.mjs';

export const LANGUAGES = ['el', 'ar', 'fr'];

let browser, sites;

/** Starts the browser and the sites before the tests of a file, and ends both after them. */
export function withBrowser() {
  before(async () => { [browser, sites] = await Promise.all([launch(), served()]); });
  after(async () => { await browser?.close(); sites?.stop(); });
}

/** A page of a new reader; closed by the caller through `using`. */
export async function reader(options = {}) {
  const context = await browser.newContext({ viewport: WIDE, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(5_000);
  return { page, context, site: `${sites.origin}/cyprus/`, origin: sites.origin };
}

/** One test for each of the readers; `walk` gets the page, the site's address, the language and the reader. */
export function everyReader(sentence, walk, { languages = LANGUAGES, scripts = [true, false], widths = [NARROW, WIDE] } = {}) {
  for (const lang of languages) {
    for (const viewport of widths) {
      for (const javaScriptEnabled of scripts) {
        const who = `${lang}, ${viewport.width} px, JavaScript ${javaScriptEnabled ? 'on' : 'off'}`;
        test(`${sentence} (${who})`, async () => {
          const made = await reader({ viewport, javaScriptEnabled, locale: lang });
          try {
            await walk({ ...made, lang, narrow: viewport === NARROW, scripts: javaScriptEnabled });
          } finally {
            await made.context.close();
          }
        });
      }
    }
  }
}

/** Opens a `<details>` menu if its button is shown, as a finger does. */
export async function open(page, menu) {
  const button = page.locator(`${menu} > summary`);
  if (await button.isVisible() && !(await page.locator(menu).first().evaluate((details) => details.open))) await button.click();
}
