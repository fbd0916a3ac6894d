import type { PageMark } from '../model';
import { runFiles } from './run-in-tab';

/** What tells the page in a tab, as it is now, from others. Still to be checked; `undefined` where the page cannot be asked. */
export async function markTab(tabId: number): Promise<PageMark | undefined> {
  const marked = await runFiles(tabId, '/mark.js');
  return marked.ok ? (marked.value as PageMark) : undefined;
}
