import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formats } from '../../utils/import/formats';
import { ROOT } from '../support/source-files';

test('the document on imports has a row for every format', () => {
  const rows = readFileSync(join(ROOT, 'docs/import.md'), 'utf8').split('\n');
  const missing = formats.filter(({ name }) => !rows.some((row) => row.startsWith(`| ${name} `)));
  expect(missing.map(({ name }) => name)).toEqual([]);
});
