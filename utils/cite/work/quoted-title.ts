import type { CitedWork } from './cited-work';
import { headlineCase, type Prepositions } from './headline-case';

/**
 * Returns the title in double quotation marks, with the full stop inside and its own quotation marks turned into single ones. English
 * titles are in headline case. Titles in other languages keep their capitals, as the manuals require.
 */
export function quotedTitle({ title, lang }: CitedWork, prepositions: Prepositions): string {
  const cased = /^en\b/i.test(lang) ? headlineCase(title, prepositions) : title;
  let isOpen = false;
  const single = cased
    .replaceAll('“', '‘')
    .replaceAll('”', '’')
    .replaceAll('„', '‚')
    .replaceAll('"', () => {
      isOpen = !isOpen;
      return isOpen ? '‘' : '’';
    });
  return `“${stopped(single)}”`;
}

const CLOSED = /[.?!…。？！]$/u;

/**
 * Returns the words with a full stop, unless they end in a full stop, question mark, exclamation mark or ellipsis. The full stop comes
 * before a closing quotation mark at the end.
 */
export function stopped(words: string): string {
  const marks = /[’”]$/.test(words) ? words.slice(-1) : '';
  const bare = words.slice(0, words.length - marks.length);
  return CLOSED.test(words) || CLOSED.test(bare) ? words : `${bare}.${marks}`;
}
