// An editor has a page open beside the text: what is saved is seen at once, and so is a mistake.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from './lib/browser.mjs';
import { copyOfProject } from './lib/builds.mjs';
import { serve } from './lib/served.mjs';

const ARTICLE = 'content/italy/health/see-a-doctor/index.en.md';
const PATH = '/italy/en/health/see-a-doctor/';

let work, sites, browser, page, text, loads;

before(async () => {
  work = copyOfProject(mkdtempSync(join(tmpdir(), 'immerse-live-')));
  for (const other of ['cyprus', 'spain']) rmSync(join(work, `sites/${other}.yaml`));
  text = readFileSync(join(work, ARTICLE), 'utf8');
  [sites, browser] = await Promise.all([serve(work), launch()]);
  page = await browser.newPage();
  page.on('load', () => { loads += 1; });
  await opened(PATH);
});

after(async () => {
  await browser?.close();
  sites?.stop();
  rmSync(work, { recursive: true, force: true });
});

/** Opens a page and waits until it listens for changes. */
async function opened(path) {
  await Promise.all([listening(), page.goto(sites.origin + path)]);
  loads = 0;
}

/** The page has heard from the server that it will be told of changes. */
const listening = () => page.waitForResponse((response) => response.url().endsWith('/_live'));

const save = (words) => writeFileSync(join(work, ARTICLE), words);
const main = () => page.locator('main');
const notice = () => page.locator('section[role=alert]');
const shows = (words) => main().getByText(words).waitFor({ timeout: 10_000 });

test('a page shows new words as soon as they are saved, without being loaded by hand', async () => {
  const again = listening();
  save(`${text}\nThis sentence is new.\n`);
  await shows('This sentence is new.');
  await again;
  assert.equal(loads, 1, 'it was loaded once');
  assert.equal(await notice().count(), 0);
});

test('who seemed to leave, for a letter or a download, and stays sees what is new', async () => {
  await page.evaluate(() => dispatchEvent(new Event('beforeunload')));
  save(`${text}\nThis sentence is new.\nThis sentence came meanwhile.\n`);
  const again = listening();
  await shows('This sentence came meanwhile.');
  await again;
});

test('a mistake is told on the page, which stays as it was; mending it takes the notice away', async () => {
  loads = 0;
  save(`${text}\nThis sentence is wrong: [nowhere](/health/nowhere/).\n`);
  await notice().waitFor({ timeout: 10_000 });
  const told = await notice().innerText();
  assert.match(told, /1 mistake/);
  assert.ok(told.includes(ARTICLE), `it names the file: ${told}`);
  assert.match(told, /leads nowhere/);
  assert.ok(told.includes('[nowhere](/health/nowhere/)'), 'it shows the line itself');
  assert.equal(loads, 0, 'the page was not loaded again');
  assert.ok(await main().getByText('This sentence is new.').isVisible(), 'the former page stays');
  save(`${text}\nThis sentence is right.\n`);
  await shows('This sentence is right.');
  assert.equal(await notice().count(), 0);
});

test('a page that is opened while there is a mistake tells it too', async () => {
  save(`${text}\n[nowhere](/health/nowhere/)\n`);
  await notice().waitFor({ timeout: 10_000 });
  await opened('/italy/en/');
  await notice().waitFor({ timeout: 10_000 });
  save(text);
  await notice().waitFor({ state: 'detached', timeout: 10_000 });
});

test('a title that changes is seen in the list of its section', async () => {
  await opened('/italy/en/health/');
  save(text.replace(/^title: .*$/m, 'title: A title that is new'));
  await main().getByText('A title that is new').waitFor({ timeout: 10_000 });
});
