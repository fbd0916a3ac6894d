import { beforeAll, describe, expect, it } from 'vitest';
import { answerRequest } from '../../utils/library/answer-request';
import type { Database } from '../../utils/library/database';
import { decodeReading } from '../../utils/library/decode-reading';
import { migrate } from '../../utils/library/migrate';
import { makeReading } from './support/make-reading';
import { countRows, memoryDatabase } from './support/memory-database';

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
  ['nothing', null],
  ['a text', 'reading'],
  ['no article', { analysis }],
  ['no analysis', { article }],
  ['an address that runs', { article: { ...article, url: 'javascript:alert(1)' }, analysis }],
  ['a canonical address that runs', { article: { ...article, canonicalUrl: ' javascript:alert(1)' }, analysis }],
  ['a title that is no text', { article: { ...article, title: { toString: 1 } }, analysis }],
  ['a language that is markup', { article: { ...article, lang: '"><script>' }, analysis }],
  ['a direction of its own', { article: { ...article, dir: 'auto' }, analysis }],
  ['a date that is none', { article: { ...article, published: 'yesterday' }, analysis }],
  ['a tag that is not allowed', { article: { ...article, body: [{ tag: 'script', children: [] }] }, analysis }],
  ['a tag from the prototype', { article: { ...article, body: [{ tag: 'constructor', children: [] }] }, analysis }],
  ['a link that runs', { article: { ...article, body: [{ tag: 'a', href: 'java\nscript:alert(1)', children: [] }] }, analysis }],
  ['a place that nothing could lead to', { article: { ...article, body: [{ tag: 'p', id: 'fn 1', children: [] }] }, analysis }],
  ['a picture in data', { article: { ...article, body: [{ tag: 'img', src: 'data:image/svg+xml,x', children: [] }] }, analysis }],
  ['a leaf beyond the text', { article: { ...article, body: [{ start: 0, end: article.text.length + 1 }] }, analysis }],
  ['a leaf backwards', { article: { ...article, body: [{ start: 5, end: 4 }] }, analysis }],
  [
    'leaves over each other',
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
  ['a body too deep', { article: { ...article, body: [nested(5000)] }, analysis }],
  ['an analysis of another text', { article, analysis: { ...analysis, textHash: '0' } }],
  ['a quote beyond the text', { article, analysis: { ...analysis, quotes: [{ ...quote, parts: [{ start: 0, end: 1e9 }] }] } }],
  [
    'a quote in pieces',
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
  ['half a span', { article, analysis: { ...analysis, quotes: [{ ...quote, parts: [{ start: 0.5, end: 9 }] }] } }],
  ['a kind that is none', { article, analysis: { ...analysis, quotes: [{ ...quote, kind: 'toString' }] } }],
  ['a quote that is sure beyond sure', { article, analysis: { ...analysis, quotes: [{ ...quote, confidence: Number.NaN }] } }],
  ['a manner that is none', { article, analysis: { ...analysis, quotes: [{ ...quote, manner: 'sung' }] } }],
  [
    'a channel beyond the text',
    { article, analysis: { ...analysis, quotes: [{ ...quote, channel: { start: 0, end: 1e9, kind: 'post' } }] } },
  ],
  ['a channel that is none', { article, analysis: { ...analysis, quotes: [{ ...quote, channel: { start: 0, end: 1, kind: 'pigeon' } }] } }],
  ['the same quote twice', { article, analysis: { ...analysis, quotes: [quote, quote] } }],
  ['the same actor twice', { article, analysis: { ...analysis, actors: [actor, actor] } }],
  ['a speaker whom nobody knows', { article, analysis: { ...analysis, actors: [] } }],
  ['a name of a megabyte', { article, analysis: { ...analysis, actors: [{ ...actor, name: 'x'.repeat(1e6) }] } }],
];

describe('hostile or wrong data', () => {
  it.each(hostile)('is refused, and nothing is written: %s', (_, reading) => {
    expect(answerRequest(database, { call: 'save', reading }, 0)).toMatchObject({ ok: false, error: { code: 'articleInvalid' } });
    expect(countRows(database, 'article') + countRows(database, 'quote') + countRows(database, 'actor')).toBe(0);
  });

  it('is not shown when it is found on the disk', () => {
    const other = makeReading({ url: 'https://disk.example/' });
    expect(answerRequest(database, { call: 'save', reading: other }, 0)).toMatchObject({ value: { id: 1 } });
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

it('keeps the known fields only', () => {
  const extra = JSON.parse('{"__proto__":{"polluted":true},"html":"<b>"}');
  const decoded = decodeReading({ article: { ...article, ...extra, html: '<b>' }, analysis: { ...analysis, more: 1 }, third: 1 });
  expect(decoded).toEqual({ ok: true, value: makeReading() });
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
});

it('keeps how a quote was said, and takes one of an earlier release that does not tell', () => {
  const speaker = { ...quote?.speaker, actorId: null, unnamed: true, anonymity: { start: 0, end: 4 } };
  const told = { ...quote, speaker, relay: quote?.speaker, manner: 'denied', channel: { start: 0, end: 4, kind: 'statement' } };
  const decoded = decodeReading({ article, analysis: { ...analysis, quotes: [told] } });
  expect(decoded.ok && decoded.value.analysis.quotes).toStrictEqual([told]);
  const earlier = decodeReading({ article, analysis });
  expect(earlier.ok && earlier.value.analysis.quotes).toStrictEqual([quote]);
});

it('keeps the places that links of an article lead to', () => {
  const body = [{ tag: 'p', id: 'fn1', children: [{ start: 0, end: 4 }] }];
  const decoded = decodeReading({ article: { ...article, body }, analysis });
  expect(decoded.ok && decoded.value.article.body).toStrictEqual(body.map(({ tag, children, id }) => ({ tag, children, id })));
});
