// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { parseDate } from '../../utils/extract/metadata/parse-date';
import { parseWrittenDate } from '../../utils/extract/metadata/parse-written-date';
import { readMetadata } from '../../utils/extract/metadata/read-metadata';
import { articleOf, page, paragraphs, parse, URL_OF_PAGE } from './support/pages';

const articleWith = (head: string, parts: { before?: string } = {}) => articleOf(page(paragraphs(6), { head, ...parts }));

test('the date after «Stand:» is that of publication if there is no other', () => {
  const datesOf = (opening: string) =>
    readMetadata(
      parse(`<html lang="de"><body><article><h1>Der Hafen schläft</h1>${opening}<p>Text.</p></article></body></html>`),
      URL_OF_PAGE,
    );
  expect(datesOf('<p>Stand: 04.03.2026, 19:30 Uhr</p>')).toMatchObject({ published: '2026-03-04', updated: null });
  expect(datesOf('<p>02.03.2026</p><p>Stand: 04.03.2026</p>')).toMatchObject({ published: '2026-03-02', updated: '2026-03-04' });
});

test.each([
  ['2026-03-04T10:15:00.123456+01:00', '2026-03-04T10:15:00+01:00'],
  ['2026-03-04 10:15:00+00:00', '2026-03-04T10:15:00Z'.replace('Z', '+00:00')],
  ['2026-03-04 10:15 UTC', '2026-03-04T10:15Z'],
  ['20260304T101500+0100', '2026-03-04T10:15:00+01:00'],
  ['2026-03-04T10:15:00', '2026-03-04T10:15:00'],
  ['March 4, 2026 10:15', '2026-03-04'],
  ['0001-01-01T00:00:00Z', null],
  ['4', null],
])('parseDate converts %s to ISO 8601 or returns null', (given, iso) => {
  expect(parseDate(given, 'en')).toBe(iso);
});

test.each([
  ['March 4, 2026', 'en'],
  ['Wed., Mar. 4th 2026 at 10:15', 'en'],
  ['3/4/2026', 'en-US'],
  ['4/3/2026', 'en-GB'],
  ['4 marzo 2026, 10:15', 'it'],
  ['4 de marzo de 2026', 'es'],
  ['le 4 mars 2026 à 10h15', 'fr'],
  ['Mittwoch, 04. März 2026, 10:15 Uhr', 'de'],
  ['Mi 04.03.26 | 10:15 Uhr', 'de'],
  ['4 марта 2026 г.', 'ru'],
  ['4 marca 2026', 'pl'],
  ['2026年3月4日 10:15', 'ja'],
  ['2026년 3월 4일', 'ko'],
  ['4 มีนาคม 2569', 'th'],
  ['٤ مارس ٢٠٢٦', 'ar'],
  ['4 मार्च 2026', 'hi'],
])('parseWrittenDate reads "%s" in the language %s', (line, lang) => {
  expect(parseWrittenDate(line, lang)).toBe('2026-03-04');
});

test.each(['30 February 2026', '45.45.2026', 'in 2026', 'page 3 of 2026', '3 stories 2026', '99999/99/99'])(
  'parseWrittenDate finds no date in "%s"',
  (line) => {
    expect(parseWrittenDate(line, 'en')).toBeNull();
  },
);

const read = (head: string, opening = '', url = URL_OF_PAGE) => {
  const { published, updated } = readMetadata(
    parse(
      `<html lang="en"><head>${head}</head><body><h1>Board votes again</h1>${opening}<p>${'Words of the text. '.repeat(30)}</p></body></html>`,
    ),
    url,
  );
  return [published, updated];
};
const ld = (datePublished: string, dateModified?: string): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Board votes again', datePublished, dateModified })}</script>`;

