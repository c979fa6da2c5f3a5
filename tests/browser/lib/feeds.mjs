// RFC 4287 as far as a feed of articles uses it.

import { has, text } from './output.mjs';
import { parseXml } from './xml.mjs';

const ATOM = 'http://www.w3.org/2005/Atom';
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

/** What is wrong with a feed. */
export function feedFaults(site, file) {
  const feed = parseXml(text(site, file));
  const lang = file.split('/')[0];
  const links = feed.all('link');
  const self = links.find((link) => link.attributes.rel === 'self')?.attributes.href ?? '';
  const root = self.endsWith(file) ? self.slice(0, -file.length) : undefined;
  const entries = feed.all('entry');
  const ids = [feed, ...entries].map((element) => element.one('id')?.text);
  return [
    (feed.name !== 'feed' || feed.uri !== ATOM) && 'is no Atom feed',
    feed.attributes['xml:lang'] !== lang && `has xml:lang ${feed.attributes['xml:lang']}`,
    !root && `names itself ${self}`,
    !links.some((link) => (link.attributes.rel ?? 'alternate') === 'alternate') && 'links to no page',
    // A calendar may be empty for a while; a section never is.
    !entries.length && !file.endsWith('/events/feed.xml') && 'has no entry',
    !feed.one('author') && entries.some((entry) => !entry.one('author')) && 'has no author',
    new Set(ids).size !== ids.length && 'has an id twice',
    entries.some((entry) => entry.one('updated')?.text > feed.one('updated')?.text) && 'is older than an entry',
    ...[feed, ...entries].flatMap((element) => partFaults(site, element, root)),
  ].filter(Boolean).map((fault) => `${site}/${file}: ${fault}`);
}

function partFaults(site, element, root) {
  const name = element.one('title')?.text ?? element.name;
  const link = element.all('link').find((one) => one.attributes.rel !== 'self')?.attributes.href ?? '';
  const path = root && link.startsWith(root) ? link.slice(root.length).replace(/(^|\/)$/, '$1index.html') : undefined;
  return [
    !element.one('title')?.text.trim() && `${name}: no title`,
    !/^(https:\/\/|tag:|urn:)\S+$/.test(element.one('id')?.text ?? '') && `${name}: its id is no address: ${element.one('id')?.text}`,
    !MOMENT.test(element.one('updated')?.text ?? '') && `${name}: updated ${element.one('updated')?.text}`,
    element.one('updated')?.text.startsWith('1970') && `${name}: updated in 1970`,
    !(path && has(site, path)) && `${name}: links to ${link}, which is not there`,
    element.name === 'entry' && !element.one('summary') && !element.one('content') && `${name}: no summary`,
  ].filter(Boolean);
}
