// Forms that anybody may send cost a stranger a little work of the browser; whoever is signed in,
// and every other form, costs nothing.

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, test } from 'node:test';
import { launch, NARROW } from './lib/browser.mjs';
import { person, startService, unique } from './lib/service.mjs';
import { watch } from './lib/watch.mjs';

let browser, service;
before(async () => { [browser, service] = await Promise.all([launch(), startService()]); });
after(async () => { await browser?.close(); service?.stop(); });

const proof = (page) => page.locator('form[data-effort] [name=proof]');

/** How many zero bits a hash begins with. */
function zeros(text) {
  return Math.clz32(createHash('sha256').update(text).digest().readUInt32BE(0));
}

test('the browser works while somebody writes, and what it found fits the page', async () => {
  const context = await browser.newContext({ viewport: NARROW });
  const page = await context.newPage();
  const faults = await watch(page);
  const me = person(page, service.origin, 'en');
  for (const path of ['register', 'forgot', 'events/suggest']) {
    await me.open(path);
    await proof(page).waitFor({ state: 'attached' });
    const token = await page.locator('form[data-effort] [name=once]').inputValue();
    const found = await proof(page).inputValue();
    assert.ok(zeros(`${token}.${found}`) >= Number(token.split('.')[0]), `${path}: ${found}`);
  }
  await me.register('migrant', unique('Amira'));
  assert.match(page.url(), /recovery-codes/);
  await me.open('events/suggest');
  assert.equal(await proof(page).count(), 0, 'whoever is signed in is known');
  assert.deepEqual(faults(), []);
  await context.close();
});

test('a field that nobody sees is not reached by the keyboard, and not read out', async () => {
  const page = await browser.newPage();
  await person(page, service.origin, 'ar').open('register');
  const trap = page.locator('[name=website]');
  assert.equal(await trap.getAttribute('tabindex'), '-1');
  assert.equal(await page.locator('[aria-hidden=true] [name=website]').count(), 1);
  await page.close();
});
