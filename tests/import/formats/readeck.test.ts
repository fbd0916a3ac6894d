import { expect, test } from 'vitest';
import { collectImport } from '../support/collect-import';
import { item, lossesOf, ports, zipOf } from '../support/read-files';

test('says which articles it cannot read', async () => {
  const read = await collectImport([zipOf('readeck/damaged')], ports);
  expect(read.items).toEqual([]);
  expect(lossesOf(read)).toEqual(['entryInvalid - -', 'addressUnsupported - about:blank']);
});

test('reads metadata, the page and highlights', async () => {
  const read = await collectImport([zipOf('readeck/full')], ports);
  expect(read.items).toEqual([
    item('readeck', 'export.zip/bookmarks/AbC/info.json', null, {
      address: 'https://example.org/harbour',
      title: 'The harbour at Ostrelle',
      author: 'Ilka Vantor',
      savedAt: '2023-11-14T22:13:20.123Z',
      publishedAt: '2023-11-01T08:00:00.000Z',
      language: 'en',
      tags: ['energy'],
      state: 'archived',
      isStarred: true,
      progress: 0.5,
      content: { kind: 'html', html: '<p>The harbour stays open.</p>' },
      highlights: [{ text: 'stays open', note: 'why', colour: 'pink', madeAt: '2023-11-15T00:00:00.000Z' }],
    }),
  ]);
  expect(lossesOf(read)).toEqual([]);
});

test('reads metadata in an object of their own', async () => {
  const read = await collectImport([zipOf('readeck/nested')], ports);
  expect(read.items).toEqual([
    item('readeck', 'export.zip/bookmarks/Z/info.json', null, {
      address: 'https://example.com/nested',
      title: 'Nested',
      state: 'read',
      progress: 1,
    }),
  ]);
  expect(lossesOf(read)).toEqual([]);
});
