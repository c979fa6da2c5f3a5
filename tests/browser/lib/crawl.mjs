// Pages of the service as people find them: by links.

import assert from 'node:assert/strict';
import { waitsFor } from './people.mjs';

/** Pages that nobody needs an account for and that few links lead to. */
export const OPEN = ['sign-in', 'register', 'forgot', 'recover', 'reset?pass=old', 'no-such-page'];

/** A path as the table of routes has it, so that one page of each is looked at. */
export const template = (path) => path.split('?')[0].replace(/\/\d+(?=\/|$)/g, '/:id')
  .replace(/\/\d{4}-\d\d-\d\dT\d+/, '/:date').replace(/(suggested|letters)\/[^/]+/, '$1/:link');

/** So many pages of one template are asked where they lead: a draft leads elsewhere than what is public. */
const ASKED = 6;

/** Paths behind the language that somebody finds from their own page and some others, one a template. */
export async function found(context, origin, others) {
  const begin = `${origin}/my/cyprus/en/`;
  const waiting = ['', ...others];
  const [asked, times, pages] = [new Set(), new Map(), new Map()];
  while (waiting.length) {
    const path = waiting.shift();
    const kind = template(path);
    if (asked.has(path) || times.get(kind) === ASKED) continue;
    asked.add(path);
    times.set(kind, (times.get(kind) ?? 0) + 1);
    const answer = await context.request.get(begin + path);
    assert.ok(answer.status() < 500, `${path}: ${answer.status()}`);
    const elsewhere = !path.startsWith('sign-in') && answer.url().startsWith(`${begin}sign-in`);
    if (elsewhere || !(answer.headers()['content-type'] ?? '').startsWith('text/html')) continue;
    if (!pages.has(kind)) pages.set(kind, path);
    const html = await answer.text();
    // What is opened by a button, because that is told to somebody, has a page afterwards.
    const opened = [...html.matchAll(/action="([^"]*\/\d+)\/open"/g)];
    for (const [, href] of [...html.matchAll(/href="([^"#]*)/g), ...opened]) {
      const whole = new URL(href.replaceAll('&amp;', '&'), begin + path).href;
      if (whole.startsWith(begin) && !whole.includes('/sign-in?next')) waiting.push(whole.slice(begin.length));
    }
  }
  return [...pages.values()];
}

/** Where public pages of offers, events and answers lead to, behind the language: the last of each kind first. */
export async function publicWays(origin) {
  const published = JSON.parse(await waitsFor(`${origin}/published.json`, '"module":"training"'));
  const pages = published.sites.cyprus.map(({ module, id }) => `${module}/${id}/`).reverse();
  const ways = new Set();
  for (const page of [...pages, 'events/', 'questions/']) {
    const html = await (await fetch(`${origin}/cyprus/en/${page}`)).text();
    for (const [, path] of html.matchAll(/href="\/my\/cyprus\/en\/([^"#]*)/g)) ways.add(path.replaceAll('&amp;', '&'));
  }
  return [...ways];
}
