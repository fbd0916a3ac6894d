import { expect, test } from 'vitest';
import { collectImport } from '../support/collect-import';
import { item, lossesOf, ports, zipOf } from '../support/read-files';

test('reads metadata, pages, highlights, labels and notes', async () => {
  const read = await collectImport([zipOf('omnivore/full')], ports);
  expect(read.items).toEqual([
    item('omnivore', 'export.zip/metadata_0_to_20.json', 2, {
      address: 'https://example.org/harbour',
      title: 'The harbour at Ostrelle',
      author: 'Ilka Vantor',
      savedAt: '2023-11-14T22:13:20.000Z',
      publishedAt: '2023-11-01T08:00:00.000Z',
      tags: ['energy', 'Local News'],
      state: 'archived',
      progress: 0.42,
      note: 'A note on the article.',
      content: { kind: 'html', html: '<div><p>The harbour stays open, said Ilka Vantor.</p></div>' },
      highlights: [
        { text: 'the cranes are older\nthan the town', note: '#cranes #history\n\nCompare with the map.', colour: null, madeAt: null },
        { text: 'nobody asked\nthe pilots', note: null, colour: null, madeAt: null },
      ],
    }),
    item('omnivore', 'export.zip/metadata_0_to_20.json', 20, {
      address: 'https://example.org/leaflet.pdf',
      title: 'A leaflet',
      savedAt: '2023-11-14T22:13:21.000Z',
      state: 'read',
      progress: 1,
    }),
    item('omnivore', 'export.zip/metadata_0_to_20.json', 35, {
      address: 'https://example.org/bare',
      title: 'Without content',
      savedAt: '2023-11-14T21:13:22.000Z',
      tags: ['later'],
      state: 'unread',
      progress: 0,
    }),
  ]);
  expect(lossesOf(read)).toEqual(['contentMissing 20 PDF']);
});

test('reads a list without its pages', async () => {
  const read = await collectImport([zipOf('omnivore/list-alone')], ports);
  expect(read.items).toEqual([
    item('omnivore', 'export.zip/metadata.json', 1, {
      address: 'https://example.com/list',
      title: 'Only a list',
      savedAt: '2023-11-14T22:13:20.000Z',
      state: 'unread',
    }),
  ]);
  expect(lossesOf(read)).toEqual(['addressMissing 1 No address']);
});

test('merges articles of several lists, and looks for no file outside of the folder', async () => {
  const read = await collectImport([zipOf('omnivore/two-lists')], ports);
  expect(read.items).toEqual([
    item('omnivore', 'export.zip/metadata_0_to_20.json', 1, {
      address: 'https://example.org/harbour',
      title: 'The harbour at Ostrelle',
      author: 'Ilka Vantor',
      savedAt: '2022-01-01T00:00:00.000Z',
      publishedAt: '2023-11-01T08:00:00.000Z',
      tags: ['energy', 'Local News', 'harbour'],
      state: 'archived',
      progress: 0.42,
      content: { kind: 'html', html: '<p>Kept.</p>' },
    }),
    item('omnivore', 'export.zip/metadata_20_to_40.json', 1, {
      address: 'https://example.org/dots',
      title: 'Without content',
      savedAt: '2023-11-14T21:13:22.000Z',
      tags: ['later'],
      state: 'unread',
      progress: 0,
    }),
  ]);
  expect(lossesOf(read)).toEqual([]);
});
