// The interaction service with data of its own, and people who come to it.

import assert from 'node:assert/strict';
import { createHmac, randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { serve } from './served.mjs';

const project = fileURLToPath(new URL('../../../', import.meta.url));
const program = resolve(project, process.env.IMMERSE_PROGRAM ?? 'target/release/immerse');

/** A password that nobody guesses, the same for everybody here. */
export const PASSWORD = 'three brown goats';

/** Names that nobody else has. */
export const unique = (name) => `${name} ${randomBytes(3).toString('hex')}`;

/** Starts the service on an empty folder in which one administrator waits for a first sign-in. */
export async function startService() {
  const data = mkdtempSync(join(tmpdir(), 'immerse-service-'));
  const made = spawnSync(program, ['admin', 'create-administrator', '--site', 'cyprus', '--name', 'Eleni', '--password-stdin', '--data', data],
    { cwd: project, input: PASSWORD, encoding: 'utf8' });
  assert.equal(made.status, 0, made.stderr);
  const sites = await serve(project, ['--data', data]);
  return {
    origin: sites.origin.replace('localhost', '127.0.0.1'),
    /** The last letter that was written to an address, as it stands in the folder; waited for. */
    async letter(to, words) {
      for (let tries = 0; tries < 100; tries += 1) {
        const found = letters(join(data, 'mail')).filter((text) => text.includes(to) && text.includes(words));
        if (found.length) return found.at(-1);
        await new Promise((done) => { setTimeout(done, 200); });
      }
      throw new Error(`no letter to ${to} with ${words}`);
    },
    stop() { sites.stop(); rmSync(data, { recursive: true, force: true }); },
  };
}

const DECODED = {
  // A language of few Latin letters comes so, the others quoted.
  base64: (body) => Buffer.from(body, 'base64').toString('utf8'),
  'quoted-printable': (body) => Buffer.from(body.replace(/=\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(parseInt(hex, 16))), 'latin1').toString('utf8'),
};

/** Letters in a folder, oldest first, each part with its own encoding undone. */
function letters(folder) {
  let names = [];
  try { names = readdirSync(folder).sort(); } catch { return []; }
  const part = /(Content-Transfer-Encoding: (base64|quoted-printable)\r?\n\r?\n)([^]*?)(?=\r?\n--\w{20})/g;
  const read = names.filter((name) => name.endsWith('.eml')).map((name) => readFileSync(join(folder, name), 'latin1'));
  return read.map((text) => text.replace(part, (_, head, kind, body) => head + DECODED[kind](body)));
}

/** The code that an app shows now for a secret in letters (RFC 6238). */
export function code(secret, at = Date.now()) {
  const letters = secret.replace(/[^A-Z2-7]/g, '');
  const bits = [...letters].map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0')).join('');
  const key = Buffer.from(bits.match(/.{8}/g).map((byte) => parseInt(byte, 2)));
  const step = Buffer.alloc(8);
  step.writeBigUInt64BE(BigInt(Math.floor(at / 30_000)));
  const hash = createHmac('sha1', key).update(step).digest();
  const place = hash[19] & 15;
  return String((hash.readUInt32BE(place) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

/** Somebody at a browser, in a language. */
export function person(page, origin, lang) {
  const at = (path) => `${origin}/my/cyprus/${lang}/${path}`;
  const press = async (form) => {
    // By the keyboard: without JavaScript a finger waits for frames that a hidden window does not draw.
    await Promise.all([page.waitForNavigation(), page.locator(`${form} button[type=submit]`).first().press('Enter')]);
  };
  return {
    at,
    press,
    async open(path) { return page.goto(at(path)); },
    /** Sends the form that goes to a path. */
    async send(path, fields = {}) {
      const form = `form[action$="/${path}"]`;
      for (const [name, value] of Object.entries(fields)) {
        const field = page.locator(`${form} [name="${name}"]`);
        const kind = await field.first().evaluate((element) => (element.tagName === 'SELECT' ? 'select' : element.type));
        if (kind === 'radio' || kind === 'checkbox') {
          // By the keyboard: without scripts, a page that is filled in counts as moving for ever.
          const choice = page.locator(`${form} [name="${name}"][value="${value}"]`);
          if (!(await choice.isChecked())) await choice.press('Space');
        }
        else if (kind === 'select') await field.selectOption(value);
        else await field.fill(value);
      }
      await press(form);
    },
    async register(role, name, email = '') {
      await this.open('register');
      await this.send('register', { role, name, 'new-password': PASSWORD, ...(email ? { email } : {}) });
    },
    async signIn(login, password = PASSWORD) {
      await this.open('sign-in');
      await this.send('sign-in', { login, password });
    },
    async signOut() { await press('form[action$="/sign-out"]'); },
    /** Sets up a second factor; gives its secret. */
    async secondFactor() {
      const secret = await page.locator('.secret').innerText();
      await this.send('account/second-factor', { code: code(secret) });
      return secret;
    },
  };
}
