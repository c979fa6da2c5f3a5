// All sites as `immerse serve` serves them: started once by tests/run, else by the suite that asks.

import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../../../', import.meta.url));

/** The address of the served sites, without a slash at its end, and how to stop what was started. */
export async function served() {
  if (process.env.IMMERSE_ADDRESS) return { origin: process.env.IMMERSE_ADDRESS, stop() {} };
  return serve(project);
}

/** The same for the project in another folder, with more words for the command. */
export async function serve(root, more = []) {
  const program = resolve(project, process.env.IMMERSE_PROGRAM ?? 'target/release/immerse');
  const child = spawn(program, ['serve', '--port', '0', ...more], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  const stop = () => { child.kill(); };
  const said = new Promise((done, fail) => {
    let told = '';
    child.stdout.on('data', (part) => {
      told += part;
      const address = /(http:\S+?)\/?\s/.exec(told)?.[1];
      if (address) done(address);
    });
    child.on('exit', () => fail(new Error(`${program} serve ended: ${told}`)));
  });
  return { origin: await said, stop };
}
