// All sites as `immerse serve` serves them: started once by tests/run, else by the suite that asks.

import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../../../', import.meta.url));

/** The address of the served sites, without a slash at its end, and how to stop what was started. */
export async function served() {
  if (process.env.IMMERSE_ADDRESS) return { origin: process.env.IMMERSE_ADDRESS, stop() {} };
  const program = process.env.IMMERSE_PROGRAM ?? `${project}target/release/immerse`;
  const port = 20_000 + (process.pid % 20_000);
  const child = spawn(program, ['serve', '--port', String(port)], { cwd: project, stdio: ['ignore', 'ignore', 'inherit'] });
  const origin = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 300; tries += 1) {
    const answered = await fetch(`${origin}/cyprus/`).then((answer) => answer.ok, () => false);
    if (answered) return { origin, stop: () => child.kill() };
    await new Promise((done) => setTimeout(done, 100));
  }
  child.kill();
  throw new Error(`${program} serve does not answer`);
}
