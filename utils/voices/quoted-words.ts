import type { Quote, Span } from '../model';
import { countWords } from '../text/count-words';
import { quotedStretches } from '../text/quoted-stretches';
import { sliceOf } from '../text/span';

/**
 * Returns the number of words of a quotation that are in quotation marks. These are all words of a direct quotation, those between the
 * marks of a mixed one, and none of an indirect one. Linear in the quotation.
 * @param lang A BCP 47 tag, as for `countWords`.
 */
export function quotedWords(text: string, { kind, parts }: Pick<Quote, 'kind' | 'parts'>, lang: string): number {
  if (kind === 'indirect') return 0;
  return parts.reduce((sum, part) => sum + countWords(kind === 'direct' ? sliceOf(text, part) : marked(text, part), lang), 0);
}

/** Returns the text between the outer quotation marks of a span, or all of it if it has none. */
function marked(text: string, span: Span): string {
  const stretches = quotedStretches(text, span);
  return stretches.length > 0 ? stretches.map((stretch) => sliceOf(text, stretch)).join(' ') : sliceOf(text, span);
}
