import type { Reading } from '../model';
import type { Cast } from '../text/cast';

/** A quote on a map of the article. */
export interface QuoteTick {
  readonly id: string;
  /** The id of the cast member who speaks. */
  readonly member: string;
  readonly voice: number;
  readonly isRetold: boolean;
  /** Where it begins, as a share of the article's words: 0 at the head, below 1. */
  readonly at: number;
}

/** The quotes of a reading by their place in its words, not on a screen: however wide that is, and whatever of it has been laid out. */
export function quoteTicks({ article, analysis }: Reading, cast: Cast): QuoteTick[] {
  const length = Math.max(1, article.text.length);
  return analysis.quotes.flatMap(({ id, kind, parts }) => {
    const member = cast.ofQuote.get(id);
    return parts[0] && member
      ? [{ id, member: member.id, voice: member.voice, isRetold: kind === 'indirect', at: parts[0].start / length }]
      : [];
  });
}
