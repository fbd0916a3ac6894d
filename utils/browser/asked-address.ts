import { browser } from 'wxt/browser';
import { reportProblem } from '../problems/report-problem';

const START = '#/?asked=';

/**
 * Stores a fragment of the library's address, which contains a search, in memory until the library opens there. Returns the fragment that leads
 * to it. The browser's history then has a random number, and not what the reader searches for.
 */
export async function keepAskedAddress(fragment: string): Promise<string> {
  const hidden = `${START}${crypto.randomUUID()}`;
  await browser.storage.session.set({ [hidden]: fragment });
  return hidden;
}

/** Returns the fragment that was stored for the present one, and forgets it. Returns `null` if there is none. */
export async function takeAskedAddress(hidden: string): Promise<string | null> {
  if (!hidden.startsWith(START)) return null;
  try {
    const { [hidden]: fragment } = await browser.storage.session.get(hidden);
    await browser.storage.session.remove(hidden);
    return typeof fragment === 'string' ? fragment : null;
  } catch (problem) {
    reportProblem('library.open', problem);
    return null;
  }
}
