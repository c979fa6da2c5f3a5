// The addresses that an element names, and where an address leads.

const PLAIN = { a: 'href', area: 'href', link: 'href', img: 'src', source: 'src', script: 'src', iframe: 'src',
  video: 'src', audio: 'src', form: 'action', use: 'href', image: 'href', blockquote: 'cite', q: 'cite' };

/** Schemes of addresses that leave the site; only https pages, and what a phone can do with a number. */
const ELSEWHERE = /^(https:|mailto:|tel:|sms:|geo:|data:image\/)/;

/** What an element leads to: `{ address, from }`. */
export function addressesOf({ name, attributes }) {
  const from = `<${name}>`;
  const found = [];
  const plain = attributes[PLAIN[name]];
  if (plain !== undefined) found.push({ address: plain, from });
  for (const part of (attributes.srcset ?? '').split(',')) {
    if (part.trim()) found.push({ address: part.trim().split(/\s+/)[0], from: `${from} srcset` });
  }
  const refresh = name === 'meta' && attributes['http-equiv']?.toLowerCase() === 'refresh' && /url=(.+)$/i.exec(attributes.content);
  if (refresh) found.push({ address: refresh[1].replace(/^['"]|['"]$/g, ''), from });
  return found;
}

/** Where `address` leads from `file`: a file and fragment of the site, elsewhere, or a mistake. */
export function resolve(file, address) {
  // A calendar that one subscribes to is a file of the site under a scheme of its own.
  const calendar = /^webcal:\/\/[^/\s]+\/(\S+)$/.exec(address);
  if (calendar) return { file: decodeURIComponent(calendar[1]), fragment: '' };
  // What one does with an account happens at the service, which answers below `/my/` of the same host.
  if (/^\/my\/[a-z-]+\/[a-z-]+\//.test(address)) return { elsewhere: true };
  if (ELSEWHERE.test(address)) return /^https:\/\/[^/\s]+\.[^/\s]+/.test(address) || !address.startsWith('https:') ? { elsewhere: true } : { bad: 'not a whole address' };
  if (/^[a-z][a-z0-9+.-]*:/i.test(address)) return { bad: 'this scheme is not allowed' };
  if (address === '') return { bad: 'empty' };
  // A site lives at the root of its address; only its 404 pages, shown anywhere, count from there.
  const within = address.startsWith('/') && !address.startsWith('//') ? `/inside${address}` : address;
  const url = new URL(within, new URL(file, 'http://site.example/inside/'));
  if (url.host !== 'site.example') return { bad: 'a third party without https:' };
  if (!url.pathname.startsWith('/inside/')) return { bad: 'leaves the site’s root' };
  const path = decodeURIComponent(url.pathname.slice('/inside/'.length));
  return {
    file: path === '' || path.endsWith('/') ? `${path}index.html` : path,
    fragment: decodeURIComponent(url.hash.slice(1)),
  };
}
