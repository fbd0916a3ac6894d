import { beforeAll, describe, expect, test } from 'vitest';
import { NO_ANNOTATIONS } from '../../utils/annotate/annotations';
import { decodeReading } from '../../utils/decode/decode-reading';
import { answerRequest } from '../../utils/library/answer-request';
import type { Database } from '../../utils/library/database';
import { migrate } from '../../utils/library/migrate';
import { makeReading } from '../library/support/make-reading';
import { countRows, memoryDatabase } from '../library/support/memory-database';

let database: Database;
beforeAll(async () => {
  database = await memoryDatabase();
  migrate(database);
});

const { article, analysis } = makeReading();
const [quote] = analysis.quotes;
const [actor] = analysis.actors;
const nested = (depth: number) =>
  Array.from({ length: depth }).reduce<object>((child) => ({ tag: 'ul', children: [child] }), { start: 0, end: 1 });

const hostile: readonly (readonly [string, unknown])[] = [
  ['a null value', null],
  ['a string', 'reading'],
  ['no article', { analysis }],
  ['no analysis', { article }],
  ['a javascript: address', { article: { ...article, url: 'javascript:alert(1)' }, analysis }],
  ['a canonical javascript: address', { article: { ...article, canonicalUrl: ' javascript:alert(1)' }, analysis }],
  ['a title that is not a string', { article: { ...article, title: { toString: 1 } }, analysis }],
  ['a language that is markup', { article: { ...article, lang: '"><script>' }, analysis }],
  ['an unknown text direction', { article: { ...article, dir: 'auto' }, analysis }],
  ['an invalid date', { article: { ...article, published: 'yesterday' }, analysis }],
  ['a tag that is not allowed', { article: { ...article, body: [{ tag: 'script', children: [] }] }, analysis }],
  [
    'a tag named after a property of the object prototype',
    { article: { ...article, body: [{ tag: 'constructor', children: [] }] }, analysis },
  ],
  ['a javascript: link', { article: { ...article, body: [{ tag: 'a', href: 'java\nscript:alert(1)', children: [] }] }, analysis }],
  ['an unknown kind of note', { article: { ...article, body: [{ tag: 'aside', note: 'toString', children: [] }] }, analysis }],
  ['an element id with a space', { article: { ...article, body: [{ tag: 'p', id: 'fn 1', children: [] }] }, analysis }],
  [
    'a picture with a data: address',
    { article: { ...article, body: [{ tag: 'img', src: 'data:image/svg+xml,x', children: [] }] }, analysis },
  ],
  ['a text leaf beyond the end of the text', { article: { ...article, body: [{ start: 0, end: article.text.length + 1 }] }, analysis }],
  ['a text leaf that ends before it starts', { article: { ...article, body: [{ start: 5, end: 4 }] }, analysis }],
  [
    'overlapping text leaves',
    {
      article: {
        ...article,
        body: [
          { start: 0, end: 5 },
          { start: 4, end: 6 },
        ],
      },
      analysis,
    },
  ],
  ['a body that is nested too deeply', { article: { ...article, body: [nested(5000)] }, analysis }],
  ['an analysis of another text', { article, analysis: { ...analysis, textHash: '0' } }],
  [
    'a quotation beyond the end of the text',
    { article, analysis: { ...analysis, quotes: [{ ...quote, parts: [{ start: 0, end: 1e9 }] }] } },
  ],
  [
    'a quotation with its parts in the wrong order',
    {
      article,
      analysis: {
        ...analysis,
        quotes: [
          {
            ...quote,
            parts: [
              { start: 5, end: 9 },
              { start: 0, end: 3 },
            ],
          },
        ],
      },
    },
  ],
  ['a span with a fractional offset', { article, analysis: { ...analysis, quotes: [{ ...quote, parts: [{ start: 0.5, end: 9 }] }] } }],
  ['an unknown kind of quotation', { article, analysis: { ...analysis, quotes: [{ ...quote, kind: 'toString' }] } }],
  ['a confidence that is not a number', { article, analysis: { ...analysis, quotes: [{ ...quote, confidence: Number.NaN }] } }],
  ['an unknown manner of speaking', { article, analysis: { ...analysis, quotes: [{ ...quote, manner: 'sung' }] } }],
  [
    'a channel beyond the end of the text',
    { article, analysis: { ...analysis, quotes: [{ ...quote, channel: { start: 0, end: 1e9, kind: 'post' } }] } },
  ],
  [
    'an unknown kind of channel',
    { article, analysis: { ...analysis, quotes: [{ ...quote, channel: { start: 0, end: 1, kind: 'pigeon' } }] } },
  ],
  ['the same quotation twice', { article, analysis: { ...analysis, quotes: [quote, quote] } }],
  ['the same actor twice', { article, analysis: { ...analysis, actors: [actor, actor] } }],
  ['a speaker who is not among the actors', { article, analysis: { ...analysis, actors: [] } }],
  ['a name of one megabyte', { article, analysis: { ...analysis, actors: [{ ...actor, name: 'x'.repeat(1e6) }] } }],
];

