import { browser } from 'wxt/browser';
import { reportProblem } from '../problems/report-problem';

const KEY = 'exportMemory';

/** The stored choices for exports. Their content is not known here, so whoever loads them checks them. */
export const exportMemoryStore = {
  /** Returns the stored value, or `null` if there is none or it cannot be read. */
  async load(): Promise<unknown> {
    try {
      return (await browser.storage.local.get(KEY))[KEY] ?? null;
    } catch (problem) {
      reportProblem('exportMemory.read', problem);
      return null;
    }
  },
  async keep(memory: unknown): Promise<void> {
    await browser.storage.local.set({ [KEY]: memory }).catch((problem: unknown) => reportProblem('exportMemory.write', problem));
  },
};
