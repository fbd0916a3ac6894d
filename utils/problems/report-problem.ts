import type { ProblemEntry, ProblemPlace } from '../model';

/** A store that adds entries to a log. It may drop entries, but it never rejects. */
export interface ProblemStore {
  add(entries: readonly ProblemEntry[]): Promise<void>;
}

/**
 * Creates a reporter of unexpected errors. Entries are kept in memory until a store is available. They are written one batch at a time, so
 * an error that occurs again and again cannot flood the store.
 * @param now Returns the current time.
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

  async function note(where: ProblemPlace, problem: unknown, time: Date): Promise<void> {
    // The code of the log is in no first load, because most views have nothing to report.
    const { addEntries, entryOf } = await import('./problem-log');
    waiting = addEntries(waiting, [entryOf(where, problem, time)]);
    await write();
  }

  return {
    report(where: ProblemPlace, problem: unknown): void {
      console.warn(`Dramatis: ${where}`, problem);
      // If the code of the log cannot be loaded, the problem appears only in the console.
      note(where, problem, now()).catch(() => undefined);
    },
    keepIn(next: ProblemStore): void {
      store = next;
      void write();
    },
  };
}

const reporter = createReporter(() => new Date());

/**
 * Reports an unexpected error from which the code can recover. The console displays everything that the browser knows about the error, but
 * the local log only receives what cannot come from a page. Expected outcomes, such as a closed tab, must not be reported. Never throws.
 * @param problem The caught error, or the failure in a result.
 */
export const reportProblem: (where: ProblemPlace, problem: unknown) => void = reporter.report;

/**
 * Stores all reported problems from now on, including those that are still in memory. Until this is called, problems appear only in the
 * console.
 */
export const keepProblemsIn: (store: ProblemStore) => void = reporter.keepIn;
