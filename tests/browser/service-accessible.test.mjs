// Every page of the service that people find by links, once a route and language: axe-core finds
// nothing, nothing scrolls sideways at 320 px, and every target has room for a finger. In a house where
// nobody has anything yet, and in the demonstration, where everything has happened already.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch, none, overAll, NARROW } from './lib/browser.mjs';
import { found, OPEN, publicWays, template } from './lib/crawl.mjs';
import { overflow } from './lib/overflow.mjs';
import { demonstration, enter } from './lib/people.mjs';
import { person, startService, unique } from './lib/service.mjs';
import { tooSmall } from './lib/targets.mjs';
import { axe } from './lib/tools.mjs';

const LANGUAGES = ['el', 'en', 'fr', 'it', 'es', 'ar'];
/** Pages of one thing, which only those find who have something. */
const DETAILS = ['applications/:id', 'received/:id', 'listings/:id', 'listings/:id/edit', 'listings/:id/apply', 'moderation/listings/:id',
  'moderation/providers/:id', 'messages/:id', 'admin/questions/:id', 'admin/accounts/:id', 'profile/area'];

let browser, service, lived, people;
before(async () => {
  [browser, service, lived] = await Promise.all([launch(), startService(), demonstration()]);
  people = [...await newcomers(), ...await acquaintances()];
});
after(async () => { await browser?.close(); service?.stop(); lived?.stop(); });

/** Browsers of somebody unknown and of people who just came, with what they have. */
async function newcomers() {
  const all = [];
  for (const role of ['nobody', 'migrant', 'volunteer', 'provider', 'administrator']) {
    const context = await browser.newContext({ viewport: NARROW });
    const page = await context.newPage();
    const me = person(page, service.origin, 'en');
    if (role === 'administrator') {
      await me.signIn('Eleni');
      await me.secondFactor();
    } else if (role !== 'nobody') {
      const name = unique(role);
      const email = role === 'provider' ? `${name.replace(' ', '.')}@example.org` : '';
      await me.register(role, name, email);
      if (email) {
        const letter = await service.letter(email, 'confirm?pass');
        await page.goto(/http\S+confirm\?pass=[\w-]+/.exec(letter)[0].replace('localhost', '127.0.0.1'));
        await me.send('confirm');
      } else {
        await me.open('profile/area');
        await me.send('profile/area', { area: 'limassol' });
        await me.open('favourites/add/health/see-a-doctor');
        await me.send('favourites/add/health/see-a-doctor');
      }
    }
    const paths = await found(context, service.origin, role === 'nobody' ? OPEN : []);
    all.push({ role, origin: service.origin, storageState: await context.storageState(), paths });
    await context.close();
  }
  return all;
}

/** Browsers of one of each role in the demonstration, with what they have. */
async function acquaintances() {
  const all = [];
  const origin = lived.address.slice(0, -1);
  const offers = await publicWays(origin);
  for (const role of ['migrant', 'volunteer', 'provider', 'moderator', 'administrator']) {
    const context = await browser.newContext({ viewport: NARROW });
    await enter(await context.newPage(), lived, 'en', role);
    const paths = await found(context, origin, offers);
    all.push({ role: `old ${role}`, origin, storageState: await context.storageState(), paths });
    await context.close();
  }
  return all;
}

/** Pages of all people in a language: each template once in each house, everybody's own page always. */
function pages(lang) {
  const seen = new Set();
  return people.flatMap(({ role, origin, storageState, paths }) => {
    const name = (path) => `${origin} ${path ? template(path) : role}`;
    const fresh = paths.filter((path) => !seen.has(name(path)));
    fresh.forEach((path) => seen.add(name(path)));
    return fresh.map((path) => ({ role, storageState, name: `${role} ${lang}/${path}`, address: `${origin}/my/cyprus/${lang}/${path}` }));
  });
}

async function faults(page, item) {
  await page.goto(item.address);
  await page.evaluate(() => document.querySelectorAll('details').forEach((details) => { details.open = true; }));
  await page.evaluate(axe);
  const result = await page.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }));
  const wide = await page.evaluate(overflow);
  const small = await page.evaluate(tooSmall, { selector: 'a[href], button, input:not([type=hidden]), select, textarea, summary', size: 24, spaced: true });
  return [
    ...result.violations.flatMap((rule) => rule.nodes.map((node) => `${item.name}: ${rule.id}: ${node.target.join(' ')}: ${node.failureSummary.split('\n').at(-1).trim()}`)),
    ...(wide ? [`${item.name}: ${wide}`] : []),
    ...small.map((fault) => `${item.name}: ${fault}`),
  ];
}

for (const lang of LANGUAGES) {
  test(`axe finds nothing, and nothing is too wide or too small, on any page of the service (${lang})`, async () => {
    const all = pages(lang);
    assert.ok(all.length > 90, `only ${all.length} pages`);
    for (const detail of DETAILS) assert.ok(all.some((item) => template(item.name).endsWith(`/${detail}`)), `nobody came to ${detail}`);
    const wrong = [];
    for (const { role, storageState } of people) {
      const own = all.filter((item) => item.role === role);
      const scheme = { colorScheme: LANGUAGES.indexOf(lang) % 2 ? 'dark' : 'light' };
      wrong.push(...await overAll(browser, own, { viewport: NARROW, bypassCSP: true, storageState, ...scheme }, faults));
    }
    none(wrong);
  });
}

