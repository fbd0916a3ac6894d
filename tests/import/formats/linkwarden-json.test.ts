import { expect, test } from 'vitest';
import { importOf, item, lossesOf } from '../support/read-files';

test('reads collections, pinned links, descriptions and texts', async () => {
  const read = await importOf('linkwarden-json/backup.json');
  expect(read.items).toEqual([
    item('linkwardenJson', 'backup.json', 1, {
      address: 'https://example.org/harbour',
      title: 'The harbour at Ostrelle',
      savedAt: '2023-11-14T22:13:20.000Z',
      tags: ['energy', 'sea'],
      note: 'About cranes',
      content: { kind: 'text', text: 'The harbour stays open.' },
    }),
    item('linkwardenJson', 'backup.json', 1, {
      address: 'https://example.org/described',
      title: 'Only a description',
      savedAt: '2020-05-06T07:08:09.000Z',
      tags: ['Research/Energy'],
    }),
    item('linkwardenJson', 'backup.json', 1, {
      address: 'https://example.org/pinned',
      title: 'Pinned',
      savedAt: '2023-11-14T22:13:22.000Z',
      tags: ['Research/Energy'],
      isStarred: true,
    }),
  ]);
  expect(lossesOf(read)).toEqual([]);
});

test('reads a collection that comes before the one it is in', async () => {
  const read = await importOf('linkwarden-json/child-first.json');
  expect(read.items).toEqual([
    item('linkwardenJson', 'child-first.json', 1, { address: 'https://example.net/c', title: 'C', tags: ['Parent/Child'] }),
  ]);
  expect(lossesOf(read)).toEqual(['dateUnreadable 1 2022']);
});

test('reads collections without ids, and refuses uploads', async () => {
  const read = await importOf('linkwarden-json/old.json');
  expect(read.items).toEqual([
    item('linkwardenJson', 'old.json', 1, {
      address: 'https://example.com/one',
      title: 'One',
      savedAt: '2022-01-01T00:00:00.000Z',
      tags: ['t', 'News'],
    }),
  ]);
  expect(lossesOf(read)).toEqual(['addressMissing 1 Upload']);
});
