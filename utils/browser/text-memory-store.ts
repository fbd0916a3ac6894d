import { browser } from 'wxt/browser';
import { reportProblem } from '../problems/report-problem';

const KEY = 'textMemory';

/** The stored memory of the links that could not be loaded today. Its content is not known here, so whoever loads it checks it. */
export const textMemoryStore = {
  /** Returns the stored value, or `null` if there is none or it cannot be read. */
  async load(): Promise<unknown> {
    try {
      return (await browser.storage.local.get(KEY))[KEY] ?? null;
    } catch (problem) {
      reportProblem('textMemory.read', problem);
      return null;
    }
  },
  async keep(memory: unknown): Promise<void> {
    await browser.storage.local.set({ [KEY]: memory }).catch((problem: unknown) => reportProblem('textMemory.write', problem));
  },
};
