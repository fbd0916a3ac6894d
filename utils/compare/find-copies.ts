import { isSameText, shareText, textWords } from '../same-words/text-prints';
import type { CopiedText } from './comparison';

/** Returns the pairs of texts of which one is a copy of the other, or both of a third. */
export function findCopies(texts: readonly string[]): readonly CopiedText[] {
  const words = texts.map(textWords);
  return words.flatMap((here, a) =>
    words.slice(a + 1).flatMap((there, step): CopiedText[] => {
      const shared = shareText(here, there);
      return isSameText(shared) ? [{ articles: [a, a + 1 + step], share: Math.max(shared.ofHere, shared.ofThere) }] : [];
    }),
  );
}
