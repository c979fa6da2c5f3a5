// A demonstration with data of its own, and people with browsers who use it.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NARROW, WIDE } from './browser.mjs';

export const project = fileURLToPath(new URL('../../../', import.meta.url));
const program = resolve(project, process.env.IMMERSE_PROGRAM ?? 'target/release/immerse');
/** A folder for pictures of what people see, to be looked at. */
const pictures = process.env.IMMERSE_PICTURES;

/** Starts a demonstration; `address` ends in a slash. */
export async function demonstration() {
  const data = mkdtempSync(join(tmpdir(), 'immerse-people-'));
  const child = spawn(program, ['serve', '--demo', '--data', data, '--port', '0'], { cwd: project, stdio: ['ignore', 'pipe', 'inherit'] });
  const address = await new Promise((found, failed) => {
    let said = '';
    child.stdout.on('data', (part) => {
      said += part;
      const at = /IMMERSE is at (\S+)/.exec(said);
      if (at) found(at[1]);
    });
    child.on('exit', () => failed(new Error(`the program ended: ${said}`)));
  });
  await waitsFor(`${address}my/cyprus/en/sign-in`, 'cast__person');
  return { address, stop: () => { child.kill(); rmSync(data, { recursive: true, force: true }); } };
}

/** Asks for a page until it holds some words; gives its text. */
export async function waitsFor(address, words) {
  let text = '';
  for (let tries = 0; tries < 300; tries += 1) {
    text = await fetch(address).then((answer) => answer.text(), () => '');
    if (text.includes(words)) return text;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`${address} does not show “${words}”:\n${text.slice(0, 2_000)}`);
}

/** Somebody's browser at Cyprus, in their language. */
export async function somebody(browser, address, lang, options) {
  const context = await browser.newContext({ locale: lang, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  const my = (path) => `${address}my/cyprus/${lang}/${path}`;
  /** Presses a button or a link and waits for what it leads to; a page behind another stands still. */
  const press = async (locator) => {
    await page.bringToFront();
    await Promise.all([page.waitForEvent('load'), locator.press('Enter')]);
  };
  const fill = async (answers) => {
    await page.bringToFront();
    for (const [name, value] of Object.entries(answers)) {
      const field = page.locator(`main [name="${name}"]`);
      const [tag, type] = await field.first().evaluate((one) => [one.localName, one.type]);
      if (tag === 'select') await field.selectOption(value);
      else if (type === 'radio' || type === 'checkbox') {
        // By the keyboard: without scripts, a page that is filled in counts as moving for ever.
        const choice = page.locator(`main [name="${name}"][value="${value}"]`);
        if (!(await choice.isChecked())) await choice.press('Space');
      }
      else await field.fill(value);
    }
  };
  /** Presses the button that sends the form that goes to a path. */
  const send = async (path, button = 'button:not(.visually-hidden):not([value^="tab-"]):not([value="add"])') => {
    await press(page.locator(`main form[action$="${path}"]`).locator(button).last());
  };
  const sees = async (...words) => {
    const body = await page.locator('main').innerText();
    for (const word of words) assert.ok(body.includes(word), `${page.url()} does not show “${word}”:\n${body}`);
  };
  /** The page is no wider than the screen and goes the right way; its picture is taken if it has a name. */
  const fits = async (name) => {
    // The preview loads pages again when something was published.
    const measure = () => page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
    const wide = await measure().catch(() => page.waitForLoadState().then(measure));
    assert.ok(!wide, `${page.url()} is wider than the screen`);
    assert.equal(await page.locator('html').getAttribute('dir'), lang === 'ar' ? 'rtl' : 'ltr');
    if (pictures && name) await picture(page, `${name}-${lang}`);
  };
  const go = async (path, name) => {
    const answer = await visit(page, path.startsWith('http') ? path : my(path));
    await fits(name);
    return answer;
  };
  /** Comes in as somebody of the demonstration. */
  const signInAs = async (name) => {
    await go('sign-in');
    await press(page.locator('.cast__person', { hasText: name }));
    await page.waitForURL(my(''));
  };
  return { context, page, my, fill, press, send, sees, fits, go, signInAs };
}

/**
 * Opens an address. While something is published, the preview may load the page that is open once
 * more at the very moment when another is asked for; the browser then drops one of the two.
 */
async function visit(page, address) {
  const dropped = (error) => /ERR_ABORTED|interrupted by another navigation/.test(error.message);
  for (let tries = 1; ; tries += 1) {
    try {
      return await page.goto(address);
    } catch (error) {
      if (tries === 3 || !dropped(error)) throw error;
      await page.waitForLoadState();
    }
  }
}

async function picture(page, name) {
  mkdirSync(pictures, { recursive: true });
  const size = page.viewportSize();
  for (const viewport of [NARROW, WIDE]) {
    await page.setViewportSize(viewport);
    await page.screenshot({ path: join(pictures, `${name}-${viewport.width}.png`), fullPage: true });
  }
  await page.setViewportSize(size);
}

/** Comes in as the first of a role: `migrant`, `volunteer`, `provider`, `moderator`, `administrator`. */
export async function enter(page, { address }, lang, role, site = 'cyprus') {
  await page.goto(`${address}my/${site}/${lang}/sign-in`);
  await Promise.all([page.waitForEvent('load'), page.locator(`.cast__person[data-role="${role}"]`).first().press('Enter')]);
}
