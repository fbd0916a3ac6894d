import { browser } from 'wxt/browser';
import type { Article, Result } from '../model';
import { refusalOf } from './page-refusal';
import { runFile } from './run-in-tab';

/**
 * Extracts the article of a tab by injecting the extraction script; the tab must have been granted by a click (`activeTab`).
 * An article is dropped where the tab has gone to another page meanwhile.
 */
export async function extractFromTab(tabId: number): Promise<Result<Article>> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (!tab) return { ok: false, error: { code: 'pageGone' } };
  const refusal = refusalOf(tab.url, await browser.extension.isAllowedFileSchemeAccess());
  if (refusal) return { ok: false, error: { code: refusal } };
  const returned = await runFile(tabId, '/content-scripts/extract.js');
  if (!returned.ok) return returned;
  if (!isResult(returned.value)) return { ok: false, error: { code: 'unexpected', detail: 'The page script returned nothing.' } };
  const result = returned.value;
  const after = await browser.tabs.get(tabId).catch(() => null);
  if (!after || (result.ok && addressOf(after.url) !== addressOf(result.value.url))) return { ok: false, error: { code: 'pageGone' } };
  return result;
}

/** The script is our own and typed; what has to be told apart is an answer and none. */
const isResult = (value: unknown): value is Result<Article> => typeof value === 'object' && value !== null && 'ok' in value;

/** The address without its fragment: moving within a page is not leaving it. */
const addressOf = (address: string | undefined): string => (address ?? '').replace(/#.*$/s, '');
