import { beforeEach, describe, expect, test } from 'vitest';
import { NO_ANNOTATIONS } from '../../utils/annotate/annotations';
import { correctActor } from '../../utils/correct/cast-corrections';
import { correctSpeaker, markQuote, rejectQuote } from '../../utils/correct/corrections';
import { answerRequest } from '../../utils/library/answer-request';
import type { Database } from '../../utils/library/database';
import { migrate } from '../../utils/library/migrate';
import type { QuoteCorrection, Reading } from '../../utils/model';
import { makeReading } from './support/make-reading';
import { checkIntegrity, memoryDatabase } from './support/memory-database';

let database: Database;
beforeEach(async () => {
  database = await memoryDatabase();
  migrate(database);
});
const ask = (request: unknown, now = 0) => answerRequest(database, request, now);
const speakers = () => database.rows<{ speaker: string | null }>('SELECT speaker FROM quote ORDER BY start').map(({ speaker }) => speaker);
const found = (words: string) => database.rows('SELECT rowid FROM quote_fts WHERE quote_fts MATCH ?', [words]).length;
const open = () => {
  const opened = ask({ call: 'open', id: 1 });
  if (!opened.ok) throw new Error(opened.error.detail);
  return opened.value as Reading;
};

const reading = makeReading();
const renamed = correctSpeaker(reading, 'q1', { by: 'name', name: 'Cor Maas', kind: 'person' });
const marked = markQuote(renamed, [{ start: 52, end: 68 }], 'indirect', { by: 'words', words: '', unnamed: true });

