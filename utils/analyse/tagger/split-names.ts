import { wordSet } from '../../text/split-words';
import type { NameLexicon } from '../names/name-lexicon';
import type { TaggedName } from './labels';
import { nameSpans } from './name-spans';
import type { TaggerToken } from './tokens';

/** The minimum number of words in a name that is split. */
const MIN_WORDS = 3;

/**
 * Splits a name after «the» that ends with the surname of a person in the text: «the Harbour Mail» and «Roth» in «Speaking to the Harbour
 * Mail Roth said». No comma separates the two there.
 */
export function splitNames(
  tokens: readonly TaggerToken[],
  names: readonly TaggedName[],
  lexicon: Pick<NameLexicon, 'pack' | 'stemOf'>,
): readonly TaggedName[] {
  const articles = wordSet(lexicon.pack.descriptions?.definiteArticles);
  const spans = nameSpans(tokens, names);
  const surnames = new Set(
    spans.flatMap(({ name, words }) => (name.type === 'person' && words.length > 1 ? lexicon.stemOf(words.at(-1)?.lower ?? '') : [])),
  );
  return spans.flatMap(({ name, from, words }) => {
    const last = words.at(-1);
    const before = words.at(-2);
    const isJoint =
      name.type === 'organisation' &&
      words.length >= MIN_WORDS &&
      articles.has(tokens[from - 1]?.lower ?? '') &&
      surnames.has(lexicon.stemOf(last?.lower ?? ''));
    if (!isJoint || !last || !before) return [name];
    return [
      { ...name, end: before.end },
      { ...name, type: 'person', start: last.start },
    ];
  });
}
