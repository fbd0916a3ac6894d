import { expect, test } from 'vitest';
import { bodyOf, el } from '../export/support/structured-reading';
import { analyse } from '../support/languages';

/** Makes the sign of a note, which links to the note. */
const sign = (words: string) => el('sup', el('a', words, { href: `https://x.example/a#fn${words}` }));

/** Returns the kind, the words and the speaker of every quotation in a paragraph. */
function quotesOf(children: Parameters<typeof el>[1]): [kind: string, words: string, speaker: string | null][] {
  const { text, body } = bodyOf([el('p', children)]);
  return analyse({ text, lang: 'en', title: '', body }).quotes.map(({ kind, parts, speaker }) => [
    kind,
    text.slice(parts[0]?.start, parts[0]?.end),
    speaker && text.slice(speaker.mention.start, speaker.mention.end),
  ]);
}

test('a sentence ends before the sign of a note', () => {
  expect(
    quotesOf([
      'Ana Roth, the engineer, said that the divers had found eleven cracks.',
      sign('2'),
      ' Bo Lind said that none of them was wider than a finger.',
    ]),
  ).toEqual([
    ['indirect', 'that the divers had found eleven cracks', 'Ana Roth, the engineer'],
    ['indirect', 'that none of them was wider than a finger', 'Bo Lind'],
  ]);
});

test.each([
  ['“It will hold.', '”', ' said Ana Roth.'],
  ['"It will hold.', '", ', 'said Ana Roth.'],
  ['‘It will hold,', '’ ', 'said Ana Roth. ‘It is new.’'],
])('a quotation mark closes after the sign of a note: %s²%s', (before, mark, after) => {
  expect(quotesOf([before, sign('2'), `${mark}${after}`])[0]).toEqual(['direct', `${before}2${mark.trim().replace(',', '')}`, 'Ana Roth']);
});

test.each(['”', '"', '’'])('a quotation mark closes before the sign of a note: %s²', (mark) => {
  const open = mark === '”' ? '“' : mark === '’' ? '‘' : mark;
  expect(quotesOf([`${open}It will hold,${mark}`, sign('2'), ` said Ana Roth. ${open}It is new.${mark}`])[0]).toEqual([
    'direct',
    `${open}It will hold,${mark}`,
    'Ana Roth',
  ]);
});
