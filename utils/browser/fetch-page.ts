import type { LoadProblem, PageAnswer } from '../model';
import { charsetOf } from '../pages/charset-of';
import { isPrivateHost } from '../pages/is-private-host';
import { judgeAnswer, MAX_PAGE_BYTES } from '../pages/judge-answer';
import { readUpTo } from './read-up-to';
import { ALL_SITES, pagesOf, sitePermission } from './site-permission';

/** The time limit for loading a page, in milliseconds. */
const LOADING_MS = 20_000;

/**
 * Requests a page of the web, without cookies and without a referrer, and returns it as text. Only pages of public hosts are requested, and
 * only with the reader's permission. A page to which a public host has led is not read if its own host is private. Never rejects.
 */
export async function fetchPage(address: string): Promise<PageAnswer> {
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol) || isPrivateHost(url.hostname)) return problem('privateHost');
  if (!(await sitePermission.has(pagesOf(url.hostname)))) return problem('noAccess');
  try {
    const answer = await request(url.href, 'follow');
    const final = URL.parse(answer.url) ?? url;
    if (isPrivateHost(final.hostname)) return await cancel(answer, 'privateHost');
    const type = answer.headers.get('content-type');
    const found = judgeAnswer({
      status: answer.status,
      type,
      length: answer.headers.get('content-length'),
      isWaiting: answer.headers.has('retry-after'),
    });
    if (found !== null || !answer.body) return await cancel(answer, found ?? 'emptyPage');
    const bytes = await readUpTo(answer.body, MAX_PAGE_BYTES);
    return bytes === null ? problem('tooLarge') : { is: 'page', address: final.href, html: decode(bytes, charsetOf(type, bytes)) };
  } catch {
    return problem((await leadsOn(url.href)) ? 'noAccess' : 'noAnswer');
  }
}

const problem = (found: LoadProblem): PageAnswer => ({ is: 'problem', problem: found });

const request = (address: string, redirect: RequestRedirect): Promise<Response> =>
  fetch(address, {
    credentials: 'omit',
    redirect,
    referrerPolicy: 'no-referrer',
    headers: { accept: 'text/html,application/xhtml+xml;q=0.9' },
    signal: AbortSignal.timeout(LOADING_MS),
  });

async function cancel(answer: Response, found: LoadProblem): Promise<PageAnswer> {
  await answer.body?.cancel();
  return problem(found);
}

/** Returns whether a request has failed because its host leads to another one, to which there is no access. Browsers do not tell this. */
async function leadsOn(address: string): Promise<boolean> {
  if (await sitePermission.has(ALL_SITES)) return false;
  try {
    return (await request(address, 'manual')).type === 'opaqueredirect';
  } catch {
    return false;
  }
}

/** Decodes a page. One that does not say its encoding is in UTF-8 or, failing that, in windows-1252. */
function decode(bytes: Uint8Array, label: string | null): string {
  try {
    return new TextDecoder(label ?? 'utf-8', { fatal: label === null }).decode(bytes);
  } catch {
    // The encoding is unknown to the browser, or the bytes are not in UTF-8.
    return new TextDecoder(label === null ? 'windows-1252' : 'utf-8').decode(bytes);
  }
}
