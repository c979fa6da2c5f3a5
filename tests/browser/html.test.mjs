// The Nu HTML checker has nothing to say about any page of any site.

import { test } from 'node:test';
import { execFile } from 'node:child_process';
import { none } from './lib/browser.mjs';
import { folder, pages, sites } from './lib/output.mjs';
import { vnu } from './lib/tools.mjs';

/** Runs the checker once over everything; Java is slow to start, and fast once warm. */
function check(arguments_) {
  return new Promise((done, fail) => {
    execFile('java', ['-Xss2m', '-jar', vnu, '--format', 'json', '--exit-zero-always', ...arguments_],
      { maxBuffer: 512 << 20 },
      (error, _out, told) => (error ? fail(error) : done(JSON.parse(told).messages)));
  });
}

const told = (message) =>
  `${decodeURIComponent(message.url ?? '').replace(`file:${folder}/`, '')}:${message.lastLine ?? 0}: ${message.subType ?? message.type}: ${message.message} ${message.extract ? `« ${message.extract.replace(/\s+/g, ' ').trim()} »` : ''}`;

/**
 * The checker guesses the language of a page by its letters, and counts words that are marked as another language.
 * A page of official words has as many words of the host language, each with its own `lang`, as of the reader's.
 */
const guessed = (message) => /^This document appears to be written in/.test(message.message) && /\/glossary\//.test(message.url);

test('the Nu HTML checker finds no error and no warning in any page of any site', async () => {
  const messages = await check(['--skip-non-html', ...sites.map((site) => `${folder}/${site}`)]);
  none(messages.filter((message) => !guessed(message)).map(told));
});

test('the checker was given every page', async () => {
  const checked = pages().length;
  if (checked < sites.length * 50) throw new Error(`only ${checked} pages`);
});
