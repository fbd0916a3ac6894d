import { expect, test } from 'vitest';
import { importOf, item, lossesOf } from '../support/read-files';

test('reads both lists, tags and character references', async () => {
  const read = await importOf('pocket-html/export.html');
  expect(read.items).toEqual([
    item('pocketHtml', 'export.html', null, {
      address: 'https://example.org/harbour?a=1&b=2',
      title: 'The harbour & its cranes',
      savedAt: '2013-07-10T00:00:04.000Z',
      tags: ['energy', 'local news'],
      state: 'unread',
    }),
    item('pocketHtml', 'export.html', null, { address: 'https://example.org/plain', savedAt: '2013-07-10T00:00:05.000Z', state: 'unread' }),
    item('pocketHtml', 'export.html', null, {
      address: 'https://example.org/read',
      title: 'Tide tables of “Merrowmouth”',
      savedAt: '2013-07-10T00:00:06.000Z',
      tags: ['tides'],
      state: 'archived',
    }),
  ]);
  expect(lossesOf(read)).toEqual([]);
});

test('reads links without end tags', async () => {
  const read = await importOf('pocket-html/unclosed.html');
  expect(read.items).toEqual([
    item('pocketHtml', 'unclosed.html', null, {
      address: 'https://example.com/one',
      title: 'One',
      savedAt: '2017-07-14T02:40:00.000Z',
      tags: ['a', 'b'],
      state: 'unread',
    }),
    item('pocketHtml', 'unclosed.html', null, {
      address: 'https://example.com/two',
      title: 'Two',
      savedAt: '2017-07-14T02:40:01.000Z',
      state: 'unread',
    }),
  ]);
  expect(lossesOf(read)).toEqual(['addressUnsupported - data:text/html,hello']);
});

test('reads a file in windows-1252', async () => {
  const read = await importOf('pocket-html/windows.html');
  expect(read.items).toEqual([
    item('pocketHtml', 'windows.html', null, {
      address: 'https://example.net/cafe',
      title: 'Le café de la rue Vaneau',
      savedAt: '2017-07-14T02:40:00.000Z',
      tags: ['café'],
      state: 'archived',
    }),
  ]);
  expect(lossesOf(read)).toEqual(['encodingGuessed - -']);
});
