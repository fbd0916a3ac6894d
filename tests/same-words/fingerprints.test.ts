import { describe, expect, test } from 'vitest';
import { allPrints, storedPrints } from '../../utils/same-words/fingerprints';
import { quotationWords } from '../../utils/same-words/quotation-words';
import { shareText, storedTextPrints, textWords } from '../../utils/same-words/text-prints';
import { wordsOf } from '../../utils/same-words/words-of';
import { STATEMENTS } from './support/statements';

const printsOf = (text: string) => allPrints([quotationWords(text).compared]);

describe('the words of a quotation', () => {
  test('are folded, and a number is one word', () => {
    expect(wordsOf('«Café»: 5,000 or 5.000 or 5 000 metres').map(({ word }) => word)).toEqual([
      'cafe',
      '5000',
      'or',
      '5000',
      'or',
      '5000',
      'metres',
    ]);
  });

  test('have the places of the text, also where folding changes the length', () => {
    const text = 'Straße … [T]he œuvre';
    expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Straße', 'T]he', 'œuvre']);
  });

  test('are marked if they are in brackets or something was left out before them', () => {
    const marks = wordsOf('We (the council) … know [him').map(({ isInserted, isAfterCut }) => [isInserted, isAfterCut]);
    expect(marks).toEqual([
      [false, false],
      [true, false],
      [true, false],
      [false, true],
      [false, false],
    ]);
  });
});

describe('the fingerprints of quotations', () => {
  test('are the same for the same words in any quotation, and few of them are stored', () => {
    const words = 'The harbour was never built for ships of this size, and everybody on the council has known that for years.';
    const stored = storedPrints([quotationWords(words).compared]);
    const all = printsOf(`He said: ${words} That is all.`);
    expect(stored.every((print) => all.has(print))).toBe(true);
    expect(stored.length).toBeLessThan(wordsOf(words).length / 2);
  });

  test('do not exist for what everybody says', () => {
    for (const text of ['“No comment.”', '“Kein Kommentar.”', '“无可奉告。”', '“We are working on it.”', ''])
      expect(printsOf(text).size).toBe(0);
  });
});

describe('the fingerprints of texts', () => {
  const paragraph = (number: number) => STATEMENTS[number]?.said;
  const text = (...numbers: readonly number[]) => textWords(numbers.map(paragraph).join('\n'));

  test('are shared by texts with the same paragraphs, as is their share', () => {
    const [one, other] = [text(1, 2, 3, 4), text(9, 3, 4, 1)];
    expect(new Set(storedTextPrints(one)).intersection(new Set(storedTextPrints(other))).size).toBeGreaterThanOrEqual(3);
    const shared = shareText(one, other);
    expect(shared.ofHere).toBeCloseTo(0.75, 1);
    expect(shareText(one, text(1, 2, 3, 4, 5, 6, 7, 8))).toMatchObject({ ofHere: 1 });
    expect(shareText(one, textWords('')).ofHere).toBe(0);
  });
});
