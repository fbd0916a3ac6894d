import type { CastIdentity, FoundIdentities, Identity, IdentityChange, IdentitySuggestion, Result } from '../../model';

/** The part of `Library` that follows actors over all articles. Deleted articles count nowhere. */
export interface IdentityLibrary {
  /** Returns the identity of each actor of a saved article, by `Actor.id`. It is empty until an article from an earlier release is prepared. */
  castIdentities(id: number): Promise<Result<Readonly<Record<string, CastIdentity>>>>;
  /**
   * Returns identities with a name in which a word begins with each word of `prefix`, those with the most articles first. An empty prefix
   * finds all, and one that has only signs finds none.
   */
  identities(prefix: string, page: IdentityPage): Promise<Result<FoundIdentities>>;
  /**
   * Returns an identity with its names, roles, suggestions and decisions. The id of one that was joined leads to the one that it belongs to.
   * Fails with `identityMissing`.
   */
  identity(identity: number): Promise<Result<Identity>>;
  /** Returns pairs of identities that may be the same, the most likely first. */
  identitySuggestions(page: IdentityPage): Promise<Result<readonly IdentitySuggestion[]>>;
  /** Joins the identity `other` to `identity`, whose id stays. Fails with `identityMissing`. */
  mergeIdentities(identity: number, other: number): Promise<Result<IdentityChange>>;
  /**
   * Divides an identity: the actors in the given articles become one of their own, whose id is returned. Fails with `identityMissing` if
   * none or all of its articles are given.
   */
  partIdentity(identity: number, ids: readonly number[]): Promise<Result<IdentityChange>>;
  /** Records that two identities are not the same, so that it is not suggested again. Fails with `identityMissing`. */
  keepApart(identity: number, other: number): Promise<Result<IdentityChange>>;
  /** Gives an identity a name. An empty name takes it away again, and is refused if there is none. Fails with `identityMissing`. */
  renameIdentity(identity: number, name: string): Promise<Result<IdentityChange>>;
  /**
   * Undoes a decision, whatever the reader decided since. Actors that later articles have added by name go with those whose name they have.
   * Fails with `identityMissing` if there is no such decision, or it was undone before.
   */
  undoDecision(decision: string): Promise<Result<null>>;
}
export type IdentityCall = keyof IdentityLibrary;

/** A request for one page of a list. */
export interface IdentityPage {
  /** The maximum number to return, from 1 to `MAX_PAGE`. */
  readonly limit: number;
  /** The number to skip; none if absent. */
  readonly offset?: number;
}
