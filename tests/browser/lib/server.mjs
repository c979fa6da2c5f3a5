// Serves each built site as a CDN would: at the root of an address of its own, with `_headers`,
// the 404 pages of `_redirects`, and folders ending in a slash. On free ports of this machine.

import { createServer } from 'node:http';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { folder, sites } from './output.mjs';

const TYPES = {
  '.html': 'text/html; charset=utf-8', '.css': 'text/css; charset=utf-8', '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8', '.svg': 'image/svg+xml', '.png': 'image/png', '.jpg': 'image/jpeg',
  '.webp': 'image/webp', '.avif': 'image/avif', '.xml': 'application/xml', '.json': 'application/json',
  '.webmanifest': 'application/manifest+json', '.txt': 'text/plain; charset=utf-8', '.ico': 'image/x-icon',
};

/** The rules of a site's `_headers`: pattern, and name-value pairs. */
export function headerRules(text) {
  const rules = [];
  for (const line of text.split('\n')) {
    if (!line.trim() || line.trimStart().startsWith('#')) continue;
    if (!/^\s/.test(line)) rules.push({ pattern: line.trim(), headers: [] });
    else {
      const at = line.indexOf(':');
      rules.at(-1)?.headers.push([line.slice(0, at).trim(), line.slice(at + 1).trim()]);
    }
  }
  return rules;
}

/** Whether a path fits a pattern of `_headers` or `_redirects`, where `*` stands for anything. */
export function fits(pattern, path) {
  const source = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&')).join('.*');
  return new RegExp(`^${source}$`).test(path);
}

function read(site, name) {
  const path = join(folder, site, name);
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

function find(site, path) {
  const whole = normalize(join(folder, site, decodeURIComponent(path)));
  if (!whole.startsWith(join(folder, site))) return undefined;
  if (existsSync(whole) && statSync(whole).isFile()) return whole;
  const index = join(whole, 'index.html');
  return existsSync(index) ? index : undefined;
}

/** The 404 page that `_redirects` names for a path, else the root's. */
function notFound(site, path) {
  const rule = read(site, '_redirects').split('\n').map((line) => line.trim().split(/\s+/))
    .find(([from, , status]) => status === '404' && fits(from, `/${path}`));
  return find(site, rule ? rule[1].slice(1) : '404.html');
}

function answer(request, response, site, rules) {
  const path = /^\/([^?]*)/.exec(request.url)[1];
  const file = find(site, path);
  if (file?.endsWith('index.html') && path && !/(\/|index\.html)$/.test(path)) {
    return void response.writeHead(308, { location: `/${path}/` }).end();
  }
  const shown = file ?? notFound(site, path);
  const headers = {};
  for (const rule of rules.filter((one) => fits(one.pattern, `/${path}`))) {
    for (const [name, value] of rule.headers) headers[name.toLowerCase()] = value;
  }
  headers['content-type'] = TYPES[extname(shown ?? '')] ?? 'application/octet-stream';
  response.writeHead(file ? 200 : 404, headers).end(shown ? readFileSync(shown) : 'not found');
}

/** Starts a server for each site; `at(page)` is a page's address. */
export async function serve() {
  const servers = new Map();
  for (const site of sites) {
    const rules = headerRules(read(site, '_headers'));
    const server = createServer((request, response) => answer(request, response, site, rules));
    await new Promise((done) => server.listen(0, '127.0.0.1', done));
    servers.set(site, server);
  }
  const origin = (site) => `http://127.0.0.1:${servers.get(site).address().port}`;
  return {
    origin,
    at: (page) => `${origin(page.site)}/${page.address}`,
    stop() { for (const server of servers.values()) { server.closeAllConnections(); server.close(); } },
  };
}
