// What people do with accounts, from the first page to the last: in Greek, French and Arabic, on a
// phone and a desktop, with JavaScript on and off.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch, NARROW, WIDE } from './lib/browser.mjs';
import { overflow } from './lib/overflow.mjs';
import { code, PASSWORD, person, startService, unique } from './lib/service.mjs';
import { watch } from './lib/watch.mjs';

let browser, service;
before(async () => { [browser, service] = await Promise.all([launch(), startService()]); });
after(async () => { await browser?.close(); service?.stop(); });

const LANGUAGES = { el: 'ltr', fr: 'ltr', ar: 'rtl' };

/** One test for each reader; what a page does that it must not is a fault of the test. */
function everybody(sentence, walk, { scripts = [true, false], widths = [NARROW, WIDE] } = {}) {
  for (const [lang, dir] of Object.entries(LANGUAGES)) {
    for (const viewport of widths) {
      for (const javaScriptEnabled of scripts) {
        test(`${sentence} (${lang}, ${viewport.width} px, JavaScript ${javaScriptEnabled ? 'on' : 'off'})`, async () => {
          const context = await browser.newContext({ viewport, javaScriptEnabled, locale: lang });
          const page = await context.newPage();
          page.setDefaultTimeout(15_000);
          const faults = await watch(page);
          page.on('dialog', (dialog) => { faults(); throw new Error(`a dialog: ${dialog.message()}`); });
          const looks = async (what) => {
            assert.equal(await page.locator('html').getAttribute('dir'), dir, `${what}: direction`);
            assert.equal(await page.evaluate(overflow), undefined, `${what} scrolls sideways`);
            assert.equal(await page.locator('h1').count(), 1, `${what}: one heading`);
          };
          try {
            await walk({ page, context, lang, looks, me: person(page, service.origin, lang) });
            // A refused form is answered with 422, and the browser says so.
            assert.deepEqual(faults().filter((fault) => !/ 422|422 /.test(fault)), []);
          } finally {
            await context.close();
          }
        });
      }
    }
  }
}

