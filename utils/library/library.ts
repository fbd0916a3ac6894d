import type { Annotations, LibraryCheck, LibrarySafety, Reading, ReadingPlace, Result, SavedReading, SavedSummary } from '../model';
import type { BackupLibrary } from './backup-library';
import type { ExportLibrary } from './export/export-library';
import type { ImportLibrary } from './import/import-library';
import type { LinkLibrary } from './links/link-library';
import type { OrderLibrary } from './order-library';
import type { PictureLibrary } from './picture-library';
import type { ShelfLibrary } from './shelf-library';
import type { TextLibrary } from './texts/text-library';

/**
 * The interface through which the popup, the side panel, reader mode and the library page access the saved articles in this browser
 * profile. No method throws. Failures are returned as values.
 */
export interface Library
  extends ShelfLibrary,
    OrderLibrary,
    LinkLibrary,
    ImportLibrary,
    PictureLibrary,
    ExportLibrary,
    TextLibrary,
    BackupLibrary {
  /**
   * Returns the state of the library, or a failure if articles cannot be saved. The user interface calls this method before it offers to
   * save an article.
   */
  status(): Promise<Result<LibraryStatus>>;
  /**
   * Saves an article, or updates the article saved from the same address. `known` are the annotations in the library that the caller has
   * already merged into the reading. Changes that other views have made to them since are merged into the saved article. Resolves only
   * after the article has been written completely and durably. Repeating the call is safe. The background then takes the pictures from
   * `tab`, the tab with the article's page, if its id is given. For reader mode, it is the tab of reader mode.
   */
  save(reading: Reading, known: Annotations, tab?: number | null): Promise<Result<SaveAnswer>>;
  /** Returns a page of the list of saved articles, the most recently saved first. */
  list(page: ListPage): Promise<Result<SavedList>>;
  /** Returns a saved article with the reader's corrections, highlights and reading position. */
  open(id: number): Promise<Result<SavedReading>>;
  /** Finds the article that was saved from an address. The value is `null` if there is none, or only a link to it. */
  find(url: string): Promise<Result<SavedSummary | null>>;
  /** Returns the reader's corrections and highlights of a saved article. */
  annotations(id: number): Promise<Result<Annotations>>;
  /** Replaces the reader's corrections and highlights in a saved article. Resolves only once they are safely in storage. */
  annotate(id: number, annotations: Annotations): Promise<Result<SavedSummary>>;
  /** Returns the reading position in a saved article, or `null` for the beginning of the article. */
  place(id: number): Promise<Result<ReadingPlace | null>>;
  /** Stores the reading position in a saved article. */
  keepPlace(id: number, place: ReadingPlace | null): Promise<Result<null>>;
  /** Removes an article from the list. For at least `BIN_MS`, `restore` can bring it back, unless `eraseMany` deletes it for good. */
  remove(id: number): Promise<Result<null>>;
  /** Restores a removed article to its place in the list. */
  restore(id: number): Promise<Result<null>>;
  /** Returns the repairs, the files that are kept beside the library, and the space. */
  safety(): Promise<Result<LibrarySafety>>;
  /** Checks the library's file completely, and repairs it if it is damaged. */
  check(): Promise<Result<LibraryCheck>>;
  /** Marks the repair that was made at a time as read. */
  noticed(repair: number): Promise<Result<null>>;
  /** Overwrites and deletes one of the files that are kept beside the library. */
  discard(file: string): Promise<Result<null>>;
  /**
   * Deletes the removed articles and the kept copies whose time is over. Returns the time when there will be something to delete again, in
   * milliseconds since 1970, or `null` if nothing will be.
   */
  upkeep(): Promise<Result<number | null>>;
}

/** The answer to a request to save an article. */
export interface SaveAnswer {
  readonly summary: SavedSummary;
  /** The annotations that have been saved with the article. */
  readonly annotations: Annotations;
  /** Whether the library did not contain the article's text before. */
  readonly isNew: boolean;
}
/** The state of the library. */
export interface LibraryStatus {
  /** The number of saved articles. */
  readonly saved: number;
}
/** A request for one page of results from the list of saved articles. */
export interface ListPage {
  /** The maximum number of articles to return, from 1 to `MAX_PAGE`. */
  readonly limit: number;
  /** The id of the last article on the previous page of the list. Absent for the first page. */
  readonly before?: number;
}
/** A page of the list of saved articles. */
export interface SavedList {
  readonly articles: readonly SavedSummary[];
  /** The number of all saved articles. */
  readonly total: number;
}

/** The maximum number of articles on a page of `list` or `search`. */
export const MAX_PAGE = 200;
/** The minimum time during which a removed article can be restored, in milliseconds: 30 days. */
export const BIN_MS = 30 * 24 * 60 * 60_000;
/** The time after which the files of a backup or a restore that was not finished are deleted, in milliseconds. */
export const PASSING_MS = 60 * 60_000;

/** The method names of `Library`. */
export type LibraryCall = keyof Library;
/** The calls that concern the library's files and not only the content of its database. */
export type SafetyCall = 'safety' | 'check' | 'noticed' | 'discard' | 'upkeep';

/**
 * The senders that may make a call. `view` allows only the extension's views; `ownSite` also reader mode on a page of the same site as the
 * article that the call names by its `id`, address or content; `anyPage` reader mode on any page.
 */
