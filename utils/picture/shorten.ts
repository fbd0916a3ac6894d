import { segmenterOf } from '../text/segmenter';

/** What tells that words are missing, where a quotation is cut. */
export const OMISSION = '[…]';
const CLOSING_MARK = /[”’"'»«』」“]$/u;

/**
 * The longest beginning of a quotation that fits, up to the end of a sentence, with «[…]» and the mark that it ends in; where not even its
 * first sentence fits, up to the end of a word. The whole where that fits. `fits` must hold for a part of what it holds for.
 */
export function shorten(quotation: string, fits: (part: string) => boolean): string {
  if (fits(quotation)) return quotation;
  const mark = CLOSING_MARK.exec(quotation)?.[0] ?? '';
  const ended = (part: string) => `${part.trimEnd()} ${OMISSION}${mark}`;
  for (const pieces of ['sentence', 'word'] as const) {
    const ends = [...segmenterOf(pieces).segment(quotation)].map(({ index, segment }) => index + segment.length);
    let [low, high] = [0, ends.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (fits(ended(quotation.slice(0, ends[middle - 1])))) low = middle;
      else high = middle - 1;
    }
    if (low > 0) return ended(quotation.slice(0, ends[low - 1]));
  }
  return ended('');
}
