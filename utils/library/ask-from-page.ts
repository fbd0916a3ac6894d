import type { Result, SavedReading } from '../model';
import { isSameSite } from './article-key';
import { LIBRARY_CALLS, type LibraryCall, type LibraryRequest } from './library';

/**
 * Passes a request from reader mode to the library if `LIBRARY_CALLS` allows it. The check is needed because reader mode runs within a
 * page, and the isolation between pages and extensions may fail. A page can read or replace the reader's corrections and highlights only
 * for articles from its own site. `page` is the address of the page as reported by the browser.
 */
export async function askFromPage(
  ask: (request: LibraryRequest) => Promise<Result<unknown>>,
  request: LibraryRequest,
  page: string | undefined,
): Promise<Result<unknown>> {
  const sender = Object.hasOwn(LIBRARY_CALLS, request.call) ? LIBRARY_CALLS[request.call as LibraryCall].sender : 'view';
  if (sender === 'anyPage') return ask(request);
  if (sender === 'view' || !('id' in request)) return REFUSED;
  const opened = (await ask({ call: 'open', id: request.id })) as Result<SavedReading>;
  if (!opened.ok) return opened;
  return page !== undefined && isSameSite(opened.value.summary.url, page) ? ask(request) : REFUSED;
}

/** The answer to a sender that is not allowed to make a request. */
export const REFUSED: Result<never> = {
  ok: false,
  error: { code: 'unexpected', detail: 'This sender may not ask that of the library.' },
};
