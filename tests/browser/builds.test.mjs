// The same input gives the same bytes, and a build that goes on from an earlier one gives those of a clean one.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { appendFileSync, cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, copyOfProject, differences, tree } from './lib/builds.mjs';

let work;
before(() => { work = mkdtempSync(join(tmpdir(), 'immerse-builds-')); });
after(() => rmSync(work, { recursive: true, force: true }));

test('two builds on the same day are equal byte for byte', () => {
  const [one, other] = ['one', 'other'].map((name) => build(copyOfProject(join(work, name)), join(work, `${name}-out`)));
  assert.deepEqual(differences(tree(one), tree(other)), []);
  assert.ok(tree(one).size > 500);
});

test('a build with --compress adds .br and .gz beside texts, and changes no page', () => {
  const root = copyOfProject(join(work, 'compressed'));
  const plain = tree(build(root, join(work, 'plain-out'), ['italy']));
  const packed = tree(build(root, join(work, 'packed-out'), ['italy', '--compress']));
  const texts = [...plain.keys()].filter((file) => /\.(html|css|js|xml|svg|webmanifest)$/.test(file) && statSync(join(work, 'plain-out', file)).size >= 1_024);
  assert.deepEqual(texts.filter((file) => !packed.has(`${file}.br`) || !packed.has(`${file}.gz`)), []);
  assert.deepEqual([...plain].filter(([file, hash]) => packed.get(file) !== hash).map(([file]) => file), []);
});

/** What an editor does in a day, one thing after the other. */
const EDITS = [
  ['one sentence more', (root) => appendFileSync(article(root, 'el'), '\nΜία πρόταση ακόμη.\n')],
  ['another title', (root) => change(article(root, 'el'), /^title: (.*)$/m, 'title: Νέος τίτλος')],
  ['a translation is mended', (root) => appendFileSync(article(root, 'ar'), '\nجملة أخرى.\n')],
  ['an article is copied to a new address', (root) => cpSync(folder(root), `${folder(root)}-again`, { recursive: true })],
  ['a translation goes', (root) => rmSync(join(`${folder(root)}-again`, 'index.fr.md'))],
  ['the new article goes', (root) => rmSync(`${folder(root)}-again`, { recursive: true })],
  ['a telephone number changes', (root) => { const [first] = contacts(root).filter((file) => /phones/.test(readFileSync(file, 'utf8'))); if (first) change(first, /\d{2}(?=["'\]\n])/, '00'); }],
  ['a module goes', (root) => change(join(root, 'sites/cyprus.yaml'), /listings: \[training, support, volunteering\]/, 'listings: [training]')],
  ['the site has another name', (root) => change(join(root, 'sites/italy.yaml'), /IMMERSE Italia/, 'IMMERSE in Italia')],
  ['nothing', () => {}],
  ['a section goes', (root) => change(join(root, 'sites/cyprus.yaml'), /^sections: \[status, health, /m, 'sections: [status, ')],
  ['a language goes', (root) => change(join(root, 'sites/spain.yaml'), /^languages: \[es, en, fr, ar\]$/m, 'languages: [es, en, ar]')],
];

test('after each of a day’s edits an incremental build equals a clean one', () => {
  const root = copyOfProject(join(work, 'edited'));
  const out = join(work, 'edited-out');
  build(root, out);
  EDITS.forEach(([what, edit], at) => {
    edit(root);
    build(root, out);
    const clean = build(copyOfProject(join(work, `clean-${at}`), root), join(work, `clean-${at}-out`));
    assert.deepEqual(differences(tree(out), tree(clean)), [], `after: ${what}`);
    rmSync(clean, { recursive: true });
  });
});

test('a mistake leaves the former output whole', () => {
  const root = copyOfProject(join(work, 'wrong'));
  const out = join(work, 'wrong-out');
  build(root, out);
  const before = tree(out);
  change(article(root, 'el'), /^title:.*$/m, 'titel: λάθος');
  assert.throws(() => build(root, out), /status 1/);
  assert.deepEqual(differences(tree(out), before), []);
});

const folder = (root) => join(root, 'content/cyprus/health/see-a-doctor');
const article = (root, lang) => join(folder(root), `index.${lang}.md`);

function contacts(root) {
  const here = join(root, 'content/cyprus/_contacts');
  return existsSync(here) ? readdirSync(here).sort().map((name) => join(here, name)) : [];
}

function change(file, pattern, text) {
  const before = readFileSync(file, 'utf8');
  const after = before.replace(pattern, text);
  assert.notEqual(after, before, `${file} has no ${pattern}`);
  writeFileSync(file, after);
}
