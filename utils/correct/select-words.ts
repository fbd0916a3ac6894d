import type { QuoteKind, Span } from '../model';
import { alike } from '../text/anchor';
import { hasWord, wholeWords } from '../text/whole-words';

const DOUBLE = /["“”„‟«»「」『』＂]/;
const SINGLE = /['‘’‚‛‹›]/;
const STOP = /[,.;:!?…]/;

/**
 * What a reader means who selected a stretch of a text as a quotation: whole words, the quotation marks around them, no blanks at the ends,
 * a part for each paragraph. Empty where there is no word in it.
 */
export const tidySelection = (text: string, span: Span): readonly Span[] => wholeWords(text, span).map((line) => withMarks(text, line));

/** With a mark on either side, a stop before the closing one, too. Of apostrophes it cannot be told, unless there is one on both sides. */
function withMarks(text: string, { start, end }: Span): Span {
  const stop = STOP.test(text[end] ?? '') ? 1 : 0;
  const [before, behind] = [text[start - 1] ?? '', text[end + stop] ?? ''];
  const isSingle = SINGLE.test(before) && SINGLE.test(behind);
  return {
    start: isSingle || DOUBLE.test(before) ? start - 1 : start,
    end: isSingle || DOUBLE.test(behind) ? end + stop + 1 : end,
  };
}

/** How such words are quoted, as far as their marks tell. */
export function kindOfWords(text: string, parts: readonly Span[]): QuoteKind {
  const words = parts.map(({ start, end }) => text.slice(start, end));
  if (words.some((part) => DOUBLE.test(part[0] ?? '') || SINGLE.test(part[0] ?? ''))) return 'direct';
  return words.some((part) => DOUBLE.test(part)) ? 'mixed' : 'indirect';
}

/** UTF-16 units between the first words and the last that a reader may leave out. */
const MAX_GAP = 20_000;
const GAP = /\s+(?:…|\.\.\.)\s+/;

/** Where the words stand that a reader wrote, all of them or «the first … the last». `null` where they do not. */
export function findWords(text: string, words: string): Span | null {
  const wanted = plain(words);
  if (!hasWord(wanted)) return null;
  const within = alike(text);
  const whole = within.indexOf(wanted);
  if (whole >= 0) return { start: whole, end: whole + wanted.length };
  const [first = '', ...rest] = words.trim().split(GAP).map(plain);
  const last = rest.at(-1);
  if (!last || !hasWord(first)) return null;
  const start = within.indexOf(first);
  const end = start < 0 ? -1 : within.indexOf(last, start + first.length);
  return end < 0 || end - start > MAX_GAP ? null : { start, end: end + last.length };
}

const plain = (words: string): string => alike(words.trim().replace(/\s+/g, ' '));
