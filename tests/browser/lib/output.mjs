// The built sites: which there are, their files, their pages, and what each page is an example of.

import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parse5 } from './tools.mjs';

/** The folder that holds one folder a site. `tests/run` names it. */
export const folder = process.env.IMMERSE_OUTPUT;

if (!folder) {
  throw new Error('IMMERSE_OUTPUT must name a folder of built sites; tests/run does that.');
}

/** Names of the built sites; a folder is a site if it has a page that picks the language. */
export const sites = readdirSync(folder)
  .filter((name) => statSync(join(folder, name)).isDirectory())
  .filter((name) => readdirSync(join(folder, name)).includes('index.html'))
  .sort();

const listed = new Map();

/** All files of a site, relative to its root, with `/` between. */
export function files(site) {
  if (!listed.has(site)) {
    const root = join(folder, site);
    listed.set(site, readdirSync(root, { recursive: true })
      .filter((name) => statSync(join(root, name)).isFile())
      .map((name) => name.split(sep).join('/'))
      .sort());
  }
  return listed.get(site);
}

const namesOf = new Map();

/** Whether a site has a file. */
export function has(site, file) {
  if (!namesOf.has(site)) namesOf.set(site, new Set(files(site)));
  return namesOf.get(site).has(file);
}

/** The bytes of a file of a site. */
export function bytes(site, file) {
  return readFileSync(join(folder, site, file));
}

/** The text of a file of a site. */
export function text(site, file) {
  return bytes(site, file).toString('utf8');
}

/** The address below a site's root at which a file is served: `el/health/` for `el/health/index.html`. */
export function address(file) {
  return file.replace(/(^|\/)index\.html$/, '$1');
}

let known;

/** Every page of every site: site, file, address, lang, dir, template, and its parsed document. */
export function pages() {
  known ??= sites.flatMap((site) => files(site)
    .filter((file) => file.endsWith('.html'))
    .map((file) => describePage(site, file)));
  return known;
}

function describePage(site, file) {
  const html = text(site, file);
  const tag = (pattern) => pattern.exec(html)?.[1] ?? '';
  return {
    site,
    file,
    name: `${site}/${file}`,
    address: address(file),
    lang: tag(/<html[^>]* lang="([^"]*)"/),
    dir: tag(/<html[^>]* dir="([^"]*)"/),
    template: templateOf(html, tag),
    html,
  };
}

/** The template and, of articles, their kind, because each kind looks different. */
function templateOf(html, tag) {
  const template = tag(/<body class="[^"]*\bpage--([\w-]+)/) || (/http-equiv="refresh"/.test(html) ? 'moved' : 'unknown');
  if (template === 'section' && tag(/class="chip"[^>]*data-choice="([^"]+)" aria-current/)) return 'section, filtered';
  if (template !== 'article') return template;
  const traits = [
    ['with steps', /class="steps"/],
    ['with contacts', /class="contacts"/],
    ['with a table', /<table/],
    ['with stale blocks', /class="[^"]*\bstale/],
    ['with a picture', /<picture|<img/],
  ];
  return ['article', ...traits.filter(([, sign]) => sign.test(html)).map(([name]) => name)].join(' ');
}

let samples;

/** One page of every template in every language of every site. */
export function sampled() {
  samples ??= [...new Map(pages()
    .filter((page) => page.template !== 'moved')
    .map((page) => [`${page.site} ${page.lang} ${page.template}`, page])).values()];
  return samples;
}

/** A page's elements, in document order. */
export function elements(html) {
  const found = [];
  const walk = (node) => {
    if (node.tagName) found.push({ name: node.tagName, attributes: Object.fromEntries(node.attrs.map((a) => [a.name, a.value])), node });
    for (const child of node.childNodes ?? []) walk(child);
    if (node.content) walk(node.content);
  };
  walk(parse5.parse(html));
  return found;
}
