import { browser } from 'wxt/browser';
import type { Article, ExtractRequest, Result, SiteRule } from '../model';
import { refusalOf } from './page-refusal';
import { loadRemovals, siteOf } from './removal-store';
import { runFiles, runFunction } from './run-in-tab';
import { tabIfOpen } from './tab-if-open';

declare global {
  /**
   * The request that the next injection of the extraction script reads and removes. The page cannot see it, because it is in the isolated
   * world.
   */
  var dramatisRequest: ExtractRequest | undefined;
  /** Aborts the request that the extraction script is making. */
  var dramatisLoading: AbortController | undefined;
}

/**
 * Extracts the article of a tab, or the part or the next page that `request` names, by injecting the extraction script. The reader must
 * have granted access to the tab by a click (`activeTab`). A request without rules gets the reader's removal rules for the site, except in
 * a private window. Errors: `pageGone` if the tab has moved to another page meanwhile, and those of `refusalOf` and of the injected
 * scripts.
 */
export async function extractFromTab(tabId: number, request: ExtractRequest = {}): Promise<Result<Article>> {
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
  const result = returned.value;
  const after = await tabIfOpen(tabId);
  if (!after || addressOf(after.url) !== addressOf(tab.url)) return { ok: false, error: { code: 'pageGone' } };
  // Only the article on a next page has an address other than that of the tab.
  const isOfTab = result.ok && addressOf(result.value.url) === addressOf(tab.url);
  if (result.ok && isOfTab === (request.page !== undefined)) return { ok: false, error: { code: 'pageGone' } };
  return result;
}

/** Aborts the request for a next page in a tab, because nobody waits for that page any more. */
export async function stopLoading(tabId: number): Promise<void> {
  await runFunction(tabId, () => globalThis.dramatisLoading?.abort());
}

async function rulesOf(site: string | null): Promise<readonly SiteRule[]> {
  const rule = site ? await loadRemovals(site) : null;
  return rule ? [rule] : [];
}

/** Passes a request to the page. Skips this step if the request asks for nothing but the article, as most do. */
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

/** Returns whether the script has answered at all. The answer itself is trusted, because it comes from our own, typed script. */
const isResult = (value: unknown): value is Result<Article> => typeof value === 'object' && value !== null && 'ok' in value;

/** Returns an address without its fragment, because a reader who moves within a page does not leave it. */
const addressOf = (address: string | undefined): string => (address ?? '').replace(/#.*$/s, '');
