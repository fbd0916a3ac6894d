/**
 * The silent reading speed, in words per minute. Brysbaert 2019, «How many words do we read per minute?», gives 238 for English
 * non-fiction, which is rounded down here.
 */
const WORDS_A_MINUTE = 230;
/** The reading speed for Han and kana, in characters per minute. */
const CHARACTERS_A_MINUTE = 500;
/**
 * The reading speed for Thai, Lao, Khmer and Burmese, in letters per minute. It assumes the same number of words per minute as elsewhere,
 * with about four letters, vowel signs and tone marks per word.
 */
const LETTERS_A_MINUTE = WORDS_A_MINUTE * 4;

/** Matches Han and kana characters. `ー`, which lengthens kana, is listed separately because it belongs to neither script. */
const CHARACTERS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/gu;
const UNSPACED_LETTERS = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;
const WORD = /\p{L}[^\s]*/gu;

/** Returns the silent reading time of a text in whole minutes, with a minimum of 1. */
export const readingMinutesOf = (text: string): number => Math.max(1, Math.round(minutesOf(text)));

/** Returns the silent reading time of a text in minutes. If the text mixes scripts, each part is counted according to its script. */
export function minutesOf(text: string): number {
  const count = (what: RegExp, within = text): number => within.match(what)?.length ?? 0;
  const characters = count(CHARACTERS) / CHARACTERS_A_MINUTE;
  const letters = count(UNSPACED_LETTERS) / LETTERS_A_MINUTE;
  const words = count(WORD, characters + letters > 0 ? text.replace(UNSPACED, ' ') : text) / WORDS_A_MINUTE;
  return words + characters + letters;
}
