import { browser } from 'wxt/browser';
import { reportProblem } from '../problems/report-problem';

/** Opens the library in a new tab, or activates the tab in which it is open. */
export async function openLibrary(): Promise<void> {
  const url = browser.runtime.getURL('/library.html');
  const [open] = await browser.tabs.query({ url: `${url}*` }).catch((problem: unknown) => {
    reportProblem('library.open', problem);
    return [];
  });
  if (open?.id === undefined) await browser.tabs.create({ url });
  else await browser.tabs.update(open.id, { active: true });
}
