import type { ActorKind } from '../../model';
import type { Candidate } from './candidate';
import { classify } from './classify';
import type { Word } from './find-words';
import type { NameLexicon } from './name-lexicon';
import { type Votes, weighContext } from './weigh-context';

/** The evidence about one spelling of a name, gathered from all its occurrences in the article. */
export interface Dossier {
  /** The total weight of the evidence for each kind (person, organisation or place) in the words beside the occurrences of the name. */
  readonly votes: Votes;
  /** The kind proved by the words of the name or by a dateline. */
  sure: ActorKind | null;
  /** The kind suggested by the words of the name. */
  likely: ActorKind | null;
  /** The number of occurrences of the spelling. */
  count: number;
  /** The kind that `kindOf` returned for this dossier. */
  kind: ActorKind | null;
}

/**
 * Collects the evidence about each spelling of a name in a dossier, and determines from it whether the spelling names a person, an
 * organisation or a place. Returns the dossiers, keyed by spelling.
 */
export function openDossiers(
  words: readonly Word[],
  candidates: readonly Candidate[],
  keys: readonly string[],
  lexicon: NameLexicon,
  datelines: ReadonlyMap<number, ActorKind>,
): ReadonlyMap<string, Dossier> {
  const dossiers = new Map<string, Dossier>();
  for (const [index, candidate] of candidates.entries()) {
    const key = keys[index] ?? '';
    let dossier = dossiers.get(key);
    if (!dossier) {
      dossier = { votes: { person: 0, organisation: 0, place: 0 }, sure: null, likely: null, count: 0, kind: null };
      dossiers.set(key, dossier);
    }
    dossier.count++;
    weighContext(words, candidate.from, candidate.to, lexicon, dossier.votes);
    const found = classify(words, candidate, lexicon);
    const dateline = datelines.get(candidate.from);
    if (found?.sure) dossier.sure ??= found.kind;
    else if (dateline) dossier.sure ??= dateline;
    else if (found) dossier.likely ??= found.kind;
  }
  for (const [key, dossier] of dossiers) dossier.kind = kindOf(dossier, key.split(' ').length - 1);
  return dossiers;
}

/**
 * Returns the kind that all the evidence about a spelling indicates, or `null`. Without evidence, two or three words are most likely a
 * person's name.
 */
function kindOf(dossier: Dossier, length: number): ActorKind | null {
  if (dossier.sure) return dossier.sure;
  const { person, organisation, place } = dossier.votes;
  const prior = { person: 0, organisation: 0, place: 0 };
  if (dossier.likely === 'state') return 'state';
  if (dossier.likely) prior[dossier.likely] += dossier.likely === 'place' ? 4 : 2;
  else if (length > 1 && length < 4) prior.person += 1;
  const scores: [ActorKind, number][] = [
    ['person', person / Math.sqrt(dossier.count) + prior.person],
    ['organisation', organisation / Math.sqrt(dossier.count) + prior.organisation],
    ['place', place / Math.sqrt(dossier.count) + prior.place],
  ];
  scores.sort((a, b) => b[1] - a[1]);
  const [best] = scores;
  return best && best[1] > 0 ? best[0] : null;
}
