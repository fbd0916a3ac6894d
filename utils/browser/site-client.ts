import type { Result } from '../model';
import { reportProblem } from '../problems/report-problem';
import { askBackgroundLater } from './ask-background-later';
import { forgetPending, notePending } from './pending-sites';
import { pagesOf, sitePermission } from './site-permission';

/** The requests about sites that views send to the background. None of them rejects. */
export const siteClient = {
  /**
   * Asks the reader for access to a host's pages and, if it is granted, makes these pages open in reader mode automatically. Returns
   * `false` if access is not granted. Must be called while handling a click.
   */
  async ask(host: string, tabId: number): Promise<Result<boolean>> {
    const asked = sitePermission.ask(pagesOf(host));
    const noted = notePending({ host, tabId }).catch((problem: unknown) => reportProblem('sites.pending', problem));
    const isAllowed = await asked;
    await noted;
    if (!isAllowed) {
      await forgetPending().catch((problem: unknown) => reportProblem('sites.pending', problem));
      return { ok: true, value: false };
    }
    const done = await askBackgroundLater('settleSites');
    return done.ok ? { ok: true, value: true } : done;
  },
  forget: (host: string): Promise<Result<void>> => askBackgroundLater('forgetSite', host),
};
