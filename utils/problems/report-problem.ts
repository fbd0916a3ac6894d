import type { ProblemEntry, ProblemPlace } from '../model';
import { addEntries, entryOf } from './problem-log';

/** A store that adds entries to a log. It may drop them, and never rejects. */
export interface ProblemStore {
  add(entries: readonly ProblemEntry[]): Promise<void>;
}

/**
 * Creates a reporter of unexpected errors. Until it has a store, the entries wait in memory. They are written one batch after the other,
 * so that a place that fails again and again cannot flood the store.
 * @param now returns the current time.
 */
export function createReporter(now: () => Date) {
  let store: ProblemStore | null = null;
  let waiting: readonly ProblemEntry[] = [];
  let isWriting = false;

  async function write(): Promise<void> {
    if (!store || isWriting) return;
    isWriting = true;
    while (waiting.length > 0) {
      const batch = waiting;
      waiting = [];
      await store.add(batch);
    }
    isWriting = false;
  }

  return {
    report(where: ProblemPlace, problem: unknown): void {
      console.warn(`Dramatis: ${where}`, problem);
      waiting = addEntries(waiting, [entryOf(where, problem, now())]);
      void write();
    },
    keepIn(next: ProblemStore): void {
      store = next;
      void write();
    },
  };
}

const reporter = createReporter(() => new Date());

/**
 * Reports an unexpected error from which the code recovers itself. The console shows everything that the browser knows about the error. The
 * local log gets only what cannot come from a page. Expected outcomes, such as a closed tab, are not reported. Never throws.
 * @param problem the caught error, or the failure of a result.
 */
export const reportProblem: (where: ProblemPlace, problem: unknown) => void = reporter.report;

/** Stores the reported problems from now on, including those that wait in memory. Without this call, they appear only in the console. */
export const keepProblemsIn: (store: ProblemStore) => void = reporter.keepIn;
