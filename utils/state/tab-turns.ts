/**
 * Returns a function that does the work for a tab once all earlier work for the same tab has ended, and returns its result. Work for other
 * tabs does not wait.
 */
export function tabTurns(): <T>(tabId: number, work: () => Promise<T>) => Promise<T> {
  /** The end of the latest work for each tab that has work which is not done yet. */
  const ends = new Map<number, Promise<unknown>>();
  return (tabId, work) => {
    const turn = (ends.get(tabId) ?? Promise.resolve()).then(work);
    // The next turn begins even if this one fails.
    const end: Promise<void> = turn.then(
      () => forget(),
      () => forget(),
    );
    const forget = () => {
      if (ends.get(tabId) === end) ends.delete(tabId);
    };
    ends.set(tabId, end);
    return turn;
  };
}
