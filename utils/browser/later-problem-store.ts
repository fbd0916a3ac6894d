import type { ProblemStore } from '../problems/report-problem';

/** The store `viewProblems` for views that do not have its code in their first load. */
export const laterViewProblems: ProblemStore = {
  async add(entries) {
    // If the code cannot be loaded, nothing is stored. The errors to be logged are already in the console.
    const loaded = await import('./problem-store').catch(() => null);
    await loaded?.viewProblems.add(entries);
  },
};
