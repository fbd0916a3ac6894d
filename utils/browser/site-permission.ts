import { browser } from 'wxt/browser';
import type { ProblemPlace } from '../model';
import { reportProblem } from '../problems/report-problem';

/** The match pattern of all pages of the web. */
export const ALL_SITES = '*://*/*';

/** Returns the match pattern of all pages of a host. */
export const pagesOf = (host: string): string => `*://${host}/*`;

/** Returns the handler of a failed request. A denied permission is no failure: the request then resolves to `false`. */
const notGranted =
  (where: ProblemPlace) =>
  (problem: unknown): false => {
    reportProblem(where, problem);
    return false;
  };

/** The permissions to read pages without a click on them. None of the functions rejects: a failed request counts as not granted. */
export const sitePermission = {
  has: (pages: string): Promise<boolean> => browser.permissions.contains({ origins: [pages] }).catch(notGranted('permissions.check')),
  /** Asks the reader. Browsers allow this only while they handle a click or a key press, so nothing may be awaited before this call. */
  ask: (pages: string): Promise<boolean> => browser.permissions.request({ origins: [pages] }).catch(notGranted('permissions.ask')),
  giveBack: (pages: string): Promise<boolean> => browser.permissions.remove({ origins: [pages] }).catch(notGranted('permissions.giveBack')),
};
