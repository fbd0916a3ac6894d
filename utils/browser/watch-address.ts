import { askBackground, type PageMove } from './messages';

/** The browser's list of entries in the history of the tab, which Firefox has only since version 147. */
declare const navigation: EventTarget;

/** Returns the address of the page without its fragment, which changes when the reader moves within the page. */
const pageAddress = (): string => location.href.replace(/#.*$/s, '');

/**
 * Reports when the page changes its address without loading, and when it comes back from the browser's memory. A page can make many changes
 * at once, so the next one is reported only after the background has handled the one before. Reads nothing but the address.
 */
export function watchAddress(): void {
  let told = pageAddress();
  let isTelling = false;
  const tell = async (how: PageMove) => {
    told = pageAddress();
    await askBackground('pageMoved', how);
  };
  const catchUp = async () => {
    if (isTelling) return;
    isTelling = true;
    while (told !== pageAddress()) await tell('moved');
    isTelling = false;
  };
  // In Firefox, the browser tells the background (`followAddresses`).
  if (!import.meta.env.FIREFOX) navigation.addEventListener('currententrychange', () => void catchUp());
  addEventListener('pageshow', ({ isTrusted, persisted }) => {
    if (isTrusted && persisted) void tell('back');
  });
}
