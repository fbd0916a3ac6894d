import type { ActorKind, IdentityReason } from '../model';

/** The facts that one article tells about an actor, as far as it helps to recognise them in another article. */
export interface ActorFacts {
  readonly kind: ActorKind;
  /** All names that the article uses, the fullest first. */
  readonly names: readonly string[];
  /** The words for the actor's roles, as in the article. */
  readonly roles: readonly string[];
  /** The language of the article, such as `en`. */
  readonly lang: string;
  /**
   * The state that the article is about most, as a code; empty if it is about none. It tells whose «Supreme Court» is meant. For a person,
   * others that the article is about follow after commas.
   */
  readonly state: string;
}

/** An identity with the actors that belong to it so far, as far as it can be compared with an actor. */
export interface KnownIdentity {
  readonly id: number;
  readonly kind: ActorKind;
  readonly names: readonly KnownName[];
  readonly roles: readonly KnownRole[];
  readonly articles: number;
}
export interface KnownName {
  readonly name: string;
  readonly lang: string;
  /** The state that the article was about most. */
  readonly state: string;
}
export interface KnownRole {
  readonly role: string;
  readonly lang: string;
  /** The states of the article, in the form of `ActorFacts.state`; empty for a title in a name. */
  readonly state?: string;
}

/** The facts that an article and the articles of an identity have in common beside the name. */
export interface Company {
  /** The number of people and organisations that occur in both. */
  readonly shared: number;
  /** Whether an article of the same website within a few days has the identity. */
  readonly isSameStory: boolean;
}

export type Reason = IdentityReason;

/** The result of comparing an actor with an identity. */
export interface Comparison {
  /** `same` joins them, `perhaps` is a suggestion to the reader, `other` keeps them apart. */
  readonly is: 'same' | 'perhaps' | 'other';
  /** The likeness, from 0 to 1. */
  readonly score: number;
  readonly reasons: readonly Reason[];
  /** Set if a surname is enough although other people have it, because both hold one office: which name the actor has. */
  readonly byOffice?: 'surname' | 'fullName';
}

export const OTHER: Comparison = { is: 'other', score: 0, reasons: [] };
