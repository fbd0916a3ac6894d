import type { Highlight, Reading } from '../model';

/**
 * The maximum number of highlights in an article. The limit is needed because every highlight is searched for in the text whenever the
 * article is opened.
 */
export const MAX_HIGHLIGHTS = 2_000;

/** Returns the reading with the given highlights in place of its own. */
export function withHighlights({ highlights: _, ...rest }: Reading, highlights: readonly Highlight[]): Reading {
  return highlights.length > 0 ? { ...rest, highlights } : rest;
}
