import { segmenterOf } from './segmenter';

const spaced = /[\p{L}\p{N}]/u;
/** Scripts written without blanks between the words: Han, kana, Thai, Lao, Khmer, Burmese. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** Long stretches are handed to the segmenter in pieces: its cost per piece is what keeps the whole linear. */
const PIECE = 4_000;

/**
 * The number of words in a text, for reading time. Texts with blanks are counted by their blanks; where the script has none
 * (Chinese, Japanese, Thai …) by `Intl.Segmenter` (Unicode UAX 29 with dictionaries). Linear in the text.
 * @param lang BCP 47; anything the engine does not know counts by the root rules.
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
