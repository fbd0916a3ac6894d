import type { Cast } from '../article/cast';
import type { Reading } from '../model';

/** A quotation on the map of an article. */
export interface QuoteTick {
  readonly id: string;
  /** The id of the cast member who speaks. */
  readonly member: string;
  readonly voice: number;
  readonly isRetold: boolean;
  /** The position of its beginning as a fraction of the text: 0 at the start, always below 1. */
  readonly at: number;
}

/**
 * Returns the ticks of all quotations of a reading. Their positions are positions in the text and not on the screen, so they do not depend
 * on the width of the screen or on the parts that are laid out.
 */
export function quoteTicks({ article, analysis }: Reading, cast: Cast): QuoteTick[] {
  const length = Math.max(1, article.text.length);
  return analysis.quotes.flatMap(({ id, kind, parts }) => {
    const member = cast.ofQuote.get(id);
    return parts[0] && member
      ? [{ id, member: member.id, voice: member.voice, isRetold: kind === 'indirect', at: parts[0].start / length }]
      : [];
  });
}
