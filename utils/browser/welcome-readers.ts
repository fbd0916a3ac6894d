import { browser } from 'wxt/browser';
import { reportProblem } from '../problems/report-problem';

/**
 * Opens the page with the first steps once, in a new tab, when a person has installed the extension from a store or a file. It stays closed after
 * an update, where an administrator installs extensions for others, and for a copy that was loaded for development: Firefox forgets such a copy
 * and installs it anew at each start.
 */
export function welcomeReaders(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') openFirstSteps().catch((problem: unknown) => reportProblem('welcome.open', problem));
  });
}

async function openFirstSteps(): Promise<void> {
  const { installType } = await browser.management.getSelf();
  if (installType === 'normal') await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
