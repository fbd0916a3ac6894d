import type { KnownNames } from '../names/known-names';
import { skeletonOf } from '../names/skeleton';
import { acronymsOf, isAcronym, opensWithAcronym, sharesAcronym } from './acronyms';
import { chooseOwner, hasLegalForm } from './choose-owner';
import { ClusterIndex } from './cluster-index';
import type { NameParts } from './name-parts';

/** An organisation and the names that have been assigned to it. */
interface Institution {
  readonly members: NameParts[];
  /** The stems of the words of the organisation's fullest name, without function words. */
  words: readonly string[];
}

/** The maximum number of an organisation's names that are compared with a name that may contain an acronym. */
const MEMBERS_READ = 6;

/**
 * Groups the names of organisations. Two names refer to the same organisation if they have the same words, perhaps in another spelling, if
 * one is a known short form or the acronym of the other, if one is a single word from the other, if one contains all the words of the other,
 * or if one has an acronym in place of some words of the other.
 */
export function groupOrganisations(names: readonly NameParts[], knownNames: KnownNames): NameParts[][] {
  const { kindWords, nameWords } = knownNames;
  const all: Institution[] = [];
  const byKey = new ClusterIndex<Institution>();
  const byAcronym = new ClusterIndex<Institution>();
  /** The organisations, keyed by the acronym that opens their names: «RWTH Fell». */
  const byOpening = new ClusterIndex<Institution>();
  const byFirst = new ClusterIndex<Institution>();
  const byWord = new ClusterIndex<Institution>();
  /** The organisations, keyed by the last word of their names. */
  const byEnd = new ClusterIndex<Institution>();
  /** The organisations, keyed by the last word of their name unless it denotes a kind of organisation: «Marlins» for «Norland Marlins». */
  const byLast = new ClusterIndex<Institution>();
  const add = (one: Institution | undefined, parts: NameParts, key: string): void => {
    const institution = one ?? { members: [], words: contentStems(parts, nameWords) };
    if (!one) all.push(institution);
    institution.members.push(parts);
    const content = contentStems(parts, nameWords);
    if (content.length > institution.words.length) institution.words = content;
    byKey.add(key, institution);
    const [first = ''] = parts.stems;
    if (parts.words.length > 1) {
      byKey.add(spellingOf(parts), institution);
      for (const acronym of acronymsOf(parts, knownNames)) byAcronym.add(acronym, institution);
      if (opensWithAcronym(parts)) byOpening.add(first, institution);
      if (first.length > 3) byFirst.add(first, institution);
      // A word for a kind of organisation, as in «the Bank», refers to the most recently named organisation of that kind.
      const last = parts.words.at(-1) ?? '';
      const lastStem = parts.stems.at(-1) ?? '';
      byEnd.add(lastStem, institution);
      if (kindWords.organisationEnds.has(last)) byFirst.add(lastStem, institution);
      else if (last.length > 3 && !kindWords.organisationLikelyEnds.has(last)) byLast.add(lastStem, institution);
      const named = parts.words.at(-2) ?? '';
      if (parts.words.length > 2 && nameWords.legalForms.has(last) && named.length > 3 && !kindWords.organisationEnds.has(named))
        byLast.add(parts.stems.at(-2) ?? '', institution);
    }
    for (const word of content) byWord.add(word, institution);
  };
  const long = names.filter(({ words }) => words.length > 1);
  const single = names.filter(({ words }) => words.length < 2);
  for (const parts of long) {
    const key = keyOf(parts, knownNames);
    const content = contentStems(parts, nameWords);
    const containing = content.length > 1 ? byWord.find(content[0] ?? '', ({ words }) => contains(words, content)) : undefined;
    const shortened = (): Institution | undefined =>
      byEnd.find(parts.stems.at(-1) ?? '', ({ members }) => members.slice(0, MEMBERS_READ).some((member) => sharesAcronym(member, parts)));
    add(byKey.find(key) ?? byKey.find(spellingOf(parts)) ?? containing ?? shortened(), parts, key);
  }
  const ofFirst = ({ key, stem }: NameParts): Institution | undefined => {
    if (kindWords.organisationEnds.has(key)) return byFirst.find(stem);
    const owners = byFirst.recent(stem);
    const firms = owners.length > 0 ? byLast.recent(stem).filter((one) => hasLegalForm(one, nameWords.legalForms)) : [];
    return chooseOwner([...owners, ...firms], nameWords.legalForms);
  };
  // A well-known acronym, or one that opens several names, is a larger organisation: «NATO Fell», «NFC North».
  const ofOpening = (acronym: string): Institution | undefined => {
    const [one, other] = byOpening.recent(acronym);
    return one && !other && one.words.length === 2 && !knownNames.fullNames.has(acronym) ? one : undefined;
  };
  const ofShortForm = (parts: NameParts): Institution | undefined => {
    if (isAcronym(parts)) return byAcronym.find(parts.key) ?? ofOpening(parts.key);
    const { stem } = parts;
    // The same name may occur in the singular and in the plural, such as «Republican» and «Republicans».
    return ofFirst(parts) ?? byKey.find(stem.endsWith('s') ? stem.slice(0, -1) : `${stem}s`) ?? byLast.find(stem);
  };
  for (const parts of single) {
    const key = keyOf(parts, knownNames);
    add(byKey.find(key) ?? ofShortForm(parts), parts, key);
  }
  return all.map(({ members }) => members);
}

/**
 * Returns the key shared by equivalent names of an organisation. For a known organisation, the key is its full name. Otherwise, it consists
 * of the words of the given name without a legal form such as «Inc».
 */
function keyOf({ words, key, stems, stem }: NameParts, { fullNames, nameWords }: KnownNames): string {
  const known = fullNames.get(key);
  if (known) return known;
  return words.length > 2 && nameWords.legalForms.has(words.at(-1) ?? '') ? stems.slice(0, -1).join(' ') : stem;
}

/** Returns a key shared by the transliterations of a name of several words, such as «Norland Karvan» and «Norland Karvaan». */
const spellingOf = ({ stems }: NameParts): string => stems.map(skeletonOf).join(' ');

/** Returns the stems of the words of a name without function words such as «of». */
const contentStems = ({ words, stems }: NameParts, { functionWords }: KnownNames['nameWords']): string[] =>
  stems.filter((_, at) => !functionWords.has(words[at] ?? ''));

/**
 * Returns whether one of two names has at least two content words and the other name contains all of them, such as «Foreign Ministry» and
 * «Norland Foreign Ministry».
 */
function contains(a: readonly string[], b: readonly string[]): boolean {
  const one = new Set(a);
  const other = new Set(b);
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  return small.size > 1 && [...small].every((word) => large.has(word));
}
