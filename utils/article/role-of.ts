import type { Actor } from '../model';
import { sliceOf } from '../text/span';

/** Returns the longest of the actor's roles in the article, or `null` if there is none. */
export function roleOf(text: string, { roles }: Actor): string | null {
  const [longest] = [...roles].sort((a, b) => b.end - b.start - (a.end - a.start));
  return (longest && trimRole(sliceOf(text, longest))) || null;
}

const EDGE = /[\s,;:–—-]/;

/**
 * Strips spaces, commas and dashes from both ends of a role. It uses a loop, because an anchored regular expression would scan each run of
 * spaces repeatedly.
 */
function trimRole(words: string): string {
  let start = 0;
  let end = words.length;
  while (start < end && EDGE.test(words[start] ?? '')) start++;
  while (start < end && EDGE.test(words[end - 1] ?? '')) end--;
  return words.slice(start, end);
}
