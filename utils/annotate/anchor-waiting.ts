import type { Highlight } from '../model';
import { isWaiting, wordsAnchorer } from '../text/anchor-words';

/**
 * Anchors the highlights that were imported without a text, and so wait for it, at their words in the text. The others stay as they are.
 * Returns the same list if none waits.
 */
export function anchorWaiting(text: string, highlights: readonly Highlight[]): readonly Highlight[] {
  if (!highlights.some(({ parts }) => parts.some(isWaiting))) return highlights;
  const anchor = wordsAnchorer(text);
  return highlights.map((one) => ({ ...one, parts: one.parts.map((part) => (isWaiting(part) ? anchor(part.exact) : part)) }));
}
