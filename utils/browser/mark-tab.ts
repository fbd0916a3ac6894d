import type { PageFingerprint } from '../model';
import { runFiles } from './run-in-tab';

/** Returns the current fingerprint of a tab's page, or `undefined` if the page cannot be asked. The fingerprint is unchecked. */
export async function markTab(tabId: number): Promise<PageFingerprint | undefined> {
  const marked = await runFiles(tabId, '/fingerprint-page.js');
  return marked.ok ? (marked.value as PageFingerprint) : undefined;
}
