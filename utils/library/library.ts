import type { Annotations, Reading, ReadingPlace, Result, SavedReading, SavedSummary } from '../model';

/** The saved articles of this browser profile, as every surface sees them. Nothing here throws: failures are values. */
export interface Library {
  /** Whether articles can be saved here, asked before the reader is promised anything. */
  status(): Promise<Result<LibraryStatus>>;
  /** Saves an article, or updates the one saved from the same address. Answered only when it is whole and durable; may be repeated. */
  save(reading: Reading): Promise<Result<SavedSummary>>;
  /** Saved articles, newest first. */
  list(page: ListPage): Promise<Result<SavedList>>;
  open(id: number): Promise<Result<SavedReading>>;
  /** The article that was saved from this address, if any. */
  find(url: string): Promise<Result<SavedSummary | null>>;
  /** The reader's corrections and highlights of a saved article. */
  annotations(id: number): Promise<Result<Annotations>>;
  /** Keeps the reader's corrections and highlights of a saved article in the place of those that it had. Answered only when they are durable. */
  annotate(id: number, annotations: Annotations): Promise<Result<SavedSummary>>;
  /** Where the reader was in a saved article; `null` at its head. */
  place(id: number): Promise<Result<ReadingPlace | null>>;
  /** Keeps where the reader is in a saved article. */
  keepPlace(id: number, place: ReadingPlace | null): Promise<Result<null>>;
  /** Takes an article out of sight; `restore` brings it back for at least `UNDO_MS`. */
  remove(id: number): Promise<Result<null>>;
  restore(id: number): Promise<Result<null>>;
}

export interface LibraryStatus {
  /** Number of saved articles. */
  readonly saved: number;
}
export interface ListPage {
  /** Number of articles, 1 to `MAX_PAGE`. */
  readonly limit: number;
  /** The id of the last article of the page before. */
  readonly before?: number;
}
export interface SavedList {
  readonly articles: readonly SavedSummary[];
  /** Number of saved articles in all. */
  readonly total: number;
}

/** The longest page of `list`. */
export const MAX_PAGE = 200;
/** How long a removed article can be brought back, in milliseconds. */
export const UNDO_MS = 10 * 60_000;

/** A call of `Library` as it travels. */
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
