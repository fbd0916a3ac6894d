import { segmenterOf } from './segmenter';

const spaced = /[\p{L}\p{N}]/u;
/** Matches characters of scripts without spaces between words: Han, kana, Thai, Lao, Khmer and Burmese. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/**
 * The maximum length of the pieces that are passed to the segmenter, in UTF-16 units. Cutting long runs into pieces keeps the running time
 * linear.
 */
const PIECE = 4_000;

/**
 * Returns the number of words in a text, as separated by whitespace. In scripts without spaces, such as Chinese, Japanese and Thai, words
 * are counted with `Intl.Segmenter` (Unicode UAX 29 with dictionaries). Takes linear time.
 * @param lang The language of the text, as a BCP 47 tag. The root rules apply if it is unknown.
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
