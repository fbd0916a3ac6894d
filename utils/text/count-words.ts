import { segmenterOf } from './segmenter';

const spaced = /[\p{L}\p{N}]/u;
/** Matches scripts that are written without blanks between the words: Han, kana, Thai, Lao, Khmer, Burmese. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/**
 * The maximum length, in UTF-16 units, of the pieces that are passed to the segmenter. Cutting long runs into pieces keeps the time linear.
 */
const PIECE = 4_000;

/**
 * Returns the number of words in a text. Words are counted by the white space between them. In scripts without it, such as Chinese,
 * Japanese and Thai, they are counted by `Intl.Segmenter` (Unicode UAX 29 with dictionaries). Linear in the text.
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
