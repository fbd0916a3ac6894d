import { expect, test } from 'vitest';
import { importOf, item, lossesOf } from '../support/read-files';

test('reads tags, lists, notes, states and texts', async () => {
  const read = await importOf('karakeep-json/export.json');
  expect(read.items).toEqual([
    item('karakeepJson', 'export.json', 1, {
      address: 'https://example.org/harbour',
      title: 'The harbour at Ostrelle',
      savedAt: '2023-11-14T22:13:20.000Z',
      tags: ['energy', 'sea', 'Research/Energy'],
      state: 'archived',
      note: 'ask Per',
    }),
    item('karakeepJson', 'export.json', 1, { savedAt: '2023-11-14T22:13:21.000Z', content: { kind: 'text', text: 'Only words.' } }),
  ]);
  expect(lossesOf(read)).toEqual(['addressMissing 1 A picture']);
});

test('reads a list that is in itself, and refuses empty texts', async () => {
  const read = await importOf('karakeep-json/odd.json');
  expect(read.items).toEqual([item('karakeepJson', 'odd.json', 1, { address: 'https://example.net/loop', title: 'Loop', tags: ['Loop'] })]);
  expect(lossesOf(read)).toEqual(['dateUnreadable 1 x', 'addressMissing 1 -']);
});

test('reads a file without lists', async () => {
  const read = await importOf('karakeep-json/old.json');
  expect(read.items).toEqual([
    item('karakeepJson', 'old.json', 3, {
      address: 'https://example.com/old',
      title: 'Old',
      savedAt: '2020-09-13T12:26:40.000Z',
      tags: ['a'],
    }),
  ]);
  expect(lossesOf(read)).toEqual([]);
});
