import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { OverlayState } from '../../utils/browser/page-overlay';
import { findParts } from './find-parts';
import { openOverlay } from './open-overlay';

/**
 * Marks the quotations and the names of the cast on the page itself. Injected each time the reader turns the marks on, or changes them.
 * This is an unlisted script, because WXT makes content scripts announce themselves with an event that the page can hear.
 */
export default defineUnlistedScript((): OverlayState | Promise<OverlayState> => {
  const before = globalThis.dramatisOverlay;
  const wanted = globalThis.dramatisOverlayWanted;
  globalThis.dramatisOverlayWanted = undefined;
  // In a sandboxed page without an origin, browsers do not run the frame's scripts or do not load the frame at all.
  if (!wanted || self.origin === 'null') return 'keptOut';
  const found = findParts(document, wanted);
  if (found.flat().length === 0) {
    before?.close();
    return 'missing';
  }
  const { handle, opened } = openOverlay(wanted, found, before === undefined, () => {
    if (globalThis.dramatisOverlay === handle) globalThis.dramatisOverlay = undefined;
  });
  globalThis.dramatisOverlay = handle;
  // The old marks stay until the new ones have been painted, so that nothing flickers.
  void opened.then(() => before?.close());
  return opened;
});
