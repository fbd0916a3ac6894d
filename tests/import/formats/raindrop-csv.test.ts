import { expect, test } from 'vitest';
import { importOf, item, lossesOf } from '../support/read-files';

test('reads a byte order mark and semicolons, and refuses files', async () => {
  const read = await importOf('raindrop-csv/bom.csv');
  expect(read.items).toEqual([
    item('raindropCsv', 'bom.csv', 2, {
      address: 'https://example.net/hafen',
      title: 'Hafen',
      savedAt: '2024-01-02T00:00:00.000Z',
      tags: ['hafen', 'kran'],
      isStarred: true,
    }),
  ]);
  expect(lossesOf(read)).toEqual(['addressUnsupported 3 file:///c:/secret.txt']);
});

test('reads collections, tags, notes, highlights and favourites', async () => {
  const read = await importOf('raindrop-csv/export.csv');
  expect(read.items).toEqual([
    item('raindropCsv', 'export.csv', 2, {
      address: 'https://example.org/article?keep=1',
      title: 'Saved, "quoted" title',
      savedAt: '2024-01-02T03:04:05.123Z',
      tags: ['reading', 'sea', 'Research/Energy'],
      isStarred: true,
      note: 'First note line\nSecond note line',
      highlights: [
        { text: 'First highlight', note: null, colour: null, madeAt: null },
        { text: 'Second highlight', note: null, colour: null, madeAt: null },
      ],
    }),
    item('raindropCsv', 'export.csv', 5, { address: 'https://example.org/untitled', savedAt: '2024-01-02T03:04:05.000Z' }),
  ]);
  expect(lossesOf(read)).toEqual(['deleted 6 Gone']);
});

test('reads highlights with notes', async () => {
  const read = await importOf('raindrop-csv/labelled.csv');
  expect(read.items).toEqual([
    item('raindropCsv', 'labelled.csv', 2, {
      address: 'https://example.com/labelled',
      title: 'Labelled',
      savedAt: '2024-01-02T02:04:05.000Z',
      tags: ['News'],
      highlights: [
        { text: 'one\nand more', note: 'my note', colour: null, madeAt: null },
        { text: 'two', note: null, colour: null, madeAt: null },
      ],
    }),
  ]);
  expect(lossesOf(read)).toEqual([]);
});

test('reads the columns of older exports', async () => {
  const read = await importOf('raindrop-csv/old.csv');
  expect(read.items).toEqual([
    item('raindropCsv', 'old.csv', 2, {
      address: 'https://example.com/nested',
      title: 'Nested',
      savedAt: '2021-08-26T12:15:25.000Z',
      tags: ['search', 'app', 'Folder/Nested folder'],
      note: 'A note',
    }),
  ]);
  expect(lossesOf(read)).toEqual([]);
});
