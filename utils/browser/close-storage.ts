import { browser } from 'wxt/browser';
import { reportProblem } from '../problems/report-problem';

/**
 * Closes the stored settings, sites and corrections to scripts in web pages, whose process may have been taken over. Only the extension's own
 * pages can read them then. Does nothing in Firefox, which has no such limit.
 */
export function closeStorageToPages(): void {
  for (const area of [browser.storage.local, browser.storage.sync]) {
    // The types say that the method always exists.
    const setAccessLevel: typeof area.setAccessLevel | undefined = area.setAccessLevel?.bind(area);
    void setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }).catch((problem: unknown) => reportProblem('storage.close', problem));
  }
}
