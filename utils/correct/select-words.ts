import type { QuoteKind, Span } from '../model';
import { alike } from '../text/anchor';
import { hasWord, wholeWords } from '../text/whole-words';

const DOUBLE = /["“”„‟«»「」『』＂]/;
const SINGLE = /['‘’‚‛‹›]/;
const STOP = /[,.;:!?…]/;

/**
 * Turns a text selection into the parts of a quotation, one for each paragraph. Each part consists of whole words and any quotation marks
 * around them, without leading or trailing whitespace. Returns an empty list if the selection contains no word.
 */
export const tidySelection = (text: string, span: Span): readonly Span[] => wholeWords(text, span).map((line) => withMarks(text, line));

/**
 * Extends a span to include adjacent quotation marks, and a punctuation mark before the closing one. Single marks may be apostrophes, so
 * they are included only if there is one on each side.
 */
function withMarks(text: string, { start, end }: Span): Span {
  const stop = STOP.test(text[end] ?? '') ? 1 : 0;
  const [before, after] = [text[start - 1] ?? '', text[end + stop] ?? ''];
  const isSingle = SINGLE.test(before) && SINGLE.test(after);
  return {
    start: isSingle || DOUBLE.test(before) ? start - 1 : start,
    end: isSingle || DOUBLE.test(after) ? end + stop + 1 : end,
  };
}

/** Returns the kind of quotation that the quotation marks suggest. */
export function kindOfWords(text: string, parts: readonly Span[]): QuoteKind {
  const words = parts.map(({ start, end }) => text.slice(start, end));
  if (words.some((part) => DOUBLE.test(part[0] ?? '') || SINGLE.test(part[0] ?? ''))) return 'direct';
  return words.some((part) => DOUBLE.test(part)) ? 'mixed' : 'indirect';
}

/**
 * The maximum distance, in UTF-16 units, from the first to the last words of a passage that the reader typed with an ellipsis in the
 * middle.
 */
const MAX_GAP = 20_000;
const GAP = / (?:…|\.\.\.) /;

/**
 * Finds a passage that the reader typed, either in full or as its first and last words with an ellipsis between them. Returns `null` if the
 * text does not contain it.
 */
export function findWords(text: string, words: string): Span | null {
  const wanted = plain(words);
  if (!hasWord(wanted)) return null;
  const within = alike(text);
  const whole = within.indexOf(wanted);
  if (whole >= 0) return { start: whole, end: whole + wanted.length };
  const [first = '', ...rest] = words.replace(/\s+/g, ' ').trim().split(GAP).map(plain);
  const last = rest.at(-1);
  if (!last || !hasWord(first)) return null;
  const start = within.indexOf(first);
  const end = start < 0 ? -1 : within.indexOf(last, start + first.length);
  return end < 0 || end - start > MAX_GAP ? null : { start, end: end + last.length };
}

const plain = (words: string): string => alike(words.trim().replace(/\s+/g, ' '));
