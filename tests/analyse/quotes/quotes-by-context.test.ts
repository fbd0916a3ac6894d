import { describe, expect, test } from 'vitest';
import { quotesIn } from '../support/read-quotes';

/** Returns the speaker of each direct or mixed quotation in a text. */
const speakers = (text: string): (string | null)[] =>
  quotesIn(text)
    .filter(({ kind }) => kind !== 'indirect')
    .map(({ speaker }) => speaker);

describe('a quotation that ends with its own punctuation', () => {
  test.each([
    ['“We are not being paid!” Ana Roth declared, a point she likes to make.', 'Ana Roth'],
    ['“It ends here.” Ana Roth is quoted as saying.', 'Ana Roth'],
    ['“Why was it there?” Mrs. Roth said, echoing many others.', 'Mrs. Roth'],
    ['“There is a place for it!” Ana Roth said last week.', 'Ana Roth'],
    ['“There is a place for it!” Ana Roth said, adding that the bridge was “not safe at all.”', 'Ana Roth'],
  ])('takes its speaker from the words after it: %s', (text, speaker) => {
    expect(speakers(text)[0]).toBe(speaker);
  });

  test('does not take its speaker from a following sentence about something else', () => {
    const text = 'Ana Roth promised to reject “bad ferries and unfair prices.” Piet Maas also argued in favour of a bridge.';
    expect(speakers(text)).toEqual(['Ana Roth']);
  });
});

describe('a noun or a participle that looks like a reporting verb', () => {
  test.each([
    ['Ana Roth called the use of private email “extremely careless.”', ['Ana Roth']],
    ['Ana Roth told Piet Maas in a written statement, “The bridge is closed.”', ['Ana Roth']],
    ['Ana Roth said his latest comments were “a lack of respect for the island.”', ['Ana Roth']],
    ['Piet Maas avoided the charged term “final closure” all day.', []],
    ['The town has a street called “the long lane” and a harbour.', []],
  ])('does not attribute a quotation: %s', (text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});

describe('a name in quotation marks', () => {
  test.each([
    ['Sunday on Harbour Radio’s “Morning Tide,” Ana Roth said the bridge would open in May.'],
    ['Piet Maas, known as “the Ferryman,” stated that he had sold it.'],
    ['The “interim” role of the council was agreed in May.'],
  ])('is not a quotation: %s', (text) => {
    expect(speakers(text)).toEqual([]);
  });

  test('is not a quotation, even in a sentence that quotes somebody', () => {
    const text = '“It floods,” said Ana Roth, a co-author of “The Long Winter.”';
    expect(quotesIn(text).map(({ words }) => words)).toEqual([['“It floods,”']]);
  });

  test('is not a quotation, even between two quotations of the same speaker', () => {
    const text = '“He proposed in a lift,” Ana Roth recalled in her memoir, “Half Lives.” “I said yes at once.”';
    expect(quotesIn(text).map(({ words }) => words)).toEqual([['“He proposed in a lift,”', '“I said yes at once.”']]);
  });
});

describe('the source of an earlier report', () => {
  test('is not the source of a later clause that has its own subject', () => {
    expect(speakers('Ana Roth said the bridge was old, but Piet Maas added that it was “safe for now.”')).toEqual(['Piet Maas']);
  });
});

test.each([
  ['“Anybody but Roth,” read one of the signs.', 'one of the signs'],
  ['“The ferry is late,” read the letter.', 'the letter'],
])('a sign or a letter is the source of the words written on it: %s', (text, speaker) => {
  expect(speakers(text)).toEqual([speaker]);
});

describe('a participle or a second verb that reports', () => {
  test.each([
    [
      'the subject after an adverbial of time',
      'Hours later, Ana Roth returned the favour, telling reporters: “The bridge is closed.”',
      'Ana Roth',
    ],
    [
      'the subject after a place with commas of its own',
      'At a rally in Port Roth, Norland, on Tuesday, Ana Roth endorsed the plan, saying it was “safe for now.”',
      'Ana Roth',
    ],
    [
      'the subject after an opening participle',
      'Speaking at a school in New Harbour, Roth went after Maas, calling him “a total fool.”',
      'Roth',
    ],
    ['the subject after a dateline', 'PORT ROTH, May 25 (Agency) — Ana Roth shrugged, adding: “The bridge is closed.”', 'Ana Roth'],
    ['the subject with an apposition', 'Ana Roth, 34, a farmer, shrugged, adding: “The bridge is closed.”', 'Ana Roth'],
    [
      'the subject of a reporting clause between commas',
      'The ferries will stop, Ana Roth said on Monday, adding: “The bridge is closed.”',
      'Ana Roth',
    ],
    ['the subject rather than a companion', 'Ana Roth celebrated at home with Piet Maas, declaring the day “a very long one.”', 'Ana Roth'],
    [
      'the subject of its own clause',
      'The mayor met the council, and Ana Roth tried to speak before the doors closed and said it was “all a joke.”',
      'Ana Roth',
    ],
  ])('belongs to %s', (_, text, speaker) => {
    expect(speakers(text)).toEqual([speaker]);
  });
});

test('a quotation in a relative clause between dashes has the relative pronoun as its speaker', () => {
  expect(speakers('She held up the sign — which read “Roth for mayor” — and waved it.')).toEqual(['which']);
});

describe('a verb of manner', () => {
  test.each([
    ['“It is a shame,” Ana Roth fumed on Tuesday. “We lost.”', ['Ana Roth']],
    ['“This is fantastic!” beamed Piet Maas, who had waited all night.', ['Piet Maas, who had waited all night']],
  ])('makes the subject of the verb the speaker of the quotation: %s', (text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});

describe('a quotation after a colon', () => {
  test('has no number as its speaker', () => {
    expect(
      quotesIn('1961: “Fell Harbour was the first to open after the long and cold winter.” Plaque.').map(({ speaker }) => speaker),
    ).toEqual([null]);
    expect(quotesIn('June 12, 1962: “The Long Ferry” (Ulm against Fell).')).toEqual([]);
  });
});
