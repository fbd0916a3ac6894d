import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
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
])('the start script refuses the arguments %j with a clear message and its usage', (args, sentence) => {
  const { status, stdout, stderr } = start(...args);
  expect([status, stdout, stderr]).toEqual([1, '', `${sentence}\n${USAGE}\n`]);
});

test('the start script takes a file address for a path and reports what is wrong with it', () => {
  const address = pathToFileURL(folder).href;
  expect(start(address).stderr).toBe(`${address} is a folder; give the page in it.\n`);
  expect(start(`${address}/none.html`).stderr).toContain(`There is no file ${address}/none.html`);
  expect(start('file://elsewhere/page.html').stderr).toBe('file://elsewhere/page.html is not the address of a file on this computer.\n');
});
