import type { Quote, Span } from '../model';
import { countWords } from '../text/count-words';
import { quotedStretches } from '../text/quoted-stretches';
import { sliceOf } from '../text/span';

/**
 * Returns the number of words in a quotation that are in quotation marks: all words in direct speech, those between the marks in mixed
 * speech, and none in indirect speech. Takes linear time.
 * @param lang A BCP 47 tag, as in `countWords`.
 */
export function quotedWords(text: string, { kind, parts }: Pick<Quote, 'kind' | 'parts'>, lang: string): number {
  if (kind === 'indirect') return 0;
  return parts.reduce((sum, part) => sum + countWords(kind === 'direct' ? sliceOf(text, part) : marked(text, part), lang), 0);
}

/** Returns the part of a span's text that is in quotation marks, or all of its text if it contains no quotation marks. */
function marked(text: string, span: Span): string {
  const stretches = quotedStretches(text, span);
  return stretches.length > 0 ? stretches.map((stretch) => sliceOf(text, stretch)).join(' ') : sliceOf(text, span);
}
