/** The back key of a phone, which closes what is open over a page before it leaves the page. */
export interface BackKey {
  /** Says that something has opened, and how the back key closes it. Returns a function that says that it has closed. */
  opened(close: () => void): () => void;
  /** Calls `close`, which closes the page, once the history of its tab is as it was before anything opened. */
  end(close: () => void): void;
}
