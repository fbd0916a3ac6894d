import { expect, test } from 'vitest';
import { LIMITS } from '../../utils/import/limits';
import { collectImport } from './support/collect-import';
import { importText, lossesOf, ports } from './support/read-files';
import { repeated } from './support/repeated-file';

const POCKET = 'title,url,time_added,tags,status\n';
const row = (at: number): string => `T${at},https://example.org/${at},1700000000,,unread\n`;
const utf16 = (text: string): Uint8Array => new Uint8Array(Uint16Array.from(`\uFEFF${text}`, (letter) => letter.charCodeAt(0)).buffer);

test('a hostile CSV file with a million columns is refused', async () => {
  expect(lossesOf(await importText('p.csv', `url,time_added${',x'.repeat(1_000_000)}\n`))).toEqual([
    expect.stringMatching(/^columnsTooMany 1 \d+$/),
  ]);
  const read = await importText('p.csv', `${POCKET}a,https://example.org/a,1700000000,,unread${','.repeat(1_000_000)}\n${row(1)}`);
  expect(read.items).toHaveLength(2);
});

test('a hostile CSV file with a quotation mark that is never closed loses only its line', async () => {
  const read = await importText('p.csv', `${POCKET}${row(1)}"open,https://example.org/x,1700000000,,unread\n${row(2)}${row(3)}`);
  expect(read.items.map(({ title }) => title)).toEqual(['T1', 'T2', 'T3']);
  expect(lossesOf(read)).toEqual(['quoteOpen 3 -']);
});

test('a hostile CSV file with many open quotation marks is given up', async () => {
  const read = await importText('p.csv', `${POCKET}${'"open\n'.repeat(LIMITS.openQuotes + 5)}`);
  expect(lossesOf(read).at(-1)).toMatch(/^fileDamaged /);
  expect(read.losses).toHaveLength(LIMITS.openQuotes + 2);
});

test('a hostile CSV file with a row that is too long loses only this row', async () => {
  const long = `${POCKET}${row(1)}${'x'.repeat(LIMITS.row * 2 + 5)}\n${row(2)}`;
  const read = await importText('p.csv', long);
  expect(read.items.map(({ title, from }) => [title, from.line])).toEqual([
    ['T1', 2],
    ['T2', 4],
  ]);
  expect(lossesOf(read)).toEqual(['entryTooLarge 3 -']);
});

test('a hostile CSV file in UTF-16 that is too large is refused', async () => {
  const file = repeated('p.csv', '', 'a\0', LIMITS.wholeFile);
  const start = {
    ...file,
    read: async (from: number, to: number) => (from === 0 && to <= LIMITS.sample ? utf16(`${POCKET}a`) : file.read(from, to)),
  };
  expect(lossesOf(await collectImport([start], ports))).toEqual(['fileTooLarge - -']);
});
