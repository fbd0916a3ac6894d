import { CONFIRMED_RULE, type Quote, READER_RULE } from '../../../model';
import { sliceOf } from '../../../text/span';

/** The rules that find the speaker of a quotation beside which no reporting words stand. */
const WITHOUT_CLAUSE = new Set(['sameParagraph', 'previousParagraph', 'dialogue', 'context', 'unattributed', READER_RULE, CONFIRMED_RULE]);

/** Matches words that stand in quotation marks from their beginning to their end. */
const IN_MARKS = /^["'“”„‟«»‹›‘’‚「『《＂].*["'“”„‟«»‹›‘’」』》＂]$/s;

/** Returns whether a quotation in quotation marks stands alone: no words beside it say who speaks. */
export const standsAlone = ({ kind, cue, rule }: Quote): boolean => kind === 'direct' && cue === null && WITHOUT_CLAUSE.has(rule);

/**
 * Returns the type of a quotation as the Gender Gap Tracker writes it: the order of quotation marks (Q), content (C), verb (V) and speaker (S),
 * compared by their middles, such as «QCQVS». What the quotation does not have is left out, and of several parts only the first counts.
 */
export function quoteType(text: string, quote: Quote): string {
  if (quote.rule === 'accordingTo') return 'AccordingTo';
  if (standsAlone(quote)) return 'QCQ';
  const { parts, cue, speaker } = quote;
  const first = parts[0] ?? { start: 0, end: 0 };
  const { start, end } = first;
  const letters: [letter: string, at: number][] = [['C', (start + end) / 2]];
  if (IN_MARKS.test(sliceOf(text, first).trim())) letters.push(['Q', start], ['Q', end]);
  if (cue) letters.push(['V', (cue.start + cue.end) / 2]);
  // A speaker whom the reader chose may have no words in the article.
  if (speaker && speaker.mention.start < speaker.mention.end) letters.push(['S', (speaker.mention.start + speaker.mention.end) / 2]);
  return letters
    .sort(([, one], [, other]) => one - other)
    .map(([letter]) => letter)
    .join('');
}
