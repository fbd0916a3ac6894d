import { isUnspaced, narrow, wordsIn } from '../query/scripts-of-words';
import { foldForSearch } from '../text/fold-for-search';
import { weighWord } from './weigh-word';

/** A word of a quotation, in the form in which it is compared. */
export interface Word {
  /** The folded word. */
  readonly word: string;
  /** The place of the word in the text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** The number of words before it. */
  readonly place: number;
  readonly weight: number;
  /** Whether the word is in brackets, so that the newspaper has added it. */
  readonly isInserted: boolean;
  /** Whether the text says before the word that something was left out. */
  readonly isAfterCut: boolean;
  /** Whether a sentence or a quoted part begins with the word. */
  readonly isFirst: boolean;
}

const STOP = /[.!?…。！？؟“”„«»"]/;
const CUT = /…|\.{3}/;
const OPENS = /[[(（［【]/;
const CLOSES = /[\])）］】]/;
const BRACKETS = /[[\](（）［］【】]/;
const ANY_BRACKET = /[[(（［【\])）］】]/g;
const DIGITS = /^\d+$/;
/** A sign between the thousands of a number: «5,000», «5.000», «5 000». */
const THOUSANDS = /^[.,'’ \u00a0\u2009\u202f]$/;

/**
 * Returns the words of a text, folded: without regard to case, accents and quotation marks. A letter that the newspaper has changed,
 * as in «[T]he», belongs to its word, and a number is one word whatever divides its thousands. Takes linear time.
 */
export function wordsOf(text: string): readonly Word[] {
  const { folded, offsets } = foldForSearch(narrow(text));
  const placeOf = (at: number): number => offsets?.[at] ?? at;
  const isInBrackets = bracketsOf(text);
  const words: Word[] = [];
  for (const match of wordsIn(folded)) {
    const [word] = match;
    const start = placeOf(match.index);
    const end = Math.max(placeOf(match.index + word.length), start + 1);
    const before = words.at(-1);
    const between = text.slice(before?.end ?? 0, start);
    if (before && joins(before, word, between)) {
      const joined = before.word + word;
      const isInserted = before.isInserted && isInBrackets(start);
      words[words.length - 1] = { ...before, word: joined, end, weight: weighWord(joined), isInserted };
    } else {
      const [isInserted, isAfterCut] = [isInBrackets(start), CUT.test(between)];
      words.push({
        word,
        start,
        end,
        place: words.length,
        weight: weighWord(word),
        isInserted,
        isAfterCut,
        isFirst: !before || STOP.test(between),
      });
    }
  }
  return words;
}

/** Returns whether a word belongs to the one before it, from which `between` divides it. */
function joins(before: Word, word: string, between: string): boolean {
  if (between.length !== 1) return false;
  if (BRACKETS.test(between)) return !isUnspaced(word);
  return THOUSANDS.test(between) && DIGITS.test(before.word) && /^\d{3}$/.test(word);
}

/** Returns a function that tells whether a place of a text is in brackets. Brackets that do not match count for nothing. */
function bracketsOf(text: string): (at: number) => boolean {
  const inside: { readonly start: number; readonly end: number }[] = [];
  let open: number | null = null;
  for (const { 0: sign, index } of text.matchAll(ANY_BRACKET)) {
    if (OPENS.test(sign)) open = index;
    else if (CLOSES.test(sign) && open !== null) {
      inside.push({ start: open, end: index });
      open = null;
    }
  }
  let next = 0;
  return (at) => {
    while (next < inside.length && (inside[next]?.end ?? 0) < at) next += 1;
    const here = inside[next];
    return here !== undefined && here.start < at;
  };
}
