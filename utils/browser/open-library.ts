import { browser } from 'wxt/browser';
import { reportProblem } from '../problems/report-problem';
import { printLibraryAddress } from '../query/library-address';
import { keepAskedAddress } from './asked-address';

/** Opens the page about an actor with a name, in a new tab. */
export async function openActor(name: string): Promise<void> {
  // The browser's history does not keep the name.
  const fragment = await keepAskedAddress(printLibraryAddress({ place: 'actor', query: name }));
  await browser.tabs.create({ url: browser.runtime.getURL(`/library.html${fragment}` as '/library.html') });
}

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
