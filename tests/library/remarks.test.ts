import { beforeAll, expect, test } from 'vitest';
import type { RemarkAnswer, RemarkPage } from '../../utils/library/order-library';
import type { Highlight } from '../../utils/model';
import { marked, type SearchLibrary, searchLibrary, storyOf } from './support/search-library';

let library: SearchLibrary;

const highlight = (id: string, start: number, exact: string, more: Partial<Highlight> = {}): Highlight => ({
  id,
  parts: [{ exact, prefix: '', suffix: '', start }],
  colour: 'yellow',
  madeAt: '2026-01-01T08:00:00.000Z',
  ...more,
});

beforeAll(async () => {
  library = await searchLibrary();
  library.save(
    storyOf({ url: 'https://a.example/', title: 'Harbour', site: 'Ledger' }, 'The harbour stays open.', [
      { by: 'Ana Roth', words: 'we will pay', kind: 'direct', manner: 'promised' },
    ]),
    [
      highlight('late', 40, 'the ferry will sail', { madeAt: '2026-01-03T08:00:00.000Z', colour: 'blue' }),
      highlight('early', 4, 'the harbour', { note: 'Who pays for the ferry?' }),
    ],
  );
  library.save(storyOf({ url: 'https://b.example/', title: 'Winter' }, 'Snow.'), [
    highlight('other', 0, '中国人民银行', { madeAt: '2026-01-02T08:00:00.000Z', colour: 'pink' }),
  ]);
  library.save(storyOf({ url: 'https://c.example/', title: 'Gone' }, 'Gone.'), [highlight('gone', 0, 'the ferry')]);
  library.ask({ call: 'remove', id: 3 });
  library.ask({ call: 'keepNote', id: 2, note: 'Ask the ferry office' }, Date.UTC(2026, 0, 4));
  library.ask({ call: 'tag', ids: [1], add: ['sea'], remove: [] });
});

const find = (query: string, page: Partial<RemarkPage> = {}) =>
  library.ask<RemarkAnswer>({ call: 'remarks', query, page: { limit: 50, offset: 0, order: 'newest', filter: 'all', ...page } });
const names = (query: string, page: Partial<RemarkPage> = {}) =>
  find(query, page).results.map(({ highlight: id, article }) => id ?? `note ${article.id}`);

test('highlights and notes of all articles that are not removed are listed, the newest first', () => {
  expect(names('')).toEqual(['note 2', 'late', 'other', 'early']);
  expect(find('').results[3]).toEqual({
    article: { id: 1, url: 'https://a.example/', title: 'Harbour', byline: null, site: 'Ledger', published: null, lang: 'en', dir: 'ltr' },
    highlight: 'early',
    colour: 'yellow',
    at: '2026-01-01T08:00:00.000Z',
    words: 'the harbour',
    note: 'Who pays for the ferry?',
    wordHits: [],
    noteHits: [],
  });
  expect(find('').results[0]).toMatchObject({
    highlight: null,
    colour: null,
    at: '2026-01-04T00:00:00.000Z',
    words: '',
    note: 'Ask the ferry office',
  });
});

test('highlights and notes can be listed by date, article and colour, and each page knows their number', () => {
  expect(names('', { order: 'oldest' })).toEqual(['early', 'other', 'late', 'note 2']);
  expect(names('', { order: 'article' })).toEqual(['note 2', 'other', 'early', 'late']);
  expect(names('', { order: 'colour' })).toEqual(['early', 'late', 'other', 'note 2']);
  expect(find('', { limit: 2, offset: 1 })).toMatchObject({ total: 4, results: [{ highlight: 'late' }, { highlight: 'other' }] });
  expect(find('', { offset: 9 })).toMatchObject({ total: 4, results: [] });
});

test('a filter shows one colour, or what has a note', () => {
  expect(names('', { filter: 'blue' })).toEqual(['late']);
  expect(names('', { filter: 'noted' })).toEqual(['note 2', 'early']);
});

test('words are looked for in highlights and notes, and marked there', () => {
  expect(names('ferry')).toEqual(['note 2', 'late', 'early']);
  expect(
    find('ferry').results.map(({ words, wordHits, note, noteHits }) => [
      marked({ text: words, hits: wordHits }),
      marked({ text: note, hits: noteHits }),
    ]),
  ).toEqual([
    ['', 'Ask the [ferry] office'],
    ['the [ferry] will sail', ''],
    ['the harbour', 'Who pays for the [ferry]?'],
  ]);
  expect([names('highlight:ferry'), names('note:ferry'), names('人民')]).toEqual([['late'], ['note 2', 'early'], ['other']]);
  expect(names('harb* OR "ferry will"')).toEqual(['late', 'early']);
  expect(names('-ferry')).toEqual(['other']);
});

test('all other conditions hold for the article', () => {
  expect(names('ferry tag:sea')).toEqual(['late', 'early']);
  expect(names('speaker:roth said:promised')).toEqual(['late', 'early']);
  expect(names('speaker:roth said:denied')).toEqual([]);
  expect(names('ferry -site:ledger')).toEqual(['note 2']);
  expect(names('(ferry title:winter) OR harbour')).toEqual(['note 2', 'early']);
  expect(find('ferry spaeker:x').problems).toMatchObject([{ code: 'unknownField' }]);
});

test('malformed requests for highlights are refused', () => {
  for (const change of [{ limit: 0 }, { limit: 201 }, { offset: -1 }, { order: 'best' }, { filter: 'red' }])
    expect(() => find('', change as never)).toThrow('does not know');
});

test('a search returns the ids of everything that it finds, in its order', () => {
  const ids = (query: string, order = 'best') => library.ask({ call: 'searchIds', query, order });
  expect(ids('')).toEqual([2, 1]);
  expect(ids('', 'oldest')).toEqual([1, 2]);
  expect(ids('tag:sea')).toEqual([1]);
  expect(() => ids('', 'colour')).toThrow('does not know');
});
