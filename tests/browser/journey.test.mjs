// The whole way of an offer: a newcomer registers in Arabic without e-mail, an organisation registers in
// Greek and is verified, writes a course in two languages, a moderator reads it in French and accepts it,
// the static site and its search show it, the newcomer applies and is shown what the organisation will
// see, the organisation accepts, and the newcomer is told. With JavaScript and without.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch, NARROW } from './lib/browser.mjs';
import { blocks, faultsOfBlock } from './lib/json-ld.mjs';
import { demonstration, somebody, waitsFor } from './lib/people.mjs';

const PASSWORD = 'seven quiet lemons';
const WHY = 'أريد أن أتحدث مع جيراني.';

let browser, service;

before(async () => { [browser, service] = await Promise.all([launch(), demonstration()]); });
after(async () => { await browser?.close(); service?.stop(); });

for (const javaScriptEnabled of [false, true]) {
  const word = javaScriptEnabled ? 'with' : 'without';
  test(`an offer goes its whole way, ${word} JavaScript`, async () => {
    const options = { javaScriptEnabled, viewport: NARROW };
    const title = `Ελληνικά της γειτονιάς ${word}`;
    const name = `Geitonia ${word}`;

    // The newcomer comes in Arabic, with a name and a password.
    const amira = await somebody(browser, service.address, 'ar', options);
    await amira.go('register');
    await amira.fill({ role: 'migrant', name: `Nour ${word}`, 'new-password': PASSWORD });
    await amira.send('/register');
    await amira.go('profile/languages');
    await amira.fill({ 'language-1': 'ar', 'level-1': 'native', 'language-2': 'el', 'level-2': 'a1' });
    await amira.send('/profile/languages');
    await amira.go('profile/area');
    await amira.fill({ area: 'limassol' });
    await amira.send('/profile/area');

    // The organisation comes in Greek and confirms its address by the letter.
    const provider = await somebody(browser, service.address, 'el', options);
    await provider.go('register');
    await provider.fill({ role: 'provider', name, 'new-password': PASSWORD, email: `${word}@geitonia.example` });
    await provider.send('/register');
    await provider.go('mail');
    const link = await provider.page.locator('a[href*="confirm?pass="]').first().getAttribute('href');
    await provider.go(link);
    await provider.send('/confirm');
    await provider.go('provider/edit');
    await provider.fill({ name, areas: 'limassol', languages: 'el', email: `${word}@geitonia.example`, 'text-el-about': 'Μαθαίνουμε μαζί.' });
    await provider.send('/provider/edit');
    await provider.send('/provider/ask');

    // Somebody of staff verifies it.
    const moderator = await somebody(browser, service.address, 'fr', options);
    await moderator.signInAs('Marios');
    await moderator.go('moderation');
    await moderator.press(moderator.page.locator('.waits__title a', { hasText: name }));
    await moderator.sees('Μαθαίνουμε μαζί.');
    await moderator.send('/verify');
    await moderator.sees('Marquée comme vérifiée');

    // A course in two languages.
    await provider.go('listings/new/training');
    await provider.page.locator('select[name=add]').selectOption('ar');
    await provider.press(provider.page.locator('button[name=go][value=add]'));
    await provider.fill({ 'text-ar-title': `يونانية الحي ${word}`, 'text-ar-summary': 'مرتان في الأسبوع.', 'text-ar-text': 'تعالوا كما أنتم.' });
    await provider.press(provider.page.locator('button[value=tab-el]'));
    const starts = new Date(Date.now() + 40 * 86_400_000).toISOString().slice(0, 10);
    await provider.fill({
      'text-el-title': title, 'text-el-summary': 'Δύο φορές την εβδομάδα.', 'text-el-text': 'Ελάτε όπως είστε.',
      'fact-topic': 'language', 'fact-starts': `${starts}T18:00`, 'fact-areas': 'limassol', 'fact-price': '0',
      'fact-place': 'Πλατεία Επίδειξης 2, Λεμεσός', 'fact-capacity': '2',
      'fact-languages_language-1': 'el', 'fact-languages_level-1': 'A1',
    });
    await provider.press(provider.page.locator('.form__end button, form button[value=save]:not(.visually-hidden)').last());
    await provider.sees(title);
    const listing = /listings\/(\d+)/.exec(provider.page.url())[1];
    await provider.send(`/listings/${listing}/submit`);

    // A moderator reads it in both languages and accepts it.
    await moderator.go(`moderation/listings/${listing}`);
    await moderator.sees(title, 'يونانية الحي', 'Limassol');
    await moderator.go(`moderation/listings/${listing}/preview`);
    await moderator.sees(title);
    await moderator.go(`moderation/listings/${listing}`);
    await moderator.send(`/${listing}/accept`);
    await moderator.sees('Publié');

    // The static site shows it: in the list, by itself, with its organisation, and in the search.
    const site = `${service.address}cyprus/`;
    await waitsFor(`${site}ar/training/`, `يونانية الحي ${word}`);
    const html = await waitsFor(`${site}el/training/${listing}/`, title);
    const found = blocks({ html });
    assert.equal(found.length, 1);
    assert.deepEqual(faultsOfBlock(found[0]).filter((fault) => !fault.includes('no whole address')), []);
    assert.equal(JSON.parse(found[0])['@type'], 'Course');
    await waitsFor(`${service.address}my/cyprus/el/search?q=${encodeURIComponent(title)}`, `training/${listing}/`);
    await amira.go(`${site}ar/training/${listing}/`);
    await amira.press(amira.page.locator('.facts a', { hasText: name }));
    await amira.page.waitForURL('**/ar/providers/*/');
    await amira.sees(`يونانية الحي ${word}`);
    await amira.press(amira.page.locator('.card a', { hasText: 'يونانية الحي' }));
    await amira.page.waitForURL(`**/ar/training/${listing}/`);

    // The newcomer applies, and is shown exactly what the organisation will see.
    await amira.press(amira.page.locator(`a[href$="/listings/${listing}/apply"]`));
    await amira.fill({ 'question-why': WHY });
    await amira.send('/apply');
    const shown = await amira.page.locator('main .facts').first().innerText();
    assert.ok(shown.includes(`Nour ${word}`) && shown.includes('ليماسول'), shown);
    await amira.press(amira.page.locator('main button[value=send]'));
    const application = /applications\/(\d+)/.exec(amira.page.url())[1];

    // The organisation sees that and no more, and accepts.
    await provider.go('received');
    await provider.press(provider.page.locator(`form[action$="/received/${application}/open"] button`));
    await provider.sees(`Nour ${word}`, 'Λεμεσός', WHY);
    await provider.send('/accept');

    // The newcomer is told, and the public page counts one place less.
    await amira.go(`applications/${application}`);
    await amira.sees('لديك مكان');
    await waitsFor(`${site}el/training/${listing}/`, 'Έμεινε 1 θέση');

    // When the organisation ends it, the page is gone and says so.
    await provider.go(`listings/${listing}/close`);
    await provider.send(`/listings/${listing}/close`);
    for (let tries = 0; tries < 200; tries += 1) {
      const answer = await fetch(`${site}el/training/${listing}/`);
      if (answer.status === 410) break;
      await new Promise((done) => setTimeout(done, 100));
    }
    const gone = await amira.go(`${site}ar/training/${listing}/`);
    assert.equal(gone.status(), 410);
    await amira.sees('انتهى هذا العرض');
    await Promise.all([amira, provider, moderator].map((one) => one.context.close()));
  });
}
