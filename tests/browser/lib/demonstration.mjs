// The demonstration with data of its own, and the buttons by which one comes in as somebody.

import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../../../', import.meta.url));

/** Starts it; gives its address and how to stop it. */
export async function demonstration() {
  const program = resolve(project, process.env.IMMERSE_PROGRAM ?? 'target/release/immerse');
  const data = mkdtempSync(join(tmpdir(), 'immerse-demonstration-'));
  const child = spawn(program, ['serve', '--demo', '--data', data, '--port', '0'], { cwd: project, stdio: ['ignore', 'pipe', 'ignore'] });
  const address = await new Promise((found, failed) => {
    let said = '';
    child.stdout.on('data', (part) => {
      said += part;
      const at = /IMMERSE is at (\S+)/.exec(said);
      if (at) found(at[1]);
    });
    child.on('exit', () => failed(new Error(`the program ended: ${said}`)));
  });
  for (let tries = 0; tries < 600; tries += 1) {
    const answer = await fetch(`${address}my/cyprus/en/sign-in`).catch(() => undefined);
    if (answer?.ok && (await answer.text()).includes('demonstration__person')) break;
    await new Promise((done) => setTimeout(done, 100));
  }
  return { address, stop: () => { child.kill(); rmSync(data, { recursive: true, force: true }); } };
}

/** Comes in as the first of a role: `migrant`, `volunteer`, `provider`, `moderator`, `administrator`. */
export async function enter(page, { address }, lang, role, site = 'cyprus') {
  await page.goto(`${address}my/${site}/${lang}/sign-in`);
  await page.locator(`.demonstration__person[data-role="${role}"]`).first().click();
  await page.waitForLoadState();
}
