/** The state of an article that the kills measurement has saved, changed or deleted. */
export interface Stored {
  readonly version: number;
  /** The speaker's name in the latest correction, or `null` if there is none. */
  readonly correction: string | null;
  readonly isRemoved: boolean;
}

/** A change of an article, and the state that it gives the article. */
export interface Pending {
  readonly number: number;
  readonly state: Stored;
}

/** A record of the changes that the library has acknowledged, and of those that had no answer yet when the browser was killed. */
export interface Ledger {
  /** The acknowledged state of each article, keyed by the article's number. */
  articles: Map<number, Stored>;
  /**
   * The state of all articles in the backup that is being restored; `null` if none is. After a kill, the library has this state or the
   * other.
   */
  backedUp: ReadonlyMap<number, Stored> | null;
  /** The changes that have been requested together but not acknowledged. Either all of them happen or none. */
  pending: readonly Pending[];
  /** The number of acknowledged changes. */
  acknowledged: number;
  /** Whether the browser is about to be killed. From then on, requests may fail. */
  isClosed: boolean;
  /** Returns a new number for an article or a version. */
  next(): number;
}

/** Returns an empty ledger. Its numbers follow `first`. */
export function openLedger(first = 0): Ledger {
  let last = first;
  return { articles: new Map(), backedUp: null, pending: [], acknowledged: 0, isClosed: false, next: () => ++last };
}

/**
 * Compares the ledger with the articles in the library's file, and returns the number of articles that are neither in their acknowledged
 * state nor in the state of the changes without an answer. Then takes the state of those changes from the file.
 */
export function countLost(ledger: Ledger, found: ReadonlyMap<number, Stored>): number {
  const { backedUp, pending } = ledger;
  ledger.backedUp = null;
  ledger.pending = [];
  if (backedUp && listLost(new Map(backedUp), [], found).length === 0) ledger.articles = new Map(backedUp);
  const happened = pending.filter(({ number, state }) => isIn(found, number, state)).length;
  const isPartial = happened > 0 && happened < pending.length;
  const lost = listLost(ledger.articles, pending, found);
  if (isPartial) console.error({ happened, pending });
  for (const number of lost) console.error({ number, acknowledged: ledger.articles.get(number), pending, found: found.get(number) });
  for (const { number } of pending) {
    const stored = found.get(number);
    if (stored) ledger.articles.set(number, stored);
  }
  return lost.length + (isPartial ? 1 : 0);
}

/** Returns the numbers of the articles that are in no expected state. */
function listLost(articles: Ledger['articles'], pending: readonly Pending[], found: ReadonlyMap<number, Stored>): readonly number[] {
  return [...new Set([...articles.keys(), ...found.keys()])].filter(
    (number) =>
      !isIn(found, number, articles.get(number)) && !pending.some((one) => one.number === number && isIn(found, number, one.state)),
  );
}

function isIn(found: ReadonlyMap<number, Stored>, number: number, state: Stored | undefined): boolean {
  const stored = found.get(number);
  // Deleted articles disappear from the file after some time.
  if (!stored || !state) return stored === undefined && (state === undefined || state.isRemoved);
  return stored.version === state.version && stored.correction === state.correction && stored.isRemoved === state.isRemoved;
}
