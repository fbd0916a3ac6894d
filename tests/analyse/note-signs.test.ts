import { expect, test } from 'vitest';
import { bodyOf, el } from '../export/support/structured-reading';
import { analyse } from '../support/languages';

/** Creates a footnote marker that links to its footnote. */
const sign = (words: string) => el('sup', el('a', words, { href: `https://x.example/a#fn${words}` }));

/** Returns the kind, words and speaker of each quotation in a paragraph. */
function quotesOf(children: Parameters<typeof el>[1]): [kind: string, words: string, speaker: string | null][] {
  const { text, body } = bodyOf([el('p', children)]);
  return analyse({ text, lang: 'en', title: '', body }).quotes.map(({ kind, parts, speaker }) => [
    kind,
    text.slice(parts[0]?.start, parts[0]?.end),
    speaker && text.slice(speaker.mention.start, speaker.mention.end),
  ]);
}

test('the analysis recognises the end of a sentence before a footnote number', () => {
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
])('the analysis finds a closing quotation mark after a footnote marker: %s²%s', (before, mark, after) => {
  expect(quotesOf([before, sign('2'), `${mark}${after}`])[0]).toEqual(['direct', `${before}2${mark.trim().replace(',', '')}`, 'Ana Roth']);
});

test.each(['”', '"', '’'])('the analysis finds a closing quotation mark before a footnote marker: %s²', (mark) => {
  const open = mark === '”' ? '“' : mark === '’' ? '‘' : mark;
  expect(quotesOf([`${open}It will hold,${mark}`, sign('2'), ` said Ana Roth. ${open}It is new.${mark}`])[0]).toEqual([
    'direct',
    `${open}It will hold,${mark}`,
    'Ana Roth',
  ]);
});
