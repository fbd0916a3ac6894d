import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { correctSpeaker } from '../../utils/correct/corrections';
import type { IdentityChange, VoiceCount, VoiceQuestion } from '../../utils/model';
import { checkIntegrity } from './support/memory-database';
import { type SearchLibrary, searchLibrary, storyOf } from './support/search-library';

let library: SearchLibrary;
const ASKED: VoiceQuestion = { scope: { query: '', order: 'newest' }, measure: 'quotes', kind: 'person', withSubjects: true, limit: 10 };
const count = () => library.ask<VoiceCount>({ call: 'countVoices', question: ASKED });
const ranked = () => count().ranked.map(({ name, quotes, articles }) => [name, quotes, articles]);
const idOf = (name: string) => count().ranked.find((one) => one.name === name)?.id ?? 0;
const story = (n: number, ...by: string[]) =>
  storyOf(
    { url: `https://a.example/${n}`, title: `Story ${n}`, published: '2026-03-14' },
    'It is cold.',
    by.map((name) => ({ by: name, words: 'one two', kind: 'direct' })),
  );
const save = (n: number, ...by: string[]) => library.save(story(n, ...by));
const ask = <T>(call: string, rest: object) => library.ask<T>({ call, ...rest });

beforeEach(async () => {
  library = await searchLibrary();
  save(1, 'Ana Roth', 'Cor Maas');
  save(2, 'Ana Roth');
  save(3, 'Nan Weller');
});

/** The copy of the identity must be that of the cast, whatever has happened. */
afterEach(() => {
  const differing = `SELECT v.article_id, v.actor FROM voice v LEFT JOIN cast_member m ON m.article_id = v.article_id AND m.number = v.actor
    WHERE v.identity_id IS NOT m.identity_id`;
  expect(library.database.rows(differing)).toEqual([]);
  checkIntegrity(library.database);
});

describe('a ranked speaker', () => {
  test('is one identity, whatever its names are', () => {
    expect(ranked()).toEqual([
      ['Ana Roth', 2, 2],
      ['Cor Maas', 1, 1],
      ['Nan Weller', 1, 1],
    ]);
    const { decision } = ask<IdentityChange>('mergeIdentities', { identity: idOf('Ana Roth'), other: idOf('Nan Weller') });
    expect(ranked()).toEqual([
      ['Ana Roth', 3, 3],
      ['Cor Maas', 1, 1],
    ]);
    expect(count().speakers).toBe(2);
    ask('undoDecision', { decision });
    expect(ranked()).toHaveLength(3);
  });

  test('counts once in an article with two actors who are the same', () => {
    ask('mergeIdentities', { identity: idOf('Ana Roth'), other: idOf('Cor Maas') });
    expect(ranked()[0]).toEqual(['Ana Roth', 3, 2]);
  });

  test('is not another person of the same name', () => {
    ask('partIdentity', { identity: idOf('Ana Roth'), ids: [2] });
    expect(ranked().filter(([name]) => name === 'Ana Roth')).toEqual([
      ['Ana Roth', 1, 1],
      ['Ana Roth', 1, 1],
    ]);
    expect(new Set(count().ranked.map(({ id }) => id)).size).toBe(4);
  });

  test('has the name that the reader gives', () => {
    ask('renameIdentity', { identity: idOf('Ana Roth'), name: 'Ana Roth-Weller' });
    expect(ranked()[0]).toEqual(['Ana Roth-Weller', 2, 2]);
  });

  test('follows corrections of a cast, and the article when it is replaced', () => {
    const own = { name: 'Ana Roth', kind: 'person' } as const;
    const { corrections = [] } = correctSpeaker(story(1, 'Ana Roth', 'Cor Maas'), 'q2', { by: 'name', ...own });
    ask('annotate', { id: 1, annotations: { corrections, highlights: [] } });
    expect(ranked()).toEqual([
      ['Ana Roth', 3, 2],
      ['Nan Weller', 1, 1],
    ]);
    ask('annotate', {
      id: 1,
      annotations: { corrections: [{ actor: own, change: { is: 'rename', name: 'Nan Weller' } }], highlights: [] },
    });
    expect(ranked().map(([name]) => name)).not.toContain('Ana Roth');
    save(1, 'Nan Weller', 'Nan Weller');
    expect(count()).toMatchObject({ articles: 3, sums: [{ quotes: 4 }] });
  });
});

describe('articles from an earlier release', () => {
  const forget = (what: 'voices' | 'identities') =>
    library.database.run(
      what === 'voices'
        ? 'DELETE FROM voice; UPDATE shelf SET voiced = 0'
        : 'DELETE FROM cast_member; DELETE FROM identity; UPDATE shelf SET identified = 0; UPDATE quote SET actor = NULL',
    );

  test.each(['voices', 'identities'] as const)('are read when they are asked for, if the library has not their %s', (what) => {
    const before = ranked();
    forget(what);
    expect(count()).toMatchObject({ unread: 3, ranked: [], speakers: 0 });
    expect(ask('unreadVoices', { scope: { ids: [2, 1] } })).toEqual([2, 1]);
    ask('readVoices', { ids: [2, 1, 12_345] });
    expect(count().unread).toBe(1);
    ask('readVoices', { ids: [3] });
    expect(count().unread).toBe(0);
    expect(ranked()).toEqual(before);
  });

  test('are prepared in steps', () => {
    const before = ranked();
    for (let n = 4; n < 24; n++) save(n, 'Bo Lind');
    forget('voices');
    expect(ask('prepare', {})).toBe(3);
    expect(
      count().ranked.map(({ name }) => name),
      'the newest come first',
    ).toEqual(['Bo Lind']);
    expect(ask('prepare', {})).toBe(0);
    expect(ranked()).toEqual([['Bo Lind', 20, 20], ...before]);
  });

  test('keep what is known of them if they cannot be read', () => {
    const before = ranked();
    library.database.run("UPDATE article SET analysis = '{}'; UPDATE shelf SET voiced = 0");
    ask('readVoices', { ids: [1, 2, 3] });
    expect(count().unread).toBe(0);
    expect(ranked()).toEqual(before);
  });
});

test.each([
  ['the next articles to prepare', 'SELECT article_id FROM shelf WHERE voiced < 1 ORDER BY voiced DESC, article_id DESC LIMIT 20'],
  ['the voices of an article', 'SELECT v.sort FROM asked_article a CROSS JOIN voice v ON v.article_id = a.article_id'],
  ['the voice of an actor', 'UPDATE voice SET identity_id = 1 WHERE article_id = 1 AND actor = 1'],
])('%s are read through an index, without being sorted', (_, sql) => {
  count();
  const plan = library.database.rows<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`).map(({ detail }) => detail);
  expect(
    plan.filter((step) => !step.startsWith('SEARCH') && step !== 'SCAN a'),
    plan.join('\n'),
  ).toEqual([]);
});