everybody('a newcomer begins without a mail address, prints codes, tells something, leaves and comes back', async ({ page, me, looks }) => {
  const name = unique('Amira');
  await me.open('register');
  await looks('the form');
  await me.send('register', { name });
  await looks('the mistakes');
  assert.ok(await page.locator('.mistakes a').count() >= 2, 'all mistakes at once');
  assert.equal(await page.locator('[name=name]').inputValue(), name, 'what was typed stays');
  await page.locator('.mistakes a').first().press('Enter');
  assert.match(page.url(), /#role$/, 'the summary leads to the field');

  await me.register('migrant', name);
  assert.match(page.url(), /recovery-codes/);
  await looks('the way to codes');
  if (!await page.locator('.sheet__codes').count()) await me.send('recovery-codes');
  await looks('the codes');
  const codes = await page.locator('.sheet__codes code').allInnerTexts();
  assert.equal(new Set(codes).size, 10);
  await page.emulateMedia({ media: 'print' });
  assert.ok(await page.locator('.sheet').isVisible(), 'codes are printed');
  for (const unneeded of ['nav.account', '.site-header nav', 'form']) {
    for (const one of await page.locator(unneeded).all()) assert.ok(!await one.isVisible(), `${unneeded} is not printed`);
  }
  await page.emulateMedia({ media: 'screen' });

  await me.open('profile/area');
  await looks('a question of the profile');
  await me.send('profile/area', { area: 'limassol' });
  await looks('the profile');
  await me.open('favourites/add/health/see-a-doctor');
  await me.send('favourites/add/health/see-a-doctor');
  await me.open('favourites');
  await looks('favourites');
  assert.ok(await page.locator('main a[href*="see-a-doctor"]').count(), 'the page is there');

  await me.open('');
  await looks('the panel');
  await me.signOut();
  await page.goBack();
  assert.ok(!(await page.locator('body').innerText()).includes(name), 'nothing is shown to who comes after');

  await me.signIn(name, 'not this password');
  await looks('a refusal');
  assert.equal(await page.locator('.mistakes').count(), 1);
  assert.equal(await page.locator('[name=password]').inputValue(), '', 'a password is never shown');
  await me.open('recover');
  await looks('the way back with a code');
  await me.send('recover', { login: name, code: codes[0], 'new-password': 'a quiet green river' });
  await looks('after a new password');
  await me.signIn(name, 'a quiet green river');
  assert.ok((await page.locator('body').innerText()).includes(name), 'a code gives another password');
  await me.open('account/erase');
  await looks('erasing');
  await me.send('account/erase', { sure: 'yes' });
  await looks('the end');
  await me.signIn(name, 'a quiet green river');
  assert.equal(await page.locator('.mistakes').count(), 1, 'nobody is there any more');
});

everybody('a provider confirms the address by a letter and sets up a second factor', async ({ page, me, looks, lang }) => {
  const name = unique('Helping Hands');
  const email = `${name.toLowerCase().replaceAll(' ', '.')}@example.org`;
  await me.register('provider', name, email);
  await looks('the panel');
  assert.ok((await page.locator('body').innerText()).includes(email), 'it says where the letter went');
  const letter = await service.letter(email, 'confirm?pass');
  const link = /http\S+confirm\?pass=[\w-]+/.exec(letter)[0];
  assert.match(link, new RegExp(`/my/cyprus/${lang}/confirm`), 'the letter speaks the same language');
  await page.goto(link.replace('localhost', '127.0.0.1'));
  await looks('the button that confirms');
  await me.send('confirm');
  await looks('confirmed');

  await me.open('account/second-factor');
  await looks('the second factor');
  const secret = await me.secondFactor();
  await looks('set up');
  await me.open('');
  await me.signOut();
  await me.signIn(email);
  assert.match(page.url(), /sign-in\/code/);
  await looks('the second step');
  await me.send('sign-in/code', { code: '000000' });
  assert.equal(await page.locator('.mistakes').count(), 1);
  // A code works once; the next one is good too.
  await me.send('sign-in/code', { code: code(secret, Date.now() + 30_000) });
  assert.ok((await page.locator('body').innerText()).includes(name));
  await me.open('account/sessions');
  await looks('where one is signed in');
}, { widths: [NARROW] });

let factor;

test('an administrator sets up a second factor, invites, suspends, and finds it in the log (el, 320 px, JavaScript off)', async () => {
  const context = await browser.newContext({ viewport: NARROW, javaScriptEnabled: false });
  const page = await context.newPage();
  const [me, other] = [person(page, service.origin, 'el'), unique('Bilal')];
  const guest = await browser.newContext();
  await person(await guest.newPage(), service.origin, 'el').register('volunteer', other);
  await me.signIn('Eleni');
  assert.match(page.url(), /account\/second-factor/, 'before anything else');
  factor = await me.secondFactor();
  await me.open('admin/accounts');
  assert.equal(await page.evaluate(overflow), undefined);
  await me.send('admin/accounts/find', { login: other });
  await me.press('form[action$="/suspend"]');
  await me.open('admin/audit');
  assert.ok((await page.locator('main').innerText()).includes('account.suspend'));
  await me.open('admin/invite');
  await me.send('admin/invite', { role: 'moderator', name: unique('Nikos'), email: 'nikos@example.org', lang: 'el' });
  assert.ok(await page.locator('main').getByText('/reset?pass=').count(), 'the link is shown once');
  await context.close();
  await guest.close();
});

test('one signs in with the keyboard alone', async () => {
  const context = await browser.newContext({ viewport: WIDE });
  const page = await context.newPage();
  const [me, name] = [person(page, service.origin, 'en'), unique('Chara')];
  await me.register('migrant', name);
  await context.clearCookies();
  await me.open('sign-in');
  await page.locator('[name=login]').focus();
  await page.keyboard.type(name);
  await page.keyboard.press('Tab');
  await page.keyboard.type(PASSWORD);
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
  assert.ok((await page.locator('body').innerText()).includes(name));
  await context.close();
});
