import { describe, expect, test } from 'vitest';
import { compareReadings, readForComparison } from '../../utils/compare/compare-readings';
import { isInSeveral, wordsIn } from '../../utils/compare/comparison';
import type { GuessedPair } from '../../utils/compare/guess-pairs';
import { joinTranslations } from '../../utils/compare/join-translations';
import type { Reading } from '../../utils/model';
import { coastCourier, hafenbote, translatedStories } from './support/translated-stories';

const compared = (readings: readonly Reading[]) => compareReadings(readings.map(readForComparison));
const GERMAN = '„Bürgermeister Kessling hat 14 der 36 Schulen in Ostrelle geschlossen“';
const dated = (reading: Reading, published: string | null): Reading => ({ ...reading, article: { ...reading.article, published } });

describe('a quotation that an article in another language perhaps translates', () => {
  test('stands beside the words that others quote, with what both have, and nothing of it is marked', () => {
    const { passages, alone } = compared(translatedStories);
    const [first, ...others] = passages;
    expect(others).toEqual([]);
    expect(first?.quotations.map(({ length }) => length)).toEqual([1, 1, 0]);
    expect(first?.translations).toEqual([
      [],
      [],
      [{ quotation: expect.objectContaining({ pieces: [{ kind: 'same', text: GERMAN }] }), shared: ['Kessling', '14', '36', 'Ostrelle'] }],
    ]);
    expect(first?.differences, 'of the two English ones').toEqual(['words']);
    expect(alone.map((own) => own.map(wordsIn))).toEqual([
      ['“We will march to the town hall on Monday,”'],
      [],
      ['„Wir haben lange genug gewartet“'],
    ]);
  });

  test('is a passage of its own if only one article has the words', () => {
    const { passages } = compared([hafenbote, coastCourier]);
    expect(passages).toMatchObject([{ differences: [], fullest: 0 }]);
    expect(passages.map(isInSeveral)).toEqual([false]);
    expect(passages[0]?.translations[1]?.map(({ quotation }) => wordsIn(quotation))).toEqual([
      '“Mayor Kessling has closed 14 of the 36 schools in Ostrelle, and nobody was asked,”',
    ]);
  });

  test('is not guessed between articles far apart in time, but is if one gives no date', () => {
    expect(compared([coastCourier, dated(hafenbote, '2026-04-01')]).passages).toEqual([]);
    expect(compared([coastCourier, dated(hafenbote, null)]).passages).toHaveLength(1);
  });

  test('is not guessed if another actor says it', () => {
    const other = JSON.parse(JSON.stringify(hafenbote).replaceAll('Ana Roth', 'Cor Maas')) as Reading;
    expect(compared([coastCourier, other]).passages).toEqual([]);
  });
});

test('guesses join words over several articles, but give none of them two versions', () => {
  const [quote] = compared([coastCourier]).alone[0] ?? [];
  const of = (article: number, id: string) => ({ article, quotation: { ...(quote as NonNullable<typeof quote>), id } });
  const pair = (one: ReturnType<typeof of>, other: ReturnType<typeof of>, shared: string): GuessedPair => ({
    quotations: [one, other],
    shared: [shared],
  });
  const found = joinTranslations(
    [[[], [of(1, 'q1').quotation], [of(2, 'q1').quotation], []]],
    [pair(of(0, 'q1'), of(1, 'q1'), 'a'), pair(of(2, 'q1'), of(3, 'q1'), 'b'), pair(of(0, 'q2'), of(3, 'q1'), 'c')],
    4,
  );
  const ids = found.map(({ words, translations }) => [
    words.map((own) => own.map(({ id }) => id)),
    translations.map((own) => own.map(({ quotation, shared }) => [quotation.id, ...shared])),
  ]);
  expect(ids).toEqual([
    [
      [[], ['q1'], ['q1'], []],
      [[['q1', 'a']], [], [], [['q1', 'b']]],
    ],
  ]);
});
