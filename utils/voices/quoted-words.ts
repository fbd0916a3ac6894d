import type { Quote, Span } from '../model';
import { countWords } from '../text/count-words';
import { quotedStretches } from '../text/quoted-stretches';
import { sliceOf } from '../text/span';

/**
 * The number of words of a quote that stand in quotation marks: all of one word for word, of a mixed one those between its marks, of one in
 * other words none. Linear in the quote.
 * @param lang BCP 47, as for `countWords`.
 */
export function quotedWords(text: string, { kind, parts }: Pick<Quote, 'kind' | 'parts'>, lang: string): number {
  if (kind === 'indirect') return 0;
  return parts.reduce((sum, part) => sum + countWords(kind === 'direct' ? sliceOf(text, part) : marked(text, part), lang), 0);
}

/** The words between the outer marks of a stretch; all of it where it has none. */
function marked(text: string, span: Span): string {
  const stretches = quotedStretches(text, span);
  return stretches.length > 0 ? stretches.map((stretch) => sliceOf(text, stretch)).join(' ') : sliceOf(text, span);
}
