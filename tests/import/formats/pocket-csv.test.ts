import { expect, test } from 'vitest';
import { importOf, item, lossesOf } from '../support/read-files';

test('reads a file with a column more, a byte order mark and an address twice', async () => {
  const read = await importOf('pocket-csv/cursor.csv');
  expect(read.items).toEqual([
    item('pocketCsv', 'cursor.csv', 2, {
      address: 'https://example.com/tides?utm_source=pocket',
      title: 'Tide tables of Merrowmouth',
      savedAt: '2023-11-14T22:13:20.000Z',
      tags: ['sea', 'tides'],
      state: 'unread',
    }),
    item('pocketCsv', 'cursor.csv', 4, {
      address: 'https://example.com/ferry',
      title: 'Ferry plan',
      savedAt: '2023-11-14T22:15:00.000Z',
      tags: ['boats'],
      state: 'archived',
    }),
  ]);
  expect(lossesOf(read)).toEqual([]);
});

test('reads all columns, and quotation marks and line breaks in a field', async () => {
  const read = await importOf('pocket-csv/plain.csv');
  expect(read.items).toEqual([
    item('pocketCsv', 'plain.csv', 2, {
      address: 'https://example.org/harbour',
      title: 'The harbour at Ostrelle stays open',
      savedAt: '2013-07-10T00:00:04.000Z',
      tags: ['energy', 'local news'],
      state: 'unread',
    }),
    item('pocketCsv', 'plain.csv', 3, {
      address: 'https://example.org/cranes',
      title: 'Quayside, "old" cranes and new ones',
      savedAt: '2013-07-10T00:00:05.000Z',
      state: 'archived',
    }),
    item('pocketCsv', 'plain.csv', 5, { address: 'https://example.org/untitled', savedAt: '2013-07-10T00:00:06.000Z', state: 'unread' }),
  ]);
  expect(lossesOf(read)).toEqual([]);
});

test('reads semicolons, and says which rows it cannot take', async () => {
  const read = await importOf('pocket-csv/semicolons.csv');
  expect(read.items).toEqual([
    item('pocketCsv', 'semicolons.csv', 2, {
      address: 'https://example.net/br%C3%BCcke',
      title: 'Zürcher Brücke gesperrt',
      tags: ['verkehr', 'stadt'],
      state: 'unread',
      isStarred: true,
    }),
    item('pocketCsv', 'semicolons.csv', 5, { address: 'https://example.net/date', title: 'Bad date', state: 'unread' }),
  ]);
  expect(lossesOf(read)).toEqual(['addressMissing 3 No address', 'addressUnsupported 4 javascript:alert(1)', 'dateUnreadable 5 yesterday']);
});
