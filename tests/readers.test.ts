import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from './support/source-files';

/** The rows of the table of features: what Dramatis has, and the test that proves it. */
const rows = readFileSync(join(ROOT, '.github/readers.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (?:feature|---)/.test(line))
  .map((line) => {
    const cells = line.split('|').map((cell) => cell.trim());
    const [file = '', ...title] = (cells.at(-2) ?? '').split(': ');
    return { feature: cells[1] ?? '', has: cells.at(-3), file, title: title.join(': ') };
  });

test('there is a table', () => {
  expect(rows.length).toBeGreaterThan(30);
});

test.each(rows)('$feature: is there, by a test in both browsers', ({ has, file, title }) => {
  expect(has).toBe('Y');
  const path = join(ROOT, `tests/e2e/${file}.test.ts`);
  expect(existsSync(path)).toBe(true);
  const source = readFileSync(path, 'utf8');
  expect(source).toContain('inBothBrowsers(');
  expect(title.length).toBeGreaterThan(5);
  expect(source.replaceAll("\\'", "'")).toContain(title);
});
