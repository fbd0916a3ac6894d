import type { NameLexicon } from '../names/name-lexicon';
import type { TaggedName } from './labels';
import { nameSpans } from './name-spans';
import type { TaggerToken } from './tokens';

/** Leaves out offices that the tagger took for people, such as «Foreign Secretary» in «the Foreign Secretary», but not «the King». */
export function dropOffices(tokens: readonly TaggerToken[], names: readonly TaggedName[], lexicon: NameLexicon): readonly TaggedName[] {
  const { determiners, kindWords, firstNames } = lexicon;
  const isOfficeWord = ({ lower }: TaggerToken): boolean =>
    !firstNames.has(lower) && (kindWords.fields.has(lower) || lexicon.titles.has(lower) || lexicon.roles.has(lower));
  return nameSpans(tokens, names).flatMap(({ name, from, words }) => {
    const isOffice =
      name.type === 'person' &&
      words.length > 1 &&
      determiners.has(tokens[from - 1]?.lower ?? '') &&
      words.every(isOfficeWord) &&
      !kindWords.fields.has(words.at(-1)?.lower ?? '');
    return isOffice ? [] : [name];
  });
}
