// Takes the pictures of the user guide from the real pages of the demonstration, in every language:
//   node tests/browser/guide-pictures.mjs            all of them, into content/shared/user-guide/
//   node tests/browser/guide-pictures.mjs --check    takes them into a folder that leaves, and fails where
//                                                    one cannot be taken or a guide shows one that is not taken
// Run it after a change of the pages that the guide shows.

import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch } from './lib/browser.mjs';
import { demonstration, enter } from './lib/people.mjs';

const guide = fileURLToPath(new URL('../../content/shared/user-guide', import.meta.url));
const LANGUAGES = ['el', 'en', 'fr', 'it', 'es', 'ar'];
const SCREEN = { width: 360, height: 640 };

/** Which page each article shows, who sees it, and from which place on. */
const PICTURES = {
  'create-an-account/register': { path: 'register', from: 'h1' },
  'get-back-in/recover': { path: 'recover', from: 'h1' },
  'tell-about-yourself/profile': { as: 'migrant', path: 'profile', from: 'h1' },
  'apply-for-an-offer/apply': { as: 'migrant', apply: 'training', from: 'h1' },
  'keep-what-you-like/favourites': { as: 'migrant', press: 'favourites/add/health/see-a-doctor', path: 'favourites', from: 'h1' },
  'ask-an-expert/ask': { path: 'questions/ask', from: 'h1' },
  'find-events/events': { site: 'events/', from: 'h1' },
  'offers-that-fit-you/recommended': { as: 'migrant', path: 'recommendations', from: 'h1' },
  'choose-your-letters/notifications': { as: 'migrant', path: 'notifications/settings', from: 'h1' },
  'register-your-organisation/provider': { as: 'provider', path: 'provider/edit', from: 'h1' },
  'write-an-offer/listing': { as: 'provider', path: 'listings/new/training', from: 'h1' },
  'answer-applications/received': { as: 'provider', path: 'received', from: 'h1' },
  'take-your-data-or-leave/account': { as: 'migrant', path: 'account', from: 'h1' },
};

/** Why somebody applies, where an offer asks. */
const WHY = {
  el: 'Θέλω να μιλώ με τους γείτονές μου.', en: 'I want to talk with my neighbours.', fr: 'Je veux parler avec mes voisins.',
  it: 'Voglio parlare con i miei vicini.', es: 'Quiero hablar con mis vecinos.', ar: 'أريد أن أتحدث مع جيراني.',
};

const check = process.argv.includes('--check');
const out = check ? mkdtempSync(join(tmpdir(), 'immerse-guide-')) : guide;
const [browser, service] = await Promise.all([launch(), demonstration()]);
const faults = [];

for (const lang of LANGUAGES) {
  for (const role of [undefined, 'migrant', 'provider']) {
    const context = await browser.newContext({ viewport: SCREEN, locale: lang, javaScriptEnabled: false, colorScheme: 'light' });
    const page = await context.newPage();
    if (role) await enter(page, service, lang, role);
    for (const [name, wanted] of Object.entries(PICTURES).filter(([, one]) => one.as === role)) {
      await take(page, lang, name, wanted).catch((error) => faults.push(`${name} (${lang}): ${error.message.split('\n')[0]}`));
    }
    await context.close();
  }
}
await browser.close();
service.stop();

for (const article of readdirSync(guide)) {
  for (const picture of readdirSync(join(guide, article)).filter((file) => file.endsWith('.png'))) {
    const name = `${article}/${picture.replace(/-[a-z]+\.png$/, '')}`;
    if (!(name in PICTURES)) faults.push(`${name} stands beside the guide, and this program does not take it`);
  }
}
if (check) rmSync(out, { recursive: true, force: true });
if (faults.length) {
  console.error(faults.join('\n'));
  process.exit(1);
}
console.log(`${Object.keys(PICTURES).length * LANGUAGES.length} pictures`);

/** One picture: what somebody sees on a phone when they have come to the heading of the page. */
async function take(page, lang, name, { path, site, press, apply, from }) {
  const my = (place) => `${service.address}my/cyprus/${lang}/${place}`;
  if (press) {
    await open(page, my(press));
    // What is kept already, in another language, needs no second press.
    const button = page.locator('main form[action*="/favourites/add/"] button').last();
    if (await button.count()) await Promise.all([page.waitForEvent('load'), button.press('Enter')]);
  }
  if (apply) await applying(page, lang, apply);
  else await open(page, path ? my(path) : `${service.address}cyprus/${lang}/${site}`);
  const heading = page.locator(`main ${from}`).first();
  await heading.evaluate((one) => scrollTo({ top: one.getBoundingClientRect().top + scrollY - 16, behavior: 'instant' }));
  const [article, picture] = name.split('/');
  mkdirSync(join(out, article), { recursive: true });
  await page.screenshot({ path: join(out, article, `${picture}-${lang}.png`) });
}

async function open(page, address) {
  const answer = await page.goto(address);
  if (answer.status() >= 400) throw new Error(`${address} answers ${answer.status()}`);
  if (/\/sign-in\?next/.test(page.url())) throw new Error(`${address} asks to sign in`);
}

/** An application that is about to be sent: for an offer of a kind for which nobody applied yet. */
async function applying(page, lang, kind) {
  const { sites } = await (await fetch(`${service.address}published.json`)).json();
  const own = sites.cyprus.filter(({ module }) => module === kind);
  own.sort((one, other) => Number(lang in other.title) - Number(lang in one.title));
  const form = page.locator('main form[action$="/apply"]');
  for (const { id } of own) {
    await page.goto(`${service.address}my/cyprus/${lang}/listings/${id}/apply`);
    if (!(await form.count())) continue;
    for (const field of await form.locator('textarea, input[type=text]').all()) await field.fill(WHY[lang]);
    await Promise.all([page.waitForEvent('load'), form.locator('button[type=submit]').last().press('Enter')]);
    if (await page.locator('main button[name=step][value=send]').count()) return;
  }
  throw new Error(`there is nothing of ${kind} to apply for`);
}
