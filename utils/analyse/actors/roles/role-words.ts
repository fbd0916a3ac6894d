import type { LeadingDescriptions } from '../../../languages/pack';
import { foldWord } from '../../../text/fold-word';
import { splitWords, wordSet } from '../../../text/split-words';
import type { NameLexicon } from '../../names/name-lexicon';
import { isRoleNoun } from './is-role-noun';
import type { RoleToken } from './role-tokens';

/** The words of a language that are used to find descriptions of people. */
export interface DescriptionWords {
  /** Words at which the search for the beginning or the noun of a description stops. */
  readonly stops: ReadonlySet<string>;
  /** Forms of reporting verbs that are not also nouns: «told», but not «press». */
  readonly reportingForms: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  /** Pronouns that can be a subject. */
  readonly subjects: ReadonlySet<string>;
  /** The words in `LanguagePack.leadingDescriptions`. All sets are empty if the language has none. */
  readonly leading: Readonly<Record<keyof LeadingDescriptions, ReadonlySet<string>>>;
}

const foldedWords = (list?: string): string[] => splitWords(list).map(foldWord);
const tables = new WeakMap<NameLexicon, DescriptionWords>();

/** Returns a language's words for finding descriptions of actors. They are collected only once for each language. */
export function descriptionWordsOf(lexicon: NameLexicon): DescriptionWords {
  const known = tables.get(lexicon) ?? makeDescriptionWords(lexicon);
  tables.set(lexicon, known);
  return known;
}

function makeDescriptionWords({ pack, saying, determiners, possessives, auxiliary, calendar, roleWords }: NameLexicon): DescriptionWords {
  const bases = new Set(Object.values(pack.cues).flatMap((rows) => rows.flatMap((row) => foldWord(row.split(' ', 1)[0] ?? ''))));
  const prepositions = new Set(foldedWords(pack.prepositions));
  const subjects = new Set(pack.pronouns.map(({ word }) => word));
  const others = [pack.conjunctions, pack.relatives, pack.objectPronouns, pack.adverbs, pack.timeWords, pack.complementisers].flatMap(
    (list) => foldedWords(list),
  );
  const stops = new Set([...prepositions, ...subjects, ...determiners, ...possessives, ...auxiliary, ...calendar, ...others]);
  for (const word of roleWords.descriptionAdverbs) stops.delete(word);
  const words = pack.leadingDescriptions;
  return {
    stops,
    prepositions,
    subjects,
    reportingForms: new Set([...saying].filter((word) => !bases.has(word))),
    leading: {
      officeComplements: wordSet(words?.officeComplements),
      fieldOffices: wordSet(words?.fieldOffices),
      pluralModifiers: wordSet(words?.pluralModifiers),
      officeSuffixes: wordSet(words?.officeSuffixes),
      sentenceOpeners: wordSet(words?.sentenceOpeners),
      modals: wordSet(words?.modals),
      holders: wordSet(words?.holders),
    },
  };
}

/**
 * Returns whether all modifiers of a noun, including possessors, precede it in the language, as in «the port authority’s finance chief».
 */
export const premodifies = ({ pack }: NameLexicon): boolean => pack.leadingDescriptions !== undefined;

/** Returns whether a word is a noun for a person, such as «regent», «off-spinner», «mum-of-two» or «goalkeepers». */
export function isPersonNoun({ key, owner }: Pick<RoleToken, 'key' | 'owner'>, lexicon: NameLexicon): boolean {
  if (owner) return false;
  if (isPerson(key, lexicon)) return true;
  // In «Team-Manager», the last part is the noun.
  if (lexicon.pack.nounCapitals && isPerson(key.slice(key.lastIndexOf('-') + 1), lexicon)) return true;
  const [first = '', ...parts] = key.split('-');
  const last = parts.at(-1);
  if (last === undefined || !premodifies(lexicon)) return false;
  const isFirst = parts[0] === 'of' || descriptionWordsOf(lexicon).leading.officeSuffixes.has(last);
  return isPerson(isFirst ? first : last, lexicon);
}

const isPerson = (key: string, lexicon: NameLexicon): boolean =>
  isRoleNoun(key, lexicon) ||
  (premodifies(lexicon) &&
    [key, ...singulars(key)].some((one) => isOccupation(one, lexicon) || (!lexicon.addressTitles.has(one) && isRoleNoun(one, lexicon))));

/** Returns the possible singular forms of a plural noun. */
const singulars = (key: string): string[] =>
  key.endsWith('s') ? [key.slice(0, -1), ...(key.endsWith('es') ? [key.slice(0, -2)] : [])] : [];

/**
 * Returns the length of the plural ending of a noun for people, or 0 if there is none. The ending is not part of a role, because in
 * «Presidents A and B» each person is a president.
 */
export function pluralEnding({ key }: RoleToken, lexicon: NameLexicon): number {
  if (lexicon.titles.has(key)) return 0;
  const single = singulars(key).find((one) => isPersonNoun({ key: one, owner: false }, lexicon));
  return single ? key.length - single.length : 0;
}

/** Returns whether a word denotes an occupation, according to the gazetteers or the word's ending. */
function isOccupation(key: string, { roleWords, common, demonyms }: NameLexicon): boolean {
  if (roleWords.occupations.has(key)) return true;
  return /.{2}(?:er|or|ian)$/u.test(key) && !roleWords.noOccupations.has(key) && !common.has(key) && !demonyms.has(key);
}

/** Returns whether a word is a verb that takes the following noun phrase as its object. */
export function isVerb(token: RoleToken, before: RoleToken | undefined, lexicon: NameLexicon): boolean {
  const { key, small, owner } = token;
  const { determiners, roleWords, kindWords, demonyms, titles } = lexicon;
  if (owner || key.includes('-') || roleWords.personAdjectives.has(key)) return false;
  if (descriptionWordsOf(lexicon).reportingForms.has(key) && !isRoleNoun(key, lexicon) && !(before && determiners.has(before.key)))
    return true;
  if (!small) return false;
  if (kindWords.fields.has(key)) return false;
  if (!before) return roleWords.objectVerbs.has(key) || /(?:.{3}ed|ing)$/u.test(key);
  if (opensPhrase(before, lexicon)) return false;
  if (key.endsWith('ing')) return !demonyms.has(before.key) && !titles.has(before.key);
  return roleWords.objectVerbs.has(key) || (/.{3}ed$/u.test(key) && before.key !== 'newly');
}

/** Returns whether a word that ends in «-s» and follows a noun is a verb rather than a plural, such as «backs» in «Kenya backs coach A». */
export function isVerbInS(token: RoleToken, before: RoleToken | undefined, lexicon: NameLexicon): boolean {
  const { key, small, owner } = token;
  if (owner || !small || !before || opensPhrase(before, lexicon)) return false;
  const { pluralModifiers } = descriptionWordsOf(lexicon).leading;
  return /[^siu]s$/u.test(key) && !/ics$/u.test(key) && !pluralModifiers.has(key) && !isRoleNoun(key, lexicon);
}

/** Returns whether a noun phrase begins directly after a word. */
function opensPhrase({ key, owner }: RoleToken, lexicon: NameLexicon): boolean {
  return owner || lexicon.determiners.has(key) || lexicon.possessives.has(key) || descriptionWordsOf(lexicon).prepositions.has(key);
}
