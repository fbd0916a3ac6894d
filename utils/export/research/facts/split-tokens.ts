import type { Span } from '../../../model';
import { segmenterOf } from '../../../text/segmenter';

/** A sentence with its tokens: words and punctuation marks. */
export interface TokenSentence extends Span {
  readonly tokens: readonly Span[];
}

/** The length of the pieces that the segmenter gets, in UTF-16 units, which keeps the time linear. */
const PIECE = 4_000;
/** Matches words that are one token whatever the language is: letters and digits of scripts with spaces between words. */
const PLAIN = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Nd}]+$/u;
/** Matches a sentence that ends with an abbreviation of a title or a name, so that it goes on: «Mr.», «A. B.». */
const GOES_ON = /(?:^|[\s.(])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|St|Gen|Sen|Rep|Gov|Sgt|Lt|Col|Capt|Sr|Sra|Hr|Fr|M|Mme)\.$/u;

/**
 * Splits a text into sentences and tokens (Unicode UAX 29). A sentence never goes beyond a line. Tokens contain no white space, and no token
 * begins before one of the `cuts` and ends after it.
 * @param lang A BCP 47 tag.
 */
export function splitTokens(text: string, lang: string, cuts: ReadonlySet<number> = new Set()): TokenSentence[] {
  return sentencesIn(text, lang).flatMap((sentence) => {
    const tokens = tokensIn(text, sentence, lang, cuts);
    const [first] = tokens;
    const last = tokens.at(-1);
    return first && last ? [{ start: first.start, end: last.end, tokens }] : [];
  });
}

/** Returns the number of tokens in a span of a text. */
export const countTokens = (text: string, span: Span, lang: string): number => tokensIn(text, span, lang, new Set()).length;

function sentencesIn(text: string, lang: string): Span[] {
  const segmenter = segmenterOf('sentence', lang);
  const sentences: Span[] = [];
  for (const { 0: line, index } of text.matchAll(/[^\n]+/g)) {
    let start = index;
    const lineEnd = index + line.length;
    for (const piece of piecesOf(line)) {
      for (const { segment, index: at } of segmenter.segment(piece.words)) {
        const end = index + piece.at + at + segment.length;
        const isCut = at + segment.length === piece.words.length && end < lineEnd;
        if (isCut || (GOES_ON.test(segment.trimEnd().slice(-8)) && end < lineEnd)) continue;
        sentences.push({ start, end });
        start = end;
      }
    }
    if (start < lineEnd) sentences.push({ start, end: lineEnd });
  }
  return sentences;
}

function tokensIn(text: string, { start, end }: Span, lang: string, cuts: ReadonlySet<number>): Span[] {
  const segmenter = segmenterOf('word', lang);
  const tokens: Span[] = [];
  const add = (from: number, to: number) => {
    let at = from;
    for (let next = from + 1; next <= to; next++) {
      if (next < to && !cuts.has(next)) continue;
      tokens.push({ start: at, end: next });
      at = next;
    }
  };
  for (const { 0: chunk, index } of text.slice(start, end).matchAll(/\S+/g)) {
    const from = start + index;
    if (PLAIN.test(chunk)) add(from, from + chunk.length);
    else
      for (const { words, at } of piecesOf(chunk))
        for (const { segment, index: inside } of segmenter.segment(words)) add(from + at + inside, from + at + inside + segment.length);
  }
  return tokens;
}

/** Cuts words into pieces of at most `PIECE` units, but never within a character. */
function* piecesOf(words: string): Generator<{ readonly words: string; readonly at: number }> {
  for (let at = 0; at < words.length; ) {
    const end = /[\ud800-\udbff]/.test(words.charAt(at + PIECE - 1)) ? at + PIECE - 1 : at + PIECE;
    yield { words: words.slice(at, end), at };
    at = end;
  }
}
