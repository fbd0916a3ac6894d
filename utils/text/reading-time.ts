const WORDS_A_MINUTE = 230;
/** Chinese, Japanese and Thai put no spaces between words; people read about this many characters. */
const CHARACTERS_A_MINUTE = 500;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/gu;
const WORD = /\p{L}[^\s]*/gu;

/**
 * Minutes that a text takes to read in silence, at least 1.
 * Rates: Brysbaert 2019, «How many words do we read per minute?» (238 for English non-fiction), rounded down.
 */
export function readingMinutesOf(text: string): number {
  const spaced = text.replace(UNSPACED, ' ');
  const characters = text.match(UNSPACED)?.length ?? 0;
  const words = spaced.match(WORD)?.length ?? 0;
  return Math.max(1, Math.round(words / WORDS_A_MINUTE + characters / CHARACTERS_A_MINUTE));
}
