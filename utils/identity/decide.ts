import type { ActorKind } from '../model';
import { type ActorFacts, type Company, type Comparison, type KnownIdentity, OTHER, type Reason } from './actor-facts';
import { compareBody, comparePlace } from './compare-body';
import { comparePerson } from './compare-person';

/** An identity that an actor may belong to, with what both articles have in common. */
export interface Candidate {
  readonly known: KnownIdentity;
  readonly company: Company;
  /** Returns whether the reader decided that it is not the same as another identity. */
  isApartFrom?(identity: number): boolean;
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
  const chosen = isUnsure || areNamesakes(same, candidates) ? undefined : best;
  const others = found.filter((each) => each !== chosen);
  return {
    identity: chosen?.identity ?? null,
    reasons: chosen?.reasons ?? [],
    perhaps: others.slice(0, MOST_SUGGESTIONS).map(({ identity, reasons, score }) => ({ identity, reasons, score })),
  };
}

/** The maximum number of people with one name who are compared with each other. */
const MOST_NAMESAKES = 6;

/** Returns whether different people fit an actor equally well, so that it is unknown who of them it is. */
function areNamesakes(same: readonly { readonly identity: number; readonly score: number }[], candidates: readonly Candidate[]): boolean {
  const [best] = same;
  if (!best) return false;
  const equal = same
    .filter(({ score }) => best.score - score < LEAD)
    .slice(0, MOST_NAMESAKES)
    .flatMap(({ identity }) => candidates.filter(({ known }) => known.kind === 'person' && known.id === identity));
  return equal.some((one, at) =>
    equal.slice(at + 1).some((other) => one.isApartFrom?.(other.known.id) || areTwoPeople(one.known, other.known)),
  );
}

/** Returns whether the roles of two people with one name are those of two. */
function areTwoPeople(one: KnownIdentity, other: KnownIdentity): boolean {
  const [{ lang } = { lang: '' }] = one.names;
  const names = one.names.filter((each) => each.lang === lang).map(({ name }) => name);
  const roles = one.roles.map(({ role }) => role);
  const actor: ActorFacts = { kind: 'person', names, roles, lang, state: one.roles[0]?.state ?? '' };
  return comparePerson(actor, other, { shared: 0, isSameStory: false }).reasons.some((reason) => AGAINST.has(reason));
}
const AGAINST: ReadonlySet<Reason> = new Set(['otherRole', 'otherState', 'otherBody']);
const WEAK: ReadonlySet<Reason> = new Set(['surname', 'acronym', 'initial']);
