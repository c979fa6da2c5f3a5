// Takes a picture of every kind of page, of the sites and of the service, into a folder:
//   node tests/browser/screenshots.mjs DIR [LANGUAGE…]        as everybody sees them, in light colours
//   DARK=1 … PLAIN=1 …                                        in dark colours; without JavaScript
// Not a test: they are for looking at.

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { launch, NARROW, WIDE } from './lib/browser.mjs';
import { found, OPEN, publicWays, template } from './lib/crawl.mjs';
import { demonstration, enter } from './lib/people.mjs';

const [folder = 'screenshots', ...chosen] = process.argv.slice(2);
const LANGUAGES = chosen.length ? chosen : ['el', 'fr', 'ar'];
const ROLES = [undefined, 'migrant', 'volunteer', 'provider', 'moderator', 'administrator'];
/** Pages of a site: one of each kind. */
const PAGES = ['', 'health/', 'health/register-with-gesy/', 'health/mental-health/', 'health/see-a-doctor/', 'language/first-words/',
  'civil-society/organisations-that-help/', 'contact/', 'about/', 'a-z/', 'glossary/', 'tags/', 'tags/documents/', 'user-guide/',
  'user-guide/apply-for-an-offer/', 'training/', 'support/', 'volunteering/', 'events/', 'questions/', 'health/no-such-page/'];
const ASKED = { el: 'γιατρος', fr: 'medecin', ar: 'طبيب' };

mkdirSync(folder, { recursive: true });
const [browser, service] = await Promise.all([launch(), demonstration()]);
const origin = service.address.slice(0, -1);
const options = { colorScheme: process.env.DARK ? 'dark' : 'light', javaScriptEnabled: !process.env.PLAIN };
const [ways, details] = [await publicWays(origin), await detailPages()];
let taken = 0;

for (const role of ROLES) {
  const context = await browser.newContext({ ...options, viewport: NARROW });
  const page = await context.newPage();
  if (role) await enter(page, service, 'en', role);
  const paths = await found(context, origin, role ? ways : [...OPEN, ...ways]);
  for (const lang of LANGUAGES) {
    const my = `${origin}/my/cyprus/${lang}/`;
    for (const path of paths) await take(page, `${my}${path}`, `${role ?? 'nobody'}_${template(path).replaceAll('/', '-') || 'panel'}`, lang);
    if (role) continue;
    for (const path of [...PAGES, ...details]) await take(page, `${origin}/cyprus/${lang}/${path}`, `site_${path.replaceAll('/', '-') || 'home'}`, lang);
    await take(page, `${my}search?q=${encodeURIComponent(ASKED[lang] ?? 'doctor')}`, 'site_search-found', lang);
    await take(page, `${my}search?q=qqwwzz`, 'site_search-nothing', lang);
  }
  await context.close();
}
await browser.close();
service.stop();
console.log(`${taken} pictures in ${folder}`);

/** One page of each kind that is made of what people sent: offers, organisations, a month, an event, an answer. */
async function detailPages() {
  const begin = `${origin}/cyprus/en/`;
  const waiting = ['training/', 'support/', 'volunteering/', 'events/', 'questions/'];
  const kinds = new Map();
  while (waiting.length) {
    const inside = begin + waiting.shift();
    const html = await (await fetch(inside)).text();
    for (const [, href] of html.matchAll(/href="([^"#?]*)/g)) {
      const path = new URL(href, inside).href.split(begin)[1] ?? '';
      const kind = path.replace(/\d+/g, '0').split('/').slice(0, 2).join('/');
      if (kinds.has(kind) || !/^(training|support|volunteering|providers|events|questions)\/[^.]+\/$/.test(path)) continue;
      kinds.set(kind, path);
      waiting.push(path);
    }
  }
  return [...kinds.values()];
}

async function take(page, address, name, lang) {
  for (const viewport of [NARROW, WIDE]) {
    await page.setViewportSize(viewport);
    if (viewport === NARROW) await page.goto(address);
    await page.screenshot({ path: join(folder, `${name}-${lang}-${viewport.width}.jpg`), type: 'jpeg', quality: 80, fullPage: true });
    taken += 1;
  }
}
