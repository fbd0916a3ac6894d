import type { ActorKind } from '../model';
import { type ActorFacts, type Company, type Comparison, type KnownIdentity, OTHER, type Reason } from './actor-facts';
import { compareBody, comparePlace } from './compare-body';
import { comparePerson } from './compare-person';

/** An identity that an actor may belong to, with what both articles have in common. */
export interface Candidate {
  readonly known: KnownIdentity;
  readonly company: Company;
}
/** The decision about an actor. */
export interface Decision {
  /** The identity that the actor belongs to, or `null` if a new one begins. */
  readonly identity: number | null;
  /** The reasons for it. */
  readonly reasons: readonly Reason[];
  /** Other identities that may be the same. */
  readonly perhaps: readonly { readonly identity: number; readonly reasons: readonly Reason[]; readonly score: number }[];
}

/** The maximum number of suggestions about one actor. */
const MOST_SUGGESTIONS = 3;
/** The lead of the best of several identities that fit, below which the second is suggested, too. */
const LEAD = 0.01;

/** Returns the group of kinds within which actors are compared. An analysis may take the same name for a state or a place. */
export const kindGroup = (kind: ActorKind): 'person' | 'organisation' | 'place' => (kind === 'state' ? 'place' : kind);

/** Compares an actor with an identity of any kind. */
export function compare(actor: ActorFacts, { known, company }: Candidate): Comparison {
  if (kindGroup(actor.kind) !== kindGroup(known.kind)) return OTHER;
  if (actor.kind === 'person') return comparePerson(actor, known, company);
  return actor.kind === 'organisation' ? compareBody(actor, known, company) : comparePlace(actor, known);
}

/** Decides to which of several identities an actor belongs, if to any. */
export function decide(actor: ActorFacts, candidates: readonly Candidate[]): Decision {
  const compared = candidates.map((candidate) => ({
    ...compare(actor, candidate),
    identity: candidate.known.id,
    articles: candidate.known.articles,
  }));
  // A surname that several people have is nobody's, unless the office tells who is meant.
  const isShared = compared.filter(({ reasons }) => reasons[0] === 'surname').length > 1;
  const found = compared
    .map((each) =>
      isShared && each.is === 'same' && each.reasons[0] === 'surname' && !each.byOffice ? { ...each, is: 'perhaps' as const } : each,
    )
    .filter(({ is }) => is !== 'other')
    .sort((a, b) => b.score - a.score || b.articles - a.articles || a.identity - b.identity);
  const same = found.filter(({ is }) => is === 'same');
  const [best, second] = same;
  // A surname or an acronym that fits two identities equally well belongs to neither. A full name tells who those with its surname alone are.
  const isUnsure =
    best && second && best.byOffice !== 'fullName' && best.score - second.score < LEAD && WEAK.has(best.reasons[0] as Reason);
  const chosen = isUnsure ? undefined : best;
  const others = found.filter((each) => each !== chosen && (each.is === 'perhaps' || isUnsure || each.is === 'same'));
  return {
    identity: chosen?.identity ?? null,
    reasons: chosen?.reasons ?? [],
    perhaps: others.slice(0, MOST_SUGGESTIONS).map(({ identity, reasons, score }) => ({ identity, reasons, score })),
  };
}
const WEAK: ReadonlySet<Reason> = new Set(['surname', 'acronym', 'initial']);
