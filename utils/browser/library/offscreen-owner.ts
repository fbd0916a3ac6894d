import { browser } from 'wxt/browser';
import type { LibraryRequest } from '../../library/library';
import type { Result } from '../../model';
import { sendMessage } from '../messages';
import { retry } from './retry';

const PAGE = '/offscreen.html';

/**
 * Returns the function that calls the worker in the offscreen document. Creates the document if it is missing. The function rejects
 * if the document cannot be reached.
 */
export function startOffscreenOwner(): (request: LibraryRequest) => Promise<Result<unknown>> {
  let making: Promise<void> | undefined;
  const ensure = async () => {
    making ??= makeDocument().finally(() => {
      making = undefined;
    });
    await making;
  };
  // A document that exists already may not be listening yet if the background that created it was stopped meanwhile.
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
