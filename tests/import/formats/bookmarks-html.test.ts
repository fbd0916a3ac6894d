import { expect, test } from 'vitest';
import { importOf, item, lossesOf } from '../support/read-files';

test('reads bookmarks with missing end tags and unquoted attributes', async () => {
  const read = await importOf('bookmarks-html/broken.html');
  expect(read.items).toEqual([
    item('bookmarksHtml', 'broken.html', null, { address: 'https://example.net/bare', title: 'Bare', tags: ['Open folder'] }),
    item('bookmarksHtml', 'broken.html', null, {
      address: 'https://example.net/open',
      title: 'Open bold &bogus; A',
      tags: ['x', 'Open folder'],
    }),
  ]);
  expect(lossesOf(read)).toEqual(['dateUnreadable - 1']);
});

test('reads the bookmarks of Firefox, with folders, tags and descriptions', async () => {
  const read = await importOf('bookmarks-html/firefox.html');
  expect(read.items).toEqual([
    item('bookmarksHtml', 'firefox.html', null, {
      address: 'https://example.org/harbour',
      title: 'The harbour & Ostrelle',
      savedAt: '2023-11-14T22:13:20.000Z',
      tags: ['energy', 'local news'],
      note: 'A description\non two lines',
    }),
    item('bookmarksHtml', 'firefox.html', null, {
      address: 'https://example.org/local',
      title: 'Local <news>',
      savedAt: '2023-11-14T22:13:22.000Z',
      tags: ['News/Local'],
    }),
    item('bookmarksHtml', 'firefox.html', null, {
      address: 'https://example.org/last',
      title: 'Last',
      savedAt: '2023-11-14T22:13:24.000Z',
    }),
  ]);
  expect(lossesOf(read)).toEqual(['addressUnsupported - place:sort=8&maxResults=10', 'addressUnsupported - javascript:void(0)']);
});

test('reads what is to be read, and microseconds', async () => {
  const read = await importOf('bookmarks-html/linkding.html');
  expect(read.items).toEqual([
    item('bookmarksHtml', 'linkding.html', null, {
      address: 'https://example.com/one',
      title: 'One',
      savedAt: '2020-09-13T12:26:40.000Z',
      tags: ['a', 'b'],
      state: 'unread',
      note: 'A note [linkding-notes]more[/linkding-notes]',
    }),
    item('bookmarksHtml', 'linkding.html', null, {
      address: 'https://example.com/two',
      title: 'Two',
      savedAt: '2020-09-13T12:26:42.000Z',
      state: 'read',
    }),
  ]);
  expect(lossesOf(read)).toEqual([]);
});
