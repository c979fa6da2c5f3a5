// Takes pictures of the pages that readers see most into a folder: `node tests/browser/screenshots.mjs DIR`.
// Not a test: they are for looking at.

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from './lib/browser.mjs';
import { served } from './lib/served.mjs';

const [folder = 'screenshots', ...chosen] = process.argv.slice(2);
const PAGES = { home: '', section: 'health/', article: 'health/register-with-gesy/', contact: 'contact/', az: 'a-z/', glossary: 'glossary/', lost: 'health/no-such-page/' };
const LANGUAGES = chosen.length ? chosen : ['el', 'fr', 'ar'];

mkdirSync(folder, { recursive: true });
const [browser, sites] = await Promise.all([launch(), served()]);
for (const width of [320, 1280]) {
  for (const colorScheme of ['light', 'dark']) {
    const context = await browser.newContext({ viewport: { width, height: width === 320 ? 640 : 800 }, colorScheme });
    const page = await context.newPage();
    for (const lang of LANGUAGES) {
      for (const [name, path] of Object.entries(PAGES)) {
        await page.goto(`${sites.origin}/cyprus/${lang}/${path}`);
        await page.screenshot({ path: join(folder, `${name}-${lang}-${width}-${colorScheme}.png`), fullPage: true });
      }
    }
    await context.close();
  }
}
await browser.close();
sites.stop();
console.log(`${LANGUAGES.length * Object.keys(PAGES).length * 4} pictures in ${folder}`);
