// Everything can be done with the keyboard, in an order that makes sense, and one sees where one is.

import assert from 'node:assert/strict';
import { everyReader, withBrowser } from './lib/readers.mjs';

withBrowser();

/** What has the focus: where it stands, what it is, whether one sees that it has the focus. */
function focused() {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  const outlined = (one) => { const style = getComputedStyle(one); return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2; };
  const box = element.getBoundingClientRect();
  return {
    what: `${element.tagName.toLowerCase()}.${[...element.classList].join('.')} "${element.textContent.trim().slice(0, 30)}"`,
    href: element.getAttribute('href') ?? '',
    // A field may leave it to its frame, which holds nothing else that could have the focus but its button.
    marked: outlined(element) || (element.matches('input') && outlined(element.parentElement)),
    inside: box.width > 0 && box.height > 0 && box.left >= -1 && box.right <= window.innerWidth + 1,
    order: [...document.querySelectorAll('*')].indexOf(element),
  };
}

everyReader('Tab goes through every target in the order of the page, and each shows that it has the focus', async ({ page, site, lang }) => {
  await page.goto(`${site}${lang}/health/register-with-gesy/`);
  const seen = [];
  for (let presses = 0; presses < 300; presses += 1) {
    await page.keyboard.press('Tab');
    const now = await page.evaluate(focused);
    if (!now || now.order === seen[0]?.order) break;
    seen.push(now);
  }
  assert.ok(seen.length > 15, `only ${seen.length} targets`);
  assert.match(seen[0].href, /^#/, 'the first is the skip link');
  assert.deepEqual(seen.filter((target) => !target.marked).map((target) => target.what), [], 'without a visible focus');
  assert.deepEqual(seen.filter((target) => !target.inside).map((target) => target.what), [], 'focused outside the page');
  assert.deepEqual(seen.filter((target, at) => at && target.order < seen[at - 1].order).map((target) => target.what), [], 'out of order');
}, { scripts: [true] });

everyReader('the skip link appears with the focus and leads past the menus', async ({ page, site, lang }) => {
  await page.goto(`${site}${lang}/health/`);
  await page.keyboard.press('Tab');
  const box = await page.locator('.skip').boundingBox();
  assert.ok(box && box.x >= 0 && box.y >= 0 && box.width > 40, 'the skip link is seen');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  assert.ok(await page.evaluate(() => document.querySelector('main').contains(document.activeElement)), 'the next target is in the text');
});

everyReader('menu and languages open, lead on and close with the keyboard alone', async ({ page, site, lang, narrow }) => {
  await page.goto(`${site}${lang}/`);
  for (const menu of ['.languages', '.menu']) {
    const button = page.locator(`${menu} > summary`);
    if (!(await button.isVisible())) { assert.ok(!narrow, `${menu} has no button`); continue; }
    await button.focus();
    await page.keyboard.press('Enter');
    assert.ok(await page.locator(`${menu} a`).first().isVisible(), `${menu} opens`);
    await page.keyboard.press('Tab');
    assert.ok(await page.locator(menu).first().evaluate((details) => details.contains(document.activeElement)), `${menu}: its links come next`);
    await button.focus();
    await page.keyboard.press('Enter');
    assert.ok(!(await page.locator(`${menu} a`).first().isVisible()), `${menu} closes`);
  }
  await page.locator('.topics a').first().focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(`**/${lang}/*/`);
});
