import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { ReaderState } from '../../utils/browser/reader-mode';
import { openHost } from './open-host';

/**
 * Turns reader mode on or off. Injected each time the reader toggles it. The first injection opens the frame of reader mode over the page,
 * and the next one closes it. This is an unlisted script, because WXT makes content scripts announce themselves with an event that the page
 * can hear.
 */
export default defineUnlistedScript((): ReaderState | Promise<ReaderState> => {
  const open = globalThis.dramatisReader;
  const key = globalThis.dramatisReaderKey;
  globalThis.dramatisReaderKey = undefined;
  if (open) {
    open.close();
    return 'off';
  }
  // In a sandboxed page without an origin, browsers do not run the frame's scripts or do not load the frame at all.
  if (key === undefined || self.origin === 'null') return 'keptOut';
  const { handle, opened } = openHost(key, () => {
    globalThis.dramatisReader = undefined;
  });
  globalThis.dramatisReader = handle;
  return opened;
});
