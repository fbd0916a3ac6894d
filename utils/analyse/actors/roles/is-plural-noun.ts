import { foldWord } from '../../../text/fold-word';
import { splitWords } from '../../../text/split-words';
import type { NameLexicon } from '../../names/name-lexicon';
import { linkWordsOf } from './link-words';
import type { RoleToken } from './role-tokens';
import { isPersonNoun } from './role-words';

/** The plural nouns for people in a language. */
interface Plurals {
  /** The endings of plural nouns, and what replaces each in the singular. */
  readonly endings: readonly (readonly [ending: string, singular: string])[];
  /** Plural nouns without a known singular, with their accents, which distinguish «Mütter» from «Mutter». */
  readonly nouns: ReadonlySet<string>;
  /** Words that may precede a plural noun. */
  readonly openers: ReadonlySet<string>;
}

const tables = new WeakMap<NameLexicon, Plurals>();
/** The minimum length of a noun without its plural ending, in UTF-16 units. */
const SHORTEST_STEM = 3;

/** Returns whether a word is a plural noun for people, such as «lawyers», «Anwälte» and «avvocati». */
export function isPluralNoun({ key, spelling, owner }: Pick<RoleToken, 'key' | 'spelling' | 'owner'>, lexicon: NameLexicon): boolean {
  if (owner || lexicon.addressTitles.has(key) || linkWordsOf(lexicon).groupNouns.has(key)) return false;
  const { endings, nouns } = pluralsOf(lexicon);
  if (nouns.has(spelling)) return true;
  return endings.some(
    ([ending, singular]) =>
      key.length >= ending.length + SHORTEST_STEM &&
      key.endsWith(ending) &&
      isPersonNoun({ key: key.slice(0, key.length - ending.length) + singular, owner: false }, lexicon),
  );
}

/** Returns whether a word may precede a plural noun, such as «both» and «les». */
export const opensPlural = ({ key }: RoleToken, lexicon: NameLexicon): boolean => pluralsOf(lexicon).openers.has(key);

function pluralsOf(lexicon: NameLexicon): Plurals {
  const known = tables.get(lexicon);
  if (known) return known;
  const { endings, nouns, openers } = lexicon.pack.descriptions?.several ?? {};
  const folded = (list?: string): string[] => splitWords(list).map(foldWord);
  const made: Plurals = {
    endings: splitWords(endings).map((entry) => {
      const [ending = '', singular = ''] = entry.split('/').map(foldWord);
      return [ending, singular];
    }),
    nouns: new Set(splitWords(nouns)),
    openers: new Set(folded(openers)),
  };
  tables.set(lexicon, made);
  return made;
}
