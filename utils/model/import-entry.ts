import type { ImportedState } from './imported-item';
import type { Reading } from './reading';
import type { ReadingPlace } from './reading-place';
import type { Failure } from './result';
import type { SharedIdentities } from './shared-decision';

/** An imported article in the form in which the library takes it. */
export interface ImportEntry {
  /** The article with its highlights. It has no words if only its address is known. */
  readonly reading: Reading;
  /** The time when the other program saved the article, in ISO 8601, or `null` if it is not known. */
  readonly savedAt: string | null;
  readonly tags: readonly string[];
  /** `null` if it is not known. */
  readonly state: ImportedState | null;
  readonly isStarred: boolean;
  /** The reader's note on the article; empty if there is none. */
  readonly note: string;
  /** The reading position, or `null` if it is not known or the beginning. */
  readonly place: ReadingPlace | null;
  /** The marks that the article had in another copy of the library; `null` if another program had it. */
  readonly marks: ImportedMarks | null;
  /** The identities of its actors in another copy of the library; `null` if they are not known. */
  readonly identities: SharedIdentities | null;
}

/** The marks of an article in another copy of the library. All times are in ISO 8601, and `null` without the mark. */
export interface ImportedMarks {
  /** The random name of the article, which stays the same in every copy of the library. */
  readonly uid: string;
  readonly readAt: string | null;
  readonly starredAt: string | null;
  readonly archivedAt: string | null;
  /** The time when the note was edited. */
  readonly noteEditedAt: string | null;
}

/**
 * The result for an imported article. `added`: the library did not have it. `joined`: it did, and now also has what the import added, such
 * as tags. `restored`: the same for an article that was deleted. `unchanged`: the import had nothing to add.
 */
export type ImportOutcome =
  | { readonly name: 'added' | 'joined' | 'restored' | 'unchanged'; readonly id: number }
  /** The article could not be saved. The others have been. */
  | { readonly name: 'refused'; readonly error: Failure };
