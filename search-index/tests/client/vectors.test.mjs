// Holds the browser's folding and keys to `vectors.json`, which the Rust tests run too:
// `cargo test -p search-index` exports an index a language and runs `node --test` over this file.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { pathToFileURL } from "node:url";

const vectors = JSON.parse(await readFile(process.env.VECTORS, "utf8"));
const modules = pathToFileURL(`${process.env.MODULES}/`).href;
const load = (language) => import(`${modules}${language}.mjs`);

for (const [text, words] of vectors.words) {
  test(`folds ${JSON.stringify(text)}`, async () => assert.deepEqual((await load("english")).words(text), words));
}
for (const [language, { words, variants }] of Object.entries(vectors.languages)) {
  for (const [text, expected] of words) {
    test(`${language}: words of ${text}`, async () => assert.deepEqual((await load(language)).words(text), expected));
  }
  for (const [word, expected] of variants) {
    test(`${language}: variants of ${word}`, async () => {
      const { variantsOf, RULES } = await load(language);
      assert.deepEqual(variantsOf(word, RULES.variants).filter((other) => other.length > 2), expected);
    });
  }
}
for (const [typed, word] of vectors.sounds) {
  test(`${typed} sounds like ${word}`, async () => {
    const { soundOf, RULES } = await load("greek");
    assert.equal(soundOf(typed, RULES.sounds), soundOf(word, RULES.sounds));
  });
}
for (const [one, other, expected] of vectors.mistakes) {
  test(`${one} and ${other}`, async () => assert.equal((await load("english")).isOneMistake(one, other), expected));
}
