import type { CitedWork } from './cited-work';
import { headlineCase, type Prepositions } from './headline-case';

/**
 * The title in the manuals' double quotation marks, with its full stop before the last of them and its own marks turned into single ones.
 * English titles get the capitals of a headline; others stay as they are, which is what the manuals want for them.
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

/** Words with a full stop, unless a mark ends them that is as good; before the last of the marks that they end in. */
export function stopped(words: string): string {
  const marks = /[’”]$/.test(words) ? words.slice(-1) : '';
  const bare = words.slice(0, words.length - marks.length);
  return CLOSED.test(words) || CLOSED.test(bare) ? words : `${bare}.${marks}`;
}
