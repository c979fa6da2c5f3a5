// The pinned tools of tests/tools, which Node would not find from this folder by itself.

import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

export const toolsFolder = fileURLToPath(new URL('../../tools/', import.meta.url));

const require = createRequire(`${toolsFolder}package.json`);

export const { chromium } = require('playwright-core');
export const parse5 = require('parse5');
export const { SaxesParser } = require('saxes');

/** The text of axe-core, to be run inside a page. */
export const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** The Nu HTML checker; its package's own script is not run, it would look for a Java to download. */
export const vnu = `${dirname(require.resolve('vnu-jar/package.json'))}/build/dist/vnu.jar`;

export const typescript = require('typescript');

/** A reader of iCalendar. */
export const ICAL = require('ical.js');
