// Debian's Chromium, driven by playwright-core; one browser a suite.

import { availableParallelism } from 'node:os';
import { existsSync } from 'node:fs';
import { chromium } from './tools.mjs';

/** Chromium talks to nobody but the test's own server. */
const QUIET = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync', '--disable-dev-shm-usage'];

const PATHS = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Starts the browser. Root cannot have Chromium's sandbox. */
export function launch() {
  const executablePath = PATHS.find((path) => path && existsSync(path));
  const root = process.getuid?.() === 0;
  return chromium.launch({ executablePath, args: root ? [...QUIET, '--no-sandbox'] : QUIET });
}

export const NARROW = { width: 320, height: 640 };
export const WIDE = { width: 1280, height: 800 };

/** Runs `visit` over all items in a few pages at a time; gives the faults that it returns, flattened. */
export async function overAll(browser, items, options, visit) {
  const waiting = [...items];
  const faults = [];
  const workers = Array.from({ length: Math.max(2, availableParallelism?.() ?? 2) }, async () => {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    for (let item = waiting.shift(); item; item = waiting.shift()) {
      faults.push(...((await visit(page, item)) ?? []));
    }
    await context.close();
  });
  await Promise.all(workers);
  return faults;
}

/** Fails a test with at most fifty of the faults, each on its line. */
export function none(faults, what = 'faults') {
  if (!faults.length) return;
  const unique = [...new Set(faults)];
  const more = unique.length > 50 ? `\n  … and ${unique.length - 50} more` : '';
  throw new Error(`${unique.length} ${what}:\n  ${unique.slice(0, 50).join('\n  ')}${more}`);
}
