import { segmenterOf } from './segmenter';

const spaced = /[\p{L}\p{N}]/u;
/** Scripts that are written without blanks between the words: Han, kana, Thai, Lao, Khmer, Burmese. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** The length, in UTF-16 units, of the pieces in which long runs are passed to the segmenter. The pieces keep the whole linear. */
const PIECE = 4_000;

/**
 * Returns the number of words in a text. Words are counted by white space, or by `Intl.Segmenter` (Unicode UAX 29 with dictionaries) in
 * scripts without it, such as Chinese, Japanese and Thai. Linear in the text.
 * @param lang The language of the text, a BCP 47 tag. The root rules apply to an unknown one.
 */
export function countWords(text: string, lang: string): number {
  let words = 0;
  let segmenter: Intl.Segmenter | null = null;
  for (const [chunk] of text.matchAll(/\S+/g)) {
    if (!unspaced.test(chunk)) {
      if (spaced.test(chunk)) words++;
      continue;
    }
    segmenter ??= segmenterOf('word', lang);
    for (let at = 0; at < chunk.length; at += PIECE) {
      for (const segment of segmenter.segment(chunk.slice(at, at + PIECE))) if (segment.isWordLike) words++;
    }
  }
  return words;
}
