import type { Annotations, Reading, ReadingPlace, Result, SavedReading, SavedSummary } from '../model';

/**
 * The saved articles of this browser profile, as the popup, the side panel, reader mode and the library page use them. No method throws:
 * failures are returned as values.
 */
export interface Library {
  /** Returns the state of the library, or a failure if articles cannot be saved. The interface calls it before it offers to save. */
  status(): Promise<Result<LibraryStatus>>;
  /**
   * Saves an article, or updates the article saved from the same address. Answers only after the article is written completely and durably.
   * The call may be repeated.
   */
  save(reading: Reading): Promise<Result<SavedSummary>>;
  /** Lists the saved articles, newest first. */
  list(page: ListPage): Promise<Result<SavedList>>;
  /** Returns a saved article with the reader's corrections, highlights and reading position. */
  open(id: number): Promise<Result<SavedReading>>;
  /** Finds the article that was saved from this address. The value is `null` if there is none. */
  find(url: string): Promise<Result<SavedSummary | null>>;
  /** Returns the reader's corrections and highlights of a saved article. */
  annotations(id: number): Promise<Result<Annotations>>;
  /** Replaces the reader's corrections and highlights of a saved article. Answers only after they are written durably. */
  annotate(id: number, annotations: Annotations): Promise<Result<SavedSummary>>;
  /** Returns the reading position in a saved article, or `null` at its head. */
  place(id: number): Promise<Result<ReadingPlace | null>>;
  /** Stores the reading position in a saved article. */
  keepPlace(id: number, place: ReadingPlace | null): Promise<Result<null>>;
  /** Removes an article from the list. `restore` brings it back for at least `UNDO_MS`. */
  remove(id: number): Promise<Result<null>>;
  /** Restores a removed article to its place in the list. */
  restore(id: number): Promise<Result<null>>;
}

/** The state of the library. */
export interface LibraryStatus {
  /** The number of saved articles. */
  readonly saved: number;
}
/** A request for a page of the list. */
export interface ListPage {
  /** The number of articles on the page, from 1 to `MAX_PAGE`. */
  readonly limit: number;
  /** The id of the last article on the previous page. Absent for the first page. */
  readonly before?: number;
}
/** A page of the list of saved articles. */
export interface SavedList {
  readonly articles: readonly SavedSummary[];
  /** The number of all saved articles. */
  readonly total: number;
}

/** The maximum number of articles on a page of `list`. */
export const MAX_PAGE = 200;
/** The time during which a removed article can be restored, in milliseconds. */
export const UNDO_MS = 10 * 60_000;

/** A call of a `Library` method as a message. */
export type LibraryRequest =
  | { readonly call: 'status' }
  | { readonly call: 'save'; readonly reading: Reading }
  | { readonly call: 'list'; readonly page: ListPage }
  | { readonly call: 'open'; readonly id: number }
  | { readonly call: 'find'; readonly url: string }
  | { readonly call: 'annotations'; readonly id: number }
  | { readonly call: 'annotate'; readonly id: number; readonly annotations: Annotations }
  | { readonly call: 'place'; readonly id: number }
  | { readonly call: 'keepPlace'; readonly id: number; readonly place: ReadingPlace | null }
  | { readonly call: 'remove'; readonly id: number }
  | { readonly call: 'restore'; readonly id: number };
export type LibraryCall = LibraryRequest['call'];
