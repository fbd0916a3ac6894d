import type { Failure, Result } from '../../model';
import { MAX_PAGE_BYTES } from './guard-page';

/** A fetched page in an inert document, where nothing loads or runs. `url` is the page's address after redirects. */
export interface LoadedPage {
  readonly doc: Document;
  readonly url: string;
}

const TIMEOUT_MS = 20_000;
const HTML_TYPE = /^\s*(?:text\/html|application\/xhtml\+xml)\s*(?:;|$)/i;
/**
 * The number of bytes that are searched for an encoding declaration. The standard says 1,024, but on some pages the declaration comes
 * slightly later.
 */
const PRESCAN_BYTES = 4_096;

/**
 * Fetches another page of the open page's site, with the site's cookies. `here` is the address of the open page. `charset` is its encoding,
 * which is used if the fetched page does not declare one.
 * Fails with `otherSite` if the address or a redirect leads to another origin; with `nextPageFailed` and the reason if the server does not
 * send a page in time; and with `pageTooLarge` and the maximum number of bytes.
 */
export async function loadPage(address: string, here: string, charset: string, signal: AbortSignal): Promise<Result<LoadedPage>> {
  const wanted = URL.parse(address);
  const open = URL.parse(here);
  if (!wanted || !open || !/^https?:$/.test(wanted.protocol) || wanted.origin !== open.origin) return fail({ code: 'otherSite' });
  wanted.hash = '';
  const stop = AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]);
  try {
    // With the mode `same-origin`, a redirect to another site fails too.
    const response = await fetch(wanted, {
      mode: 'same-origin',
      credentials: 'same-origin',
      headers: { accept: 'text/html' },
      signal: stop,
    });
    const url = URL.parse(response.url);
    if (!response.ok) return fail({ code: 'nextPageFailed', detail: String(response.status) });
    if (url?.origin !== open.origin) return fail({ code: 'otherSite' });
    // The server does not know the page and has redirected to the open one.
    if (withoutHash(url.href) === withoutHash(open.href)) return fail({ code: 'nextPageFailed', detail: url.href });
    const type = response.headers.get('content-type') ?? '';
    if (!HTML_TYPE.test(type)) return fail({ code: 'nextPageFailed', detail: type });
    const bytes = await readBytes(response);
    if (!bytes) return fail({ code: 'pageTooLarge', detail: String(MAX_PAGE_BYTES) });
    const html = decode(bytes, type, charset);
    return { ok: true, value: { doc: new DOMParser().parseFromString(html, 'text/html'), url: url.href } };
  } catch (problem) {
    return fail({ code: 'nextPageFailed', detail: String(problem) });
  }
}

/** Returns the body of a response, or `null` if it exceeds the size limit. */
async function readBytes(response: Response): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
    chunks.push(read.value);
    length += read.value.length;
    if (length > MAX_PAGE_BYTES) {
      await reader?.cancel();
      return null;
    }
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/**
 * Decodes a page. The encoding comes from the first of these that gives one, as in section 13.2.3.2 of the HTML standard: the byte order
 * mark, the HTTP header, the declaration in the page, and `charset`, the encoding of the open page.
 */
function decode(bytes: Uint8Array, type: string, charset: string): string {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN_BYTES));
  const declared = /<meta\b[^>]{0,300}?charset\s{0,9}=\s{0,9}["']?([\w:.-]{1,40})/i.exec(start)?.[1];
  const labels = [markOf(bytes), /;\s*charset\s*=\s*["']?([\w:.-]{1,40})/i.exec(type)?.[1], declared, charset, 'utf-8'];
  for (const label of labels) {
    const decoder = label ? decoderOf(label) : null;
    if (decoder) return decoder.decode(bytes);
  }
  return '';
}

function markOf([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xff && second === 0xfe ? 'utf-16le' : undefined;
}

function decoderOf(label: string): TextDecoder | null {
  try {
    return new TextDecoder(label);
  } catch {
    return null; // The encoding is unknown, so the next label is tried.
  }
}

const withoutHash = (address: string): string => address.replace(/#.*$/s, '');
const fail = (error: Failure): Result<LoadedPage> => ({ ok: false, error });
