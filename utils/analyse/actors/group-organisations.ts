import { foldWord } from '../names/fold-word';
import type { KnownNames } from '../names/known-names';
import { ClusterIndex } from './cluster-index';
import type { NameParts } from './name-parts';

interface Institution {
  readonly members: NameParts[];
  words: readonly string[];
}

const FORMS = new Set('inc corp corporation ltd limited llc plc co company group holdings ag sa gmbh'.split(' '));
const SMALL = new Set('of the and for on in to de la des du et und der die das & against'.split(' '));

/** Names of organisations: equal words, known short forms, acronyms, a first word alone, and one name's words within another's. */
export function groupOrganisations(names: readonly NameParts[], { fullNames, kindWords }: KnownNames): NameParts[][] {
  const all: Institution[] = [];
  const byKey = new ClusterIndex<Institution>();
  const byAcronym = new ClusterIndex<Institution>();
  const byFirst = new ClusterIndex<Institution>();
  const byWord = new ClusterIndex<Institution>();
  /** «the Marlins» of «Norland Marlins»: a last word that tells no kind. */
  const byLast = new ClusterIndex<Institution>();
  const add = (one: Institution | undefined, parts: NameParts, key: string): void => {
    const institution = one ?? { members: [], words: parts.words };
    if (!one) all.push(institution);
    institution.members.push(parts);
    if (parts.words.length > institution.words.length) institution.words = parts.words;
    byKey.add(key, institution);
    const [first = ''] = parts.words;
    if (parts.words.length > 1) {
      for (const acronym of acronymsOf(parts)) byAcronym.add(acronym, institution);
      if (first.length > 3) byFirst.add(first, institution);
      // «the Bank»: a kind of institution stands for the latest one of its kind.
      const last = parts.words.at(-1) ?? '';
      if (kindWords.organisationEnds.has(last)) byFirst.add(last, institution);
      else if (last.length > 3 && !kindWords.organisationLikelyEnds.has(last)) byLast.add(last, institution);
    }
    for (const word of contentOf(parts.words)) byWord.add(word, institution);
  };
  const long = names.filter(({ words }) => words.length > 1);
  const single = names.filter(({ words }) => words.length < 2);
  for (const parts of long) {
    const key = keyOf(parts, fullNames);
    const content = contentOf(parts.words);
    add(
      byKey.find(key) ?? (content.length > 1 ? byWord.find(content[0] ?? '', ({ words }) => contains(words, parts.words)) : undefined),
      parts,
      key,
    );
  }
  const shortOf = (parts: NameParts): Institution | undefined => {
    if (isAcronym(parts)) return byAcronym.find(parts.key);
    const { key } = parts;
    // «Republican» of «Republicans»
    return byFirst.find(key) ?? byKey.find(key.endsWith('s') ? key.slice(0, -1) : `${key}s`) ?? byLast.find(key);
  };
  for (const parts of single) {
    const key = keyOf(parts, fullNames);
    add(byKey.find(key) ?? shortOf(parts), parts, key);
  }
  return all.map(({ members }) => members);
}

const isAcronym = ({ text }: NameParts): boolean => text.length > 1 && text === text.toUpperCase();

function keyOf({ words, key }: NameParts, fullNames: KnownNames['fullNames']): string {
  const known = fullNames.get(key);
  if (known) return known;
  return words.length > 1 && FORMS.has(words.at(-1) ?? '') && words.length > 2 ? words.slice(0, -1).join(' ') : key;
}

/** «World Health Organization» → who; with and without the small words. */
function acronymsOf({ text, words }: NameParts): string[] {
  const capitals = foldWord((text.match(/(?<![\p{L}\p{N}])\p{Lu}/gu) ?? []).join(''));
  const every = words.map((word) => word[0] ?? '').join('');
  return capitals === every ? [capitals] : [capitals, every];
}

const contentOf = (words: readonly string[]): string[] => words.filter((word) => !SMALL.has(word));

/** Whether two names of two content words and more hold each other: «Norland Foreign Ministry», «Foreign Ministry». */
function contains(a: readonly string[], b: readonly string[]): boolean {
  const one = new Set(contentOf(a));
  const other = new Set(contentOf(b));
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  return small.size > 1 && [...small].every((word) => large.has(word));
}
