import { browser } from 'wxt/browser';
import type { Article, ExtractRequest, Result, SiteRule } from '../model';
import { refusalOf } from './page-refusal';
import { loadRemovals, siteOf } from './removal-store';
import { runFiles, runFunction } from './run-in-tab';

declare global {
  /** What the next injection of the extraction script is to answer; it takes it away. Of the isolated world: no page sees it. */
  var dramatisRequest: ExtractRequest | undefined;
  /** Stops what the extraction script is fetching. */
  var dramatisLoading: AbortController | undefined;
}

/**
 * Extracts the article of a tab, or what else is asked for, by injecting the extraction script; the tab must have been granted by a click
 * (`activeTab`). A request without rules gets the reader's own for the site, except in a private window.
 * An article is dropped where the tab has gone to another page meanwhile.
 */
export async function extractFromTab(tabId: number, request: ExtractRequest = {}): Promise<Result<Article>> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (!tab) return { ok: false, error: { code: 'pageGone' } };
  const [mayReadFiles, rules] = await Promise.all([
    browser.extension.isAllowedFileSchemeAccess(),
    request.rules ?? rulesOf(tab.incognito ? null : siteOf(tab.url)),
  ]);
  const refusal = refusalOf(tab.url, mayReadFiles);
  if (refusal) return { ok: false, error: { code: refusal } };
  const handed = await handOver(tabId, { ...request, rules });
  if (!handed.ok) return handed;
  const returned = await runFiles(tabId, '/block-model.js', '/extract.js');
  if (!returned.ok) return returned;
  if (!isResult(returned.value)) return { ok: false, error: { code: 'unexpected', detail: 'The page script returned nothing.' } };
  const result = returned.value;
  const after = await browser.tabs.get(tabId).catch(() => null);
  if (!after || addressOf(after.url) !== addressOf(tab.url)) return { ok: false, error: { code: 'pageGone' } };
  // The next page has an address of its own; everything else is of the page in the tab.
  const isOfTab = result.ok && addressOf(result.value.url) === addressOf(tab.url);
  if (result.ok && isOfTab === (request.page !== undefined)) return { ok: false, error: { code: 'pageGone' } };
  return result;
}

/** Stops the fetching of a next page in a tab; nobody waits for it any more. */
export async function stopLoading(tabId: number): Promise<void> {
  await runFunction(tabId, () => globalThis.dramatisLoading?.abort());
}

async function rulesOf(site: string | null): Promise<readonly SiteRule[]> {
  const rule = site ? await loadRemovals(site) : null;
  return rule ? [rule] : [];
}

/** Most pages are asked for nothing but their article; they are spared the way. */
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

/** The script is our own and typed; what has to be told apart is an answer and none. */
const isResult = (value: unknown): value is Result<Article> => typeof value === 'object' && value !== null && 'ok' in value;

/** The address without its fragment: moving within a page is not leaving it. */
const addressOf = (address: string | undefined): string => (address ?? '').replace(/#.*$/s, '');
