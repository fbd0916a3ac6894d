import type { NameCases } from '../../languages/name-case-words';
import type { GrammaticalGender, LanguagePack } from '../../languages/pack';
import { foldWord } from '../../text/fold-word';
import { splitWords } from '../../text/split-words';
import { stemOf } from '../names/stem-of';

/** A first name in the nominative. */
interface FirstName {
  readonly word: string;
  readonly gender: GrammaticalGender;
}
interface CaseTable {
  /** The first names, keyed by the stem that their forms share. */
  readonly byStem: ReadonlyMap<string, readonly FirstName[]>;
  /** The endings of surnames, the longest first. */
  readonly surnames: Readonly<Record<GrammaticalGender, readonly Change[]>>;
  /** The changes of what remains of a surname without its ending. */
  readonly stems: readonly Change[];
}
/** An end of a word, and the one that replaces it in the nominative. */
type Change = readonly [ending: string, base: string];

const tables = new WeakMap<LanguagePack, CaseTable>();
/** The maximum number of forms that are compared. */
const MOST_FORMS = 8;
/** The minimum length of a surname without its ending, in UTF-16 units. */
const SHORTEST_STEM = 2;
const ENDS_IN_CONSONANT = /[^aeiouyąęóаеиоуыэюяєіїйьё]$/u;

/**
 * Returns a person's full name in the nominative if a text has it only in other cases, such as «Jan Kowalczyk» for «Jana Kowalczyka» and
 * «Janem Kowalczykiem». Returns `null` if one of the forms is the nominative, or if the forms do not tell one nominative.
 * @param forms The spellings of the name. Those of another number of words than two, and those of unknown first names, are left out.
 */
export function nominativePerson(forms: readonly string[], pack: LanguagePack): string | null {
  const cases = pack.nameGrammar?.cases;
  if (!cases) return null;
  const table = tableOf(pack, cases);
  let common: readonly string[] | null = null;
  for (const form of forms.filter((each) => /^\S+ \S+$/u.test(each)).slice(0, MOST_FORMS)) {
    const [first = '', last = ''] = form.split(' ');
    const found = nominativesOf(first, last, table);
    if (found.length > 0) common = common ? common.filter((each) => found.includes(each)) : found;
  }
  return common?.length === 1 && common[0] && !forms.includes(common[0]) ? common[0] : null;
}

/** Returns the first names that a word may be a form of. */
export const firstNamesLike = (word: string, pack: LanguagePack): readonly FirstName[] =>
  pack.nameGrammar?.cases ? (tableOf(pack, pack.nameGrammar.cases).byStem.get(stemOf(foldWord(word))) ?? []) : [];

/** Returns the nominatives that a form of a full name may have, including the form itself. */
function nominativesOf(first: string, last: string, { byStem, surnames, stems }: CaseTable): string[] {
  const found = new Set<string>();
  for (const { word, gender } of byStem.get(stemOf(foldWord(first))) ?? []) {
    if (first.toLowerCase() === word) found.add(`${first} ${last}`);
    else {
      const surname = last.split('-').map((part) => surnameOf(part, surnames[gender], stems));
      if (surname.every((part) => part !== null)) found.add(`${word.charAt(0).toUpperCase()}${word.slice(1)} ${surname.join('-')}`);
    }
  }
  return [...found];
}

/** Returns the nominative of a surname in another case, or `null` if its ending is not known. */
function surnameOf(last: string, endings: readonly Change[], stems: readonly Change[]): string | null {
  const lower = last.toLowerCase();
  for (const [ending, base] of endings) {
    if (ending === '*') return ENDS_IN_CONSONANT.test(lower) ? last : null;
    if (!lower.endsWith(ending) || last.length - ending.length < SHORTEST_STEM) continue;
    const stem = last.slice(0, -ending.length);
    if (base === '' && !ENDS_IN_CONSONANT.test(stem)) return null;
    const found = stem + base;
    const [end = '', changed = ''] = stems.find(([each]) => found.endsWith(each)) ?? [];
    return found.slice(0, found.length - end.length) + changed;
  }
  return null;
}

function tableOf(pack: LanguagePack, { firstNames, surnames, stemChanges }: NameCases): CaseTable {
  const known = tables.get(pack);
  if (known) return known;
  const byStem = new Map<string, FirstName[]>();
  for (const gender of ['female', 'male'] as const)
    for (const word of splitWords(firstNames[gender])) {
      const stem = stemOf(foldWord(word));
      const others = byStem.get(stem);
      if (others) others.push({ word, gender });
      else byStem.set(stem, [{ word, gender }]);
    }
  const endingsOf = (rows: string) =>
    splitWords(rows)
      .map((row) => row.split('/') as [string, string])
      .sort(([a], [b]) => Number(a === '*') - Number(b === '*') || b.length - a.length);
  const table = {
    byStem,
    surnames: { female: endingsOf(surnames.female), male: endingsOf(surnames.male) },
    stems: endingsOf(stemChanges ?? ''),
  };
  tables.set(pack, table);
  return table;
}
