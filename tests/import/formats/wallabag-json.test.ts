import { expect, test } from 'vitest';
import { importOf, item, lossesOf } from '../support/read-files';

test('reads content, annotations, states and tags', async () => {
  const read = await importOf('wallabag-json/all.json');
  expect(read.items).toEqual([
    item('wallabagJson', 'all.json', 1, {
      address: 'https://example.org/harbour',
      title: 'The harbour at Ostrelle',
      author: 'Ilka Vantor, Per Quist',
      savedAt: '2023-11-14T22:13:20.000Z',
      publishedAt: '2023-11-01T08:00:00.000Z',
      language: 'en-GB',
      tags: ['energy', 'local news'],
      state: 'archived',
      content: { kind: 'html', html: '<p>The harbour <em>stays</em> open.</p>' },
      highlights: [{ text: 'stays open', note: 'ask the pilots', colour: null, madeAt: null }],
    }),
    item('wallabagJson', 'all.json', 1, {
      address: 'https://example.org/starred',
      title: 'Starred',
      savedAt: '2023-11-14T22:13:20.000Z',
      state: 'unread',
      isStarred: true,
    }),
  ]);
  expect(lossesOf(read)).toEqual(['contentMissing 1 -']);
});

test('reads truth values, tags as objects and other addresses', async () => {
  const read = await importOf('wallabag-json/booleans.json');
  expect(read.items).toEqual([
    item('wallabagJson', 'booleans.json', 2, {
      address: 'https://example.com/fish',
      title: 'Fisch',
      savedAt: '2021-02-03T09:05:06.000Z',
      language: 'de',
      tags: ['Sea Life'],
      state: 'archived',
      isStarred: true,
    }),
    item('wallabagJson', 'booleans.json', 20, { address: 'https://example.com/given', state: 'unread' }),
  ]);
  expect(lossesOf(read)).toEqual(['contentMissing 20 -', 'dateUnreadable 20 03.02.2021']);
});

test('keeps the entries before the place where a file was cut off', async () => {
  const read = await importOf('wallabag-json/cut-off.json');
  expect(read.items).toEqual([
    item('wallabagJson', 'cut-off.json', 1, {
      address: 'https://example.net/0',
      title: 'The harbour at Ostrelle',
      author: 'Ilka Vantor, Per Quist',
      savedAt: '2023-11-14T22:13:20.000Z',
      publishedAt: '2023-11-01T08:00:00.000Z',
      language: 'en-GB',
      tags: ['energy', 'local news'],
      state: 'archived',
      content: { kind: 'html', html: '<p>The harbour <em>stays</em> open.</p>' },
      highlights: [{ text: 'stays open', note: 'ask the pilots', colour: null, madeAt: null }],
    }),
    item('wallabagJson', 'cut-off.json', 1, {
      address: 'https://example.net/1',
      title: 'The harbour at Ostrelle',
      author: 'Ilka Vantor, Per Quist',
      savedAt: '2023-11-14T22:13:20.000Z',
      publishedAt: '2023-11-01T08:00:00.000Z',
      language: 'en-GB',
      tags: ['energy', 'local news'],
      state: 'archived',
      content: { kind: 'html', html: '<p>The harbour <em>stays</em> open.</p>' },
      highlights: [{ text: 'stays open', note: 'ask the pilots', colour: null, madeAt: null }],
    }),
  ]);
  expect(lossesOf(read)).toEqual(['fileCutOff - -']);
});
