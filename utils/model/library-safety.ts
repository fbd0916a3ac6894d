/** The space for stored data, in bytes. */
export interface Space {
  readonly used: number;
  readonly free: number;
}

/** A part of the space that the library uses. */
export interface SpacePart {
  readonly name: SpacePartName;
  readonly bytes: number;
}
/** The parts of the space, in the order in which they are listed: the database, and the files that are kept beside it. */
export const SPACE_PARTS = ['database', 'pictures', 'copies'] as const;
export type SpacePartName = (typeof SPACE_PARTS)[number];

/** The repair of a damaged library. The numbers count articles. */
export interface Repair {
  /** The time of the repair, in milliseconds since 1970. It identifies the repair. */
  readonly at: number;
  /** The origin of the articles that were saved: the damaged file, the copy from before an update, or none. */
  readonly source: RepairSource;
  readonly saved: number;
  /** The number of articles that could not be saved. `null` if the damaged file does not show how many it had. */
  readonly lost: number | null;
  /** The number of saved articles whose corrections, highlights or reading position could not be saved. */
  readonly unannotated: number;
  /** The name of the damaged file. It is kept until the reader deletes it. */
  readonly file: string;
  /** Whether the reader has closed the notice of this repair. */
  readonly isRead: boolean;
}
export type RepairSource = 'file' | 'copy' | 'nothing';

/** A database file that is kept beside the library. */
export interface KeptFile {
  readonly name: string;
  /** The reason: the file was damaged, it is a copy from before an update, or the library from before a backup was restored. */
  readonly kind: 'damaged' | 'copy' | 'replaced';
  /** The time when the file was kept, in milliseconds since 1970. */
  readonly at: number;
  readonly bytes: number;
  /** The time when the file is deleted, in milliseconds since 1970. `null` if only the reader deletes it. */
  readonly until: number | null;
}

/** Everything about the safety of the library that the reader is told. */
export interface LibrarySafety {
  /** The number of saved articles. */
  readonly saved: number;
  /** The repairs, the latest first. */
  readonly repairs: readonly Repair[];
  /** The files kept beside the library, the latest first. */
  readonly files: readonly KeptFile[];
  readonly space: Space | null;
  /** The space that each part of the library uses, without parts that use none. */
  readonly parts: readonly SpacePart[];
  /** The number of changes of the library so far. */
  readonly rev: number;
}

/** The result of a check of the library. */
export interface LibraryCheck {
  /** Whether the file was sound. If it was not, it has been repaired, and the first of `safety.repairs` describes the repair. */
  readonly isSound: boolean;
  readonly safety: LibrarySafety;
}
