import { beforeEach, describe, expect, test } from 'vitest';
import { NO_ANNOTATIONS } from '../../utils/annotate/annotations';
import { addHighlight, changeHighlight } from '../../utils/annotate/highlights';
import { MAX_HIGHLIGHTS } from '../../utils/annotate/with-highlights';
import { answerRequest } from '../../utils/library/answer-request';
import type { Database } from '../../utils/library/database';
import { MIGRATIONS, migrate } from '../../utils/library/migrate';
import { purgeArticles } from '../../utils/library/remove-article';
import type { Highlight, Reading, SavedReading } from '../../utils/model';
import { placeAt } from '../../utils/text/reading-place';
import { makeReading } from './support/make-reading';
import { checkIntegrity, countRows, memoryDatabase } from './support/memory-database';

let database: Database;
beforeEach(async () => {
  database = await memoryDatabase();
  migrate(database);
});
const ask = (request: unknown, now = 0) => answerRequest(database, request, now);
const open = () => {
  const opened = ask({ call: 'open', id: 1 });
  if (!opened.ok) throw new Error(opened.error.detail);
  return opened.value as SavedReading;
};

const reading = makeReading();
const { text } = reading.article;
const made = { id: 'a1', madeAt: '2026-11-25T10:00:00.000Z', colour: 'blue' } as const;
const marked = addHighlight(reading, [{ start: text.indexOf('harbour'), end: text.indexOf('harbour') + 18 }], made);
const noted = changeHighlight(marked, 'a1', { note: 'Who pays?' });
const withAll = (highlights: unknown) => ({ call: 'annotate', id: 1, annotations: { corrections: [], highlights } });

describe('highlights of a saved article', () => {
  test('are saved with the article and returned unchanged, including the data that distinguishes repeated words', () => {
    const twice = addHighlight(noted, [{ start: 1, end: 3 }], { ...made, id: 'a2', colour: 'pink' });
    const rival = { before: 3, behind: 2 };
    const all = twice.highlights?.map((one) => ({ ...one, parts: one.parts.map((part) => ({ ...part, rival })) }));
    expect(ask({ call: 'save', known: NO_ANNOTATIONS, reading: { ...twice, highlights: all } })).toMatchObject({ ok: true });
    expect(open().highlights).toEqual(all);
    expect(ask({ call: 'annotations', id: 1 })).toEqual({ ok: true, value: { corrections: [], highlights: all } });
    expect(database.rows('SELECT text, note FROM highlight ORDER BY id')).toMatchObject([
      { text: 'harbour stays open', note: 'Who pays?' },
      { text: 'We', note: null },
    ]);
    checkIntegrity(database);
  });

  test('can be stored, changed and removed without saving the article again, and do not change the date of saving', () => {
    ask({ call: 'save', known: NO_ANNOTATIONS, reading }, 5);
    expect(ask(withAll(noted.highlights), 9)).toMatchObject({ ok: true, value: { savedAt: new Date(5).toISOString(), quotes: 1 } });
    expect(open()).toMatchObject({ highlights: noted.highlights, analysis: reading.analysis });
    ask(withAll(marked.highlights));
    expect(open().highlights?.[0]).not.toHaveProperty('note');
    ask(withAll([]));
    expect([open().highlights, countRows(database, 'highlight')]).toEqual([undefined, 0]);
  });

  test('that another view has made since are kept when the article is saved, and those that it has removed are removed', () => {
    ask({ call: 'save', known: NO_ANNOTATIONS, reading: noted });
    const other = addHighlight(reading, [{ start: 0, end: 2 }], { ...made, id: 'other', madeAt: '2026-11-02T10:00:00.000Z' });
    expect(ask({ call: 'save', known: NO_ANNOTATIONS, reading: other })).toMatchObject({
      ok: true,
      value: { annotations: { highlights: [{ id: 'other' }, ...(noted.highlights ?? [])] }, isNew: false },
    });
    expect(open().highlights).toHaveLength(1 + (noted.highlights?.length ?? 0));
    const known = { corrections: [], highlights: open().highlights };
    ask(withAll([]));
    ask({ call: 'save', known, reading: { ...reading, highlights: known.highlights } });
    expect(open().highlights).toBeUndefined();
  });

  test('are not saved if they are too many together with those in the library, and nothing is lost', () => {
    ask({ call: 'save', known: NO_ANNOTATIONS, reading: noted });
    const [one] = noted.highlights as readonly [Highlight];
    const many = Array.from({ length: MAX_HIGHLIGHTS }, (_, at) => ({ ...one, id: `${at}` }));
    expect(ask({ call: 'save', known: NO_ANNOTATIONS, reading: { ...reading, highlights: many } })).toMatchObject({
      ok: false,
      error: { code: 'articleInvalid' },
    });
    expect(open().highlights).toEqual(noted.highlights);
  });

  test('are saved together with the article or not at all', () => {
    ask({ call: 'save', known: NO_ANNOTATIONS, reading: marked });
    database.run("CREATE TRIGGER full BEFORE INSERT ON highlight BEGIN SELECT RAISE(ABORT, 'disk full'); END");
    const changed = { ...noted, article: { ...noted.article, title: 'Another' } };
    expect(() => ask({ call: 'save', known: NO_ANNOTATIONS, reading: changed })).toThrow();
    expect(() => ask(withAll(noted.highlights))).toThrow();
    expect([open().highlights, open().article.title]).toEqual([marked.highlights, reading.article.title]);
  });

  test('are deleted together with the article and its reading position', () => {
    ask({ call: 'save', known: NO_ANNOTATIONS, reading: marked });
    ask({ call: 'keepPlace', id: 1, place: placeAt(reading.article, 9) });
    ask({ call: 'remove', id: 1 }, 0);
    expect(ask({ call: 'annotations', id: 1 })).toMatchObject({ error: { code: 'articleMissing' } });
    purgeArticles(database, 1e12);
    expect([countRows(database, 'highlight'), countRows(database, 'place')]).toEqual([0, 0]);
  });

  test('are rejected when they are malformed, and lose unknown fields when they are stored', () => {
    ask({ call: 'save', known: NO_ANNOTATIONS, reading: marked });
    const [one] = marked.highlights as readonly [Highlight];
    const [part] = one.parts;
    const hostile: readonly unknown[] = [
      'all',
      [null],
      [{ ...one, id: '' }],
      [{ ...one, id: 'x'.repeat(81) }],
      [one, one],
      [{ ...one, parts: [] }],
      [{ ...one, parts: [{ ...part, exact: '' }] }],
      [{ ...one, parts: [{ ...part, prefix: 'x'.repeat(201) }] }],
      [{ ...one, parts: [{ ...part, rival: { before: -1, behind: 0 } }] }],
      [{ ...one, parts: [{ ...part, rival: 7 }] }],
      [{ ...one, colour: 'red' }],
      [{ ...one, note: 'x'.repeat(20_001) }],
      [{ ...one, note: ' ' }],
      [{ ...one, madeAt: 'today' }],
      Array.from({ length: MAX_HIGHLIGHTS + 1 }, (_, at) => ({ ...one, id: `${at}` })),
    ];
    for (const highlights of hostile) {
      expect(ask(withAll(highlights))).toMatchObject({ ok: false, error: { code: 'articleInvalid' } });
      expect(ask({ call: 'save', known: NO_ANNOTATIONS, reading: { ...reading, highlights } })).toMatchObject({
        ok: false,
        error: { code: 'articleInvalid' },
      });
    }
    expect(ask({ call: 'annotate', id: 1, annotations: null })).toMatchObject({ ok: false, error: { code: 'articleInvalid' } });
    ask(withAll([{ ...one, html: '<b>', parts: [{ ...part, html: '<b>' }] }]));
    expect(open().highlights).toEqual([one]);
  });

  test('are reported as invalid when they are damaged on disk', () => {
    ask({ call: 'save', known: NO_ANNOTATIONS, reading: marked });
    for (const damage of ["parts = '['", "parts = '[]'", "colour = 'red'", "made_at = ''"]) {
      ask({ call: 'save', known: NO_ANNOTATIONS, reading: marked });
      database.run(`UPDATE highlight SET ${damage}`);
      expect(ask({ call: 'annotations', id: 1 })).toMatchObject({ ok: false, error: { code: 'articleInvalid' } });
      expect(ask({ call: 'open', id: 1 })).toMatchObject({ ok: false, error: { code: 'articleInvalid' } });
    }
  });

  test('are an empty list for an article that was saved before highlights existed', async () => {
    const before = await memoryDatabase();
    migrate(
      before,
      MIGRATIONS.filter(({ version }) => version < 5),
    );
    before.run(`INSERT INTO article(key, address, seq, saved_at, words, quotes, actors, url, title, lang, dir, integrity, text, body, analysis)
      SELECT 'k', 'k', 1, 0, 1, 0, 0, 'https://a.example/', 'A', 'en', 'ltr',
        '{"pageQuoteMarks":0,"keptQuoteMarks":0,"pageParagraphs":0,"keptParagraphs":0,"lost":[]}', '', '[]', '${JSON.stringify({ ...reading.analysis, textHash: '0bdcb81aee8d83', quotes: [], actors: [] })}'`);
    expect(migrate(before)).toEqual({ ok: true, value: MIGRATIONS.at(-1)?.version });
    expect(answerRequest(before, { call: 'annotations', id: 1 }, 0)).toEqual({ ok: true, value: { corrections: [], highlights: [] } });
  });
});

