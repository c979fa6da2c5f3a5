// JSON-LD held against schema.org's own types (schema-dts) by the TypeScript compiler.
// To a type one text is like another, so blocks of one shape are checked once.

import { dirname, join } from 'node:path';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { toolsFolder, typescript as ts } from './tools.mjs';

/** The block with each text replaced, but for types and schema.org's own words; lists of equals shortened. */
function shape(value, key = '') {
  if (Array.isArray(value)) return [...new Map(value.map((one) => shape(one)).map((one) => [JSON.stringify(one), one])).values()];
  if (value && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)).map(([name, one]) => [name, shape(one, name)]));
  }
  if (typeof value === 'number') return 1;
  if (typeof value !== 'string' || key.startsWith('@') && key !== '@id' || /^https?:\/\/schema\.org/.test(value)) return value;
  return /^https:\/\//.test(value) ? 'https://site.example/' : /^\d{4}-\d\d-\d\d/.test(value) ? '2026-01-01' : 'text';
}

/** What the compiler says, with a page for each shape. */
export function typeFaults(found) {
  const shapes = new Map();
  for (const { page, block } of found) {
    try { shapes.set(JSON.stringify(shape(JSON.parse(block))), page); } catch { /* another test's matter */ }
  }
  const names = [...shapes.values()];
  const folder = mkdtempSync(join(toolsFolder, 'node_modules', '.shapes-'));
  const file = join(folder, 'shapes.ts');
  const lines = [...shapes.keys()].map((json, at) => `export const s${at}: WithContext<${JSON.parse(json)['@type']}> = ${json};`);
  const types = [...new Set([...shapes.keys()].map((json) => JSON.parse(json)['@type']))];
  writeFileSync(file, [`import type { WithContext, ${types.join(', ')} } from 'schema-dts';`, ...lines].join('\n'));
  const program = ts.createProgram([file], { noEmit: true, strict: true, skipLibCheck: true, moduleResolution: ts.ModuleResolutionKind.NodeNext, module: ts.ModuleKind.NodeNext, types: [] });
  const faults = ts.getPreEmitDiagnostics(program).map((diagnostic) => {
    const line = diagnostic.file ? diagnostic.file.getLineAndCharacterOfPosition(diagnostic.start).line : 0;
    const said = ts.flattenDiagnosticMessageText(diagnostic.messageText, ' ').replace(/\s+/g, ' ');
    return `${names[line - 1] ?? dirname(file)}: ${said.slice(0, 400)}`;
  });
  rmSync(folder, { recursive: true });
  if (!shapes.size) faults.push('no JSON-LD anywhere');
  return faults;
}
