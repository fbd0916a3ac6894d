/**
 * The speed of silent reading, in words per minute, from Brysbaert 2019, «How many words do we read per minute?» (238 for English
 * non-fiction), rounded down.
 */
const WORDS_A_MINUTE = 230;
/** The reading speed in Han and kana, in characters per minute. */
const CHARACTERS_A_MINUTE = 500;
/**
 * The reading speed in Thai, Lao, Khmer and Burmese, in letters per minute. It assumes the same number of words as elsewhere, and about
 * four letters, vowel signs and tone marks for each word.
 */
const LETTERS_A_MINUTE = WORDS_A_MINUTE * 4;

/** Matches Han and kana characters. `ー` lengthens kana and does not belong to either script. */
const CHARACTERS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/gu;
const UNSPACED_LETTERS = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;
const WORD = /\p{L}[^\s]*/gu;

/** Returns the time to read a text silently, in whole minutes, at least 1. */
export const readingMinutesOf = (text: string): number => Math.max(1, Math.round(minutesOf(text)));

/** Returns the time to read a text silently, in minutes. If a text mixes scripts, each part is counted by the rules of its script. */
export function minutesOf(text: string): number {
  const count = (what: RegExp, within = text): number => within.match(what)?.length ?? 0;
  const characters = count(CHARACTERS) / CHARACTERS_A_MINUTE;
  const letters = count(UNSPACED_LETTERS) / LETTERS_A_MINUTE;
  const words = count(WORD, characters + letters > 0 ? text.replace(UNSPACED, ' ') : text) / WORDS_A_MINUTE;
  return words + characters + letters;
}
