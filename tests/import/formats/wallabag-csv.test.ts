import { expect, test } from 'vitest';
import { importOf, item, lossesOf } from '../support/read-files';

test('keeps quotation marks after a backslash, which wallabag does not double', async () => {
  const read = await importOf('wallabag-csv/backslash.csv');
  expect(read.items).toEqual([
    item('wallabagCsv', 'backslash.csv', 2, {
      address: 'https://example.org/backslash',
      title: 'A \\"bad\\" title',
      savedAt: '2022-02-01T12:00:00.000Z',
      language: 'fr',
      tags: ['sea'],
      content: { kind: 'html', html: '<p class=\\"x\\">Words.</p>' },
    }),
    item('wallabagCsv', 'backslash.csv', 3, {
      address: 'https://example.org/next',
      title: 'Next',
      savedAt: '2022-02-01T12:00:01.000Z',
      language: 'fr',
      content: { kind: 'html', html: '<p>Next.</p>' },
    }),
  ]);
  expect(lossesOf(read)).toEqual([]);
});

test('reads all columns and a date that begins with the day', async () => {
  const read = await importOf('wallabag-csv/export.csv');
  expect(read.items).toEqual([
    item('wallabagCsv', 'export.csv', 2, {
      address: 'https://example.org/harbour',
      title: 'The harbour; at Ostrelle',
      savedAt: '2023-11-14T11:13:20.000Z',
      language: 'en-GB',
      tags: ['energy', 'local news'],
      content: { kind: 'html', html: '<p>The "harbour" stays open.</p>' },
    }),
    item('wallabagCsv', 'export.csv', 3, {
      address: 'https://example.org/leaflet.pdf',
      title: 'Leaflet',
      savedAt: '2023-11-15T01:00:00.000Z',
    }),
  ]);
  expect(lossesOf(read)).toEqual([]);
});

test('reads a file in UTF-16', async () => {
  const read = await importOf('wallabag-csv/utf16.csv');
  expect(read.items).toEqual([
    item('wallabagCsv', 'utf16.csv', 2, {
      address: 'https://example.net/gavan',
      title: 'Гавань в Острелі',
      savedAt: '2021-12-31T09:08:07.000Z',
      language: 'uk',
      tags: ['море'],
      content: { kind: 'html', html: '<p>Слова.</p>' },
    }),
  ]);
  expect(lossesOf(read)).toEqual([]);
});
