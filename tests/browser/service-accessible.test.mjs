// Every page of the service that people find by links, once a route and language: axe-core finds
// nothing, nothing scrolls sideways at 320 px, and every target has room for a finger.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch, none, overAll, NARROW } from './lib/browser.mjs';
import { overflow } from './lib/overflow.mjs';
import { person, startService, unique } from './lib/service.mjs';
import { tooSmall } from './lib/targets.mjs';
import { axe } from './lib/tools.mjs';

const LANGUAGES = ['el', 'en', 'fr', 'it', 'es', 'ar'];

let browser, service, people;
before(async () => {
  [browser, service] = await Promise.all([launch(), startService()]);
  people = await everybody();
});
after(async () => { await browser?.close(); service?.stop(); });

/** Browsers of somebody unknown and of one of each role, with what they have. */
async function everybody() {
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
    all.push({ role, storageState: await context.storageState(), paths: await found(context) });
    await context.close();
  }
  return all;
}

/** A path as the table of routes has it, so that one page of each is looked at. */
const template = (path) => path.split('?')[0].replace(/\/\d+(?=\/|$)/g, '/:id').replace(/\/profile\/[a-z]+/, '/profile/:field');

/** Paths behind the language that somebody finds, one a template. */
async function found(context) {
  const begin = `${service.origin}/my/cyprus/en/`;
  const waiting = ['', 'sign-in', 'register', 'forgot', 'recover', 'reset?pass=old', 'no-such-page'];
  const seen = new Map();
  while (waiting.length) {
    const path = waiting.shift();
    if (seen.has(template(path))) continue;
    seen.set(template(path), path);
    const answer = await context.request.get(begin + path);
    assert.ok(answer.status() < 500, `${path}: ${answer.status()}`);
    if (!(answer.headers()['content-type'] ?? '').startsWith('text/html')) { seen.delete(template(path)); continue; }
    const html = await answer.text();
    for (const [, href] of html.matchAll(/href="([^"#]*)/g)) {
      const whole = new URL(href.replaceAll('&amp;', '&'), begin + path).href;
      if (whole.startsWith(begin) && !whole.includes('/sign-in?next')) waiting.push(whole.slice(begin.length));
    }
  }
  return [...seen.values()];
}

/** Pages of all people in a language, each template once. */
function pages(lang) {
  const seen = new Set();
  return people.flatMap(({ role, storageState, paths }) => {
    const fresh = paths.filter((path) => !seen.has(template(path)));
    fresh.forEach((path) => seen.add(template(path)));
    return fresh.map((path) => ({ role, storageState, name: `${role} ${lang}/${path}`, address: `${service.origin}/my/cyprus/${lang}/${path}` }));
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
    assert.ok(all.length > 25, `only ${all.length} pages`);
    const wrong = [];
    for (const { role, storageState } of people) {
      const own = all.filter((item) => item.role === role);
      const scheme = { colorScheme: LANGUAGES.indexOf(lang) % 2 ? 'dark' : 'light' };
      wrong.push(...await overAll(browser, own, { viewport: NARROW, bypassCSP: true, storageState, ...scheme }, faults));
    }
    none(wrong);
  });
}

