import { beforeEach, describe, expect, test } from 'vitest';
import type { VoiceCount, VoiceQuestion } from '../../utils/model';
import { type Said, type SearchLibrary, searchLibrary, storyOf } from './support/search-library';

let library: SearchLibrary;
const said = (by: string, words: string, more: Partial<Said> = {}): Said => ({ by, words, kind: 'direct', ...more });
const ASKED: VoiceQuestion = { scope: { query: '', order: 'newest' }, measure: 'quotes', kind: 'person', withSubjects: false, limit: 10 };
const count = (change: Partial<VoiceQuestion> = {}) => library.ask<VoiceCount>({ call: 'countVoices', question: { ...ASKED, ...change } });
const unread = (scope: VoiceQuestion['scope'] = ASKED.scope) => library.ask<number[]>({ call: 'unreadVoices', scope });
const ranked = (change: Partial<VoiceQuestion> = {}) => count(change).ranked.map(({ name, quotes, words }) => [name, quotes, words]);
const sumsOf = ({ sums }: VoiceCount) => sums.map(({ month, kind, quotes, words }) => [month, kind, quotes, words]);

/** Saves three articles: one without a date, and one about Ana Roth. */
beforeEach(async () => {
  library = await searchLibrary();
  library.save(
    storyOf({ url: 'https://a.example/1', title: 'Gas rises', published: '2026-03-14' }, 'It is cold.', [
      said('Ana Roth', 'one two three'),
      said('Ana Roth', 'four five'),
      said('Cor Maas', 'six'),
      said('a woman', 'seven eight', { unnamed: true }),
    ]),
  );
  library.save(
    storyOf(
      { url: 'https://a.example/2', title: 'Roth resigns', published: '2026-04-01T10:00:00Z' },
      'It is warm.',
      [said('Ana Roth', 'nine', { kind: 'indirect' })],
      { 'Ana Roth': ['Roth'] },
    ),
  );
  library.save(storyOf({ url: 'https://b.example/3', title: 'No date', published: null }, 'It is late.', [said('Cor Maas', 'ten eleven')]));
  library.save(storyOf({ url: 'https://b.example/4', title: 'Silent', published: '2020-01-01' }, 'Nobody speaks.'));
});

describe('the voices of a library', () => {
  test('are counted as soon as an article is saved', () => {
    const counted = count();
    expect(counted).toMatchObject({ articles: 4, undated: 1, unread: 0, speakers: 2, ofSubjects: { title: 1, mentions: 0 } });
    expect(sumsOf(counted)).toEqual([
      ['2026-03', 'person', 3, 6],
      ['2026-03', 'unnamed', 1, 2],
      ['2026-04', 'person', 1, 0],
      ['2026-11', 'person', 1, 2],
    ]);
    expect(counted.sums.find(({ kind }) => kind === 'unnamed')).toMatchObject({ gender: 'woman' });
    expect(unread()).toEqual([]);
  });

  test('are ranked without the subjects of articles, or with them', () => {
    expect(ranked()).toEqual([
      ['Cor Maas', 2, 3],
      ['Ana Roth', 2, 5],
    ]);
    expect(ranked({ withSubjects: true })[0]).toEqual(['Ana Roth', 3, 5]);
    expect(ranked({ measure: 'words' })).toEqual([
      ['Ana Roth', 2, 5],
      ['Cor Maas', 2, 3],
    ]);
    expect(ranked({ limit: 1 })).toHaveLength(1);
    expect(count({ limit: 1 }).speakers).toBe(2);
    expect(ranked({ kind: 'state' })).toEqual([]);
    expect(count({ withSubjects: true }).ranked[0]).toMatchObject({ articles: 2, from: '2026-03', to: '2026-04' });
  });

  test('are those of a search or a selection, and no others', () => {
    expect(count({ scope: { query: 'site:b.example', order: 'newest' } })).toMatchObject({ articles: 2, undated: 1 });
    expect(count({ scope: { query: 'gas', order: 'best' } }).articles).toBe(1);
    expect(count({ scope: { ids: [1, 1, 3, 99] } }).articles).toBe(2);
    expect(count({ scope: { query: 'nothing has this', order: 'newest' } })).toMatchObject({
      articles: 0,
      sums: [],
      ranked: [],
      speakers: 0,
    });
  });

  test('leave a deleted article out, and come back with it', () => {
    const before = count();
    library.ask({ call: 'remove', id: 1 });
    expect(count()).toMatchObject({ articles: 3, ranked: [{ name: 'Cor Maas', quotes: 1 }] });
    expect(count({ scope: { query: 'is:deleted', order: 'newest' } }).articles).toBe(0);
    expect(count({ scope: { ids: [1] } }).articles).toBe(0);
    library.ask({ call: 'restore', id: 1 });
    expect(count()).toEqual(before);
  });

  test('leave out links', () => {
    library.ask({ call: 'saveLinks', links: [{ url: 'https://c.example/link', title: 'Only a link' }] });
    expect(count()).toMatchObject({ articles: 4, unread: 0 });
  });

  test.each([
    { call: 'countVoices', question: { ...ASKED, measure: 'letters' } },
    { call: 'countVoices', question: { ...ASKED, kind: 'unnamed' } },
    { call: 'countVoices' },
    { call: 'unreadVoices', scope: {} },
    { call: 'readVoices', ids: Array.from({ length: 26 }, (_, at) => at + 1) },
    { call: 'readVoices', ids: ['1'] },
  ])('refuses a malformed request: %o', (request) => {
    expect(() => library.ask(request)).toThrow();
  });
});
