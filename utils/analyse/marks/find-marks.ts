import type { Span } from '../../model';
import { LETTER_OR_NUMBER } from '../../text/first-letter';
import { letterPattern } from '../../text/letter-pattern';

/** A quotation mark in the text. Apostrophes inside words are excluded. */
export interface Mark extends Span {
  readonly char: string;
  /**
   * Whether the mark can open a quotation. Only whitespace, an opening bracket, a dash or nothing may precede it, and no whitespace may
   * follow it.
   */
  readonly opens: boolean;
  /** Whether the mark can close a quotation. There must be a character before it that is not whitespace. */
  readonly closes: boolean;
  /** Whether a letter or a digit directly precedes the mark. */
  readonly afterWord: boolean;
  /** Whether whitespace or nothing directly follows the mark. */
  readonly beforeSpace: boolean;
}

/** The way in which a document uses ambiguous quotation marks. */
export interface MarkStyle {
  /** Whether guillemets point inwards: »…« instead of «…». */
  readonly guillemetsInward: boolean;
  /** Whether the mark ” also opens quotations, as in Swedish, Finnish and Hebrew. */
  readonly rightOpens: boolean;
  /** Whether ‘…’ or '…' are the outer marks, that is, whether the document contains almost no other marks. */
  readonly singlesOutside: boolean;
}

const marks = /``|'''?|[“”„‟"«»‹›「」『』〝〞〟‘’‚']/gu;
const blank = /\s/u;
const beforeOpening = /[\s([{\-–—―/:,;>“«„"‘’'ـ]/u;
/**
 * Matches characters in scripts without spaces between words. Beside such a character, only the order of the marks shows whether a mark
 * opens or closes a quotation.
 */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}：，。、；！？（《]/u;
/** Matches the end of an elided word. A guillemet after it opens, even if a space follows the guillemet, as in «qu’« on part »». */
const elided = letterPattern(({ letters }) => `[${letters}][’']$`);
const guillemets = new Set(['«', '»', '‹', '›']);
const punctuation = /[.,;:!?)\]]/u;
/** The single quotation marks, most of which look like apostrophes. */
export const singleMarks: ReadonlySet<string> = new Set(['‘', '’', '‚', "'"]);

/** Finds the quotation marks in the text, in order. Excludes apostrophes inside words, foot marks («6'2») and elisions («’90s»). */
export function findMarks(text: string): Mark[] {
  const found: Mark[] = [];
  for (const match of text.matchAll(marks)) {
    // Three apostrophes are a double quotation mark, typed as two apostrophes, and a single one inside it. Only the double one is kept.
    const char = match[0] === "'''" ? "''" : match[0];
    const start = match.index;
    const end = start + match[0].length;
    const before = text.charAt(start - 1);
    const after = text.charAt(end);
    const wordBefore = LETTER_OR_NUMBER.test(before);
    const wordAfter = LETTER_OR_NUMBER.test(after);
    if (singleMarks.has(char) && wordBefore && wordAfter) continue;
    if ((char === "'" || char === '’') && !wordBefore && /\d/.test(after)) continue;
    const opens =
      after !== '' &&
      !blank.test(after) &&
      !(guillemets.has(char) && punctuation.test(after)) &&
      (before === '' || beforeOpening.test(before) || unspaced.test(before));
    const closes = before !== '' && !blank.test(before) && !(guillemets.has(char) && elided.test(text.slice(start - 2, start)));
    found.push({ start, end, char, opens, closes, afterWord: wordBefore, beforeSpace: after === '' || blank.test(after) });
  }
  return found;
}

/**
 * Infers from the marks in a document how it uses quotation marks. The language's primary
 * marks count as much as one guillemet in the text.
 * @param found The marks in the document, in order.
 * @param prior The language's primary marks.
 * @param nested The number of marks inside quotations whose outer marks are certainly single.
 */
export function markStyleOf(found: readonly Mark[], prior: readonly [open: string, close: string] | null, nested = 0): MarkStyle {
  const counts = new Map<string, number>();
  let inward = prior?.[0] === '»' ? 1 : prior?.[0] === '«' ? -1 : 0;
  let outside = 0;
  for (const { char, opens, closes } of found) {
    counts.set(char, (counts.get(char) ?? 0) + 1);
    if (!singleMarks.has(char)) outside++;
    if (char === '»' && opens !== closes) inward += opens ? 1 : -1;
    if (char === '«' && opens !== closes) inward += opens ? -1 : 1;
  }
  const has = (char: string): boolean => counts.has(char);
  return {
    guillemetsInward: inward > 0,
    rightOpens: has('”') && !has('“') && !has('„') && (counts.get('”') ?? 0) > 1,
    singlesOutside: outside - nested < 2 && found.length >= 2,
  };
}
