/** The state of an article that the kills measurement has saved, changed or deleted. */
export interface Stored {
  readonly version: number;
  /** The speaker's name in the latest correction, or `null` if there is none. */
  readonly correction: string | null;
  readonly isRemoved: boolean;
}

/** A record of the changes that the library has acknowledged, and of the one that had no answer yet when the browser was killed. */
export interface Ledger {
  /** The acknowledged state of each article, keyed by the article's number. */
  readonly articles: Map<number, Stored>;
  /** The change that has been requested but not acknowledged. */
  pending: { readonly number: number; readonly state: Stored } | null;
  /** The number of acknowledged changes. */
  acknowledged: number;
  /** Whether the browser is about to be killed. From then on, requests may fail. */
  isClosed: boolean;
  /** Returns a new number for an article or a version. */
  next(): number;
}

/** Returns an empty ledger. */
export function openLedger(): Ledger {
  let last = 0;
  return { articles: new Map(), pending: null, acknowledged: 0, isClosed: false, next: () => ++last };
}

/**
 * Compares the ledger with the articles in the library's file, and returns the number of articles that are neither in their acknowledged
 * state nor in the state of the change without an answer. Then takes the state of that change from the file.
 */
export function countLost(ledger: Ledger, found: ReadonlyMap<number, Stored>): number {
  const isSame = (number: number, state: Stored | undefined): boolean => {
    const stored = found.get(number);
    // Deleted articles disappear from the file after some time.
    if (!stored || !state) return stored === undefined && (state === undefined || state.isRemoved);
    return stored.version === state.version && stored.correction === state.correction && stored.isRemoved === state.isRemoved;
  };
  const { articles, pending } = ledger;
  let lost = 0;
  for (const number of new Set([...articles.keys(), ...found.keys()])) {
    const isExpected = isSame(number, articles.get(number)) || (pending?.number === number && isSame(number, pending.state));
    if (isExpected) continue;
    lost += 1;
    console.error({ number, acknowledged: articles.get(number), pending, found: found.get(number) });
  }
  if (pending) {
    const stored = found.get(pending.number);
    if (stored) articles.set(pending.number, stored);
    ledger.pending = null;
  }
  return lost;
}
