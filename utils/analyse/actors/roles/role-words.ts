import { foldWord } from '../../names/fold-word';
import type { NameLexicon } from '../../names/name-lexicon';
import { isRoleNoun } from './is-role-noun';
import type { RoleToken } from './role-tokens';

/** What ends a description to its left. */
interface Bounds {
  readonly stops: ReadonlySet<string>;
  /** Forms of the verbs of speech that are no nouns as well: «told», but not «press». */
  readonly told: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  readonly subjects: ReadonlySet<string>;
}

const split = (list = ''): string[] => list.split(/\s+/).filter(Boolean).map(foldWord);
/** Little words that descriptions begin with. */
const INSIDE = ['first', 'then', 'once'];
/** «retired», «ousted»: never said of what somebody does to the one who is named next. */
const OF_PEOPLE = new Set(
  'retired ousted disgraced exiled jailed convicted alleged wanted deposed renowned celebrated injured so-called red'.split(' '),
);
/** Plurals that stand before a noun. */
const PLURALS = new Set(
  'rights affairs sports arts news communications operations sales services resources relations systems crimes works weapons games'.split(
    ' ',
  ),
);
/** «mayor-elect». */
const ELECT = new Set(['elect', 'designate']);
const bounds = new WeakMap<NameLexicon, Bounds>();

/** The sets of a language, made once. */
export function boundsOf(lexicon: NameLexicon): Bounds {
  let made = bounds.get(lexicon);
  if (!made) {
    const { pack, saying, determiners, possessives, auxiliary, calendar } = lexicon;
    const bases = new Set(Object.values(pack.cues).flatMap((rows) => rows.flatMap((row) => foldWord(row.split(' ', 1)[0] ?? ''))));
    const prepositions = new Set(split(pack.prepositions));
    const subjects = new Set(pack.pronouns.map(({ word }) => word));
    const little = [pack.conjunctions, pack.relatives, pack.objectPronouns, pack.adverbs, pack.timeWords, pack.complementisers].flatMap(
      (list) => split(list),
    );
    const stops = new Set([...prepositions, ...subjects, ...determiners, ...possessives, ...auxiliary, ...calendar, ...little]);
    for (const word of INSIDE) stops.delete(word);
    made = { stops, prepositions, subjects, told: new Set([...saying].filter((word) => !bases.has(word))) };
    bounds.set(lexicon, made);
  }
  return made;
}

/** Whether what describes a noun stands before it, whose it is as well: «the port authority’s finance chief». */
export const premodifies = ({ pack }: NameLexicon): boolean => pack.possessiveEnding !== null;

/** Whether a word says what somebody is: «regent», «off-spinner», «mum-of-two», «goalkeepers». */
export function isPersonNoun({ key, owner }: Pick<RoleToken, 'key' | 'owner'>, lexicon: NameLexicon): boolean {
  if (owner) return false;
  if (isPerson(key, lexicon)) return true;
  const [first = '', ...parts] = key.split('-');
  const last = parts.at(-1);
  return last !== undefined && premodifies(lexicon) && isPerson(parts[0] === 'of' || ELECT.has(last) ? first : last, lexicon);
}

const isPerson = (key: string, lexicon: NameLexicon): boolean =>
  isRoleNoun(key, lexicon) || (premodifies(lexicon) && [key, ...singulars(key)].some((one) => isOccupation(one, lexicon)));

/** What a plural may be the plural of. */
const singulars = (key: string): string[] =>
  key.endsWith('s') ? [key.slice(0, -1), ...(key.endsWith('es') ? [key.slice(0, -2)] : [])] : [];

/** How many letters of a word make it the plural of another: each of «Presidents A and B» is a president. */
export function pluralEnding({ key }: RoleToken, lexicon: NameLexicon): number {
  if (lexicon.titles.has(key)) return 0;
  const single = singulars(key).find((one) => isPersonNoun({ key: one, owner: false }, lexicon));
  return single ? key.length - single.length : 0;
}

function isOccupation(key: string, { roleWords, common, demonyms }: NameLexicon): boolean {
  if (roleWords.occupations.has(key)) return true;
  return /.{2}(?:er|or|ian)$/u.test(key) && !roleWords.noOccupations.has(key) && !common.has(key) && !demonyms.has(key);
}

/** Whether a word is a verb that the noun phrase behind it is the object of. */
export function isVerb(token: RoleToken, before: RoleToken | undefined, lexicon: NameLexicon): boolean {
  const { key, small, owner } = token;
  if (owner || key.includes('-') || OF_PEOPLE.has(key)) return false;
  const { determiners, roleWords, kindWords, demonyms, titles } = lexicon;
  if (boundsOf(lexicon).told.has(key) && !isRoleNoun(key, lexicon) && !(before && determiners.has(before.key))) return true;
  if (!small) return false;
  if (kindWords.fields.has(key)) return false;
  if (!before) return roleWords.objectVerbs.has(key) || /(?:.{3}ed|ing)$/u.test(key);
  if (opensPhrase(before, lexicon)) return false;
  if (key.endsWith('ing')) return !demonyms.has(before.key) && !titles.has(before.key);
  return roleWords.objectVerbs.has(key) || (/.{3}ed$/u.test(key) && before.key !== 'newly');
}

/** «Kenya backs coach A»: the form of a verb that is also a plural, behind a noun. */
export function isVerbInS(token: RoleToken, before: RoleToken | undefined, lexicon: NameLexicon): boolean {
  const { key, small, owner } = token;
  if (owner || !small || !before || opensPhrase(before, lexicon)) return false;
  return /[^siu]s$/u.test(key) && !/ics$/u.test(key) && !PLURALS.has(key) && !isRoleNoun(key, lexicon);
}

/** Whether a noun phrase begins behind a word. */
function opensPhrase({ key, owner }: RoleToken, lexicon: NameLexicon): boolean {
  return owner || lexicon.determiners.has(key) || lexicon.possessives.has(key) || boundsOf(lexicon).prepositions.has(key);
}
