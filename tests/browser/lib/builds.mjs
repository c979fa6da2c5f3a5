// Builds by the command line, on a day that does not change, and what they wrote.

import { createHash } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../../../', import.meta.url));
const program = resolve(project, process.env.IMMERSE_PROGRAM ?? 'target/release/immerse');

/** A copy of what a build reads, without what earlier builds remember. */
export function copyOfProject(to, from = project) {
  for (const part of ['content', 'sites', 'themes']) {
    if (existsSync(join(from, part))) cpSync(join(from, part), join(to, part), { recursive: true });
  }
  return to;
}

/** Builds; gives the folder of the output. */
export function build(root, out, more = []) {
  const made = spawnSync(program, ['build', '--root', root, '--out', out, '--today', '2026-11-24', '--quiet', ...more], { encoding: 'utf8', cwd: root });
  if (made.status !== 0) throw new Error(`build ended with status ${made.status}:\n${made.stderr.slice(0, 4_000)}`);
  return out;
}

/** Each file of a folder with its hash. */
export function tree(folder) {
  const names = readdirSync(folder, { recursive: true }).filter((name) => statSync(join(folder, name)).isFile()).sort();
  return new Map(names.map((name) => [name, createHash('sha256').update(readFileSync(join(folder, name))).digest('hex')]));
}

/** Files that only one has, or that differ; at most twenty. */
export function differences(one, other) {
  const names = [...new Set([...one.keys(), ...other.keys()])];
  return names.filter((name) => one.get(name) !== other.get(name))
    .map((name) => (!one.has(name) ? `${name} is missing` : !other.has(name) ? `${name} is left over` : `${name} differs`))
    .slice(0, 20);
}
