import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { ensureBuilt } from '../../scripts/build.mjs';
import { isPageFile } from '../../scripts/is-page-file.mjs';
import { ROOT } from '../support/source-files';

const folder = mkdtempSync(join(tmpdir(), 'dramatis saved '));
afterAll(() => rmSync(folder, { recursive: true }));

const start = (...args: string[]) =>
  spawnSync(join(ROOT, 'node_modules/.bin/node'), [join(ROOT, 'scripts/start.mjs'), ...args], { cwd: ROOT, encoding: 'utf8' });
const USAGE = 'usage: npm start [-- FILE_OR_URL] [--json]';

test.each(['--help', '-h'])('the start script prints its usage for the option %s', (option) => {
  const { status, stdout, stderr } = start(option);
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout.split('\n')[0]).toBe(USAGE);
});

test.each([
  [['--jsn'], "Unknown option '--jsn'."],
  [['--json=yes'], "Option '--json' does not take an argument."],
  [[''], 'The name of the page is empty.'],
  [['a.html', 'b.html'], 'One page at a time.'],
])('the start script rejects the arguments %j with a clear message and its usage', (args, sentence) => {
  const { status, stdout, stderr } = start(...args);
  expect([status, stdout, stderr]).toEqual([1, '', `${sentence}\n${USAGE}\n`]);
});

test('the start script accepts the address of a file and repeats it in error messages', () => {
  const address = pathToFileURL(folder).href;
  expect(start(address).stderr).toBe(`${address} is a folder; give the page in it.\n`);
  expect(start(`${address}/none.html`).stderr).toContain(`There is no file ${address}/none.html`);
  expect(start('file://elsewhere/page.html').stderr).toBe('file://elsewhere/page.html is not the address of a file on this computer.\n');
});

const fileOf = (bytes: string | Uint8Array): string => {
  const path = join(folder, 'page.html');
  writeFileSync(path, bytes);
  return path;
};
const PAGE = '<!-- saved -->\n<p>Rain at noon.</p>';

test('the start script rejects a file that is not a web page', () => {
  const path = fileOf(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]));
  expect(start(path).stderr).toBe(`${path} is no web page: it holds no HTML.\n`);
});

test.each<[content: string, bytes: string | Uint8Array, isPage: boolean]>([
  ['HTML', PAGE, true],
  ['HTML packed with gzip', gzipSync(PAGE), true],
  ['HTML in UTF-16', Buffer.from(`\ufeff${PAGE}`, 'utf16le'), true],
  ['a damaged gzip file', Uint8Array.from([0x1f, 0x8b, 8, 1, 2, 3]), false],
  ['an archive', `PK\u0003\u0004\u0000\u0000${PAGE}`, false],
  ['plain text with a sign for «less»', 'It was < 3 degrees at noon, and a<b.', false],
  ['an empty file', '', false],
])('%s is recognised as a web page: $2', (_, bytes, isPage) => {
  expect(isPageFile(fileOf(bytes))).toBe(isPage);
});

test('the build is skipped if none of the sources have changed', () => {
  ensureBuilt('chromium');
  expect(ensureBuilt('chromium')).toBe(false);
});
