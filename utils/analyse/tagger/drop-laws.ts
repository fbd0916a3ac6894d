import type { NameLexicon } from '../names/name-lexicon';
import type { TaggedName } from './labels';
import { nameSpans } from './name-spans';
import type { TaggerToken } from './tokens';

/**
 * Leaves out laws that the tagger took for organisations, such as «Tenants’ Rights Bill», and their short names that it took for people:
 * «the Bill». A person's name of one word is left out if every mention follows a determiner and the last word of a law is the same.
 */
export function dropLaws(
  tokens: readonly TaggerToken[],
  names: readonly TaggedName[],
  { kindWords, determiners }: Pick<NameLexicon, 'kindWords' | 'determiners'>,
): readonly TaggedName[] {
  const spans = nameSpans(tokens, names);
  const firstWords = new Set(
    spans.flatMap(({ name, words: [first], from, to }) => (name.type === 'person' && to - from > 1 && first ? first.lower : [])),
  );
  /** The words of persons' names that stand at least once without a determiner before them. */
  const bare = new Set(
    spans.flatMap(({ from, words: [first] }) => (first && !determiners.has(tokens[from - 1]?.lower ?? '') ? first.lower : [])),
  );
  return names.filter((_, at) => {
    const { name, words } = spans[at] as (typeof spans)[number];
    const last = words.at(-1)?.lower ?? '';
    if (!kindWords.lawEnds.has(last)) return true;
    if (words.length > 1) return name.type !== 'organisation';
    return name.type !== 'person' || bare.has(last) || firstWords.has(last);
  });
}
