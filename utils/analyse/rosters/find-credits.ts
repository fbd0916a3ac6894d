import type { Span } from '../../model';
import { CREDIT_WORDS } from './credit-words';

/** The maximum length of a line that is a credit, in UTF-16 units. */
const MAX_LINE = 140;
const BRACKET = /[([（【［]([^()[\]（）【】［］\n]{2,100})[)\]）】］]/gu;
const FIRST_WORD = /^[\s*_—–-]*([^\s:：/／|,，;.()（）©]{2,20})\.?\s?/u;
/** Matches what follows the word for a picture in a line without brackets: a colon or slash, which «credit» or «by» may precede. */
const AFTER = /^(?:[^\s:：/／|]{1,12}\s?)?[:：/／|©]/u;
const OWNER = /^\s*(?:©|\(c\)\s)/iu;
const WORDS = new Set(CREDIT_WORDS);
/** The first two letters of words in a script that is written without spaces. */
const DENSE = /^[\u3040-\u30FF\u3400-\u9FFF]{2}/u;

/** Returns the spans of the picture credits in a line: the line itself, and brackets such as «(Photo: Ana Roth / Coast Images)». */
export function findCredits(line: string): Span[] {
  if (line.length <= MAX_LINE && (OWNER.test(line) || isCredit(line, true))) return [{ start: 0, end: line.length }];
  return [...line.matchAll(BRACKET)].flatMap(({ index, 0: whole, 1: words = '' }) =>
    OWNER.test(words) || isCredit(words, false) || isPlaceOfWriting(whole, index) ? [{ start: index, end: index + whole.length }] : [],
  );
}

function isCredit(words: string, isBare: boolean): boolean {
  const found = FIRST_WORD.exec(words);
  const word = found?.[1]?.toLowerCase() ?? '';
  const dense = DENSE.exec(word)?.[0];
  if (!found || !(WORDS.has(word) || (dense && WORDS.has(dense)))) return false;
  const rest = words.slice(dense && !WORDS.has(word) ? words.indexOf(dense) + dense.length : found[0].length);
  return !isBare || AFTER.test(rest);
}

/** Returns whether a bracket at the beginning of a line names the place and the reporter, as in «【ロンドン＝山田太郎】». */
const isPlaceOfWriting = (bracket: string, index: number): boolean => index === 0 && /^[【（].*[＝=]/u.test(bracket);
