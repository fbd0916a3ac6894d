import type { Result, SavedReading } from '../model';
import { isSameSite } from './article-key';
import type { LibraryCall, LibraryRequest } from './library';

/** Reads nothing and removes nothing of what was saved elsewhere. */
const OF_ANY: ReadonlySet<LibraryCall> = new Set<LibraryCall>(['status', 'find', 'save']);
/** About one article, by its id. */
const OF_ITS_OWN: ReadonlySet<LibraryCall> = new Set<LibraryCall>(['annotations', 'annotate', 'place', 'keepPlace']);

/**
 * Asks the library for reader mode, which runs within a page: a browser's guard between pages and extensions may fall, so what the reader
 * said is handed out, and replaced, only for articles of the page's own site. `page` is its address by the browser's word.
 */
export async function askFromPage(
  ask: (request: LibraryRequest) => Promise<Result<unknown>>,
  request: LibraryRequest,
  page: string | undefined,
): Promise<Result<unknown>> {
  if (OF_ANY.has(request.call)) return ask(request);
  if (!('id' in request) || !OF_ITS_OWN.has(request.call)) return REFUSED;
  const opened = (await ask({ call: 'open', id: request.id })) as Result<SavedReading>;
  if (!opened.ok) return opened;
  return page !== undefined && isSameSite(opened.value.summary.url, page) ? ask(request) : REFUSED;
}

/** What is told to whoever may not ask. */
export const REFUSED: Result<never> = {
  ok: false,
  error: { code: 'unexpected', detail: 'This sender may not ask that of the library.' },
};
