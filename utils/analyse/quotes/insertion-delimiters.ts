import type { Span } from '../../model';
import type { Lexicon } from '../grammar/lexicon';

/** A dash that can stand between the words said and the words that report them; a hyphen only between blanks. */
const DASH = /[—–―]|(?<=\s)-(?=\s)/gu;
/** The same, and a comma, in languages that report within the marks without a dash; a clause so opened ends with its sentence at the latest. */
const DASH_OR_COMMA = /[—–―]|(?<=\s)-(?=\s)|,(?=\s)|[?!…](?=\s\p{Ll})|[.!?…](?=\s\p{Lu})/gu;
/** A paragraph with more is no dialogue. */
const MOST = 200;

/** What may part the words said from a clause that reports them. */
export interface Delimiter extends Span {
  readonly mark: string;
}

export const isDash = ({ mark }: Delimiter): boolean => /[—–―-]/u.test(mark);

/** A small letter follows: the sentence goes on. */
export const opensSmall = (text: string, { end }: Span): boolean => /^\s\p{Ll}/u.test(text.slice(end, end + 3));

/** The index of the next dash after a dash, of the next comma or the end of the sentence after others; past the end where there is none. */
export function nextOfKind(text: string, dashes: readonly Delimiter[], at: number, lexicon: Lexicon): number {
  const dashed = isDash(dashes[at] as Delimiter);
  let next = at + 1;
  for (let mark = dashes[next]; mark; mark = dashes[++next]) {
    if (isDash(mark) !== dashed) continue;
    if (dashed || mark.mark === ',' || (!opensSmall(text, mark) && endsSentence(text, mark, lexicon))) break;
  }
  return next;
}

/** Not the full stop of «M. Roth». */
function endsSentence(text: string, { start, mark }: Delimiter, { abbreviations }: Lexicon): boolean {
  const word =
    text
      .slice(Math.max(0, start - ABBREVIATED), start)
      .split(/[\s.’']/u)
      .at(-1) ?? '';
  return mark !== '.' || (word.length > 1 && !abbreviations.never.has(word.toLowerCase()));
}

/** No abbreviation is longer. */
const ABBREVIATED = 12;

/** Everything in a range that may part words from the clause that reports them, in order; dashes alone where none reports `inside` without. */
export const delimitersOf = (text: string, { start, end }: Span, inside: boolean): Delimiter[] =>
  [...text.slice(start, end).matchAll(inside ? DASH_OR_COMMA : DASH)]
    .slice(0, MOST)
    .map((match) => ({ start: start + match.index, end: start + match.index + match[0].length, mark: match[0] }));
