import type { CitedWork } from './cited-work';
import { headlineCase, type Prepositions } from './headline-case';

/**
 * Returns the title in double quotation marks, with the full stop inside them. Quotation marks in the title itself become single. English
 * titles are put in headline case, and titles in other languages keep their capitalisation, as the manuals require.
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
 * Adds a full stop unless the words already end with a full stop, question mark, exclamation mark or ellipsis. If they end with a closing
 * quotation mark, the full stop goes before it.
 */
export function stopped(words: string): string {
  const marks = /[’”]$/.test(words) ? words.slice(-1) : '';
  const bare = words.slice(0, words.length - marks.length);
  return CLOSED.test(words) || CLOSED.test(bare) ? words : `${bare}.${marks}`;
}
