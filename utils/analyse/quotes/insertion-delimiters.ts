import type { Span } from '../../model';
import { casePattern } from '../../text/case-pattern';
import type { Lexicon } from '../grammar/lexicon';

/**
 * Matches a dash that can separate quoted words from a reporting clause. A hyphen is matched between spaces, or if it encloses words as in
 * «-said Roth-,».
 */
const DASH = casePattern(({ smalls, letters }) => `[—–―]|(?<=\\s)-(?=[\\s${smalls}])|(?<=[${letters}])-(?=[\\s,.;:])`, 'g');
/**
 * Matches the delimiters in languages that put reporting clauses between commas: dashes, commas, and question and exclamation marks within
 * a sentence. The end of a sentence is also a delimiter, because a reporting clause never extends beyond it.
 */
const DASH_OR_COMMA = casePattern(
  ({ smalls, letters, capitals }) =>
    `[—–―]|(?<=\\s)-(?=[\\s${smalls}])|(?<=[${letters}])-(?=[\\s,.;:])|,(?=\\s)|[?!…](?=\\s[${smalls}])|[.!?…](?=\\s[${capitals}])`,
  'g',
);
/** The maximum number of delimiters that are read in a range of text. A paragraph with more is not dialogue. */
const MAX_DELIMITERS = 200;

/** A punctuation mark that may separate quoted words from a reporting clause. */
export interface Delimiter extends Span {
  readonly mark: string;
}

/** Returns whether a delimiter is a dash. */
export const isDash = ({ mark }: Delimiter): boolean => /[—–―-]/u.test(mark);

const SMALL_NEXT = casePattern(({ smalls }) => `^\\s[${smalls}]`);

/** Returns whether a space and a lower-case letter follow a span, which shows that the sentence continues. */
export const isBeforeLowerCase = (text: string, { end }: Span): boolean => SMALL_NEXT.test(text.slice(end, end + 3));

/**
 * Returns the index of the delimiter that ends the clause after delimiter `at`. After a dash, it is the next dash. After any other mark, it
 * is the next comma or the end of the sentence. Returns the number of delimiters if there is none.
 */
export function nextOfKind(text: string, dashes: readonly Delimiter[], at: number, lexicon: Lexicon): number {
  const dashed = isDash(dashes[at] as Delimiter);
  let next = at + 1;
  for (let mark = dashes[next]; mark; mark = dashes[++next]) {
    if (isDash(mark) !== dashed) continue;
    if (dashed || mark.mark === ',' || (!isBeforeLowerCase(text, mark) && endsSentence(text, mark, lexicon))) break;
  }
  return next;
}

/** Returns whether a mark ends a sentence. The full stop after an abbreviation does not: «M. Roth». */
function endsSentence(text: string, { start, mark }: Delimiter, { abbreviations }: Lexicon): boolean {
  const word =
    text
      .slice(Math.max(0, start - MAX_ABBREVIATION_LENGTH), start)
      .split(/[\s.’']/u)
      .at(-1) ?? '';
  return mark !== '.' || (word.length > 1 && !abbreviations.never.has(word.toLowerCase()));
}

/** The maximum length of an abbreviation, in UTF-16 units. */
const MAX_ABBREVIATION_LENGTH = 12;

/**
 * Returns the delimiters in a range of text, in order.
 * @param inside whether the language puts reporting clauses between commas. Otherwise, only dashes are delimiters.
 */
export function delimitersOf(text: string, { start, end }: Span, inside: boolean): Delimiter[] {
  const read = text.slice(start, end);
  return [...read.matchAll((inside ? DASH_OR_COMMA : DASH)(read))]
    .slice(0, MAX_DELIMITERS)
    .map((match) => ({ start: start + match.index, end: start + match.index + match[0].length, mark: match[0] }));
}
