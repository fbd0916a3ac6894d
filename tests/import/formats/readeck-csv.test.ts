import { expect, test } from 'vitest';
import { importOf, item, lossesOf } from '../support/read-files';

test('reads labels, states and dates in any zone', async () => {
  const read = await importOf('readeck-csv/export.csv');
  expect(read.items).toEqual([
    item('readeckCsv', 'export.csv', 2, {
      address: 'https://example.org/harbour',
      title: 'The harbour at Ostrelle',
      savedAt: '2023-11-14T22:13:20.000Z',
      tags: ['energy', 'local news'],
      state: 'archived',
    }),
    item('readeckCsv', 'export.csv', 3, {
      address: 'https://example.org/photo',
      title: 'A photo',
      savedAt: '2023-11-14T21:13:21.500Z',
      state: 'unread',
      isStarred: true,
    }),
  ]);
  expect(lossesOf(read)).toEqual([]);
});

test('reads a file with only addresses and labels', async () => {
  const read = await importOf('readeck-csv/few-columns.csv');
  expect(read.items).toEqual([
    item('readeckCsv', 'few-columns.csv', 2, { address: 'https://example.com/one', tags: ['a', 'b'], state: 'unread' }),
    item('readeckCsv', 'few-columns.csv', 3, { address: 'https://example.com/two', state: 'unread' }),
  ]);
  expect(lossesOf(read)).toEqual([]);
});

test('reads tabs and numbers', async () => {
  const read = await importOf('readeck-csv/tabs.csv');
  expect(read.items).toEqual([
    item('readeckCsv', 'tabs.csv', 2, {
      address: 'https://example.net/tab',
      title: 'With',
      savedAt: '2023-11-14T22:13:20.000Z',
      tags: ['x'],
      state: 'archived',
    }),
  ]);
  expect(lossesOf(read)).toEqual([]);
});