describe('the updated date', () => {
  test.each([
    ['2026-03-04T10:00:00+01:00', '2026-03-04T10:00:00+01:00', null],
    ['2026-03-04T10:00:00+01:00', '2026-03-04T09:00:00Z', null],
    ['2026-03-04T10:00:00+01:00', '2026-03-04T09:30:00Z', '2026-03-04T09:30:00Z'],
    ['2026-03-04T10:00:00+01:00', '2026-03-01', null],
    ['2026-03-04', '2026-03-06', '2026-03-06'],
  ])('is set only when it is later than the published date (published %s, modified %s)', (published, modified, updated) => {
    expect(read(ld(published, modified))).toEqual([published, updated]);
  });

  test('does not replace the published date when the page labels its visible date as an update', () => {
    expect(read(ld('2024-03-04', '2026-03-04'), '<p>Updated March 4, 2026</p>')).toEqual(['2024-03-04', '2026-03-04']);
  });

  test('is the visible date rather than a later one in the structured data, unless the visible date precedes the published date', () => {
    const shown = '<p>Updated March 4, 2026</p>';
    expect(read(ld('2025-03-04', '2026-05-20T10:00:00Z'), shown)).toEqual(['2025-03-04', '2026-03-04']);
    expect(read(ld('2025-03-04', '2026-03-04T10:00:00Z'), shown)).toEqual(['2025-03-04', '2026-03-04T10:00:00Z']);
    expect(read(ld('2026-04-04', '2026-05-20T10:00:00Z'), shown)).toEqual(['2026-04-04', '2026-05-20T10:00:00Z']);
  });
});

test('a visible date without a label becomes the published date when it matches the modified date', () => {
  expect(read(ld('2024-03-04', '2026-03-04T10:00:00Z'), '<p>By Ann Lee</p><p>March 4, 2026</p>')).toEqual(['2026-03-04T10:00:00Z', null]);
});

test('a date within a caption is not mistaken for the published date', () => {
  const caption = '<p>Cranes on the old quay of Lindmoor, seen from the lighthouse on March 4, 2026</p>';
  expect(read('', caption)).toEqual([null, null]);
  expect(read('', `${caption}<p>5 March 2026</p>`)).toEqual(['2026-03-05', null]);
});

test.each(['/2026/03/04/board', '/news/2026-03-04/board', '/202603/04/board', '/20260304-board', '/2026/mar/4/board'])(
  'the published date is read from the address %s',
  (path) => {
    expect(read('', '', `https://ledger.example${path}`)).toEqual(['2026-03-04', null]);
  },
);

test.each([
  ['2026-05-04', '2026-05-04'],
  ['2026-05-04T10:00:00.123+0200', '2026-05-04T10:00:00+02:00'],
  ['Mon, 04 May 2026 10:00:00 GMT', '2026-05-04T10:00:00.000Z'],
  ['20260504', '2026-05-04'],
  ['yesterday', null],
  ['2026-13-45T99:00', null],
])('the published time %s is read as %s', (given, expected) => {
  expect(articleWith(`<meta property="article:published_time" content="${given}">`).published).toBe(expected);
});

describe('the check that a date exists', () => {
  const visible = (datetime: string): string => `<time datetime="${datetime}">then</time>`;

  test.each([
    '2026-02-30',
    '2026-02-30T10:00:00Z',
    '2026-04-31T10:00+02:00',
    '20260230',
    '2025-02-29',
    'Mon, 30 Feb 2026 10:00:00 GMT',
    '2/30/2026',
  ])('rejects %s', (datetime) => {
    expect(articleWith('', { before: visible(datetime) }).published).toBeNull();
  });

  test('rejects a date that does not exist, so the next candidate is used', () => {
    const head = '<meta property="article:published_time" content="2026-02-30">';
    expect(articleWith(head, { before: visible('2026-02-28') }).published).toBe('2026-02-28');
  });

  test.each([
    ['2024-02-29', '2024-02-29'],
    ['Sat, 31 Jan 2026 23:30:00 -0500', '2026-02-01T04:30:00.000Z'],
  ])('accepts %s', (datetime, published) => {
    expect(articleWith('', { before: visible(datetime) }).published).toBe(published);
  });
});
