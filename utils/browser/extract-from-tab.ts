import { browser } from 'wxt/browser';
import type { Article, ExtractRequest, Result, SiteRule } from '../model';
import { refusalOf } from './page-refusal';
import { loadRemovals, siteOf } from './removal-store';
import { runFiles, runFunction } from './run-in-tab';
import { tabIfOpen } from './tab-if-open';

declare global {
  /**
   * The request for the next injection of the extraction script, which removes it. No page sees it, because it is in the isolated
   * world.
   */
  var dramatisRequest: ExtractRequest | undefined;
  /** Stops what the extraction script is fetching. */
  var dramatisLoading: AbortController | undefined;
}

/**
 * Extracts the article of a tab, or what else is requested, by injecting the extraction script. The reader must have granted access
 * to the tab by a click (`activeTab`). A request without rules gets the reader's removal rules for the site, except in a private
 * window. Errors: `pageGone` if the tab has moved to another page meanwhile, and those of `refusalOf` and of the injected scripts.
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
  // Only a next page has an address of its own. Everything else comes from the page in the tab.
  const isOfTab = result.ok && addressOf(result.value.url) === addressOf(tab.url);
  if (result.ok && isOfTab === (request.page !== undefined)) return { ok: false, error: { code: 'pageGone' } };
  return result;
}

/** Stops the fetching of a next page in a tab that nobody waits for any more. */
export async function stopLoading(tabId: number): Promise<void> {
  await runFunction(tabId, () => globalThis.dramatisLoading?.abort());
}

async function rulesOf(site: string | null): Promise<readonly SiteRule[]> {
  const rule = site ? await loadRemovals(site) : null;
  return rule ? [rule] : [];
}

/** Passes a request to the page. Most requests ask for nothing but the article and skip this step. */
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

/** Checks whether the script has answered at all. The answer itself comes from our own, typed script. */
const isResult = (value: unknown): value is Result<Article> => typeof value === 'object' && value !== null && 'ok' in value;

/** Returns an address without its fragment: moving within a page is not leaving it. */
const addressOf = (address: string | undefined): string => (address ?? '').replace(/#.*$/s, '');
