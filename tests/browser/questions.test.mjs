// A question goes its whole way: somebody asks without a name, writes four words down, an expert
// answers, the words open the answer in another browser, the asker agrees, a moderator publishes,
// and the static site and its search have it. In three languages, with JavaScript and without.

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
const pictures = process.env.IMMERSE_PICTURES;

/** What is asked in each language; the French one sounds like danger. */
const ASKED = {
  el: { text: 'Πόσες μέρες άδειας έχω τον χρόνο;', title: 'Άδεια τον χρόνο', answer: 'Τουλάχιστον τέσσερις εβδομάδες.' },
  fr: { text: 'Mon patron me frappe et garde mon salaire. Que faire ?', title: 'Salaire gardé', answer: 'Appelez le Département du Travail.' },
  ar: { text: 'كم يوم إجازة لي في السنة؟', title: 'أيام الإجازة', answer: 'أربعة أسابيع على الأقل.' },
};

let browser, service;

async function demonstration() {
  const data = mkdtempSync(join(tmpdir(), 'immerse-questions-'));
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
  for (let tries = 0; tries < 300; tries += 1) {
    const answer = await fetch(`${address}my/cyprus/en/questions`).catch(() => undefined);
    if (answer?.ok) break;
    await new Promise((done) => setTimeout(done, 100));
  }
  return { address, stop: () => { child.kill(); rmSync(data, { recursive: true, force: true }); } };
}

before(async () => { [browser, service] = await Promise.all([launch(), demonstration()]); });
after(async () => { await browser?.close(); service?.stop(); });

async function somebody(lang, options) {
  const context = await browser.newContext({ locale: lang, viewport: NARROW, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  const my = (path) => `${service.address}my/cyprus/${lang}/${path}`;
  const press = async (locator) => {
    await page.bringToFront();
    await Promise.all([page.waitForEvent('load'), locator.press('Enter')]);
  };
  const send = (path, button = 'button') => press(page.locator(`main form[action$="${path}"]`).locator(button).first());
  const sees = async (...words) => {
    const body = await page.locator('main').innerText();
    for (const word of words) assert.ok(body.includes(word), `${page.url()} does not show “${word}”:\n${body}`);
  };
  const fits = async (name) => {
    // The preview loads pages again when something was published.
    const measure = () => page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
    const wide = await measure().catch(() => page.waitForLoadState().then(measure));
    assert.ok(!wide, `${page.url()} is wider than the screen`);
    assert.equal(await page.locator('html').getAttribute('dir'), lang === 'ar' ? 'rtl' : 'ltr');
    if (pictures && name) await picture(page, `${lang}-${name}`);
  };
  const go = async (path, name) => {
    await page.goto(path.startsWith('http') ? path : my(path));
    await fits(name);
  };
  return { context, page, my, press, send, sees, fits, go };
}

async function picture(page, name) {
  mkdirSync(pictures, { recursive: true });
  for (const [size, viewport] of [['narrow', NARROW], ['wide', WIDE]]) {
    await page.setViewportSize(viewport);
    await page.screenshot({ path: join(pictures, `${name}-${size}.png`), fullPage: true });
  }
  await page.setViewportSize(NARROW);
}

async function signInAs(one, name) {
  await one.go('sign-in');
  await one.press(one.page.locator('.cast__person', { hasText: name }));
  await one.page.waitForURL(one.my(''));
}

async function waitsFor(address, words) {
  let text = '';
  for (let tries = 0; tries < 200; tries += 1) {
    text = await (await fetch(address)).text();
    if (text.includes(words)) return text;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`${address} does not show “${words}”`);
}

for (const javaScriptEnabled of [false, true]) {
  for (const [lang, said] of Object.entries(ASKED)) {
    const how = javaScriptEnabled ? 'with' : 'without';
    test(`a question goes its whole way in ${lang}, ${how} JavaScript`, async () => {
      const title = `${said.title} ${how}`;
      const asker = await somebody(lang, { javaScriptEnabled });
      await asker.go('questions', 'home');
      await asker.go('questions/ask', 'ask');
      await asker.page.locator('[name=text]').fill(said.text);
      await asker.page.locator('[name=topic]').selectOption('daily-life');
      await asker.send('questions/ask', '.form__end button');
      await asker.fits('check');
      const danger = await asker.page.locator('.danger').count();
      assert.equal(danger > 0, lang === 'fr', 'numbers come where words sound like danger');
      await asker.send('questions/send');
      await asker.fits('words');
      const words = await asker.page.locator('.words li').allInnerTexts();
      assert.equal(words.length, 4);

      const staff = await somebody('en', { javaScriptEnabled });
      await signInAs(staff, 'Eleni');
      await staff.go('admin/questions', 'desk');
      await staff.press(staff.page.locator('.work a', { hasText: said.text.slice(0, 20) }).first());
      await staff.page.locator('label', { hasText: 'Andreas' }).locator('input').check().catch(() => {});
      if (await staff.page.locator('main form[action$="/assign"]').count()) await staff.send('/assign', '.form__end button');
      const id = /questions\/(\d+)/.exec(staff.page.url())[1];

      const expert = await somebody('el', { javaScriptEnabled });
      await signInAs(expert, 'Andreas');
      await expert.go(`answering/${id}`, 'answering');
      await expert.page.locator('[name=text]').fill(said.answer);
      await expert.send(`answering/${id}`, 'button:not([name])');

      const later = await somebody(lang, { javaScriptEnabled });
      await later.go('questions/open', 'open');
      await later.page.locator('[name=words]').fill(words.join(' '));
      await later.send('questions/open', '.form__end button');
      await later.sees(said.text.split('.')[0], said.answer);
      await later.fits('thread');
      await later.send(`questions/${id}/consent`);

      await staff.go(`admin/questions/${id}`);
      await staff.send(`questions/${id}/publish`);
      const answer = /answers\/(\d+)/.exec(staff.page.url())[1];
      for (const to of new Set([lang, 'el'])) {
        await staff.go(`admin/answers/${answer}/words/${to}`, 'words-of-answer');
        await staff.page.locator('[name=title]').fill(title);
        await staff.page.locator('[name=summary]').fill('—?');
        await staff.page.locator('[name=text]').fill(said.answer);
        await staff.send(`words/${to}`, '.form__end button');
      }
      await staff.fits('answer');
      await staff.page.locator('[name=topic]').selectOption('daily-life');
      for (const tick of ['redacted', 'right']) await staff.page.locator(`[name=${tick}]`).check();
      await staff.send(`answers/${answer}/publish`, '.form__end button');
      await waitsFor(`${service.address}cyprus/${lang}/questions/`, title);
      await asker.go(`${service.address}cyprus/${lang}/questions/`, 'list');
      const link = asker.page.getByRole('link', { name: title, exact: true });
      // Another answer may be published at the same moment: the page is then made once more.
      for (let tries = 0; tries < 20 && !(await link.count()); tries += 1) await asker.go(`${service.address}cyprus/${lang}/questions/`, 'list');
      await asker.press(link);
      await asker.sees(said.answer);
      await asker.fits('page');
      await waitsFor(`${service.address}my/cyprus/${lang}/search?q=${encodeURIComponent(said.title)}`, `/questions/${answer}/`);
      for (const one of [asker, staff, expert, later]) await one.context.close();
    });
  }
}
