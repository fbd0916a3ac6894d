import { wordSet } from '../../text/split-words';
import type { NameLexicon } from '../names/name-lexicon';
import type { TaggedName } from './labels';
import { type NameSpan, nameSpans } from './name-spans';
import type { TaggerToken } from './tokens';

/** The minimum number of words in a name that is split. */
const MIN_WORDS = 3;

/**
 * Splits names that no comma separates: a paper and a person whose full name is in the text («the Harbour Mail» and «Roth» in «Speaking to the
 * Harbour Mail Roth said»), and a state and a person («Sweden» and «Ana Roth» in «the envoy to Sweden Ana Roth»).
 */
export function splitNames(
  tokens: readonly TaggerToken[],
  names: readonly TaggedName[],
  lexicon: Pick<NameLexicon, 'pack' | 'stemOf' | 'states' | 'determiners' | 'titles' | 'roles'>,
): readonly TaggedName[] {
  const articles = wordSet(lexicon.pack.descriptions?.definiteArticles);
  const spans = nameSpans(tokens, names);
  const surnames = new Set(
    spans.flatMap(({ name, words }) => (name.type === 'person' && words.length > 1 ? lexicon.stemOf(words.at(-1)?.lower ?? '') : [])),
  );
  return spans.flatMap((span) => {
    const { name, from, words } = span;
    const apart = splitState(span, tokens, lexicon);
    if (apart) return apart;
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

/**
 * Returns the names of a state and of the person after it, or `null` if a name does not consist of both. An office stands before the two:
 * «the envoy to».
 */
function splitState(
  { name, from, words }: NameSpan,
  tokens: readonly TaggerToken[],
  { states, determiners, titles, roles }: Pick<NameLexicon, 'states' | 'determiners' | 'titles' | 'roles'>,
): TaggedName[] | null {
  const [state, first] = words;
  if (!state || !first || words.length < MIN_WORDS || name.type === 'organisation' || !states.has(state.lower)) return null;
  const link = determiners.has(tokens[from - 1]?.lower ?? '') ? from - 2 : from - 1;
  const office = tokens[link - 1]?.lower ?? '';
  if (!tokens[link]?.isWord || tokens[link].isCapital || !(titles.has(office) || roles.has(office))) return null;
  return [
    { ...name, type: 'location', end: state.end },
    { ...name, type: 'person', start: first.start },
  ];
}
