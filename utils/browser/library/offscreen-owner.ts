import { browser } from 'wxt/browser';
import type { LibraryRequest } from '../../library/library';
import type { Result } from '../../model';
import { sendMessage } from '../messages';
import { retry } from './retry';

const PAGE = '/offscreen.html';

/**
 * Returns a function that passes requests to the worker in the offscreen document, and creates the document if it is missing. The function
 * rejects if the document cannot be reached.
 */
export function startOffscreenOwner(): (request: LibraryRequest) => Promise<Result<unknown>> {
  let making: Promise<void> | undefined;
  const ensure = async () => {
    making ??= makeDocument().finally(() => {
      making = undefined;
    });
    await making;
  };
  // The call is retried, because the offscreen document may exist but not be listening yet. This happens if the background created the
  // document but was stopped before it had loaded.
  return (request) =>
    retry(async () => {
      await ensure();
      return sendMessage('libraryOwner', request);
    });
}

async function makeDocument(): Promise<void> {
  const open = await browser.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] });
  if (open.length > 0) return;
  await browser.offscreen.createDocument({ url: PAGE, reasons: ['WORKERS'], justification: 'Keeps the database of the saved articles.' });
}