describe('a hostile or malformed reading', () => {
  test.each(hostile)('is rejected and not stored: %s', (_, reading) => {
    expect(answerRequest(database, { call: 'save', known: NO_ANNOTATIONS, reading }, 0)).toMatchObject({
      ok: false,
      error: { code: 'articleInvalid' },
    });
    expect(countRows(database, 'article') + countRows(database, 'quote') + countRows(database, 'actor')).toBe(0);
  });

  test('is not opened, even if it is already stored on disk', () => {
    const other = makeReading({ url: 'https://disk.example/' });
    expect(answerRequest(database, { call: 'save', known: NO_ANNOTATIONS, reading: other }, 0)).toMatchObject({
      value: { summary: { id: 1 } },
    });
    for (const [column, value] of [
      ['body', '[{"tag":"script","children":[]}]'],
      ['analysis', '{"quotes":'],
      ['lang', '">'],
      ['text', 'Other words.'],
    ]) {
      const [before] = database.rows<{ value: string }>(`SELECT ${column} AS value FROM article`);
      database.rows(`UPDATE article SET ${column} = ?`, [value ?? null]);
      expect(answerRequest(database, { call: 'open', id: 1 }, 0)).toMatchObject({ ok: false, error: { code: 'articleInvalid' } });
      database.rows(`UPDATE article SET ${column} = ?`, [before?.value ?? null]);
    }
    expect(answerRequest(database, { call: 'open', id: 1 }, 0)).toMatchObject({ ok: true, value: other });
  });
});

test('decodeReading drops unknown fields and does not pollute the object prototype', () => {
  const extra = JSON.parse('{"__proto__":{"polluted":true},"html":"<b>"}');
  const decoded = decodeReading({ article: { ...article, ...extra, html: '<b>' }, analysis: { ...analysis, more: 1 }, third: 1 });
  expect(decoded).toEqual({ ok: true, value: makeReading() });
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
});

test('decodeReading keeps the details of a quotation, and accepts a quotation from an earlier release that lacks them', () => {
  const speaker = {
    ...quote?.speaker,
    antecedent: { start: 0, end: 4 },
    isPronoun: true,
    actorId: null,
    unnamed: true,
    anonymity: { start: 0, end: 4 },
  };
  const told = { ...quote, speaker, relay: quote?.speaker, manner: 'denied', channel: { start: 0, end: 4, kind: 'statement' } };
  const decoded = decodeReading({ article, analysis: { ...analysis, quotes: [told] } });
  expect(decoded.ok && decoded.value.analysis.quotes).toStrictEqual([told]);
  const earlier = decodeReading({ article, analysis });
  expect(earlier.ok && earlier.value.analysis.quotes).toStrictEqual([quote]);
});

test('decodeReading keeps the ids of elements that are link targets', () => {
  const body = [{ tag: 'p', id: 'fn1', children: [{ start: 0, end: 4 }] }];
  const decoded = decodeReading({ article: { ...article, body }, analysis });
  expect(decoded.ok && decoded.value.article.body).toStrictEqual(body.map(({ tag, children, id }) => ({ tag, children, id })));
});
