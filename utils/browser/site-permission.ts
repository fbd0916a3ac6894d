import { browser } from 'wxt/browser';
import type { ProblemPlace } from '../model';
import { reportProblem } from '../problems/report-problem';

/** The match pattern for all web pages. */
export const ALL_SITES = '*://*/*';

/** Returns the match pattern for all pages on a host. */
export const pagesOf = (host: string): string => `*://${host}/*`;

/** Returns a handler for a failed permission request. A request that the reader denies does not fail but resolves to `false`. */
const notGranted =
  (where: ProblemPlace) =>
  (problem: unknown): false => {
    reportProblem(where, problem);
    return false;
  };

/**
 * The permissions to read pages on which the reader has not clicked the toolbar button. The functions never reject, and a failed request is
 * treated as denied.
 */
export const sitePermission = {
  has: (pages: string): Promise<boolean> => browser.permissions.contains({ origins: [pages] }).catch(notGranted('permissions.check')),
  /**
   * Asks the reader for the permission. Browsers allow this only while they handle a click or a key press, so nothing may be awaited before
   * this call.
   */
  ask: (pages: string): Promise<boolean> => browser.permissions.request({ origins: [pages] }).catch(notGranted('permissions.ask')),
  /** Asks the reader for several permissions at once. The same holds as for `ask`. */
  askForAll: (pages: readonly string[]): Promise<boolean> =>
    browser.permissions.request({ origins: [...pages] }).catch(notGranted('permissions.ask')),
  giveBack: (pages: string): Promise<boolean> => browser.permissions.remove({ origins: [pages] }).catch(notGranted('permissions.giveBack')),
};
