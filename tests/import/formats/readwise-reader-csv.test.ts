import { expect, test } from 'vitest';
import { importOf, item, lossesOf } from '../support/read-files';

test('reads tags, places and progress, and leaves feeds out', async () => {
  const read = await importOf('readwise-reader-csv/export.csv');
  expect(read.items).toEqual([
    item('readwiseReaderCsv', 'export.csv', 2, {
      address: 'https://example.org/harbour',
      title: 'The harbour at Ostrelle',
      savedAt: '2022-11-06T04:33:50.000Z',
      tags: ['energy', "it's local"],
      state: 'unread',
      progress: 0.25,
    }),
    item('readwiseReaderCsv', 'export.csv', 3, {
      address: 'https://example.org/archived',
      title: 'Archived',
      savedAt: '2022-11-06T02:33:51.123Z',
      state: 'archived',
      progress: 1,
    }),
    item('readwiseReaderCsv', 'export.csv', 4, {
      address: 'https://example.org/read',
      title: 'Read',
      savedAt: '2022-11-06T04:33:52.000Z',
      state: 'read',
      progress: 1,
    }),
    item('readwiseReaderCsv', 'export.csv', 5, {
      address: 'https://example.org/short',
      title: 'Shortlist',
      savedAt: '2022-11-06T00:00:00.000Z',
      state: 'unread',
      isStarred: true,
      progress: 0,
    }),
  ]);
  expect(lossesOf(read)).toEqual(['feedEntry 6 A feed entry']);
});

test('finds columns in any order, and escapes in tags', async () => {
  const read = await importOf('readwise-reader-csv/moved.csv');
  expect(read.items).toEqual([
    item('readwiseReaderCsv', 'moved.csv', 2, {
      address: 'https://example.com/cafe',
      title: 'Café',
      savedAt: '2023-01-02T03:04:05.000Z',
      tags: ['café', '港'],
      state: 'unread',
    }),
  ]);
  expect(lossesOf(read)).toEqual([]);
});

test('reads a broken list of tags', async () => {
  const read = await importOf('readwise-reader-csv/odd.csv');
  expect(read.items).toEqual([
    item('readwiseReaderCsv', 'odd.csv', 3, {
      address: 'https://example.com/broken',
      title: 'Broken, tags',
      tags: ['never closed'],
      state: 'unread',
    }),
  ]);
  expect(lossesOf(read)).toEqual(['addressUnsupported 2 mailto:reader-forwarded-email/abc', 'dateUnreadable 3 not a date']);
});
