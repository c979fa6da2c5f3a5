// Every address in every built file leads to a file of the output, or to an honest address elsewhere.

import { test } from 'node:test';
import { none } from './lib/browser.mjs';
import { elements, files, has, pages, sites, text } from './lib/output.mjs';
import { addressesOf, resolve } from './lib/links.mjs';

const parsed = new Map(pages().map((page) => {
  const found = elements(page.html);
  return [page.name, {
    page,
    addresses: found.flatMap(addressesOf),
    ids: found.map((element) => element.attributes.id).filter((id) => id !== undefined),
  }];
}));

test('every link, picture, style and script of every page leads to a file of the output', () => {
  none([...parsed.values()].flatMap(({ page, addresses }) => addresses.flatMap(({ address, from }) => {
    const target = resolve(page.file, address);
    if (target.elsewhere || target.bad) return target.bad ? [`${page.name}: ${from} ${address}: ${target.bad}`] : [];
    return has(page.site, target.file) ? [] : [`${page.name}: ${from} ${address}: no file ${target.file}`];
  })));
});

test('every #fragment leads to an element of its page', () => {
  none([...parsed.values()].flatMap(({ page, addresses }) => addresses.flatMap(({ address, from }) => {
    const target = resolve(page.file, address);
    if (!target.fragment || target.elsewhere || !target.file?.endsWith('.html')) return [];
    const ids = parsed.get(`${page.site}/${target.file}`)?.ids ?? [];
    return ids.includes(target.fragment) ? [] : [`${page.name}: ${from} ${address}: no element #${target.fragment}`];
  })));
});

test('no page has one id twice', () => {
  none([...parsed.values()].flatMap(({ page, ids }) =>
    ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${page.name}: #${id}`)));
});

test('every page can be reached from its site’s root by links', () => {
  none(sites.flatMap((site) => {
    const seen = new Set(['index.html']);
    const waiting = ['index.html'];
    while (waiting.length) {
      const from = waiting.pop();
      for (const { address } of parsed.get(`${site}/${from}`)?.addresses ?? []) {
        const { file } = resolve(from, address);
        if (file?.endsWith('.html') && !seen.has(file)) { seen.add(file); waiting.push(file); }
      }
    }
    return pages()
      .filter((page) => page.site === site && !['moved', 'not-found'].includes(page.template) && !seen.has(page.file))
      .map((page) => `${page.name} is linked from nowhere`);
  }));
});

test('every mail address and telephone number can be followed', () => {
  const forms = { mailto: /^mailto:(\?|[^:@\s]+@[^:@\s]+$)/, tel: /^tel:\+?\d+$/ };
  none([...parsed.values()].flatMap(({ page, addresses }) => addresses.flatMap(({ address, from }) => {
    const form = forms[address.split(':')[0]];
    return !form || form.test(address) ? [] : [`${page.name}: ${from} ${address}`];
  })));
});

test('every address in a style sheet leads to a file of the output', () => {
  none(sites.flatMap((site) => files(site).filter((file) => file.endsWith('.css')).flatMap((file) =>
    [...text(site, file).matchAll(/url\(\s*["']?([^"')]+)/g)].flatMap(([, address]) => {
      const target = resolve(file, address);
      return target.elsewhere ? (address.startsWith('data:') ? [] : [`${site}/${file}: ${address} is elsewhere`])
        : has(site, target.file) ? [] : [`${site}/${file}: ${address}: no such file`];
    }))));
});

test('the output works from file://: no address of a page begins with a slash', () => {
  none([...parsed.values()].flatMap(({ page, addresses }) => page.template === 'not-found' ? [] : addresses
    .filter(({ address }) => address.startsWith('/') && !resolve(page.file, address).elsewhere)
    .map(({ address, from }) => `${page.name}: ${from} ${address}`)));
});
