import { segmenterOf } from '../text/segmenter';

/** The sign that marks omitted words in a shortened quotation. */
export const OMISSION = '[…]';
const CLOSING_MARK = /[”’"'»«』」“]$/u;

/**
 * Returns as many whole sentences from the beginning of a quotation as fit, followed by «[…]» and the closing quotation mark. If not even
 * the first sentence fits, it is cut after a word. If the whole quotation fits, it is returned unchanged. If `fits` returns `true` for a
 * string, it must also do so for every part of that string.
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
