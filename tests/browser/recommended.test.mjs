// Recommendations and news as people meet them, in Greek, French and Arabic, with JavaScript and without:
// what fits and why, put away, switched off; the same without an account; how one is told; a private feed.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { launch, NARROW, WIDE } from './lib/browser.mjs';

const project = fileURLToPath(new URL('../../', import.meta.url));
const program = resolve(project, process.env.IMMERSE_PROGRAM ?? 'target/release/immerse');
/** A folder for pictures, to be looked at. */
const pictures = process.env.IMMERSE_PICTURES;

const WORDS = {
  el: { title: 'Προτάσεις για εσάς', course: 'Ελληνικά για αρχάριους', level: 'Ελληνικά A1', find: 'Τι ταιριάζει', news: 'Τα νέα σας', saved: 'Αποθηκεύτηκε', more: 'Γιατί το βλέπω;', read: 'Όλα σημειώθηκαν' },
  fr: { title: 'Recommandé pour vous', course: 'Le grec pour débutants', level: 'Grec A1', find: 'Ce qui convient', news: 'Vos nouvelles', saved: 'enregistré', more: 'Pourquoi est-ce que je vois cela ?', read: 'marqué comme lu' },
  ar: { title: 'موصى به لك', course: 'اليونانية للمبتدئين', level: 'اليونانية A1', find: 'ما يناسبك', news: 'أخبارك', saved: 'حُفظ', more: 'لماذا أرى هذا؟', read: 'عُلِّم كل شيء' },
};

let browser, service;

/** A demonstration with data of its own. */
async function demonstration() {
  const data = mkdtempSync(join(tmpdir(), 'immerse-recommended-'));
  const child = spawn(program, ['serve', '--demo', '--data', data, '--port', '0'], { cwd: project, stdio: ['ignore', 'pipe', 'ignore'] });
  const address = await new Promise((found, failed) => {
    let said = '';
    child.stdout.on('data', (part) => {
      said += part;
      const at = /IMMERSE is at (\S+)/.exec(said);
      if (at) found(at[1]);
    });
    child.on('exit', () => failed(new Error(`the program ended: ${said}`)));
  });
  for (let tries = 0; tries < 600; tries += 1) {
    const answer = await fetch(`${address}my/cyprus/en/sign-in`).catch(() => undefined);
    if (answer?.ok) break;
    await new Promise((done) => setTimeout(done, 100));
  }
  return { address, stop: () => { child.kill(); rmSync(data, { recursive: true, force: true }); } };
}

before(async () => { [browser, service] = await Promise.all([launch(), demonstration()]); });
after(async () => { await browser?.close(); service?.stop(); });

