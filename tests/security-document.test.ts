import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from './support/source-files';

const text = readFileSync(join(ROOT, 'docs/security.md'), 'utf8');

/** A row of a table: the number in its first column, and its last column, which names tests. */
interface Row {
  readonly number: number;
  readonly tests: string;
}

/** Returns the rows of the table under a heading. */
function rowsUnder(heading: string): Row[] {
  const [, section = ''] = text.split(`\n## ${heading}\n`);
  return (section.split('\n## ')[0] ?? '').split('\n').flatMap((line) => {
    const columns = line.split('|').map((column) => column.trim());
    return /^\d+$/.test(columns[1] ?? '') ? [{ number: Number(columns[1]), tests: columns.at(-2) ?? '' }] : [];
  });
}

/** Returns the test titles in a column of the document, each with the file that must contain it. */
const titlesIn = (column: string) =>
  [...column.matchAll(/`(tests\/[^`]+)`((?: "[^"]+")+)/g)].flatMap(([, file = '', titles = '']) =>
    [...titles.matchAll(/"([^"]+)"/g)].map(([, title = '']) => ({ file, title })),
  );

describe('docs/security.md', () => {
  const tables = [rowsUnder('Threats'), rowsUnder('Faults'), rowsUnder('Audit of November 2026')];
  const rows = tables.flat();

  test('has a row for each threat, each fault and each finding of the audit', () => {
    expect(tables.map((table) => table.map(({ number }) => number))).toEqual(
      [15, 25, 10].map((count) => Array.from({ length: count }, (_, at) => at + 1)),
    );
  });

  test('names a test in every row, or says why there is none', () => {
    expect(rows.filter(({ tests }) => titlesIn(tests).length === 0 && !/^No test, because ./.test(tests))).toEqual([]);
  });

  test('names only files that exist', () => {
    const named = [...text.matchAll(/`((?:tests|utils|components|entrypoints|scripts|docs)\/[^`\s]*|[\w.-]+\.(?:ts|json))`/g)];
    expect(named.length).toBeGreaterThan(100);
    expect(named.map(([, path = '']) => path).filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });

  test('names only tests that are in the named files', () => {
    const titles = rows.flatMap(({ tests }) => titlesIn(tests));
    // Every file in the last column has titles, so no file is passed over.
    expect(rows.flatMap(({ tests }) => tests.match(/`tests\/[^`]+`/g) ?? []).length).toBe(
      rows.flatMap(({ tests }) => tests.match(/`tests\/[^`]+` "/g) ?? []).length,
    );
    const isMissing = ({ file, title }: (typeof titles)[number]) => {
      const code = readFileSync(join(ROOT, file), 'utf8');
      return !["'", '"', '`'].some((mark) => code.includes(`${mark}${title}${mark}`));
    };
    expect(titles.filter(isMissing)).toEqual([]);
  });
});
