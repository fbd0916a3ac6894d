import type { PageFingerprint } from '../model';
import { runFiles } from './run-in-tab';

/**
 * Returns the current fingerprint of the page in a tab, or `undefined` if no script can run there. The caller must validate the
 * fingerprint.
 */
export async function markTab(tabId: number): Promise<PageFingerprint | undefined> {
  const marked = await runFiles(tabId, '/fingerprint-page.js');
  return marked.ok ? (marked.value as PageFingerprint) : undefined;
}
