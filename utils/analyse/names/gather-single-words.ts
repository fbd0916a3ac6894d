import type { ActorKind } from '../../model';
import { type Candidate, isTitled } from './candidate';
import type { Word } from './find-words';
import type { Spelling } from './gather-evidence';
import type { NameLexicon } from './name-lexicon';
import { skeletonOf } from './skeleton';

/** Single words that refer to a longer name in the article. */
export interface SingleWords {
  /** People's surnames and first names. */
  readonly persons: ReadonlyMap<string, 'surname' | 'first name'>;
  /** First words of organisation names, and last words that denote a kind of organisation: «Fell» and «Bank» for «Fell Bank». */
  readonly heads: ReadonlySet<string>;
  /**
   * First words of place names. On its own, such a word refers to the place, even if an organisation begins with it too: «Dorrin» refers to
   * the «Dorrin Islands», not to the «Dorrin Union».
   */
  readonly places: ReadonlySet<string>;
}

/**
 * Gathers the single words that can be short forms of longer names, such as surnames. `kinds` contains the kind of each name in
 * `candidates`.
 */
export function gatherSingleWords(
  words: readonly Word[],
  candidates: readonly Candidate[],
  kinds: readonly (ActorKind | null)[],
  evidence: ReadonlyMap<string, Spelling>,
  lexicon: NameLexicon,
): SingleWords {
  const persons = new Map<string, 'surname' | 'first name'>();
  const heads = new Set<string>();
  const places = new Set<string>();
  for (const [index, candidate] of candidates.entries()) {
    const { from, to } = candidate;
    const kind = kinds[index];
    const last = (words[to - 1] as Word).key;
    const first = (words[from] as Word).key;
    if (kind === 'person') {
      if (to - from === 1 && !isTitled(candidate)) continue;
      addPerson(persons, last, to - from > 1 && lexicon.firstNames.has(first) ? first : null);
    } else if (kind === 'organisation' && to - from > 1) {
      heads.add(first);
      if (lexicon.organisationEnds.has(last)) heads.add(last);
    } else if (kind === 'place' && to - from > 1) places.add(first);
  }
  for (const place of places) heads.delete(place);
  // In «Corvane expects», «Corvane» looks like a person who is speaking. But if the article mentions a Corvane Group, it is not a person.
  for (const [index, { from, to }] of candidates.entries()) {
    const { key } = words[from] as Word;
    if (to - from === 1 && !heads.has(key) && (evidence.get(key)?.inside ?? 0) > 0 && kinds[index] === 'person')
      addPerson(persons, key, null);
  }
  return { persons, heads, places };
}

function addPerson(persons: Map<string, 'surname' | 'first name'>, last: string, firstName: string | null): void {
  persons.set(last, 'surname');
  persons.set(skeletonOf(last), 'surname');
  if (firstName !== null && !persons.has(firstName)) persons.set(firstName, 'first name');
}
