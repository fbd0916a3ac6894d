import type { Cast } from '../article/cast';
import type { Reading } from '../model';

/** A tick that represents a quotation on the article's map. The map is a strip that shows the positions of the quotations. */
export interface QuoteTick {
  readonly id: string;
  /** The id of the cast member who is quoted. */
  readonly member: string;
  readonly voice: number;
  readonly isIndirect: boolean;
  /** The position of the quotation's beginning as a fraction of the text: 0 at the start, always below 1. */
  readonly at: number;
}

/**
 * Returns a tick for each quotation in a reading. The ticks' positions refer to the text instead of the screen, so they do not depend on
 * the viewport width or on the parts that have been laid out.
 */
export function quoteTicks({ article, analysis }: Reading, cast: Cast): QuoteTick[] {
  const length = Math.max(1, article.text.length);
  return analysis.quotes.flatMap(({ id, kind, parts }) => {
    const member = cast.ofQuote.get(id);
    return parts[0] && member
      ? [{ id, member: member.id, voice: member.voice, isIndirect: kind === 'indirect', at: parts[0].start / length }]
      : [];
  });
}