/** Somebody's browser; pages are never wider than the screen and go the right way. */
async function somebody(lang, options) {
  const context = await browser.newContext({ locale: lang, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const go = async (path) => {
    await page.goto(`${service.address}my/cyprus/${lang}/${path}`);
    await fine();
  };
  const fine = async () => {
    await page.waitForLoadState();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    assert.ok(wide <= 0, `${page.url()} is ${wide} wider than the screen`);
    assert.equal(await page.locator('html').getAttribute('dir'), lang === 'ar' ? 'rtl' : 'ltr');
  };
  const press = async (form, button = 'button') => {
    await page.locator(`main form[action$="${form}"]`).first().locator(button).first().click();
    await fine();
  };
  const text = () => page.locator('main').innerText();
  const sees = async (words) => { const all = await text(); assert.ok(all.includes(words), `no “${words}” at ${page.url()}:\n${all}`); };
  const picture = async (name) => {
    if (!pictures) return;
    mkdirSync(pictures, { recursive: true });
    const width = page.viewportSize().width;
    await page.screenshot({ path: join(pictures, `${name}-${lang}-${width}.png`), fullPage: true });
  };
  return { context, page, go, press, sees, text, picture };
}

/** Comes into the demonstration as somebody. */
async function comeIn(own, name) {
  await own.go('sign-in');
  await own.page.locator('button.cast__person', { hasText: name }).click();
  await own.page.waitForLoadState();
}

for (const lang of ['el', 'fr', 'ar']) {
  for (const javaScriptEnabled of [true, false]) {
    const how = `${lang}, JavaScript ${javaScriptEnabled ? 'on' : 'off'}`;
    const viewport = javaScriptEnabled ? WIDE : NARROW;

    test(`without an account one is told what fits and why (${how})`, async () => {
      const own = await somebody(lang, { javaScriptEnabled, viewport });
      await own.go('find');
      await own.picture('find');
      await own.page.check('[name="seeking"][value="training"]');
      await own.page.selectOption('[name="language-1"]', 'ar');
      await own.page.locator('[name="level-1"]').first().evaluate((one) => one.localName);
      await own.page.selectOption('[name="level-1"]', 'native');
      const area = own.page.locator('[name="area"][value="limassol"]');
      if (await area.count()) await area.check();
      else await own.page.selectOption('[name="area"]', 'limassol');
      await own.page.check('[name="times"][value="evenings"]');
      await own.press('/find', 'button.button');
      await own.sees(WORDS[lang].find);
      await own.sees(WORDS[lang].course);
      await own.sees(WORDS[lang].level);
      assert.ok(own.page.url().endsWith('/find'), 'nothing stands in the address');
      await own.picture('found');
      await own.context.close();
    });

    test(`with an account one sees reasons, puts away, and says what counts (${how})`, async () => {
      const own = await somebody(lang, { javaScriptEnabled, viewport });
      await comeIn(own, 'Fatima');
      await own.go('');
      await own.picture('panel');
      await own.sees(WORDS[lang].title);
      await own.go('recommendations');
      await own.page.locator('details.match__more summary').first().click();
      await own.sees(WORDS[lang].more);
      await own.picture('recommendations');
      const first = (await own.page.locator('.match__title').first().innerText()).trim();
      await own.page.locator('main form[action$="/hide"] button').first().click();
      await own.page.waitForLoadState();
      const titles = await own.page.locator('.match__title').allInnerTexts();
      assert.ok(!titles.map((title) => title.trim()).includes(first), `${first} is still there`);
      await own.page.locator('details.shown summary').click();
      await own.press('/show');
      await own.go('recommendations/settings');
      await own.picture('counts');
      await own.page.uncheck('[name="counts"][value="nearness"]');
      await own.press('recommendations/settings', 'button.button');
      await own.sees(WORDS[lang].saved);
      await own.go('recommendations/settings');
      await own.page.check('[name="counts"][value="nearness"]');
      await own.press('recommendations/settings', 'button.button');
      await own.context.close();
    });

    test(`one reads what happened, decides how one is told, and has a feed (${how})`, async () => {
      const own = await somebody(lang, { javaScriptEnabled, viewport });
      await comeIn(own, 'Amira');
      await own.go('notifications');
      await own.sees(WORDS[lang].news);
      assert.ok(await own.page.locator('.news__item').count() > 0, 'the demonstration has news');
      await own.picture('news');
      if (await own.page.locator('form[action$="notifications/read"]').count()) {
        await own.press('notifications/read');
        await own.sees(WORDS[lang].read);
      }
      assert.equal(await own.page.locator('.news__item--new').count(), 0);
      await own.press('notifications/feed');
      const feed = (await own.page.locator('code.secret').innerText()).trim();
      const answer = await fetch(feed);
      assert.equal(answer.status, 200);
      assert.match(answer.headers.get('content-type'), /^application\/atom\+xml/);
      await own.press('notifications/feed/end');
      assert.equal((await fetch(feed)).status, 404, 'it was taken back');
      await own.go('notifications/settings');
      await own.picture('settings');
      await own.page.check('[name="messages"][value="daily"]');
      await own.press('notifications/settings', 'button.button');
      await own.sees(WORDS[lang].saved);
      await own.context.close();
    });
  }
}
