import { browser } from 'wxt/browser';
import { printLibraryAddress } from '../query/library-address';
import { keepAskedAddress } from './asked-address';

/** Opens the page about an actor with a name, in a new tab. */
export async function openActor(name: string): Promise<void> {
  // The browser's history does not keep the name.
  const fragment = await keepAskedAddress(printLibraryAddress({ place: 'actor', query: name }));
  await browser.tabs.create({ url: browser.runtime.getURL(`/library.html${fragment}` as '/library.html') });
}