export type CallSender = 'anyPage' | 'ownSite' | 'view';

interface CallRow {
  readonly sender: CallSender;
  /** Whether reader mode may not make the call in a private window, because the call stores something. */
  readonly isWriting?: true;
  /** Whether the call reads or writes whole files, and may take minutes. */
  readonly isLong?: true;
  /** The names of the method's arguments in a request, in order. */
  readonly fields: readonly string[];
}

/** The table of calls, from which the client, the requests and the check of senders are derived. One with `anyPage` must not concern articles. */
export const LIBRARY_CALLS = {
  status: { sender: 'anyPage', fields: [] },
  save: { sender: 'ownSite', isWriting: true, fields: ['reading', 'known', 'tab'] },
  list: { sender: 'view', fields: ['page'] },
  open: { sender: 'view', fields: ['id'] },
  find: { sender: 'ownSite', fields: ['url'] },
  annotations: { sender: 'ownSite', fields: ['id'] },
  annotate: { sender: 'ownSite', isWriting: true, fields: ['id', 'annotations'] },
  place: { sender: 'ownSite', fields: ['id'] },
  keepPlace: { sender: 'ownSite', isWriting: true, fields: ['id', 'place'] },
  remove: { sender: 'view', fields: ['id'] },
  restore: { sender: 'view', fields: ['id'] },
  search: { sender: 'view', fields: ['query', 'page'] },
  prepare: { sender: 'view', fields: [] },
  shelf: { sender: 'view', fields: ['id'] },
  mark: { sender: 'view', fields: ['ids', 'change'] },
  tag: { sender: 'view', fields: ['ids', 'add', 'remove'] },
  tags: { sender: 'view', fields: ['prefix'] },
  keepNote: { sender: 'view', fields: ['id', 'note'] },
  savedSearches: { sender: 'view', fields: [] },
  keepSearch: { sender: 'view', fields: ['search'] },
  removeSearch: { sender: 'view', fields: ['search'] },
  removeMany: { sender: 'view', fields: ['ids'] },
  restoreMany: { sender: 'view', fields: ['ids'] },
  eraseMany: { sender: 'view', fields: ['ids'] },
  saveLinks: { sender: 'view', fields: ['links'] },
  importMany: { sender: 'view', fields: ['entries'] },
  countKnown: { sender: 'view', fields: ['addresses'] },
  searchIds: { sender: 'view', fields: ['query', 'order'] },
  remarks: { sender: 'view', fields: ['query', 'page'] },
  picturesOf: { sender: 'view', fields: ['id'] },
  picture: { sender: 'view', fields: ['hash'] },
  missingPictures: { sender: 'view', fields: ['id'] },
  showPictures: { sender: 'view', fields: ['id', 'addresses'] },
  keepPicture: { sender: 'view', fields: ['id', 'picture', 'limit'] },
  missPicture: { sender: 'view', fields: ['id', 'address', 'problem'] },
  pictureSpace: { sender: 'view', fields: [] },
  trimPictures: { sender: 'view', fields: ['limit'] },
  exportTargets: { sender: 'view', fields: ['scope'] },
  exportArticle: { sender: 'view', fields: ['id'] },
  linkTargets: { sender: 'view', fields: ['scope'] },
  fillLink: { sender: 'view', fields: ['id', 'reading'] },
  hasLink: { sender: 'view', fields: ['url', 'canonicalUrl'] },
  safety: { sender: 'view', fields: [] },
  check: { sender: 'view', fields: [] },
  noticed: { sender: 'view', fields: ['repair'] },
  discard: { sender: 'view', fields: ['file'] },
  upkeep: { sender: 'view', fields: [] },
  backUp: { sender: 'view', isLong: true, fields: ['settings'] },
  dropBackup: { sender: 'view', isLong: true, fields: ['file'] },
  openBackup: { sender: 'view', isLong: true, fields: ['file'] },
  beginRestore: { sender: 'view', isLong: true, fields: ['mode', 'bringsBack'] },
  stepRestore: { sender: 'view', fields: [] },
  finishRestore: { sender: 'view', isLong: true, fields: ['token'] },
  cancelRestore: { sender: 'view', fields: [] },
} as const satisfies Readonly<Record<LibraryCall, CallRow>>;

/** Returns whether a call reads or writes whole files, so that an answer may take minutes. */
export const isLongCall = (call: LibraryCall): boolean => 'isLong' in LIBRARY_CALLS[call];

/** An object with the given field names, whose values have the given types in the same order. */
type Named<Fields extends readonly string[], Values extends readonly unknown[]> = Fields extends readonly [
  infer Field extends string,
  ...infer OtherFields extends readonly string[],
]
  ? Values extends readonly [infer Value, ...infer OtherValues]
    ? { readonly [K in Field]: Value } & Named<OtherFields, OtherValues>
    : Values extends readonly [(infer Value)?, ...infer OtherValues]
      ? { readonly [K in Field]?: Value } & Named<OtherFields, OtherValues>
      : never
  : object;

/** A message that calls a method of `Library`. */
export type LibraryRequest = {
  [Call in LibraryCall]: { readonly call: Call } & Named<(typeof LIBRARY_CALLS)[Call]['fields'], Parameters<Library[Call]>>;
}[LibraryCall];
