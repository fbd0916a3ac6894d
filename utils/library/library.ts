import type {
  Annotations,
  KnownArticle,
  LibraryCheck,
  LibrarySafety,
  Reading,
  ReadingPlace,
  Result,
  SavedReading,
  SavedSummary,
} from '../model';
import type { ActorLibrary } from './actors/actor-library';
import type { BackupLibrary } from './backup-library';
import type { ExportLibrary } from './export/export-library';
import type { IdentityLibrary } from './identities/identity-library';
import type { ImportLibrary } from './import/import-library';
import type { LinkLibrary } from './links/link-library';
import type { OrderLibrary } from './order-library';
import type { PictureLibrary } from './picture-library';
import type { SameWordsLibrary } from './same-words/same-words-library';
import type { ShelfLibrary } from './shelf-library';
import type { TextLibrary } from './texts/text-library';
import type { VoiceLibrary } from './voices/voice-library';

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
    VoiceLibrary,
    SameWordsLibrary,
    IdentityLibrary,
    ActorLibrary,
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
  find(url: string): Promise<Result<KnownArticle | null>>;
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
  /** Whether the library contained the same article with the same annotations, so that nothing was written. */
  readonly isSame: boolean;
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
