import type { TaggedName } from './labels';
import type { TaggerToken } from './tokens';

/** A name with its half-open token range and its words. */
export interface NameSpan {
  readonly name: TaggedName;
  readonly from: number;
  readonly to: number;
  readonly words: readonly TaggerToken[];
}

/** Returns the token range of every name, in a single pass. Both lists must be sorted. */
export function nameSpans(tokens: readonly TaggerToken[], names: readonly TaggedName[]): NameSpan[] {
  let at = 0;
  return names.map((name) => {
    while ((tokens[at]?.end ?? Number.POSITIVE_INFINITY) <= name.start) at++;
    const from = at;
    while ((tokens[at]?.start ?? Number.POSITIVE_INFINITY) < name.end) at++;
    return { name, from, to: at, words: tokens.slice(from, at).filter(({ isWord }) => isWord) };
  });
}
