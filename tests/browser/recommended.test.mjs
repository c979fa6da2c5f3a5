// Recommendations and news as people meet them, in Greek, French and Arabic, with JavaScript and without:
// what fits and why, put away, switched off; the same without an account; how one is told; a private feed.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch, NARROW, WIDE } from './lib/browser.mjs';
import { demonstration, somebody } from './lib/people.mjs';

const WORDS = {
  el: { title: 'Προτάσεις για εσάς', course: 'Ελληνικά για αρχάριους', level: 'Ελληνικά A1', find: 'Τι ταιριάζει', news: 'Τα νέα σας', saved: 'Αποθηκεύτηκε', more: 'Γιατί το βλέπω;', read: 'Όλα σημειώθηκαν' },
  fr: { title: 'Recommandé pour vous', course: 'Le grec pour débutants', level: 'Grec A1', find: 'Ce qui convient', news: 'Vos nouvelles', saved: 'enregistré', more: 'Pourquoi est-ce que je vois cela ?', read: 'marqué comme lu' },
  ar: { title: 'موصى به لك', course: 'اليونانية للمبتدئين', level: 'اليونانية A1', find: 'ما يناسبك', news: 'أخبارك', saved: 'حُفظ', more: 'لماذا أرى هذا؟', read: 'عُلِّم كل شيء' },
};

let browser, service;

before(async () => { [browser, service] = await Promise.all([launch(), demonstration()]); });
after(async () => { await browser?.close(); service?.stop(); });

for (const lang of ['el', 'fr', 'ar']) {
  for (const javaScriptEnabled of [true, false]) {
    const how = `${lang}, JavaScript ${javaScriptEnabled ? 'on' : 'off'}`;
    const viewport = javaScriptEnabled ? WIDE : NARROW;

    test(`without an account one is told what fits and why (${how})`, async () => {
      const own = await somebody(browser, service.address, lang, { javaScriptEnabled, viewport });
      await own.go('find', 'find');
      await own.page.check('[name="seeking"][value="training"]');
      await own.page.selectOption('[name="language-1"]', 'ar');
      await own.page.locator('[name="level-1"]').first().evaluate((one) => one.localName);
      await own.page.selectOption('[name="level-1"]', 'native');
      const area = own.page.locator('[name="area"][value="limassol"]');
      if (await area.count()) await area.check();
      else await own.page.selectOption('[name="area"]', 'limassol');
      await own.page.check('[name="times"][value="evenings"]');
      await own.send('/find', 'button.button');
      await own.sees(WORDS[lang].find);
      await own.sees(WORDS[lang].course);
      await own.sees(WORDS[lang].level);
      assert.ok(own.page.url().endsWith('/find'), 'nothing stands in the address');
      await own.fits('found');
      await own.context.close();
    });

    test(`with an account one sees reasons, puts away, and says what counts (${how})`, async () => {
      const own = await somebody(browser, service.address, lang, { javaScriptEnabled, viewport });
      await own.signInAs('Fatima');
      await own.go('', 'panel');
      await own.sees(WORDS[lang].title);
      await own.go('recommendations');
      await own.page.locator('details.match__more summary').first().click();
      await own.sees(WORDS[lang].more);
      await own.fits('recommendations');
      const first = (await own.page.locator('.match__title').first().innerText()).trim();
      await own.press(own.page.locator('main form[action$="/hide"] button').first());
      const titles = await own.page.locator('.match__title').allInnerTexts();
      assert.ok(!titles.map((title) => title.trim()).includes(first), `${first} is still there`);
      await own.page.locator('details.shown summary').click();
      await own.send('/show');
      await own.go('recommendations/settings', 'counts');
      await own.page.uncheck('[name="counts"][value="nearness"]');
      await own.send('recommendations/settings', 'button.button');
      await own.sees(WORDS[lang].saved);
      await own.go('recommendations/settings');
      await own.page.check('[name="counts"][value="nearness"]');
      await own.send('recommendations/settings', 'button.button');
      await own.context.close();
    });

    test(`one reads what happened, decides how one is told, and has a feed (${how})`, async () => {
      const own = await somebody(browser, service.address, lang, { javaScriptEnabled, viewport });
      await own.signInAs('Amira');
      await own.go('notifications');
      await own.sees(WORDS[lang].news);
      assert.ok(await own.page.locator('.news__item').count() > 0, 'the demonstration has news');
      await own.fits('news');
      if (await own.page.locator('form[action$="notifications/read"]').count()) {
        await own.send('notifications/read');
        await own.sees(WORDS[lang].read);
      }
      assert.equal(await own.page.locator('.news__item--new').count(), 0);
      await own.send('notifications/feed');
      const feed = (await own.page.locator('code.secret').innerText()).trim();
      const answer = await fetch(feed);
      assert.equal(answer.status, 200);
      assert.match(answer.headers.get('content-type'), /^application\/atom\+xml/);
      await own.send('notifications/feed/end');
      assert.equal((await fetch(feed)).status, 404, 'it was taken back');
      await own.go('notifications/settings', 'settings');
      await own.page.check('[name="messages"][value="daily"]');
      await own.send('notifications/settings', 'button.button');
      await own.sees(WORDS[lang].saved);
      await own.context.close();
    });
  }
}