describe('corrections of a saved article', () => {
  test('are saved with the article, and change the opened article, the search index, and the numbers of quotations and actors', () => {
    expect(ask({ call: 'save', known: NO_ANNOTATIONS, reading: marked })).toMatchObject({
      ok: true,
      value: { summary: { quotes: 2, actors: 2, indirect: 1 } },
    });
    expect(ask({ call: 'list', page: { limit: 5 } })).toMatchObject({ value: { articles: [{ quotes: 2, indirect: 1 }] } });
    expect(open()).toMatchObject(marked);
    expect(speakers()).toEqual(['Cor Maas', null]);
    expect([found('speaker:maas'), found('speaker:vantongeren')]).toEqual([1, 0]);
    expect(ask({ call: 'annotations', id: 1 })).toEqual({ ok: true, value: { corrections: marked.corrections, highlights: [] } });
    checkIntegrity(database);
  });

  test('can be stored without saving the article again, and do not change the analysis, the saving date or the order of articles', () => {
    ask({ call: 'save', known: NO_ANNOTATIONS, reading }, 5);
    ask({ call: 'save', known: NO_ANNOTATIONS, reading: makeReading({ url: 'https://b.example/' }) }, 6);
    const kept = ask({ call: 'annotate', id: 1, annotations: { corrections: renamed.corrections, highlights: [] } }, 9);
    expect(kept).toMatchObject({ ok: true, value: { id: 1, savedAt: new Date(5).toISOString(), actors: 2 } });
    expect(open()).toMatchObject({ analysis: reading.analysis, corrections: renamed.corrections });
    expect(speakers()).toContain('Cor Maas');
    expect(ask({ call: 'list', page: { limit: 5 } })).toMatchObject({ value: { articles: [{ id: 2 }, { id: 1 }] } });
    expect(
      ask({ call: 'annotate', id: 1, annotations: { corrections: rejectQuote(reading, 'q1').corrections, highlights: [] } }),
    ).toMatchObject({ value: { quotes: 0 } });
    expect(ask({ call: 'annotate', id: 1, annotations: { corrections: [], highlights: [] } })).toMatchObject({
      ok: true,
      value: { quotes: 1, actors: 1, indirect: 0 },
    });
    expect(open()).not.toHaveProperty('corrections');
    checkIntegrity(database);
  });

  test('can rename, hide, merge and split actors, and the stored speakers reflect the renamed and hidden actors', () => {
    ask({ call: 'save', known: NO_ANNOTATIONS, reading });
    const [actor] = reading.analysis.actors;
    const changed = correctActor(reading, actor?.id ?? '', { is: 'rename', name: 'Cor Maas' }, true);
    expect(ask({ call: 'annotate', id: 1, annotations: { corrections: changed.corrections, highlights: [] } })).toMatchObject({
      ok: true,
      value: { actors: 1 },
    });
    expect(open()).toMatchObject({ analysis: reading.analysis, corrections: changed.corrections });
    expect(speakers()).toEqual(['Cor Maas']);
    const hidden = correctActor(changed, actor?.id ?? '', { is: 'hide' });
    expect(ask({ call: 'save', known: NO_ANNOTATIONS, reading: hidden })).toMatchObject({ ok: true, value: { summary: { actors: 0 } } });
    expect([speakers(), open().corrections?.length]).toEqual([[null], 2]);
    const named = { name: 'A', kind: 'person' };
    const others = [
      { actor: named, change: { is: 'merge', into: { name: 'B', kind: 'organisation' } } },
      { actor: named, change: { is: 'split', name: 'Ab' } },
    ];
    expect(ask({ call: 'annotate', id: 1, annotations: { corrections: others, highlights: [] } })).toMatchObject({ ok: true });
    expect(open().corrections).toEqual(others);
    checkIntegrity(database);
  });

  test('can be neither stored nor read when the article has been removed or does not exist', () => {
    ask({ call: 'save', known: NO_ANNOTATIONS, reading });
    ask({ call: 'remove', id: 1 });
    for (const id of [1, 7]) {
      expect(ask({ call: 'annotate', id, annotations: { corrections: [], highlights: [] } })).toEqual({
        ok: false,
        error: { code: 'articleMissing' },
      });
      expect(ask({ call: 'annotations', id })).toEqual({ ok: false, error: { code: 'articleMissing' } });
    }
  });

  test('are rejected without writing anything when they are malformed', () => {
    ask({ call: 'save', known: NO_ANNOTATIONS, reading: renamed });
    const [one] = renamed.corrections as readonly [QuoteCorrection];
    const hostile: readonly unknown[] = [
      null,
      'all',
      [null],
      [{}],
      [{ ...one, parts: [] }],
      [{ ...one, parts: [{ ...one.parts[0], start: -1 }] }],
      [{ ...one, parts: [{ ...one.parts[0], prefix: 'x'.repeat(1e6) }] }],
      [{ ...one, verdict: { is: 'constructor' } }],
      [{ ...one, verdict: { is: 'speaker', kind: 'direct', source: { by: 'toString' } } }],
      [{ ...one, verdict: { is: 'speaker', kind: 'direct', source: { by: 'name', name: ' ', kind: 'person' } } }],
      [{ ...one, verdict: { is: 'speaker', kind: 'loud', source: { by: 'nobody' } } }],
      [{ change: { is: 'hide' } }],
      [{ actor: { name: ' ', kind: 'person' }, change: { is: 'hide' } }],
      [{ actor: { name: 'A', kind: 'planet' }, change: { is: 'hide' } }],
      [{ actor: { name: 'A', kind: 'person' }, change: { is: 'valueOf' } }],
      [{ actor: { name: 'A', kind: 'person' }, change: { is: 'hide' }, always: 'yes' }],
      [{ actor: { name: 'A', kind: 'person' }, change: { is: 'merge', into: 'B' } }],
      Array.from({ length: 10_000 }, () => one),
    ];
    for (const corrections of hostile) {
      expect(ask({ call: 'annotate', id: 1, annotations: { corrections, highlights: [] } })).toMatchObject({
        ok: false,
        error: { code: 'articleInvalid' },
      });
      expect(ask({ call: 'save', known: NO_ANNOTATIONS, reading: { ...reading, corrections } })).toMatchObject({
        ok: false,
        error: { code: 'articleInvalid' },
      });
    }
    expect(ask({ call: 'annotate', id: 'x', annotations: { corrections: [], highlights: [] } })).toMatchObject({
      ok: false,
      error: { code: 'unexpected' },
    });
    expect(open()).toMatchObject(renamed);
  });

  test('lose unknown fields when they are saved', () => {
    const extra = { ...renamed, corrections: renamed.corrections?.map((one) => ({ ...one, html: '<b>' })) };
    ask({ call: 'save', known: NO_ANNOTATIONS, reading: extra });
    expect(open().corrections).toEqual(renamed.corrections);
  });

  test('are reported as invalid when they are damaged on disk', () => {
    ask({ call: 'save', known: NO_ANNOTATIONS, reading });
    for (const value of ['[', '{}', '[{"parts":[]}]']) {
      database.rows('UPDATE article SET corrections = ?', [value]);
      expect(ask({ call: 'annotations', id: 1 })).toMatchObject({ ok: false, error: { code: 'articleInvalid' } });
      expect(ask({ call: 'open', id: 1 })).toMatchObject({ ok: false, error: { code: 'articleInvalid' } });
    }
  });
});
