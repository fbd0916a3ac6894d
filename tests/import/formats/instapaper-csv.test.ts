import { expect, test } from 'vitest';
import { importOf, item, lossesOf } from '../support/read-files';

test('reads tags in other notations, and skips empty rows', async () => {
  const read = await importOf('instapaper-csv/damaged.csv');
  expect(read.items).toEqual([
    item('instapaperCsv', 'damaged.csv', 4, { address: 'https://example.com/three', title: 'Three', tags: ['open'], state: 'unread' }),
    item('instapaperCsv', 'damaged.csv', 5, {
      address: 'https://example.com/four',
      title: 'Four "quoted" words',
      savedAt: '2023-11-14T22:13:20.000Z',
      tags: ['single', "it's"],
      state: 'unread',
    }),
  ]);
  expect(lossesOf(read)).toEqual(['addressUnsupported 3 chrome://settings', 'dateUnreadable 4 -5']);
});

test('reads all columns, folders and a text without an address', async () => {
  const read = await importOf('instapaper-csv/new.csv');
  expect(read.items).toEqual([
    item('instapaperCsv', 'new.csv', 2, {
      address: 'https://example.org/harbour',
      title: 'The harbour at Ostrelle',
      savedAt: '2023-11-14T22:13:20.000Z',
      tags: ['energy', 'local news'],
      state: 'unread',
    }),
    item('instapaperCsv', 'new.csv', 3, {
      address: 'https://example.org/cranes',
      title: 'Cranes, old and new',
      savedAt: '2023-11-14T22:13:21.000Z',
      state: 'archived',
      highlights: [{ text: 'the cranes are older than the town', note: null, colour: null, madeAt: null }],
    }),
    item('instapaperCsv', 'new.csv', 4, {
      address: 'https://example.org/tides',
      title: 'Tides',
      savedAt: '2023-11-14T22:13:22.000Z',
      tags: ['café', 'say "hi"'],
      state: 'unread',
      isStarred: true,
    }),
    item('instapaperCsv', 'new.csv', 5, {
      address: 'https://example.org/fish',
      title: 'Fish',
      savedAt: '2023-11-14T22:13:23.000Z',
      tags: ['Sea Life'],
      state: 'unread',
    }),
    item('instapaperCsv', 'new.csv', 6, {
      title: 'A mailed text',
      savedAt: '2023-11-14T22:13:24.000Z',
      state: 'unread',
      content: { kind: 'text', text: 'Words from a mail,\non two lines' },
    }),
  ]);
  expect(lossesOf(read)).toEqual([]);
});

test('reads a file with only four columns', async () => {
  const read = await importOf('instapaper-csv/old.csv');
  expect(read.items).toEqual([
    item('instapaperCsv', 'old.csv', 2, { address: 'https://example.com/one', title: 'One', state: 'archived' }),
    item('instapaperCsv', 'old.csv', 3, { address: 'https://example.com/two', title: 'Two', state: 'unread' }),
  ]);
  expect(lossesOf(read)).toEqual([]);
});