describe('the reading position in a saved article', () => {
  const place = placeAt(reading.article, 9);
  const kept = () => ask({ call: 'place', id: 1 });

  test('is returned with the opened article, can be changed, survives another save, and can be removed', () => {
    ask({ call: 'save', known: NO_ANNOTATIONS, reading });
    expect([kept(), open().place]).toEqual([{ ok: true, value: null }, undefined]);
    expect(ask({ call: 'keepPlace', id: 1, place })).toEqual({ ok: true, value: null });
    expect([kept(), open().place]).toEqual([{ ok: true, value: place }, place]);
    const further = place && { ...place, offset: 20 };
    ask({ call: 'keepPlace', id: 1, place: further });
    ask({ call: 'save', known: NO_ANNOTATIONS, reading });
    expect(open().place).toEqual(further);
    ask({ call: 'keepPlace', id: 1, place: null });
    expect(open()).not.toHaveProperty('place');
    checkIntegrity(database);
  });

  test('is rejected when it is malformed or the article is missing, and is ignored when it is damaged on disk', () => {
    ask({ call: 'save', known: NO_ANNOTATIONS, reading });
    for (const hostile of [undefined, 'there', {}, { ...place, offset: -1 }, { block: {}, offset: 1 }])
      expect(ask({ call: 'keepPlace', id: 1, place: hostile })).toMatchObject({ ok: false, error: { code: 'articleInvalid' } });
    expect(ask({ call: 'keepPlace', id: 7, place })).toMatchObject({ ok: false, error: { code: 'articleMissing' } });
    ask({ call: 'keepPlace', id: 1, place });
    database.run("UPDATE place SET place = '{'");
    expect([kept(), (open() as Reading & { place?: object }).place]).toEqual([{ ok: true, value: null }, undefined]);
  });
});
