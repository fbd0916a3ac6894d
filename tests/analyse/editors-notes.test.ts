import { expect, test } from 'vitest';
import { bodyOf, el } from '../export/support/structured-reading';
import { analyse } from '../support/languages';

const STORY = el('p', 'Ana Roth, the engineer, inspected the dam. “It will hold,” Roth said on Monday.');
const note = (...words: readonly string[]) =>
  el(
    'aside',
    words.map((line) => el('p', line)),
    { note: 'correction' },
  );

/** Returns the names of the cast, and the words of the quotations with their speakers. */
function read(drafts: Parameters<typeof bodyOf>[0], lang = 'en') {
  const { text, body } = bodyOf(drafts);
  const { actors, quotes } = analyse({ text, lang, title: '', body });
  return {
    cast: actors.map(({ name }) => name),
    mentions: actors.flatMap(({ mentions }) => mentions.map(({ start, end }) => text.slice(start, end))),
    quotes: quotes.map(({ parts, speaker }) => [
      text.slice(parts[0]?.start, parts[0]?.end),
      speaker && text.slice(speaker.mention.start, speaker.mention.end),
    ]),
  };
}

test('a person who is named only in a note of the editors is not in the cast', () => {
  const words = 'Correction: An earlier version of this article called the engineer Mia Costa. “We regret the error,” said Bo Lind.';
  const alone = read([STORY]);
  expect(alone.cast).toEqual(['Ana Roth']);
  expect(read([note(words), STORY])).toEqual(alone);
  expect(read([STORY, note(words, 'Mia Costa is a geologist.')])).toEqual(alone);
});

test('the same words outside a note are part of the story', () => {
  const { cast, quotes } = read([STORY, el('aside', el('p', '“We regret the error,” said Bo Lind.'))]);
  expect(cast).toContain('Bo Lind');
  expect(quotes).toHaveLength(2);
});

test('a quotation in a note is not attributed to a speaker of the story', () => {
  const { quotes } = read([STORY, note('Clarification: Ana Roth said “It may hold” in an earlier interview.')]);
  expect(quotes).toEqual([['“It will hold,”', 'Roth']]);
});

test('quotation marks in a note are no quotations in a language that is not supported either', () => {
  expect(read([el('p', '“Jah,” ütles Roth.'), note('Parandus: “Ei” ütles Lind.')], 'xx').quotes).toEqual([['“Jah,”', null]]);
});
