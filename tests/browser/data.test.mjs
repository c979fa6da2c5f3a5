// What machines read: JSON-LD, sitemap, feeds, manifests, and what a host and a robot are told.

import { test } from 'node:test';
import { none } from './lib/browser.mjs';
import { elements, files, has, pages, sites, text } from './lib/output.mjs';
import { blocks, faultsOfBlock } from './lib/json-ld.mjs';
import { typeFaults } from './lib/schema-types.mjs';
import { feedFaults } from './lib/feeds.mjs';
import { sitemapFaults } from './lib/sitemap.mjs';
import { fits, headerRules } from './lib/server.mjs';

test('the JSON-LD of every page parses, and every value in it has the right form', () => {
  none(pages().flatMap((page) => blocks(page).flatMap((block) => faultsOfBlock(block).map((fault) => `${page.name}: ${fault}`))));
});

test('every article, section and landing page has JSON-LD', () => {
  none(pages().filter((page) => /^(article|section$|home)/.test(page.template) && !blocks(page).length).map((page) => page.name));
});

test('the JSON-LD of every page fits the types of schema.org', () => {
  none(typeFaults(pages().flatMap((page) => blocks(page).map((block) => ({ page: page.name, block })))));
});

test('every sitemap is XML, names pages that exist, and its languages point to each other', () => {
  none(sites.flatMap((site) => sitemapFaults(site)));
});

test('every feed is Atom with a language, lasting ids, dates, and entries that exist', () => {
  none(sites.flatMap((site) => files(site).filter((file) => file.endsWith('feed.xml')).flatMap((file) => feedFaults(site, file))));
});

test('every language and section has a feed', () => {
  none(sites.flatMap((site) => pages()
    .filter((page) => page.site === site && ['home', 'section'].includes(page.template))
    .filter((page) => !has(site, page.file.replace('index.html', 'feed.xml')))
    .map((page) => `${page.name} has no feed`)));
});

test('every web manifest parses, and its addresses lead to files', () => {
  none(sites.flatMap((site) => files(site).filter((file) => file.endsWith('.webmanifest')).flatMap((file) => {
    const manifest = JSON.parse(text(site, file));
    const wanted = ['name', 'short_name', 'lang', 'dir', 'start_url', 'display', 'icons'];
    const inside = (address) => new URL(address, `http://site.example/${file}`).pathname.slice(1).replace(/(^|\/)$/, '$1index.html');
    const addresses = [manifest.start_url, ...(manifest.icons ?? []).map((icon) => icon.src)].filter(Boolean);
    return [
      ...wanted.filter((key) => !manifest[key]).map((key) => `${site}/${file}: no ${key}`),
      ...addresses.filter((address) => !has(site, inside(address))).map((address) => `${site}/${file}: ${address} leads nowhere`),
    ];
  })));
});

test('_headers keep a strict policy, robots.txt names the sitemap, security.txt expires within a year', () => {
  none(sites.flatMap((site) => {
    const rules = headerRules(text(site, '_headers'));
    const page = Object.fromEntries(rules.filter((rule) => fits(rule.pattern, '/el/health/')).flatMap((rule) => rule.headers).map(([name, value]) => [name.toLowerCase(), value]));
    const policy = page['content-security-policy'] ?? '';
    const expires = Date.parse(/^Expires: (.+)$/m.exec(text(site, '.well-known/security.txt'))?.[1]);
    const days = (expires - Date.now()) / 86_400_000;
    return [
      !/default-src 'none'/.test(policy) && `no strict policy: ${policy}`,
      /unsafe-|https?:|\*/.test(policy) && `policy too wide: ${policy}`,
      page['x-content-type-options'] !== 'nosniff' && 'no nosniff',
      !page['referrer-policy'] && 'no referrer policy',
      !/^Sitemap: https:\/\/\S+sitemap\.xml$/m.test(text(site, 'robots.txt')) && 'robots.txt names no sitemap',
      !/^Contact: (mailto:|https:)/m.test(text(site, '.well-known/security.txt')) && 'security.txt has no contact',
      !(days > 0 && days < 366) && `security.txt expires in ${Math.round(days)} days`,
      !has(site, '.nojekyll') && 'no .nojekyll',
    ].filter(Boolean).map((fault) => `${site}: ${fault}`);
  }));
});

test('every redirection leads to a page, and every language has its 404', () => {
  none(sites.flatMap((site) => text(site, '_redirects').split('\n').filter(Boolean).flatMap((line) => {
    const [from, to, status] = line.split(/\s+/);
    const file = to.replace(/^\//, '').replace(/(^|\/)$/, '$1index.html');
    return [!has(site, file) && `${site}: ${from} leads to ${to}, which is not there`, !/^(301|302|404)$/.test(status) && `${site}: ${line}`].filter(Boolean);
  })));
  none(sites.flatMap((site) => languages(site).filter((lang) => !has(site, `${lang}/404.html`)).map((lang) => `${site}/${lang} has no 404`)));
});

test('every official word of every article is explained in the reader’s language', () => {
  none(pages().filter((page) => page.template.startsWith('article')).flatMap((page) => {
    const [, words = ''] = /<section class="terms">(.*?)<\/section>/s.exec(page.html) ?? [];
    return [...words.matchAll(/<li>(.*?)<\/li>/gs)]
      .filter(([, word]) => !/<p[ >]/.test(word))
      .map(([, word]) => `${page.name}: ${word.replace(/<[^>]*>/g, '')} has no meaning`);
  }));
});

function languages(site) {
  return [...new Set(pages().filter((page) => page.site === site && page.template === 'home').map((page) => page.lang))];
}

test('every page names itself and its other languages the same way, with x-default', () => {
  const known = new Map();
  for (const page of pages()) {
    const head = elements(page.html).filter(({ name }) => name === 'link');
    const links = head.filter(({ attributes }) => attributes.rel === 'alternate' && attributes.hreflang);
    const canonical = head.find(({ attributes }) => attributes.rel === 'canonical')?.attributes.href;
    if (links.length) known.set(canonical, { page, links: links.map(({ attributes }) => `${attributes.hreflang} ${attributes.href}`).sort() });
  }
  none([...known.values()].flatMap(({ page, links }) => [
    !links.some((link) => link.startsWith('x-default ')) && `${page.name}: no x-default`,
    ...links.map((link) => link.split(' ')).filter(([lang]) => lang !== 'x-default').flatMap(([, address]) => {
      const other = known.get(address);
      return !other ? [`${page.name}: ${address} does not answer`]
        : other.links.join() !== links.join() && page.template !== 'chooser' && other.page.template !== 'chooser' ? [`${page.name} and ${other.page.name} name different languages`] : [];
    }),
  ].filter(Boolean)));
});
