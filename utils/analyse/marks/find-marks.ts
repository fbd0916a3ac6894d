import type { Span } from '../../model';

/** A quotation mark that is none of a word's apostrophes. */
export interface Mark extends Span {
  readonly char: string;
  /** Blank, bracket or nothing before it and a word after it. */
  readonly opens: boolean;
  /** A word or punctuation before it. */
  readonly closes: boolean;
  /** A letter or a number before it. */
  readonly afterWord: boolean;
}

/** How a document uses the marks that can open as well as close. */
export interface MarkStyle {
  /** »…« instead of «…». */
  readonly guillemetsInward: boolean;
  /** ” opens too (Swedish, Finnish, Hebrew). */
  readonly rightOpens: boolean;
  /** ‘…’ or '…' are the outer marks: the document has no others. */
  readonly singlesOutside: boolean;
}

const marks = /``|'''?|[“”„‟"«»‹›「」『』〝〞〟‘’‚']/gu;
const wordLike = /[\p{L}\p{N}]/u;
const blank = /\s/u;
const beforeOpening = /[\s([{\-–—―/:,;>“«„"‘'ـ]/u;
/** Scripts that write no blanks: whether a mark between their letters opens or closes only its order tells. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}：，。、；！？（《]/u;
const guillemets = new Set(['«', '»', '‹', '›']);
const punctuation = /[.,;:!?)\]]/u;
/** Marks of one stroke each: apostrophes look like most of them. */
export const singles: ReadonlySet<string> = new Set(['‘', '’', '‚', "'"]);

/** Every quotation mark of a text in order; apostrophes inside words, inch marks and elisions («’90s») are left out. */
export function findMarks(text: string): Mark[] {
  const found: Mark[] = [];
  for (const match of text.matchAll(marks)) {
    // Three apostrophes are an inner and an outer mark: the outer one counts.
    const char = match[0] === "'''" ? "''" : match[0];
    const start = match.index;
    const end = start + match[0].length;
    const before = text.charAt(start - 1);
    const after = text.charAt(end);
    const wordBefore = wordLike.test(before);
    const wordAfter = wordLike.test(after);
    if (singles.has(char) && wordBefore && wordAfter) continue;
    if ((char === "'" || char === '’') && !wordBefore && /\d/.test(after)) continue;
    const opens =
      after !== '' &&
      !blank.test(after) &&
      !(guillemets.has(char) && punctuation.test(after)) &&
      (before === '' || beforeOpening.test(before) || unspaced.test(before));
    const closes = before !== '' && !blank.test(before);
    found.push({ start, end, char, opens, closes, afterWord: wordBefore });
  }
  return found;
}

/**
 * Votes over the whole document; the language's own marks break a tie.
 * @param nested how many of the marks stand within others that are surely outer ones.
 */
export function judgeStyle(found: readonly Mark[], prior: readonly [open: string, close: string] | null, nested = 0): MarkStyle {
  const counts = new Map<string, number>();
  let inward = prior?.[0] === '»' ? 1 : 0;
  let outside = 0;
  for (const { char, opens, closes } of found) {
    counts.set(char, (counts.get(char) ?? 0) + 1);
    if (!singles.has(char)) outside++;
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
