// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { readMetadata } from '../../utils/extract/metadata/read-metadata';
import { parse, URL_OF_PAGE } from './support/pages';

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

describe('published dates that contradict each other', () => {
  const meta = (time: string): string => `<meta property="article:published_time" content="${time}">`;

  test('are decided by the day in the address', () => {
    const head = ld('2026-03-04T10:15:00Z') + meta('2026-03-08T08:00:00+01:00');
    expect(read(head, '', 'https://ledger.example/2026/03/08/board')).toEqual(['2026-03-08T08:00:00+01:00', null]);
    expect(read(head, '', 'https://ledger.example/2026/03/04/board')).toEqual(['2026-03-04T10:15:00Z', null]);
    expect(read(head)).toEqual(['2026-03-04T10:15:00Z', null]);
  });

  test('are decided by the day next to the headline if the address names none', () => {
    expect(read(ld('2026-03-04') + meta('2026-03-08'), '<p>Published 8 March 2026</p>')[0]).toBe('2026-03-08');
    expect(read(ld('2026-03-04') + meta('2026-03-08'), '<p>Updated 8 March 2026</p>')[0]).toBe('2026-03-04');
  });

  test.each([
    ['a day', '2026-03-04', '2026-03-04T10:15:00+01:00', '2026-03-04T10:15:00+01:00'],
    ['a time without a zone', '2026-03-04T10:15:00', '2026-03-04T10:15:20+01:00', '2026-03-04T10:15:20+01:00'],
    ['a time without a zone', '2026-03-04T10:15:00', '2026-03-04T09:15:00Z', '2026-03-04T10:15:00+01:00'],
    ['a time without a zone', '2026-03-04T10:15:00', '2026-03-04T15:15:00+00:00', '2026-03-04T10:15:00-05:00'],
    ['a time without a zone', '2026-03-04T10:15:00', '2026-03-04T09:07:00Z', '2026-03-04T10:15:00'],
    ['a local time that claims to be in UTC', '2026-03-04T10:15:00Z', '2026-03-04T10:15:00+01:00', '2026-03-04T10:15:00+01:00'],
    ['a time in UTC', '2026-03-04T10:15:00Z', '2026-03-04T11:15:00+01:00', '2026-03-04T10:15:00Z'],
  ])('are completed: %s, %s, beside %s', (_, first, second, published) => {
    expect(read(ld(first) + meta(second))[0]).toBe(published);
  });
});

describe('a time with a named zone next to the headline', () => {
  test.each([
    ['2026-03-04T10:15:00', '4 March 2026, 10:15 CET', '2026-03-04T10:15:00+01:00'],
    ['2026-03-04T10:15:00Z', 'Published 10:15 a.m. ET', '2026-03-04T10:15:00-05:00'],
    ['2026-07-04T10:15:00Z', 'Published July 4, 2026 10:15 AM ET', '2026-07-04T10:15:00-04:00'],
    ['2026-03-04T10:15:00Z', '4. März 2026, 10.15 Uhr (MEZ)', '2026-03-04T10:15:00+01:00'],
    ['2026-03-04T10:15:00Z', '4 March 2026 10:15 GMT+2', '2026-03-04T10:15:00+02:00'],
    ['2026-03-04T23:30:00Z', 'Published 5 March 2026 5:00 PM IST / 5 March 2026 10:15 SGT', '2026-03-05T10:15+08:00'],
    ['2026-03-05T01:30:00+01:00', 'March 4, 2026 10:15 pm EST', '2026-03-04T22:15-05:00'],
    ['2026-03-04', '4 March 2026, 10:15 CET', '2026-03-04T10:15+01:00'],
  ])('corrects %s: %s', (declared, line, published) => {
    expect(read(ld(declared), `<p>${line}</p>`)[0]).toBe(published);
  });

  test.each([
    ['2026-03-04T09:15:00Z', '4 March 2026, 10:15 CET'],
    ['2026-07-04T14:15:00Z', 'July 4, 2026 10:15 AM EST'],
    ['2026-03-04T10:15:00+02:00', '4 March 2026, 10:15 CST'],
    ['2026-03-04T10:15:00Z', 'Updated 4 March 2026, 12:15 CET'],
    ['2026-03-04T10:15:00Z', 'The debate: 9 March 2026, 10:15 CET'],
    ['2026-03-04T10:15:00Z', '4 MAR 2026, 10:15'],
    ['2026-03-04T10:15:00Z', '10:15 PM'],
    ['2026-03-04T10:15:00Z', 'Lindmoor Rovers against Quayside United (7:30 ET)'],
  ])('leaves %s as it is: %s', (declared, line) => {
    expect(read(ld(declared), `<p>${line}</p>`)[0]).toBe(declared);
  });

  test('is not taken from the date of the update, whether labelled or equal to the one in the data', () => {
    const head = ld('2026-03-04T10:15:00Z', '2026-03-04T14:00:00Z');
    expect(read(head, '<p>Updated</p><p>15:00 CET</p><p>11:15 CET</p>')[0]).toBe('2026-03-04T10:15:00Z');
    expect(read(head, '<p>15:00 CET</p>')).toEqual(['2026-03-04T10:15:00Z', '2026-03-04T14:00:00Z']);
  });
});

test('the date of the update is not taken as the published date', () => {
  expect(read('', '<p>Updated March 4, 2026</p>')).toEqual([null, '2026-03-04']);
  expect(read('<meta property="article:modified_time" content="2026-03-04">')).toEqual([null, '2026-03-04']);
  expect(read('', '<time itemprop="dateModified" datetime="2026-03-04">then</time>')).toEqual([null, '2026-03-04']);
});

test('the updated date without a zone is in the zone of the published date', () => {
  const head = `${ld('2026-03-04T10:15:00', '2026-03-04T12:00:00')}<meta property="article:published_time" content="2026-03-04T10:15:00-05:00">`;
  expect(read(head)).toEqual(['2026-03-04T10:15:00-05:00', '2026-03-04T12:00:00-05:00']);
});

test.each(['Actualisé le 4 mars 2026', 'Laatst gewijzigd: 4 maart 2026', 'Last edited March 4, 2026', 'Zuletzt bearbeitet: 4. März 2026'])(
  'the line «%s» gives an update',
  (line) => {
    const lang = line.includes('mars') ? 'fr' : line.includes('maart') ? 'nl' : line.includes('März') ? 'de' : 'en';
    const html = `<html lang="${lang}"><head>${ld('2024-03-04', '2026-03-04')}</head><body><h1>Board votes again</h1><p>${line}</p><p>Text.</p></body></html>`;
    expect(readMetadata(parse(html), URL_OF_PAGE).published).toBe('2024-03-04');
  },
);

test('a published date on the line after the date of the update is not taken for an update', () => {
  expect(read(ld('2024-03-04', '2026-03-04T10:00:00Z'), '<p>Updated 9 March 2026</p><p>4 March 2026</p>')[0]).toBe('2026-03-04T10:00:00Z');
});
