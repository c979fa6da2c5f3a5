// Sitemaps with the same page in every language beside each address.

import { has, pages, text } from './output.mjs';
import { parseXml } from './xml.mjs';

const SITEMAP = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** What is wrong with a site's sitemap. */
export function sitemapFaults(site) {
  const address = /^Sitemap: (\S+)sitemap\.xml$/m.exec(text(site, 'robots.txt'))?.[1] ?? '';
  const start = parseXml(text(site, 'sitemap.xml'));
  const parts = start.name === 'sitemapindex'
    ? start.all('sitemap').map((part) => parseXml(text(site, part.one('loc').text.slice(address.length))))
    : [start];
  const entries = parts.flatMap((part) => part.all('url')).map(read);
  const known = new Map(entries.map((entry) => [entry.loc, entry]));
  const faults = entries.flatMap((entry) => [
    !has(site, fileOf(entry.loc, address)) && `${entry.loc} is not there`,
    entry.modified && Number.isNaN(Date.parse(entry.modified)) && `${entry.loc}: lastmod ${entry.modified}`,
    entry.links.length > 0 && !entry.links.some(({ lang }) => lang === 'x-default') && `${entry.loc}: no x-default`,
    entry.links.length > 0 && !entry.links.some(({ href }) => href === entry.loc) && `${entry.loc} does not name itself`,
    ...entry.links.filter(({ lang }) => lang !== 'x-default').map(({ href }) => {
      const other = known.get(href);
      return !other ? `${entry.loc}: ${href} is not in the sitemap`
        : !other.links.some((link) => link.href === entry.loc) && `${href} does not point back to ${entry.loc}`;
    }),
  ]);
  if (parts.some((part) => part.name !== 'urlset' || part.uri !== SITEMAP)) faults.push('is no sitemap');
  if (known.size !== entries.length) faults.push('names an address twice');
  return [...faults, ...missing(site, known, address)].filter(Boolean).map((fault) => `${site}/sitemap.xml: ${fault}`);
}

function read(url) {
  return {
    loc: url.one('loc').text.trim(),
    modified: url.one('lastmod')?.text,
    links: url.all('link').map((link) => ({ lang: link.attributes.hreflang, href: link.attributes.href })),
  };
}

function fileOf(loc, address) {
  return loc.startsWith(address) ? loc.slice(address.length).replace(/(^|\/)$/, '$1index.html') : undefined;
}

/** Pages that a search engine may show must be named; those with noindex must not. */
function missing(site, known, address) {
  return pages().filter((page) => page.site === site && /^(home|section$|article|about|entry)/.test(page.template)).flatMap((page) => {
    const hidden = /<meta name="robots" content="noindex/.test(page.html);
    const named = known.has(`${address}${page.address}`);
    return hidden === named ? [`${page.file} ${hidden ? 'has noindex and is named' : 'is not named'}`] : [];
  });
}
