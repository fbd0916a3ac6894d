/** A copy of the library's file that is ready to be read, in the safe. */
export interface MadeBackup {
  /** The name of the file in the safe. */
  readonly file: string;
  readonly bytes: number;
  /** The number of saved articles in it. */
  readonly articles: number;
  /** The number of changes of the library until then. */
  readonly rev: number;
}

/** The contents of a backup, and its differences from the library. Numbers without another word count articles. */
export interface BackupContents {
  /** The time of the backup, in milliseconds since 1970; `null` for a database file that was not made as a backup. */
  readonly madeAt: number | null;
  /** The size of the database file in bytes. */
  readonly bytes: number;
  readonly articles: number;
  readonly tags: number;
  readonly notes: number;
  readonly highlights: number;
  readonly pictures: number;
  readonly searches: number;
  /** The reader's decisions about who is who, without those that were undone. */
  readonly decisions: number;
  /** The articles in the backup that the library does not have. */
  readonly added: number;
  /** Those of `added` that were deleted here. */
  readonly deletedHere: number;
  /** The articles that only the library has. */
  readonly onlyHere: number;
  /** The titles of a few of them, the last saved first. */
  readonly titlesHere: readonly string[];
  /** The settings and rules in the backup as JSON, not yet decoded; `null` if there are none. */
  readonly settings: string | null;
}

/** `replace` makes the library what the backup contains, `merge` adds what it does not have. */
export type RestoreMode = 'replace' | 'merge';

/** The progress of a restore. The numbers count articles. */
export interface RestoreProgress {
  readonly done: number;
  readonly total: number;
  /** The number of articles that cannot be read, and are left out. */
  readonly unreadable: number;
  /** The number of articles of which something that the reader added cannot be read, and is left out. */
  readonly incomplete: number;
}

/** The result of a restore. The numbers count articles. */
export interface RestoreResult {
  readonly mode: RestoreMode;
  readonly added: number;
  /** The articles of both to which something was added. */
  readonly completed: number;
  /** The articles that stay deleted. */
  readonly leftDeleted: number;
  readonly unreadable: number;
  readonly incomplete: number;
  /** The name of the file that keeps the library from before. */
  readonly keptAs: string;
}

/** The answer to a request to finish a restore. `changed` means that the library has changed meanwhile, so a merge must begin again. */
export type RestoreEnd = { readonly name: 'restored'; readonly result: RestoreResult } | { readonly name: 'changed' };
