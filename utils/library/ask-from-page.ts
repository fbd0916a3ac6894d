import type { Result, SavedReading } from '../model';
import { isSameSite } from './article-key';
import type { LibraryCall, LibraryRequest } from './library';

/** The calls that every page may make. They neither read nor remove the content of articles saved from other sites. */
const ANY_SITE_CALLS: ReadonlySet<LibraryCall> = new Set<LibraryCall>(['status', 'find', 'save']);
/** The calls about one article, by its id, that only pages of the article's site may make. */
const OWN_SITE_CALLS: ReadonlySet<LibraryCall> = new Set<LibraryCall>(['annotations', 'annotate', 'place', 'keepPlace']);

/**
 * Asks the library on behalf of reader mode, which runs within a page. The isolation between pages and extensions may fail, so the reader's
 * corrections and highlights are returned and replaced only for articles of the page's own site. `page` is the address of the page, as
 * reported by the browser.
 */
export async function askFromPage(
  ask: (request: LibraryRequest) => Promise<Result<unknown>>,
  request: LibraryRequest,
  page: string | undefined,
): Promise<Result<unknown>> {
  if (ANY_SITE_CALLS.has(request.call)) return ask(request);
  if (!('id' in request) || !OWN_SITE_CALLS.has(request.call)) return REFUSED;
  const opened = (await ask({ call: 'open', id: request.id })) as Result<SavedReading>;
  if (!opened.ok) return opened;
  return page !== undefined && isSameSite(opened.value.summary.url, page) ? ask(request) : REFUSED;
}

/** The answer to a sender that may not make a request. */
export const REFUSED: Result<never> = {
  ok: false,
  error: { code: 'unexpected', detail: 'This sender may not ask that of the library.' },
};
