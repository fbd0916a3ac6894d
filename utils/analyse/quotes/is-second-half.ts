import type { Paragraph } from '../grammar/paragraph';
import type { WordOrder } from '../word-orders/word-order';
import type { Attribution } from './attribution';
import type { MarkedWordsShape } from './describe-marked-words';
import { namesWork, standsAsName } from './names-work';

/** The attributed quotation that precedes another one in the same sentence. */
export interface PreviousQuotation {
  readonly found: Attribution;
  /** The index of the quotation in `AttributionState.drafts`. */
  readonly draft: number;
}

/** The maximum number of tokens between a reporting clause and the second half of the quotation that it interrupts. */
const MAX_TOKENS_BETWEEN = 25;
const DASHES = ['—', '–', '-', '--'];

/** Returns whether a quotation is the second half of the previous one, with a reporting clause between the halves: «“…,” she said, “…”». */
export function isSecondHalf(
  paragraph: Paragraph,
  { found }: PreviousQuotation,
  at: number,
  inside: MarkedWordsShape,
  order: WordOrder,
): boolean {
  return isSplit(paragraph, found, at, order) && !(inside.titled && (standsAsName(paragraph, at) || namesWork(paragraph, at, inside)));
}

function isSplit(paragraph: Paragraph, { rule, speaker, cue }: Attribution, at: number, order: WordOrder): boolean {
  if (order.hasOwnCue(paragraph, at)) return false;
  if (rule !== 'after' && rule !== 'inverted' && rule !== 'tail') return false;
  const end = Math.max(speaker?.to ?? 0, cue?.to ?? 0);
  // The words in quotation marks do not continue the quotation if they belong to the speaker's description: «said Smith, author of “…”».
  if (end >= at || at - end > MAX_TOKENS_BETWEEN) return end === at && cue?.to === at;
  const between = paragraph.tokens.slice(end, at);
  const joint = between.findLastIndex(({ lower }) => lower === ',' || lower === ':' || DASHES.includes(lower));
  return joint === between.length - 1;
}
