import { expect, test } from 'vitest';
import { LIMITS } from '../../utils/import/limits';
import { readImport } from '../../utils/import/read-import';
import { importText, lossesOf, ports } from './support/read-files';
import { repeated } from './support/repeated-file';

test('a hostile JSON file with deep brackets loses only the entry', async () => {
  const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
  const entry = (url: string, tags: string) => `{"is_archived":0,"url":"${url}","tags":${tags}}`;
  const read = await importText(
    'w.json',
    `[${entry('https://example.org/1', '[]')},${entry('https://example.org/2', deep)},${entry('https://example.org/3', '[]')}]`,
  );
  expect(read.items.map(({ address }) => address)).toEqual(['https://example.org/1', 'https://example.org/3']);
  expect(lossesOf(read)).toEqual(['entryTooDeep 1 -']);
  expect(lossesOf(await importText('x.jsonl', `{"article":1,"analysis":${deep}}\n`))).toEqual(['entryTooDeep 1 -']);
});

test('a hostile JSON file with names of the prototype changes nothing', async () => {
  const read = await importText(
    'w.json',
    '[{"is_archived":1,"url":"https://example.org/p","__proto__":{"polluted":1},"constructor":{"prototype":{}}}]',
  );
  expect(read.items).toHaveLength(1);
  expect({}).not.toHaveProperty('polluted');
});

test('a hostile JSON file with an entry that is too large loses only this one, and needs little memory', async () => {
  const big = `{"is_archived":0,"url":"https://example.org/big","content":"${'x'.repeat(LIMITS.jsonEntry)}"}`;
  const read = await importText('w.json', `[${big},{"is_archived":0,"url":"https://example.org/small"}]`);
  expect(read.items.map(({ address }) => address)).toEqual(['https://example.org/small']);
  expect(lossesOf(read)).toEqual(['entryTooLarge 1 -']);
  const lines = await importText(
    'x.jsonl',
    `{"article":{},"analysis":{},"x":"${'x'.repeat(LIMITS.jsonEntry * 2)}"}\n{"article":{},"analysis":5}\n`,
  );
  expect(lossesOf(lines)).toEqual(['entryTooLarge 1 -', 'entryInvalid 2 -']);
});

test('a hostile JSON file of 300 MB is read step by step', async () => {
  const line = `{"savedAt":"2026-01-01T00:00:00Z","article":{"url":"https://example.org/a","text":"${'word '.repeat(2_000)}"},"analysis":{}}\n`;
  const file = repeated('x.jsonl', '', line, Math.ceil(300e6 / line.length));
  const before = process.memoryUsage().rss;
  let items = 0;
  for await (const step of readImport([file], ports)) {
    if (step.item) items++;
    if (items === 3_000) break;
  }
  expect(items).toBe(3_000);
  expect(process.memoryUsage().rss - before).toBeLessThan(300e6);
});
