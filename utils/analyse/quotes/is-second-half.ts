import type { Paragraph } from '../grammar/paragraph';
import type { WordOrder } from '../word-orders/word-order';
import type { Attribution } from './attribution';
import type { Inside } from './look-inside';
import { isPlaced, namesWork } from './names-work';

/** An attributed quotation, when the next one of its sentence is read. */
export interface Previous {
  readonly found: Attribution;
  /** The index of its draft. */
  readonly draft: number;
}

/** The most tokens that may stand between a reporting clause and the second half. */
const FARTHEST = 25;
const DASHES = ['—', '–', '-', '--'];

/** «“…,” she said, “…”»: returns whether a quotation is the second half of the one before its reporting clause. */
export function isSecondHalf(paragraph: Paragraph, { found }: Previous, at: number, inside: Inside, order: WordOrder): boolean {
  return isSplit(paragraph, found, at, order) && !(inside.titled && (isPlaced(paragraph, at) || namesWork(paragraph, at, inside)));
}

function isSplit(paragraph: Paragraph, { rule, speaker, cue }: Attribution, at: number, order: WordOrder): boolean {
  if (order.hasOwnCue(paragraph, at)) return false;
  if (rule !== 'after' && rule !== 'inverted' && rule !== 'tail') return false;
  const end = Math.max(speaker?.to ?? 0, cue?.to ?? 0);
  // «said Smith, author of “…”»: with nothing between the marks and the speaker's words there is no second half.
  if (end >= at || at - end > FARTHEST) return end === at && cue?.to === at;
  const between = paragraph.tokens.slice(end, at);
  const joint = between.findLastIndex(({ lower }) => lower === ',' || lower === ':' || DASHES.includes(lower));
  return joint === between.length - 1;
}
