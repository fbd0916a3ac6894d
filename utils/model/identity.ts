import type { ActorKind } from './analysis';

/** The reasons for or against taking two actors for the same one. The interface has a sentence for each. */
export const IDENTITY_REASONS = [
  'sameName',
  'spelling',
  'inflected',
  'otherLanguage',
  'acronym',
  'initial',
  'surname',
  'sameRole',
  'sameState',
  'sharedActors',
  'sameStory',
  'otherRole',
  'otherState',
  'otherBody',
] as const;
export type IdentityReason = (typeof IDENTITY_REASONS)[number];

/** The same person, organisation, state or place in all articles of the library. */
export interface IdentitySummary {
  readonly id: number;
  readonly kind: ActorKind;
  readonly name: string;
  /** The numbers of articles with the actor, and of quotations by it. */
  readonly articles: number;
  readonly quotes: number;
}

/** An identity in a list, with what tells it apart from others with the same name. */
export interface FoundIdentity extends IdentitySummary {
  /** The most frequent role in the last articles, with its language; `null` if they give none. */
  readonly role: Pick<IdentityWords, 'words' | 'lang'> | null;
  /** The outlet of the article that was saved last, and the time when this article was published, or else saved, in milliseconds since 1970. */
  readonly outlet: string;
  readonly at: number;
}
/** One page of the identities that a search has found. */
export interface FoundIdentities {
  readonly results: readonly FoundIdentity[];
  /** The number of all of them. */
  readonly total: number;
}

/** The identity of an actor of an article. */
export interface CastIdentity extends IdentitySummary {
  /** Whether the reader has decided that it is not the same as another one. */
  readonly isApart: boolean;
}

/** A name or a role of an identity, with the articles in which it occurs. */
export interface IdentityWords {
  readonly words: string;
  readonly lang: string;
  readonly articles: number;
  /** The times when the first and the last of these articles were published, or else saved, in milliseconds since 1970. */
  readonly first: number;
  readonly last: number;
}
export interface Identity extends IdentitySummary {
  /** The name that the reader gave to it; `null` if there is none. */
  readonly given: string | null;
  /** All names, the most frequent first. */
  readonly names: readonly IdentityWords[];
  /** The words for its roles, in the order of their first articles. */
  readonly roles: readonly IdentityWords[];
  readonly first: number;
  readonly last: number;
  /** The identities that may be the same, the most likely first. */
  readonly perhaps: readonly IdentitySuggestion[];
  /** Articles in which the name may be somebody else's. */
  readonly doubts: readonly IdentityDoubt[];
  /** The reader's decisions about it that can be undone, the last first. */
  readonly decisions: readonly IdentityDecision[];
}

/** Two identities that may be the same. */
export interface IdentitySuggestion {
  readonly one: FoundIdentity;
  readonly other: FoundIdentity;
  readonly reasons: readonly IdentityReason[];
}
/** An article whose actor may not belong to the identity. */
export interface IdentityDoubt {
  readonly article: number;
  readonly title: string;
  readonly roles: readonly string[];
  readonly reasons: readonly IdentityReason[];
}

export const DECISION_KINDS = ['merge', 'part', 'apart', 'rename'] as const;
/** `merge` joins two identities, `part` divides one, `apart` says that two are not the same, `rename` gives one another name. */
export type DecisionKind = (typeof DECISION_KINDS)[number];
/** A decision of the reader about identities. */
export interface IdentityDecision {
  readonly uid: string;
  readonly kind: DecisionKind;
  /** The name of the other identity, the given name, or the title of the article that an actor was taken out of. */
  readonly name: string;
  /** In milliseconds since 1970. */
  readonly madeAt: number;
}
/** The answer to a decision: its `uid`, which undo needs, and the id of the identity that it concerns or has made. */
export interface IdentityChange {
  readonly decision: string;
  readonly id: number;
}
