import type { ActorKind } from './analysis';
import type { DecisionKind } from './identity';

/** A decision of the reader about identities, as files of single articles have it: with the actors of the article whom it concerns. */
export interface SharedDecision {
  /** A random name, which stays the same in every copy of the library. */
  readonly uid: string;
  readonly kind: DecisionKind;
  /** The uids of the identities that it is about. `other` is `null` for a name. */
  readonly identity: string;
  readonly other: string | null;
  /** The name of the other identity, or the given name. */
  readonly name: string;
  /** In ISO 8601. `undoneAt` is `null` if the decision applies. */
  readonly madeAt: string;
  readonly undoneAt: string | null;
  readonly actors: readonly SharedPlace[];
}
/** The uids of the identity that an actor of an article belongs to because of a decision, and of the one before it. */
export interface SharedPlace {
  readonly kind: ActorKind;
  readonly name: string;
  readonly identity: string;
  readonly before: string;
}

/** The identities of the actors of an article in another copy of the library, with the decisions about them. */
export interface SharedIdentities {
  /** The name of the file. Two uids in one file are two identities. */
  readonly source: string;
  readonly actors: readonly SharedIdentity[];
  readonly decisions: readonly SharedDecision[];
}
/** The identity of an actor of an article. */
export interface SharedIdentity {
  /** `Actor.id`. */
  readonly actor: string;
  readonly uid: string;
  readonly kind: ActorKind;
  /** The name that the library shows. */
  readonly name: string;
}
