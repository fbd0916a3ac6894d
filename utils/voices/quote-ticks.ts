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
  /** The length of the quotation as a fraction of the text. */
  readonly size: number;
}

/**
 * Returns a tick for each quotation in a reading, in text order. The ticks' positions refer to the text instead of the screen, so they do
 * not depend on the viewport width or on the parts that have been laid out.
 */
export function quoteTicks({ article, analysis }: Reading, cast: Cast): QuoteTick[] {
  const length = Math.max(1, article.text.length);
  const ticks = analysis.quotes.flatMap(({ id, kind, parts }) => {
    const member = cast.ofQuote.get(id);
    const size = parts.reduce((sum, { start, end }) => sum + end - start, 0) / length;
    return parts[0] && member
      ? [{ id, member: member.id, voice: member.voice, isIndirect: kind === 'indirect', at: parts[0].start / length, size }]
      : [];
  });
  return ticks.sort((a, b) => a.at - b.at);
}

/**
 * Returns the tick at a position on the map, or the nearest one if it is at most `reach` away. All numbers are fractions of the map's
 * height.
 */
export function tickAt(ticks: readonly QuoteTick[], position: number, reach: number): QuoteTick | null {
  let nearest: QuoteTick | null = null;
  let least = reach;
  for (const tick of ticks) {
    const away = Math.max(tick.at - position, 0, position - tick.at - tick.size);
    // Of two ticks at the same distance, the later one begins nearer to the position.
    if (away > least) continue;
    nearest = tick;
    least = away;
  }
  return nearest;
}
