import { describe, expect, test } from 'vitest';
import { COLUMNS } from '../../../utils/analyse/quotes/recognise/columns';
import model from '../../../utils/analyse/quotes/recognise/quotation-model.json';
import { readForest } from '../../../utils/forest/read-forest';
import { analyse } from '../../support/languages';

/** Returns the words of all quotations in a text, and the names of their speakers. */
function quotesIn(text: string, lang: string): [words: string, speaker: string | null][] {
  const { quotes, actors } = analyse({ text, lang, title: '' });
  return quotes
    .filter(({ kind }) => kind !== 'indirect')
    .map(({ parts, speaker }) => [
      parts.map(({ start, end }) => text.slice(start, end)).join(' '),
      actors.find(({ id }) => id === speaker?.actorId)?.name ?? null,
    ]);
}

const ENGLISH = [
  'Clara Venning has repaired boats on the island for thirty years. She learned it from her father, who built the first ferry.',
  '“The yard is full until May,” Venning said on Monday. “I have never had so many orders.”',
  'On the council’s plan she has few kind words. It is, for Venning, “a gift to people who have never seen a boat”.',
];

describe('words in quotation marks without a reporting verb', () => {
  test('are a quotation if they look like one', () => {
    expect(quotesIn(ENGLISH.join('\n'), 'en')).toContainEqual(['“a gift to people who have never seen a boat”', 'Clara Venning']);
  });

  test.each([
    ['the title of a book', 'Venning’s first book, “The Long Winter of the Boats”, was sold in four countries.'],
    ['the name of a ship', 'The ferry “Morning Star” was built in the yard in 1961.'],
    ['a term', 'The yard also builds the “double ender” with its two pointed ends.'],
  ])('are none if they are %s', (_, sentence) => {
    const found = quotesIn([...ENGLISH.slice(0, 2), sentence].join('\n'), 'en').map(([words]) => words);
    expect(found).toHaveLength(1);
  });

  test('are none if the sentence says that nobody said them', () => {
    expect(quotesIn('Ana Roth never said “we will close the harbour.”', 'en')).toEqual([]);
  });
});

test('quotation marks in code are no quotations', () => {
  const text = 'Ana Roth wrote a script.\nprint("It holds, we think.")\n“It holds,” said Roth.';
  const code = { start: text.indexOf('print'), end: text.indexOf('\n“') };
  const body = [{ tag: 'pre' as const, children: [{ start: code.start, end: code.end }] }];
  const words = (withBody: boolean) =>
    analyse({ text, lang: 'en', title: '', ...(withBody && { body }) }).quotes.map(({ parts }) =>
      text.slice(parts[0]?.start, parts[0]?.end),
    );
  expect(words(true)).toEqual(['“It holds,”']);
  expect(words(false)).toContain('"It holds, we think."');
});

test('the recogniser’s model uses only features that the code computes', () => {
  expect(() => readForest(model, [...COLUMNS])).not.toThrow();
  expect(model.features.length).toBeGreaterThan(10);
});
