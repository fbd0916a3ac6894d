import { browser } from 'wxt/browser';
import { decodeExtractedPage } from '../decode/decode-open-page';
import type { Article, ExtractedPage, ExtractRequest, PageFingerprint, Result, SiteRule } from '../model';
import { refusalOf } from './page-refusal';
import { loadRemovals, siteOf } from './removal-store';
import { runFiles, runFunction } from './run-in-tab';
import { tabIfOpen } from './tab-if-open';

declare global {
  /**
   * The request that the extraction script reads and deletes the next time it is injected. The page cannot see this variable, because it is
   * in the isolated world.
   */
  var dramatisRequest: ExtractRequest | undefined;
  /** The controller that can abort the extraction script's request for the article's next page. */
  var dramatisLoading: AbortController | undefined;
}

/**
 * Injects the extraction script into a tab. Returns the article and the fingerprint of the page. If `request` names a part of the page or a
 * next page, the article is only that. The reader must have granted access to the tab with a click (`activeTab`). If `request` contains no
 * rules, the reader's removal rules for the site apply, except in a private window. Fails with `pageGone` if the tab has navigated
 * meanwhile, and with the errors that `refusalOf`, the decoder and the injected scripts return.
 */
export async function extractFromTab(tabId: number, request: ExtractRequest = {}): Promise<Result<ExtractedPage>> {
  const tab = await tabIfOpen(tabId);
  if (!tab) return { ok: false, error: { code: 'pageGone' } };
  const [mayReadFiles, rules] = await Promise.all([
    browser.extension.isAllowedFileSchemeAccess(),
    request.rules ?? rulesOf(tab.incognito ? null : siteOf(tab.url)),
  ]);
  const refusal = refusalOf(tab.url, mayReadFiles);
  if (refusal) return { ok: false, error: { code: refusal } };
  const handed = await handOver(tabId, { ...request, rules });
  if (!handed.ok) return handed;
  const returned = await runFiles(tabId, '/provide-block-model.js', '/extract-article.js');
  if (!returned.ok) return returned;
  if (!isResult(returned.value)) return { ok: false, error: { code: 'unexpected', detail: 'The page script returned nothing.' } };
  const result = returned.value.ok ? decodeExtractedPage(returned.value.value) : returned.value;
  if (result.ok) noteInjection(result.value.injectedAt);
  const after = await tabIfOpen(tabId);
  if (!after || addressOf(after.url) !== addressOf(tab.url)) return { ok: false, error: { code: 'pageGone' } };
  // The result must have the same address as the tab, unless it is the article's next page, which must have another address.
  const isOfTab = result.ok && addressOf(result.value.article.url) === addressOf(tab.url);
  if (result.ok && isOfTab === (request.page !== undefined)) return { ok: false, error: { code: 'pageGone' } };
  return result;
}

/** Waits for an extracted page, tells `note` its fingerprint, and returns its article. `note` is told `null` if the extraction failed. */
export async function articleOf(
  extracting: Promise<Result<ExtractedPage>>,
  note?: (mark: PageFingerprint | null) => void,
): Promise<Result<Article>> {
  const page = await extracting;
  note?.(page.ok ? page.value.mark : null);
  return page.ok ? { ok: true, value: page.value.article } : page;
}

/** Loads the article's next page in a tab and returns its article. Fails with the errors of `extractFromTab`. */
export const loadNextPage = (tabId: number, page: string): Promise<Result<Article>> => articleOf(extractFromTab(tabId, { page }));

/** Stops loading the next page in a tab, because the result is no longer needed. */
export async function stopLoading(tabId: number): Promise<void> {
  await runFunction(tabId, () => globalThis.dramatisLoading?.abort());
}

async function rulesOf(site: string | null): Promise<readonly SiteRule[]> {
  const rule = site ? await loadRemovals(site) : null;
  return rule ? [rule] : [];
}

/**
 * Stores a request in the page for the extraction script. Does nothing if the request asks only for the article, because the script
 * extracts the article if there is no request.
 */
async function handOver(tabId: number, request: ExtractRequest): Promise<Result<unknown>> {
  if (!request.part && request.page === undefined && !request.rules?.length) return { ok: true, value: undefined };
  return runFunction(
    tabId,
    (json: string) => {
      globalThis.dramatisRequest = JSON.parse(json);
    },
    JSON.stringify(request),
  );
}

/** Returns whether the script returned a result. The article in it has not been decoded yet. */
const isResult = (value: unknown): value is Result<unknown> => typeof value === 'object' && value !== null && 'ok' in value;

/** Sets the performance mark `injected`, which is used to measure each stage. The time comes from the page, so it may be anything. */
function noteInjection(injectedAt = 0): void {
  const startTime = injectedAt - performance.timeOrigin;
  if (startTime > 0) performance.mark('injected', { startTime });
}

/** Returns an address without its fragment, which changes when the reader moves within the page. */
const addressOf = (address: string | undefined): string => (address ?? '').replace(/#.*$/s, '');
