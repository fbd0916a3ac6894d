import type { Result, SavedReading } from '../model';
import { isFromPage } from './article-key';
import type { LibraryCall } from './library';
import { LIBRARY_CALLS, type LibraryRequest } from './library-calls';

/** The page from which reader mode sends a request, as reported by the browser. */
export interface AskingPage {
  /** The address of the page. `undefined` if the browser does not report it. */
  readonly address: string | undefined;
  /** Whether the page is in a private window. */
  readonly isPrivate: boolean;
}

/**
 * Passes a request from reader mode to the library if `LIBRARY_CALLS` allows it. The check is needed because reader mode runs within a
 * page, and the isolation between pages and extensions may fail. A page can save, find and annotate only articles from its own site, and
 * only in a window that is not private.
 */
export async function askFromPage(
  ask: (request: LibraryRequest) => Promise<Result<unknown>>,
  request: LibraryRequest,
  { address, isPrivate }: AskingPage,
): Promise<Result<unknown>> {
  if (!Object.hasOwn(LIBRARY_CALLS, request.call)) return REFUSED;
  const row: (typeof LIBRARY_CALLS)[LibraryCall] = LIBRARY_CALLS[request.call];
  if (row.sender === 'view' || hasOtherFields(request, row.fields)) return REFUSED;
  if ('isWriting' in row && isPrivate) return { ok: false, error: { code: 'storagePrivate' } };
  if (row.sender === 'anyPage') return ask(request);
  const article = await addressIn(ask, request, row.fields);
  if (!article.ok) return article;
  return isFromPage(article.value, address) ? ask(request) : REFUSED;
}

/** Returns whether a request has fields that its call does not have. The check of the sender and the call could read different ones. */
const hasOtherFields = (request: LibraryRequest, fields: readonly string[]): boolean =>
  Object.keys(request).some((name) => name !== 'call' && !fields.includes(name));

/**
 * Returns the address of the article that a request is about, which is empty if the request has none. `fields` are those of the call, and
 * decide alone where the address is. The request is not decoded yet, so its fields can be anything.
 */
async function addressIn(
  ask: (request: LibraryRequest) => Promise<Result<unknown>>,
  request: LibraryRequest,
  fields: readonly string[],
): Promise<Result<string>> {
  const { id, url, reading } = request as {
    readonly id?: number;
    readonly url?: unknown;
    readonly reading?: { readonly article?: { readonly url?: unknown } } | null;
  };
  if (fields.includes('id')) {
    const opened = (await ask({ call: 'open', id: id as number })) as Result<SavedReading>;
    return opened.ok ? { ok: true, value: opened.value.summary.url } : opened;
  }
  const address = fields.includes('url') ? url : reading?.article?.url;
  return { ok: true, value: typeof address === 'string' ? address : '' };
}

/** The answer to a sender that is not allowed to make a request. */
export const REFUSED: Result<never> = {
  ok: false,
  error: { code: 'unexpected', detail: 'This sender may not ask that of the library.' },
};
