import { beforeEach, describe, expect, test } from 'vitest';
import { libraryOver } from '../../utils/browser/library-client';
import { answerRequest } from '../../utils/library/answer-request';
import type { Library } from '../../utils/library/library';
import { addressFor, suggestArticles } from '../../utils/state/omnibox';
import { type SearchLibrary, searchLibrary, storyOf } from '../library/support/search-library';

let stored: SearchLibrary;
let library: Library;
beforeEach(async () => {
  stored = await searchLibrary();
  library = libraryOver(async (request) => answerRequest(stored.database, request, 0));
  const story = (n: number, title: string) =>
    storyOf({ url: `https://a.example/${n}`, title, published: '2025-03-14' }, 'The ferry sails.');
  for (let n = 1; n <= 8; n++) stored.save(story(n, `Harbour ${n}`));
  stored.save(storyOf({ url: 'https://b.example/', title: `A <b>\n"bold"\u202e & long ${'x'.repeat(200)}`, site: 'Valley Echo' }, 'Snow.'));
});

const suggest = async (words: string) => (await suggestArticles(library, words, 'en'))?.suggestions ?? [];

describe('the suggestions of the address bar', () => {
  test('are the first six articles with the words, while a word is unfinished, with title, site and date', async () => {
    const found = await suggestArticles(library, 'harb', 'en');
    expect(found?.total).toBe(8);
    expect(found?.suggestions).toHaveLength(6);
    expect((await suggest('harbour 3'))[0]).toEqual({
      content: '#3 Harbour 3',
      title: 'Harbour 3',
      facts: ['a.example', '14 March 2025'].map((fact) => expect.stringContaining(fact.split(' ').at(-1) ?? '')),
      isLink: false,
    });
  });

  test('have one line of limited length, whatever the title contains', async () => {
    const [found] = await suggest('snow');
    expect(found?.title).toMatch(/^A <b> "bold" & long x+…$/);
    expect(found?.title).toHaveLength(120);
    expect(found?.facts[0]).toBe('Valley Echo');
  });

  test('are none for no words, for words that occur nowhere, and when the library cannot answer', async () => {
    expect(await suggestArticles(library, '  ', 'en')).toBeNull();
    expect(await suggestArticles(library, 'zebra', 'en')).toEqual({ suggestions: [], total: 0 });
    const broken: Library = { ...library, search: async () => ({ ok: false, error: { code: 'libraryFailed' } }) };
    expect(await suggestArticles(broken, 'harbour', 'en')).toBeNull();
    expect(await suggest('x'.repeat(100_000))).toEqual([]);
  });

  test('understand the conditions of the library', async () => {
    expect((await suggest('title:harbour -"harbour 1" site:a.exam'))[0]?.title).toMatch(/^Harbour [2-8]$/);
  });
});

describe('what is entered in the address bar', () => {
  test('opens a suggested article', async () => {
    const [found] = await suggest('harbour 3');
    expect(await addressFor(library, found?.content ?? '')).toBe('#/article/3');
    const [long] = await suggest('snow');
    expect(await addressFor(library, long?.content ?? '')).toBe('#/article/9');
  });

  test('opens the page of a suggested link', async () => {
    await library.saveLinks([{ url: 'https://c.example/later?a=1', title: 'Lighthouse' }]);
    const [found] = await suggest('lightho');
    expect(found).toMatchObject({ title: 'Lighthouse', isLink: true });
    expect(await addressFor(library, found?.content ?? '')).toBe('https://c.example/later?a=1');
  });

  test.each([
    ['', '#/'],
    ['  ', '#/'],
    ['gas & oil', '#/?q=gas%20%26%20oil'],
    ['#3', '#/?q=%233'],
    ['#3 Another title', '#/?q=%233%20Another%20title'],
    ['#99 Harbour 3', '#/?q=%2399%20Harbour%203'],
    ['https://a.example/', '#/?q=https%3A%2F%2Fa.example%2F'],
  ])('searches for everything else: «%s»', async (entered, address) => {
    expect(await addressFor(library, entered)).toBe(address);
  });
});
