import { describe, expect, test } from 'vitest';
import { compareReadings, readForComparison } from '../../utils/compare/compare-readings';
import { wordsIn } from '../../utils/compare/comparison';
import type { Reading } from '../../utils/model';
import { articleOf, readingOf } from '../state/support/popup-ports';
import { harbourPost, threeStories } from './support/three-stories';

const compared = (readings: readonly Reading[]) => compareReadings(readings.map(readForComparison));

describe('the comparison of three articles on one story', () => {
  const { articles, speakers, passages, alone, copies } = compared(threeStories);
  const placesOf = (name: string) => speakers.find((one) => one.name === name)?.places.map((place) => place?.quotations ?? null);

  test('counts words, quotations, and sources with and without a name', () => {
    expect(articles.map(({ quotations, indirect, named, unnamed }) => [quotations, indirect, named, unnamed])).toEqual([
      [3, 1, 3, 0],
      [2, 0, 1, 1],
      [2, 0, 2, 0],
    ]);
    expect(articles.every(({ words }) => words > 15)).toBe(true);
  });

  test('lists each speaker once, with what every article has, those in the most articles first', () => {
    expect(speakers.map(({ name, quotedIn }) => [name, quotedIn])).toEqual([
      ['Cor Maas', 2],
      ['Ilse Vantongeren', 2],
      ['Piet Ombergen', 1],
      ['Bo Lind', 1],
    ]);
    expect(placesOf('Ilse Vantongeren'), 'mentioned in the second article').toEqual([1, 0, 1]);
    expect(placesOf('Cor Maas'), 'by the surname in the third article').toEqual([1, null, 1]);
    expect(placesOf('Piet Ombergen')).toEqual([null, 1, null]);
  });

  test('puts the same words side by side, with the cut marked and the differences of attribution named', () => {
    const [berth, years] = passages;
    expect(berth?.quotations.map((own) => own.map(({ member }) => member?.name))).toEqual([
      ['Ilse Vantongeren'],
      ['a board official'],
      ['Ilse Vantongeren'],
    ]);
    expect(berth?.differences).toEqual(['named', 'manner', 'words']);
    expect(years?.quotations.map(({ length }) => length)).toEqual([1, 0, 1]);
    expect(years?.quotations[2]?.[0]?.pieces).toEqual([
      { kind: 'same', text: '“We have waited for ' },
      { kind: 'missing', text: 'this decision for ' },
      { kind: 'same', text: 'nine long years,”' },
    ]);
    expect(years?.differences).toEqual(['words']);
  });

  test('keeps what only one article has for itself', () => {
    expect(alone.map((own) => own.map(wordsIn))).toEqual([
      [expect.stringContaining('the town would pay for the repairs')],
      ['“The bill comes later,”'],
      [],
    ]);
    expect(copies).toEqual([]);
  });
});

test('copies of one text are recognised, although one has been cut', () => {
  const { lang, site, title, url } = harbourPost.article;
  const copy = readingOf(articleOf(harbourPost.article.text.split('\n').slice(0, 3), { lang, site, title, url }));
  expect(compared([harbourPost, copy]).copies).toEqual([{ articles: [0, 1], share: 1 }]);
});

test('articles without quotations can be compared', () => {
  const quiet = readingOf(articleOf(['The harbour was quiet on Tuesday.'], { lang: 'en' }));
  const { speakers, passages, alone } = compared([quiet, quiet]);
  expect([speakers, passages, alone]).toEqual([[], [], [[], []]]);
});
