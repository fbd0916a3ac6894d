import { beforeEach, describe, expect, test } from 'vitest';
import { NO_ANNOTATIONS } from '../../utils/annotate/annotations';
import { answerRequest } from '../../utils/library/answer-request';
import type { Database } from '../../utils/library/database';
import { migrate } from '../../utils/library/migrate';
import { makeReading } from './support/make-reading';
import { checkIntegrity, countRows, memoryDatabase } from './support/memory-database';

let database: Database;
beforeEach(async () => {
  database = await memoryDatabase();
  migrate(database);
});

const NOW = Date.UTC(2026, 10, 2, 9);
const ask = (request: unknown, now = NOW) => answerRequest(database, request, now);
const save = (reading: unknown, now = NOW) => ask({ call: 'save', known: NO_ANNOTATIONS, reading }, now);
const found = (table: string, words: string) =>
  database.rows<{ rowid: number }>(`SELECT rowid FROM ${table} WHERE ${table} MATCH ?`, [words]).map(({ rowid }) => rowid);

describe('saving an article', () => {
  test('stores a reading that can be opened unchanged', () => {
    const reading = makeReading();
    expect(save(reading)).toMatchObject({
      ok: true,
      value: {
        summary: { id: 1, title: 'Harbour stays open', words: 13, quotes: 1, actors: 1, savedAt: '2026-11-02T09:00:00.000Z' },
        isNew: true,
      },
    });
    expect(ask({ call: 'open', id: 1 })).toEqual({ ok: true, value: { ...reading, summary: expect.objectContaining({ id: 1 }) } });
    checkIntegrity(database);
  });

  test('stores that the page shows only the beginning of the article', () => {
    save(makeReading({ partial: { wholeWords: 900 } }));
    expect(ask({ call: 'open', id: 1 })).toMatchObject({ value: { article: { partial: { wholeWords: 900 } } } });
  });

  test('writes the quotations with their speakers, the actors and the full-text index', () => {
    save(makeReading());
    expect(database.rows('SELECT speaker, kind, start, text FROM quote')).toEqual([
      { speaker: 'Ilse Vantongeren', kind: 'direct', start: 0, text: '“We promise that the harbour stays open,”' },
    ]);
    expect(database.rows('SELECT name, mentions, quotes, aliases FROM article_actor JOIN actor ON actor.id = actor_id')).toEqual([
      { name: 'Ilse Vantongeren', mentions: 1, quotes: 1, aliases: '["Vantongeren"]' },
    ]);
    expect(found('article_fts', 'harbour')).toEqual([1]);
    expect(found('quote_fts', 'promise')).toEqual([1]);
    expect(found('quote_fts', 'speaker:vantongeren')).toEqual([1]);
  });

  test('updates the article at the same address, keeps its id and removes its old words from the index', () => {
    save(makeReading());
    save(makeReading({ url: 'https://other.example/a', title: 'Quiet day' }, 'nothing happened'));
    const again = save(
      makeReading(
        { url: 'https://www.harbourpost.example/2026/harbour?utm_source=mail#top', title: 'Bridge closed' },
        'the bridge is closed',
      ),
    );
    expect(again).toMatchObject({ ok: true, value: { summary: { id: 1, title: 'Bridge closed' }, isNew: false } });
    expect(countRows(database, 'article')).toBe(2);
    expect(countRows(database, 'quote')).toBe(2);
    expect(found('article_fts', 'harbour')).toEqual([]);
    expect(found('article_fts', 'bridge')).toEqual([1]);
    expect(found('quote_fts', 'harbour')).toEqual([]);
    checkIntegrity(database);
    expect(ask({ call: 'list', page: { limit: 5 } })).toMatchObject({ value: { articles: [{ id: 1 }, { id: 2 }], total: 2 } });
  });

  test('writes nothing if the article is saved already as it is, and keeps its time of saving', () => {
    save(makeReading());
    const revision = () => database.rows('SELECT last FROM revision');
    const before = revision();
    const again = save(makeReading({ url: 'https://www.harbourpost.example/2026/harbour?utm_source=mail#top' }), NOW + 1e9);
    expect(again).toMatchObject({ value: { summary: { id: 1, savedAt: '2026-11-02T09:00:00.000Z' }, isNew: false, isSame: true } });
    expect(revision()).toEqual(before);
    for (const change of [{ title: 'Bridge closed' }, { byline: 'Ann Lee' }, { standfirst: 'In short.' }]) {
      expect(save(makeReading(change), NOW + 1e9)).toMatchObject({ value: { summary: { id: 1 }, isNew: false, isSame: false } });
      save(makeReading());
    }
    ask({ call: 'remove', id: 1 });
    expect(save(makeReading())).toMatchObject({ value: { isNew: true, isSame: false } });
  });

  test('replaces characters that SQLite cannot store with others of the same length', () => {
    const text = '“A\u0000B\ud800” Ilse Vantongeren said. Mayor.';
    const reading = makeReading({ text, body: [{ tag: 'p', children: [{ start: 0, end: text.length }] }] });
    const quotes = reading.analysis.quotes.map((quote) => ({ ...quote, parts: [{ start: 0, end: 6 }] }));
    expect(save({ ...reading, analysis: { ...reading.analysis, quotes } })).toMatchObject({ ok: true });
    const opened = ask({ call: 'open', id: 1 });
    expect(opened).toMatchObject({ ok: true, value: { article: { text: text.replace('\u0000', '\uFFFD').replace('\ud800', '\uFFFD') } } });
  });

  test('writes nothing when one of its SQL statements fails', () => {
    save(makeReading());
    database.run("CREATE TRIGGER fail BEFORE INSERT ON article_actor BEGIN SELECT raise(ABORT, 'no'); END");
    expect(() => save(makeReading({ title: 'New' }, 'all is new'))).toThrow('no');
    expect(() => save(makeReading({ url: 'https://b.example/' }))).toThrow('no');
    database.run('DROP TRIGGER fail');
    expect(ask({ call: 'open', id: 1 })).toMatchObject({ value: makeReading() });
    expect([countRows(database, 'article'), countRows(database, 'quote'), countRows(database, 'article_actor')]).toEqual([1, 1, 1]);
    checkIntegrity(database);
  });
});

describe('finding an article', () => {
  test('works with either its own address or its canonical address', () => {
    save(makeReading({ url: 'https://m.harbourpost.example/h?id=2&utm_medium=x', canonicalUrl: 'https://www.harbourpost.example/h' }));
    for (const url of ['https://m.harbourpost.example/h?id=2#c', 'https://www.harbourpost.example/h?fbclid=1']) {
      expect(ask({ call: 'find', url })).toMatchObject({ ok: true, value: { id: 1, textHash: makeReading().analysis.textHash } });
    }
    expect(ask({ call: 'find', url: 'https://m.harbourpost.example/h?id=3' })).toEqual({ ok: true, value: null });
  });
});

describe('listing articles', () => {
  test('returns them in batches, the most recently saved first, even if the clock has been set back', () => {
    for (let i = 1; i <= 5; i++) save(makeReading({ url: `https://a.example/${i}` }), NOW - i * 1e9);
    const ids = (page: object) => {
      const answer = ask({ call: 'list', page });
      return answer.ok ? (answer.value as { articles: { id: number }[] }).articles.map(({ id }) => id) : answer;
    };
    expect(ids({ limit: 2 })).toEqual([5, 4]);
    expect(ids({ limit: 2, before: 4 })).toEqual([3, 2]);
    expect(ids({ limit: 2, before: 2 })).toEqual([1]);
  });
});
