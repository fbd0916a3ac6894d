import { type ActorKind, DECISION_KINDS, MAX_LABEL, type SharedDecision, type SharedIdentities, type SharedIdentity } from '../model';
import { checked, type Decode, list, nullable, object, oneOf, orNull, text } from './decode';

/** The maximum numbers of actors of an article, of decisions about them, and the maximum length of a name. */
const MAX_ACTORS = 200;
const MAX_DECISIONS = 2_000;
const MAX_NAME = Math.max(MAX_LABEL, 1_000);

const uid = checked(32, (value) => /^[\da-f]{32}$/.test(value));
const date = checked(40, (value) => /^\d{4}-\d\d-\d\dT/.test(value) && Date.parse(value) >= 0);
const kind: Decode<ActorKind> = oneOf(['person', 'organisation', 'state', 'place']);
const decodeActor = object<SharedIdentity>({ actor: text(64), uid, kind, name: text(MAX_NAME) });
const decodeDecision = object<SharedDecision>({
  uid,
  kind: oneOf(DECISION_KINDS),
  identity: uid,
  other: nullable(uid),
  name: text(MAX_NAME),
  madeAt: date,
  undoneAt: nullable(date),
  actors: list(MAX_ACTORS, object<SharedDecision['actors'][number]>({ kind, name: text(MAX_NAME), identity: uid, before: uid })),
});

/** Decodes the identities of an imported article, which were sent to the library. Throws `Mismatch`. */
export const decodeSharedIdentities = object<SharedIdentities>({
  source: text(10_000),
  actors: list(MAX_ACTORS, decodeActor),
  decisions: list(MAX_DECISIONS, decodeDecision),
});

/** Reads the identities in a record of our own formats from a file. Those that are damaged are left out. Returns `null` if there are none. */
export function readSharedIdentities(
  { identities, decisions }: Readonly<Record<string, unknown>>,
  source: string,
): SharedIdentities | null {
  const found = {
    source,
    actors: soundOf(identities, MAX_ACTORS, decodeActor),
    decisions: soundOf(decisions, MAX_DECISIONS, decodeDecision),
  };
  return found.actors.length + found.decisions.length === 0 ? null : found;
}

const soundOf = <T>(values: unknown, most: number, decode: Decode<T>): readonly T[] =>
  Array.isArray(values) ? values.slice(0, most).flatMap((value) => orNull(decode, value) ?? []) : [];
