// A concert is suggested without an account, a moderator accepts it, and it stands in the agenda, in the
// month, on a page of its own and in the file for the calendar of a phone: in Greek, French and Arabic,
// with JavaScript and without. The files are read by two programs that are not ours.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { launch, NARROW, WIDE, none } from './lib/browser.mjs';
import { blocks, faultsOfBlock } from './lib/json-ld.mjs';
import { demonstration, project, somebody, waitsFor } from './lib/people.mjs';
import { ICAL } from './lib/tools.mjs';

let browser, service;

before(async () => { [browser, service] = await Promise.all([launch(), demonstration()]); });
after(async () => { await browser?.close(); service?.stop(); });

const WORDS = {
  el: ['Συναυλία της άνοιξης', 'Μουσική για όλους.', 'Πλατεία Φανερωμένης'],
  fr: ['Concert de printemps', 'De la musique pour tous.', 'Place du marché'],
  ar: ['حفلة الربيع', 'موسيقى للجميع.', 'ساحة السوق'],
};

/** A day so many days from now, as fields of days want it. */
function dayIn(days) {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

for (const lang of ['el', 'fr', 'ar']) {
  for (const javaScriptEnabled of [false, true]) {
    test(`a concert goes from a suggestion into the calendar (${lang}, JavaScript ${javaScriptEnabled ? 'on' : 'off'})`, async () => {
      const days = 40 + ['el', 'fr', 'ar'].indexOf(lang) * 2 + Number(javaScriptEnabled);
      const [title, summary, place] = WORDS[lang];
      const guest = await somebody(browser, service.address, lang, { javaScriptEnabled, viewport: NARROW });
      await guest.go(`${service.address}cyprus/${lang}/events/`);
      // The page may come anew in this moment, because something else was published.
      await guest.go(new URL(await guest.page.locator('main a[href$="events/suggest"]').getAttribute('href'), service.address).href);
      const wanted = { lang, title, summary, 'starts-day': dayIn(days), 'starts-time': '19:00', 'ends-time': '18:00', way: 'place', place, areas: 'nicosia' };
      await guest.fill(wanted);
      await guest.send('/events/suggest');
      assert.equal(await guest.page.locator('.mistakes a[href="#ends-time"]').count(), 1, 'it ends before it begins');
      assert.equal(await guest.page.locator('[name="title"]').inputValue(), title, 'what was typed is kept');
      await guest.fill({ 'ends-time': '21:00' });
      await guest.send('/events/suggest');
      const own = guest.page.url().split('?')[0];
      assert.match(own, /\/suggested\//);

      const moderator = await somebody(browser, service.address, lang, { javaScriptEnabled, viewport: WIDE });
      await moderator.signInAs('Eleni');
      await moderator.go('events/queue');
      await moderator.press(moderator.page.locator('.work__title a', { hasText: title }).first());
      await moderator.sees(summary, place);
      await moderator.send('/accept');

      const agenda = `${service.address}cyprus/${lang}/events/area/nicosia/`;
      await waitsFor(`${service.address}cyprus/${lang}/events/calendar.ics`, `${dayIn(days).replaceAll('-', '')}T190000`);
      await guest.go(own);
      const link = await guest.page.locator('main .work__actions a.button').getAttribute('href');
      await guest.go(new URL(link, own).href);
      const event = guest.page.url();
      await guest.sees(title, summary, place);
      const faults = blocks({ html: await guest.page.content() }).flatMap((block) => faultsOfBlock(block.replaceAll(service.address, 'https://cyprus.example/')));
      none(faults);
      assert.match(await guest.page.content(), /"eventStatus":"https:\/\/schema.org\/EventScheduled"/);

      await found(guest, agenda, title);
      await guest.go(`${service.address}cyprus/${lang}/events/${dayIn(days).slice(0, 7)}/`);
      const cell = guest.page.locator('table.month td', { has: guest.page.locator(`time[datetime="${dayIn(days)}"]`) });
      assert.match(await cell.innerText(), new RegExp(title));

      const file = await (await fetch(`${event}event.ics`)).text();
      const [read] = ICAL.parse(file)[2].filter(([name]) => name === 'vevent');
      const property = (name) => read[1].find(([own]) => own === name);
      assert.equal(property('summary')[3], title);
      assert.equal(property('dtstart')[3], `${dayIn(days)}T19:00:00`);
      assert.equal(property('dtstart')[1].tzid, 'Asia/Nicosia');
      await Promise.all([guest.context.close(), moderator.context.close()]);
    });
  }
}

/** Looks through the pages of an agenda. */
async function found(guest, first, title) {
  await guest.go(first);
  for (let pages = 0; pages < 10; pages += 1) {
    if (await guest.page.locator('.agenda .date', { hasText: title }).count()) return;
    const next = guest.page.locator('a[rel="next"]');
    assert.ok(await next.count(), `“${title}” is on no page of ${first}`);
    await guest.press(next);
  }
}

/** Every file for calendars that the pages of a site name. */
async function calendars() {
  const names = { cyprus: ['el', 'en', 'fr', 'it', 'es', 'ar'], spain: ['es', 'en', 'fr', 'ar'], italy: ['it', 'en', 'fr', 'ar'] };
  const found = new Map();
  for (const [site, languages] of Object.entries(names)) {
    for (const lang of languages) {
      const base = `${service.address}${site}/${lang}/events/`;
      const page = await waitsFor(base, 'calendar.ics');
      const paths = [...page.matchAll(/href="(?:\.\.\/)*[a-z]{2}\/events\/([^"]+)"/g)].map(([, path]) => path);
      const events = [...new Set(paths.filter((path) => /^\d+\/$/.test(path)))].map((path) => `${path}event.ics`);
      const areas = [...new Set(paths.filter((path) => /^area\/[^/]+\/$/.test(path)))].map((path) => `${path}calendar.ics`);
      for (const path of ['calendar.ics', ...areas, ...events]) {
        const answer = await fetch(base + path);
        assert.equal(answer.status, 200, base + path);
        assert.match(answer.headers.get('content-type'), /^text\/calendar/, base + path);
        found.set(`${site}/${lang}/${path}`, await answer.text());
      }
    }
  }
  return found;
}

test('every file for calendars is read by ical.js and by icalendar, with the zones that it names', async () => {
  const all = await calendars();
  assert.ok(all.size > 100, `${all.size} files`);
  none([...all].flatMap(([name, text]) => faultsOfFile(text).map((fault) => `${name}: ${fault}`)));
  const python = join(project, 'tests/tools/.venv/bin/python');
  const input = [...all].map(([name, text]) => `${JSON.stringify({ name, text })}\n`).join('');
  const read = spawnSync(python, [join(project, 'tests/tools/calendars.py')], { input, encoding: 'utf8', maxBuffer: 1 << 26 });
  assert.equal(read.status, 0, read.error?.message ?? read.stderr);
  none(read.stdout.split('\n').filter(Boolean));
});

function faultsOfFile(text) {
  const lines = text.split('\r\n');
  const calendar = new ICAL.Component(ICAL.parse(text));
  const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  const zones = calendar.getAllSubcomponents('vtimezone').map((zone) => zone.getFirstPropertyValue('tzid'));
  const names = events.map((event) => `${event.uid} ${event.recurrenceId ?? ''}`);
  return [
    text.includes('\n') && text.replaceAll('\r\n', '').includes('\n') && 'a line does not end in CRLF',
    lines.some((line) => Buffer.byteLength(line) > 75) && 'a line is longer than 75 octets',
    !events.length && 'has no event',
    new Set(names).size !== names.length && 'names an event twice',
    ...events.flatMap((event) => [
      !event.summary && 'an event has no title',
      event.endDate.compare(event.startDate) <= 0 && `${event.summary} ends before it begins`,
      !event.startDate.isDate && !zones.includes(event.component.getFirstProperty('dtstart').getParameter('tzid')) && `${event.summary} names a zone that is not there`,
    ]),
  ].filter(Boolean);
}

test('what is cancelled, moved, online or takes whole days is shown as such', async () => {
  const reader = await somebody(browser, service.address, 'fr', { viewport: NARROW });
  await waitsFor(`${service.address}cyprus/fr/events/`, 'Forum de l’emploi');
  await found(reader, `${service.address}cyprus/fr/events/`, 'Forum de l’emploi');
  const row = (title) => reader.page.locator('.agenda .date', { hasText: title }).first();
  assert.match(await row('Forum de l’emploi').innerText(), /Annulé/);
  await found(reader, `${service.address}cyprus/fr/events/`, 'Promenade dans la vieille ville');
  assert.match(await row('Promenade dans la vieille ville').innerText(), /Déplacé/);
  await found(reader, `${service.address}cyprus/fr/events/`, 'Fête du quartier');
  assert.match(await row('Fête du quartier').innerText(), /Toute la journée/);
  await found(reader, `${service.address}cyprus/fr/events/way/online/`, 'titres de séjour');
  assert.match(await row('titres de séjour').innerText(), /En ligne/);
  await reader.context.close();
});

test('search finds events, and narrows to them', async () => {
  const reader = await somebody(browser, service.address, 'el', { javaScriptEnabled: false });
  await reader.go('search?q=%CE%BA%CE%B1%CF%86%CE%AD+%CE%B3%CE%BB%CF%89%CF%83%CF%83%CF%8E%CE%BD&section=events');
  await reader.sees('Καφέ γλωσσών');
  await reader.context.close();
});
