import { browser } from 'wxt/browser';
import { reportProblem } from '../problems/report-problem';

const KEY = 'importPoint';

/** The stored point at which an import ended. Its content is not known here, so whoever loads it checks it. */
export const importPointStore = {
  /** Returns the stored value, or `null` if there is none or it cannot be read. */
  async load(): Promise<unknown> {
    try {
      return (await browser.storage.local.get(KEY))[KEY] ?? null;
    } catch (problem) {
      reportProblem('importPoint.read', problem);
      return null;
    }
  },
  async keep(point: unknown): Promise<void> {
    await browser.storage.local.set({ [KEY]: point }).catch((problem: unknown) => reportProblem('importPoint.write', problem));
  },
  async clear(): Promise<void> {
    await browser.storage.local.remove(KEY).catch((problem: unknown) => reportProblem('importPoint.write', problem));
  },
};
