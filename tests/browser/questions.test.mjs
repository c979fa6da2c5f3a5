// A question goes its whole way: somebody asks without a name, writes four words down, an expert
// answers, the words open the answer in another browser, the asker agrees, a moderator publishes,
// and the static site and its search have it. In three languages, with JavaScript and without.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch, NARROW } from './lib/browser.mjs';
import { demonstration, somebody, waitsFor } from './lib/people.mjs';

/** What is asked in each language; the French one sounds like danger. */
const ASKED = {
  el: { text: 'Πόσες μέρες άδειας έχω τον χρόνο;', title: 'Άδεια τον χρόνο', answer: 'Τουλάχιστον τέσσερις εβδομάδες.' },
  fr: { text: 'Mon patron me frappe et garde mon salaire. Que faire ?', title: 'Salaire gardé', answer: 'Appelez le Département du Travail.' },
  ar: { text: 'كم يوم إجازة لي في السنة؟', title: 'أيام الإجازة', answer: 'أربعة أسابيع على الأقل.' },
};

let browser, service;

before(async () => { [browser, service] = await Promise.all([launch(), demonstration()]); });
after(async () => { await browser?.close(); service?.stop(); });

for (const javaScriptEnabled of [false, true]) {
  for (const [lang, said] of Object.entries(ASKED)) {
    const how = javaScriptEnabled ? 'with' : 'without';
    test(`a question goes its whole way in ${lang}, ${how} JavaScript`, async () => {
      const title = `${said.title} ${how}`;
      const asker = await somebody(browser, service.address, lang, { javaScriptEnabled, viewport: NARROW });
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

      const staff = await somebody(browser, service.address, 'en', { javaScriptEnabled, viewport: NARROW });
      await staff.signInAs('Eleni');
      await staff.go('admin/questions', 'desk');
      await staff.press(staff.page.locator('.work a', { hasText: said.text.slice(0, 20) }).first());
      await staff.page.locator('label', { hasText: 'Andreas' }).locator('input').check().catch(() => {});
      if (await staff.page.locator('main form[action$="/assign"]').count()) await staff.send('/assign', '.form__end button');
      const id = /questions\/(\d+)/.exec(staff.page.url())[1];

      const expert = await somebody(browser, service.address, 'el', { javaScriptEnabled, viewport: NARROW });
      await expert.signInAs('Andreas');
      await expert.go(`answering/${id}`, 'answering');
      await expert.page.locator('[name=text]').fill(said.answer);
      await expert.send(`answering/${id}`, 'button:not([name])');

      const later = await somebody(browser, service.address, lang, { javaScriptEnabled, viewport: NARROW });
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
