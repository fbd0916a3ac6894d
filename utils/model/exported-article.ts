import type { ActorKind } from './analysis';
import type { Reading } from './reading';
import type { ReadingPlace } from './reading-place';
import type { SharedDecision } from './shared-decision';

/** An article that an export shall contain. */
export interface ExportTarget {
  readonly id: number;
  /** A random name of the article, which stays the same in every copy of the library. */
  readonly uid: string;
  /** A number that grows whenever the article, or anything that the reader added to it, changes. */
  readonly rev: number;
}
/** The articles that an export shall contain, in order. */
export interface ExportTargets {
  readonly targets: readonly ExportTarget[];
  /** The highest `rev` in the library. */
  readonly lastRev: number;
}

/** The reader's marks, tags and note of a saved article. All times are in ISO 8601, and `null` if the article does not have the mark. */
export interface ExportedShelf {
  readonly uid: string;
  readonly readAt: string | null;
  readonly starredAt: string | null;
  readonly archivedAt: string | null;
  readonly tags: readonly string[];
  /** The reader's note on the article; empty if there is none. */
  readonly note: string;
  readonly noteEditedAt: string | null;
}

/** The same person, organisation, state or place in all articles of the library. */
export interface ExportedIdentity {
  /** A random name of the identity, which stays the same in every export. */
  readonly uid: string;
  readonly kind: ActorKind;
  /** The name that the library shows. */
  readonly name: string;
}

/** A picture that an exported file may contain. */
export interface ExportedPicture {
  /** The address of the picture in the article. */
  readonly address: string;
  /** A file name with an extension. Pictures with the same content have the same name, and others do not. */
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A reading to export. */
export interface ExportedReading extends Reading {
  /** The date when the article was saved or, if it is not in the library, when it was exported, in ISO 8601. */
  readonly summary: { readonly savedAt: string };
  /** The reading position. */
  readonly place?: ReadingPlace;
  /** Absent if the article is not in the library. */
  readonly shelf?: ExportedShelf;
  /** The identity of each actor, by `Actor.id`. Absent if the article is not in the library. */
  readonly identities?: Readonly<Record<string, ExportedIdentity>>;
  /** The reader's decisions that concern its actors. Absent if the article is not in the library. */
  readonly decisions?: readonly SharedDecision[];
  /** The pictures that the exported file may contain. */
  readonly pictures?: readonly ExportedPicture[];
}
